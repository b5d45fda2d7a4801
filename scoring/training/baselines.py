"""Two baselines to stand beside the model: rules alone, and frozen vectors with heads."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from scoring.heads import Estimates, estimates_of
from scoring.lexicon import count, last_clause, words
from scoring.rubric import MAX_LEVEL, PITFALLS, QUALITIES, STANCES, Quality, Stance
from scoring.training.dataset import LabelledReply, targets
from scoring.training.network import OUTPUTS, AdaptedEncoder
from scoring.training.objective import loss_of

Array = npt.NDArray[np.float64]
STEPS = 400


def rules_alone(replies: Sequence[LabelledReply]) -> Estimates:
    """Levels and stance from counted words, written by hand and fitted to nothing."""
    at_least = np.zeros((len(replies), len(QUALITIES), MAX_LEVEL))
    stance = np.zeros((len(replies), len(STANCES)))
    for row, reply in enumerate(replies):
        levels, read = _by_rules(reply.reply)
        stance[row, STANCES.index(read)] = 1.0
        for column, quality in enumerate(QUALITIES):
            at_least[row, column, : levels[quality]] = 1.0
    return Estimates(at_least, stance, np.zeros((len(replies), len(PITFALLS))))


def _by_rules(text: str) -> tuple[dict[Quality, int], Stance]:
    length = len(words(text))
    refuses = count("i_dont", text) > 0
    soft = count("hedge", text) + count("apology", text) + count("door_open", text)
    agrees = count("agree", text) > 0 and not refuses
    back = count("agree", last_clause(text)) > 0 and count("but", text) > 0
    if agrees or back:
        stance = Stance.GIVES_WAY
    elif refuses:
        stance = Stance.WAVERS if soft > 1 else Stance.HOLDS
    else:
        stance = Stance.OPENS if count("explore", text) else Stance.NO_ANSWER
    firm = {Stance.HOLDS: 3 - min(1, soft), Stance.WAVERS: 1}.get(stance, 0)
    workable = count("when", text) > 0 and count("channel", text) > 0
    offered = count("portal", text) + count("session", text)
    levels = {
        Quality.WARM: min(3, 1 + count("hears", text) + count("relationship", text)),
        Quality.BRIEF: 3 if length <= 60 else 2 if length <= 90 else 1 if length <= 140 else 0,
        Quality.SPECIFIC: (3 if workable else 2) if refuses else 0,
        Quality.ALTERNATIVE: 3 if workable else 2 if offered else min(1, count("token", text)),
        Quality.FIRM: firm,
    }
    if count("cold", text):
        levels[Quality.WARM] = 0
    return levels, stance


def frozen_with_heads(train: Sequence[LabelledReply], test: Sequence[LabelledReply]) -> Estimates:
    """The packaged encoder as it is, with linear heads fitted on its vectors of the pair."""
    torch.manual_seed(0)
    network = AdaptedEncoder().eval()
    inputs = torch.from_numpy(_vectors(network, train))
    centre, spread = inputs.mean(0), inputs.std(0).clamp_min(1e-3)
    layer = torch.nn.Linear(inputs.shape[1], OUTPUTS)
    optimiser = torch.optim.AdamW(layer.parameters(), lr=3e-3, weight_decay=0.1)
    wanted, rows = targets(train), list(range(len(train)))
    for _ in range(STEPS):
        optimiser.zero_grad()
        loss = loss_of(layer((inputs - centre) / spread), wanted, rows)
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    with torch.no_grad():
        held = torch.from_numpy(_vectors(network, test))
        logits = layer((held - centre) / spread).numpy().astype(np.float64)
    return estimates_of(logits, np.ones(OUTPUTS))


def _vectors(network: AdaptedEncoder, replies: Sequence[LabelledReply]) -> npt.NDArray[np.float32]:
    rows = []
    with torch.no_grad():
        for start in range(0, len(replies), 32):
            rows.append(network.pooled(network.collate(replies[start : start + 32])).numpy())
    return np.concatenate(rows)
