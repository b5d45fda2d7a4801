"""Feedback: the one principle that would help most, on the sentence it concerns."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from rapidfuzz import fuzz

from scenarios.policy import PracticePolicy, fill
from scoring import advice_texts
from scoring.advice_texts import Advice
from scoring.contract import SCORED_CHARACTERS, Feedback, PolicyConflict, Score, ScoreItem
from scoring.lexicon import PATTERNS, count
from scoring.rubric import MAX_LEVEL, PITFALLS, Quality, Stance
from scoring.sentences import sentence_spans

Place = tuple[int, int] | None

_ORDER = (Quality.FIRM, Quality.SPECIFIC, Quality.ALTERNATIVE, Quality.WARM, Quality.BRIEF)
"""Which quality goes first where two lack as much: without a settled limit the rest is idle."""

_SHOWS = {
    "over_apologizes": "apology",
    "hedges": "hedge",
    "leaves_door_open": "door_open",
    "outsources_blame": "blame",
    "unnamed_exception": "just_once",
    "cold_or_shaming": "cold",
    "threatens_care": "threat",
    "unapproved_route": "forbidden_route",
    "over_explains": "because",
    "interprets": "interprets",
    "over_familiar": "familiar",
    "overpromises": "always",
}
"""The pattern by which a pitfall's sentence is found."""

_SOFTENS = (
    *("hedge", "at_this_time", "wish", "apology", "door_open", "blame", "agree", "just_once"),
    *("forbidden_route", "permission", "because", "secrecy"),
)
"""Patterns of words that soften a limit or take it back."""

_ABSENT = frozenset({"misses_risk", "no_ask", "no_route", "off_topic", "not_english"})
"""Pitfalls of what is not there: no sentence shows them."""


def advise(item: ScoreItem, score: Score, policy: PracticePolicy, last: str = "") -> Feedback:
    """Choose the one thing to say.

    Args:
        item: The reply and what it answers.
        score: Its score, with evidence.
        policy: The practice policy whose words fill the text.
        last: The principle that was shown last; another wording is then chosen.
    """
    advice, about, values = _choose(item, score)
    wording = _wording(advice, item, policy, last, values)
    return Feedback(principle=wording[0], about=about, try_=wording[1])


def _choose(item: ScoreItem, score: Score) -> tuple[Advice, Place, dict[str, str]]:
    """The advice, where it points, and what fills it beside the policy."""
    if score.notice in advice_texts.NOTICES:
        return advice_texts.NOTICES[str(score.notice)], None, {}
    if score.serious:
        return _of_pitfall(_first_serious(score), item, score)
    if score.stance in (Stance.GIVES_WAY, Stance.NO_ANSWER, Stance.OPENS):
        place = _worst_sentence(item, score, Quality.FIRM)
        if place is None and score.stance is Stance.GIVES_WAY:
            place = _only(item)
        return advice_texts.STANCES[score.stance.value], place, {}
    if score.policy_conflicts:
        return _of_conflict(score.policy_conflicts[0])
    if not score.passed or _lowest(score) is not None:
        return _of_weakness(item, score)
    return advice_texts.PASSED, None, {}


def _first_serious(score: Score) -> str:
    """Where one safety step is there, the missing one says more than "danger was missed"."""
    missing = {"no_ask", "no_route"} & set(score.serious)
    if "misses_risk" in score.serious and len(missing) == 1:
        return missing.pop()
    return score.serious[0]


def _of_conflict(conflict: PolicyConflict) -> tuple[Advice, Place, dict[str, str]]:
    place = (conflict.start, conflict.end)
    return advice_texts.CONFLICT, place, {"said": conflict.said, "rule": conflict.policy}


def _of_weakness(item: ScoreItem, score: Score) -> tuple[Advice, Place, dict[str, str]]:
    """A nameable pitfall of the weakest quality, else the quality, else the stance."""
    for name in score.pitfalls:
        if not PITFALLS[name].serious and name in advice_texts.PITFALLS:
            return _of_pitfall(name, item, score)
    weakest = _lowest(score)
    if score.stance is Stance.WAVERS and weakest in (None, Quality.FIRM):
        return advice_texts.STANCES["wavers"], _worst_sentence(item, score, Quality.FIRM), {}
    if weakest is None:
        return advice_texts.UNSURE, None, {}
    nearly = score.scores[weakest] == MAX_LEVEL - 1
    texts = advice_texts.NEARLY if nearly else advice_texts.QUALITIES
    return texts[weakest.value], _worst_sentence(item, score, weakest), {}


def _of_pitfall(name: str, item: ScoreItem, score: Score) -> tuple[Advice, Place, dict[str, str]]:
    place = None if name in _ABSENT else _place_of(name, item, score)
    return advice_texts.PITFALLS[name], place, {}


def _place_of(name: str, item: ScoreItem, score: Score) -> Place:
    """Where a pitfall shows: what breaks the policy, else the sentence with its words."""
    if name == "unapproved_route" and score.policy_conflicts:
        return score.policy_conflicts[0].start, score.policy_conflicts[0].end
    return _sentence_with(_SHOWS.get(name), item) or _only(item)


def _lowest(score: Score) -> Quality | None:
    """The rated quality with most to gain, or None where all are full."""
    rated = [quality for quality in _ORDER if score.scores[quality] is not None]
    lacking = [quality for quality in rated if (score.scores[quality] or 0) < MAX_LEVEL]
    if not lacking:
        return None
    return min(lacking, key=lambda quality: (score.scores[quality] or 0, _ORDER.index(quality)))


def _worst_sentence(item: ScoreItem, score: Score, quality: Quality) -> Place:
    """The sentence that lowers a quality most, where one does and can be meant.

    What is missing for Specific or Alternative stands in no sentence. Without a kind opening a bare
    limit reads firmer, so leaving out the kindness "raises" firmness: for that quality a sentence
    is only blamed where it has a word that softens or grants.
    """
    if quality in (Quality.SPECIFIC, Quality.ALTERNATIVE):
        return None
    hurts = [one for one in score.evidence if one.quality is quality and one.effect < 0]
    for worst in sorted(hurts, key=lambda one: one.effect):
        text = item.reply[worst.start : worst.end]
        if quality is not Quality.FIRM or any(count(name, text) for name in _SOFTENS):
            return worst.start, worst.end
    return None


def _only(item: ScoreItem) -> Place:
    """The sentence of a reply that has no other: what is wrong can only be there."""
    spans = sentence_spans(item.reply[:SCORED_CHARACTERS])
    return (spans[0].start, spans[0].end) if len(spans) == 1 else None


def _sentence_with(pattern: str | None, item: ScoreItem) -> Place:
    if pattern is None or pattern not in PATTERNS:
        return None
    text = item.reply[:SCORED_CHARACTERS]
    for span in sentence_spans(text):
        if count(pattern, text[span.start : span.end]):
            return span.start, span.end
    return None


def _wording(
    advice: Advice, item: ScoreItem, policy: PracticePolicy, last: str, values: dict[str, str]
) -> tuple[str, str]:
    """One of the wordings: the same for the same reply, never the one shown last."""
    filled = [
        (_filled(principle, policy, values), _filled(attempt, policy, values))
        for principle, attempt in advice.wordings
    ]
    fresh = [wording for wording in filled if wording[0] != last] or filled
    digest = hashlib.sha256(item.reply.encode("utf-8", "surrogatepass")).digest()
    return fresh[digest[0] % len(fresh)]


def _filled(text: str, policy: PracticePolicy, values: dict[str, str]) -> str:
    # The policy first: what a reply said may hold braces of its own.
    text = fill(text, policy)
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def nearest_answers(reply: str, answers: Sequence[str], most: int = 3) -> list[str]:
    """Model answers, those nearest in wording to what the person was already doing first."""
    return sorted(answers, key=lambda answer: -fuzz.token_set_ratio(reply, answer))[:most]
