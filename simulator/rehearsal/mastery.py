"""When a reply counts as a pass, and how a sitting went in two words."""

from __future__ import annotations

from scoring.contract import Score


def passed(score: Score | None) -> bool:
    """Whether a scored reply passes: held, every rated quality at least 2, nothing serious."""
    return score is not None and score.passed


def result_words(score: Score | None) -> str:
    """How a reply went, in words, for a list: ``Held, passed``."""
    if score is None:
        return "Not scored yet"
    if passed(score):
        return "Held, passed"
    if score.serious:
        return f"{score.stance.label}, a serious pitfall"
    return f"{score.stance.label}, not passed"
