"""Replaying a receipt: the same texts scored again must give the same numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from scoring.contract import Score

SAME_WITHIN = 1e-4
"""Largest difference of an expected value that counts as the same."""

Outcome = Literal["same", "differs", "other model", "texts not found"]
_NAMED = ("model", "rubric", "policy", "calibration")


@dataclass(frozen=True)
class Replay:
    """What came of one receipt.

    Attributes:
        score: The score that carries the receipt.
        outcome: ``same``; ``differs`` where the numbers are others; ``other model`` where model,
            rubric, policy or calibration are not those of the receipt; ``texts not found``.
        detail: What differs, for people; empty where nothing does.
    """

    score: Score
    outcome: Outcome
    detail: str = ""


def replay(given: Sequence[Score], fresh: Sequence[Score]) -> Iterator[Replay]:
    """Hold scores against fresh scores of the texts at hand.

    Args:
        given: Scores with receipts, as printed or stored.
        fresh: The texts at hand, scored now.
    """
    by_texts = {(one.receipt.request, one.receipt.reply): one for one in fresh}
    for score in given:
        again = by_texts.get((score.receipt.request, score.receipt.reply))
        if again is None:
            yield Replay(score, "texts not found", "No text at hand has the receipt's hashes.")
        else:
            yield _held_against(score, again)


def _held_against(score: Score, again: Score) -> Replay:
    others = [
        name for name in _NAMED if getattr(score.receipt, name) != getattr(again.receipt, name)
    ]
    if others:
        return Replay(score, "other model", f"Scored with another {' and '.join(others)}.")
    apart = {
        quality.value: abs(score.expected[quality] - again.expected[quality])
        for quality in score.expected
    }
    widest = max(apart, key=lambda name: apart[name])
    if apart[widest] >= SAME_WITHIN or score.stance is not again.stance:
        return Replay(score, "differs", f"Widest difference: {widest}, {apart[widest]:.4f}.")
    return Replay(score, "same")
