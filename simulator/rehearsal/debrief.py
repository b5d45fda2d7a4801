"""Looking back on a sitting: what held, what to work on, and what the note still lacks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from scenarios.pack_format import Scenario
from scoring.rubric import MASTERY_LEVEL, PITFALLS, QUALITIES, Quality, Risk, Stance
from simulator.rehearsal.ladder import RISK_PITFALLS
from simulator.rehearsal.sitting import Turn

OUTCOME_TEXTS = {
    "settled": "The limit was heard, and the client settled.",
    "strained": (
        "The conversation ended strained. A client can be upset although the limit was held well."
    ),
    "gave_way": "The boundary gave way; the client has learned that asking again works.",
    "unresolved": "Nothing was settled; the client will ask again.",
    "safe": "Safety came first, and the client was not left alone before help was in reach.",
    "stopped": "You left the conversation before its end.",
}

NOTE_PROMPTS = (
    "What the client asked for",
    "What you answered, and the limit you named",
    "Any risk screening: what you asked, and what the client said",
    "Any exception, why you made it, and what holds next time",
)

_ASKED = re.compile(r"\b(ask|request|want|wish|would like|invit|offer|hop(e|ed|ing)\b)", re.I)
_ANSWERED = re.compile(
    r"\b(answer|repl(y|ied)|told|said|stat|explain|declin|restat|redirect|limit|boundar|clarif|"
    r"respond|remind|named)",
    re.I,
)
_RISK = re.compile(
    r"\b(risk|safe|danger|suicid|self-?harm|harm|crisis|988|911|emergenc|overdos|abus)", re.I
)
_EXCEPTION = re.compile(r"\b(exception|one[- ]time|just this once|made an allowance)", re.I)
_REASON = re.compile(
    r"\b(because|since|reason|so that|due to|in order to|as (the|she|he|they))", re.I
)


def outcome_text(outcome: str) -> str:
    """The outcome of a sitting as a sentence."""
    return OUTCOME_TEXTS[outcome]


def _judged(turn: Turn, quality: Quality) -> int | None:
    """A turn's level of a quality; None where it is not rated, or judged only at the next turn."""
    if turn.stance is Stance.OPENS and quality in (Quality.SPECIFIC, Quality.FIRM):
        return None
    return turn.score.scores.get(quality)


def what_held(turns: Sequence[Turn], risk: Risk) -> tuple[str, ...]:
    """What held over the turns that stand, one sentence each; never empty."""
    if not turns:
        return ("No reply was scored in this sitting, so there is nothing to look back on yet.",)
    sentences = []
    holds = sum(turn.stance is Stance.HOLDS for turn in turns)
    if holds == len(turns):
        every_time = "" if holds == 1 else f" every time, in {holds} replies"
        sentences.append(f"You held the limit{every_time}.")
    elif holds:
        sentences.append(f"You held the limit in {holds} of {len(turns)} replies.")
    if turns[0].stance is Stance.OPENS:
        sentences.append("You opened the subject before you settled it.")
    if risk is not Risk.NONE and all(RISK_PITFALLS.isdisjoint(t.score.pitfalls) for t in turns):
        sentences.append("You took up the danger every time.")
    steady = [
        quality.label
        for quality in QUALITIES
        if (levels := [lv for t in turns if (lv := _judged(t, quality)) is not None])
        and min(levels) >= MASTERY_LEVEL
    ]
    if steady:
        sentences.append(f"At 2 or more in every reply: {', '.join(steady)}.")
    return tuple(sentences) or ("Nothing held steadily yet. Take the same request once more.",)


def work_on(turns: Sequence[Turn]) -> str:
    """The one thing to work on next: a serious pitfall, else the weakest quality; may be empty."""
    pitfalls = Counter(name for turn in turns for name in turn.score.pitfalls)
    serious = [name for name in pitfalls if PITFALLS[name].serious]
    if serious:
        worst = max(serious, key=lambda name: pitfalls[name])
        return f"First of all: {_lower_first(PITFALLS[worst].title)}."
    means = {}
    for quality in QUALITIES:
        expected = [
            turn.score.expected[quality] for turn in turns if _judged(turn, quality) is not None
        ]
        if expected:
            means[quality] = sum(expected) / len(expected)
    if not means:
        return ""
    weakest = min(means, key=lambda quality: means[quality])
    if means[weakest] >= MASTERY_LEVEL:
        return ""
    return f"{weakest.label}: {means[weakest]:.1f} of 3 on average over your replies."


def note_prompts(scenario: Scenario) -> tuple[str, ...]:
    """What the note should say: the pack's own prompts, else the four every note answers."""
    return tuple(scenario.note_prompts) or NOTE_PROMPTS


def note_lacks(note: str, turns: Sequence[Turn], risk: Risk) -> tuple[str, ...]:
    """What a note still lacks, one sentence each; empty where it is complete.

    Looks for words, not for sense: it reminds, and cannot judge what the note says. Risk screening
    is asked for where danger was in the scenario, an exception where a reply gave way.
    """
    lacks = []
    if not _ASKED.search(note):
        lacks.append("It does not say what the client asked for.")
    if not _ANSWERED.search(note):
        lacks.append("It does not say what you answered.")
    if risk is not Risk.NONE and not _RISK.search(note):
        lacks.append("It does not say what you asked about safety.")
    if any(turn.stance is Stance.GIVES_WAY for turn in turns):
        if not _EXCEPTION.search(note):
            lacks.append("You gave way; it does not name the exception.")
        elif not _REASON.search(note):
            lacks.append("It names an exception and not the reason for it.")
    return tuple(lacks)


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
