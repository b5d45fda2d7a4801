"""From a score to what is shown: five rows in words and numbers, the stance, what was serious."""

from __future__ import annotations

from scoring.contract import PolicyConflict, Score
from scoring.rubric import MAX_LEVEL, PITFALLS, QUALITIES, Quality, Stance, level_word
from simulator.rehearsal.ladder import counted_stance
from simulator.sittings.views import ConflictView, QualityRow, ScoredView

ABSTAINS = "ask your supervisor"
NEXT_TURN = "at your next turn"
SAFETY_FIRST = "not rated where safety comes first"
NOT_SCORED = "not scored"
NOTHING_TO_PRAISE = "short"

STANCE_TEXTS = {
    Stance.HOLDS: "Held: the limit stands.",
    Stance.WAVERS: "Wavered: the limit was said, and a way in was left.",
    Stance.GIVES_WAY: "Gave way: the request was granted, in full or in part.",
    Stance.OPENS: "Opened the subject: a good first move. Settle the limit in your next turn.",
    Stance.NO_ANSWER: "Did not answer the request: the client still does not know.",
}
_OPENED_AGAIN = (
    "Opened the subject a second time: without a limit this counts as not answering the request."
)

NOTICE_TEXTS = {
    "not_english": "This reply is not in English, so it is not scored. Try it in English.",
    "too_long": "Only the first 4,000 characters of this reply are scored; all of it is kept.",
    "copied_client": "This repeats the client's own words. Answer in yours.",
    "model_answer": (
        "This is a model answer, or nearly one. It does not count as a pass: say it in your words."
    ),
    "orders": "Part of this reply speaks to the scorer and not to the client. Speak to the client.",
    "nonsense": "There is nothing here that could be said to the client.",
}


def scored_view(
    reply_id: str, reply: str, score: Score, *, danger: bool, opened_before: bool
) -> ScoredView:
    """What is shown for one score.

    Args:
        reply_id: The stored reply.
        reply: Its text as scored.
        score: Levels alone, or with evidence and feedback.
        danger: Whether the scenario holds danger; Brief is not rated then.
        opened_before: Whether an earlier turn opened the subject.
    """
    stance = counted_stance(score.stance, opened_before=opened_before)
    again = stance is not score.stance
    return ScoredView(
        reply_id=reply_id,
        reply=reply,
        score=score,
        rows=tuple(_row(quality, score, stance, danger=danger) for quality in QUALITIES),
        advice=score.feedback,
        stance=stance,
        stance_text=_OPENED_AGAIN if again else STANCE_TEXTS[stance],
        serious_titles=tuple(PITFALLS[name].title for name in score.serious),
        pitfall_titles=tuple(
            PITFALLS[name].title for name in score.pitfalls if not PITFALLS[name].serious
        ),
        notice_text="" if score.notice is None else NOTICE_TEXTS[score.notice],
        conflicts=tuple(_conflict(conflict) for conflict in score.policy_conflicts),
        passed=score.passed,
    )


def _row(quality: Quality, score: Score, stance: Stance, *, danger: bool) -> QualityRow:
    level = score.scores.get(quality)
    word = _reason_without_level(quality, score, stance, danger=danger)
    if word is None and level is not None:
        word = _word(quality, level, stance)
    else:
        level = None
    return QualityRow(
        quality=quality,
        title=quality.label,
        word=word if word is not None else ABSTAINS,
        level=level,
        text="" if level is None else f"{level} of {MAX_LEVEL}",
        expected=score.expected.get(quality, 0.0),
    )


def _word(quality: Quality, level: int, stance: Stance) -> str:
    """The word for a level; a reply that says yes or nothing is not praised for being brief."""
    unearned = stance in (Stance.GIVES_WAY, Stance.NO_ANSWER) and level == MAX_LEVEL
    return (
        NOTHING_TO_PRAISE if quality is Quality.BRIEF and unearned else level_word(quality, level)
    )


def _reason_without_level(
    quality: Quality, score: Score, stance: Stance, *, danger: bool
) -> str | None:
    """Why a row shows no level; None where it shows one, or where the scorer abstains."""
    if stance is Stance.OPENS and quality in (Quality.SPECIFIC, Quality.FIRM):
        return NEXT_TURN
    if score.scores.get(quality) is not None:
        return None
    if score.notice is not None and all(level is None for level in score.scores.values()):
        return NOT_SCORED
    # Where the client's own words speak of danger, the scorer leaves Brief at 0 in any scenario.
    if quality is Quality.BRIEF and (danger or not score.expected.get(quality)):
        return SAFETY_FIRST
    return None


def _conflict(conflict: PolicyConflict) -> ConflictView:
    return ConflictView(
        sentence=f"You said “{conflict.said}”; the practice policy says “{conflict.policy}”.",
        start=conflict.start,
        end=conflict.end,
    )
