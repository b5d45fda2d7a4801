"""Figures of bare estimates, before rules: for folds of training and for baselines."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.heads import Estimates
from scoring.rubric import QUALITIES, STANCES, level_of
from scoring.training.agreement import plain_kappa, weighted_kappa
from scoring.training.dataset import LabelledReply


def measures_of(found: Estimates, replies: Sequence[LabelledReply]) -> dict[str, float]:
    """Weighted kappa by quality, their ``mean``, and the kappa of the ``stance``."""
    figures: dict[str, float] = {}
    for column, quality in enumerate(QUALITIES):
        pairs = [
            (truth, level_of(float(found.expected[row, column])))
            for row, reply in enumerate(replies)
            if (truth := reply.reference.level(quality)) is not None
        ]
        truths, said = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        figures[quality.value] = weighted_kappa(truths, said)
    figures["mean"] = sum(figures.values()) / len(figures)
    stances = [STANCES[int(row.argmax())] for row in found.stance]
    figures["stance"] = plain_kappa([reply.reference.stance for reply in replies], stances)
    return figures
