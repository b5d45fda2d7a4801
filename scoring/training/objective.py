"""What training minimises: cumulative levels, stance and pitfalls together."""

from __future__ import annotations

import torch
from torch.nn import functional

from scoring.rubric import MAX_LEVEL, QUALITIES, STANCES
from scoring.training.dataset import Targets

LEVELS = len(QUALITIES) * MAX_LEVEL
STANCE_SHARE = 0.5
PITFALL_SHARE = 0.3


def loss_of(logits: torch.Tensor, targets: Targets, rows: list[int]) -> torch.Tensor:
    """Loss of a batch.

    Args:
        logits: (B, 15 + 5 + P): cumulative logits, stances, pitfalls.
        targets: Soft targets of all replies.
        rows: Which rows of the targets the batch holds.
    """
    wanted = torch.from_numpy(targets.levels[rows])
    rated = torch.from_numpy(targets.rated[rows])
    levels = logits[:, :LEVELS].reshape(-1, len(QUALITIES), MAX_LEVEL)
    by_quality = functional.binary_cross_entropy_with_logits(levels, wanted, reduction="none").sum(
        2
    )
    level_loss = (by_quality * rated).sum() / rated.sum()
    stances = logits[:, LEVELS : LEVELS + len(STANCES)].log_softmax(1)
    stance_loss = -(torch.from_numpy(targets.stance[rows]) * stances).sum(1).mean()
    pitfall_loss = (
        functional.binary_cross_entropy_with_logits(
            logits[:, LEVELS + len(STANCES) :],
            torch.from_numpy(targets.pitfalls[rows]),
            reduction="none",
        )
        .sum(1)
        .mean()
    )
    return level_loss + STANCE_SHARE * stance_loss + PITFALL_SHARE * pitfall_loss
