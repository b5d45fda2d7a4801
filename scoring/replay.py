"""Replaying a receipt: the same texts scored again must give the same numbers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from scoring.contract import Receipt, Score, ScoreItem
from scoring.scorer import Scorer

SAME_WITHIN = 1e-4
"""Numbers nearer to each other than this are the same."""

Outcome = Literal["same", "differs", "other model", "texts not found"]
_BEST_FIRST: tuple[Outcome, ...] = ("same", "differs", "other model")
_NAMED = ("model", "rubric", "policy", "calibration")
_PROVED = {
    *("scores", "expected", "confidence", "stance", "pitfalls", "notice"),
    *("policy_conflicts", "evidence"),
}
"""What is held against the fresh score. Advice is not: its wording may be improved."""
_SHOWN = 3
"""So many differences are named."""

_Answers = dict[str, tuple[ScoreItem, Score]]


@dataclass(frozen=True)
class Replay:
    """What came of one receipt.

    Attributes:
        score: The score that carries the receipt.
        outcome: ``same``; ``differs`` where the score says something else; ``other model`` where
            model, rubric, policy or calibration are not those of the receipt; ``texts not found``.
        detail: What differs, for people; empty where nothing does.
    """

    score: Score
    outcome: Outcome
    detail: str = ""


def replay(scorer: Scorer, given: Sequence[Score], items: Sequence[ScoreItem]) -> Iterator[Replay]:
    """Score the texts at hand and hold the given scores against that.

    Args:
        scorer: Scores the texts again.
        given: Scores with receipts, as printed or stored.
        items: The texts at hand. Where a text is there twice, under two policies for example, the
            one that fits the receipt best counts.
    """
    at_hand: dict[tuple[str, str], _Answers] = {}
    for item, fresh in zip(items, scorer.score_batch(items), strict=True):
        answers = at_hand.setdefault(_texts(fresh.receipt), {})
        answers.setdefault(fresh.model_dump_json(exclude={"id"}), (item, fresh))
    for score in given:
        found = [
            _held_against(scorer, score, item, fresh)
            for item, fresh in at_hand.get(_texts(score.receipt), {}).values()
        ]
        if found:
            yield min(found, key=lambda one: _BEST_FIRST.index(one.outcome))
        else:
            yield Replay(score, "texts not found", "No text at hand has the receipt's hashes.")


def _texts(receipt: Receipt) -> tuple[str, str]:
    return receipt.request, receipt.reply


def _held_against(scorer: Scorer, score: Score, item: ScoreItem, fresh: Score) -> Replay:
    others = [
        name for name in _NAMED if getattr(score.receipt, name) != getattr(fresh.receipt, name)
    ]
    if others:
        return Replay(score, "other model", f"Scored with another {' and '.join(others)}.")
    # Advice comes together with evidence; without it, evidence was not asked for.
    again = scorer.explain(item, fresh) if score.feedback is not None else fresh
    apart = list(
        itertools.islice(
            _apart(
                "",
                score.model_dump(mode="json", include=_PROVED),
                again.model_dump(mode="json", include=_PROVED),
            ),
            _SHOWN,
        )
    )
    return Replay(score, "differs", f"{'; '.join(apart)}.") if apart else Replay(score, "same")


def _apart(where: str, one: Any, other: Any) -> Iterator[str]:
    """Names every place in which two scores differ, with what each says there."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one:
            yield from _apart(f"{where}.{name}".lstrip("."), one[name], other.get(name))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, (mine, its) in enumerate(zip(one, other, strict=True), start=1):
            yield from _apart(f"{where} {place}", mine, its)
    elif not _same(one, other):
        yield f"{where} is {_shown(one)}, scored again {_shown(other)}"


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return round(abs(one - other), 9) < SAME_WITHIN
    return bool(one == other)


def _shown(value: Any) -> str:
    return f"{len(value)} in number" if isinstance(value, list) else str(value)
