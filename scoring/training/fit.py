"""Fitting the adapted encoder: seeded, on two cores, with averaged weights."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
import torch

from scoring.lexicon import features
from scoring.training.dataset import LabelledReply, targets
from scoring.training.network import OUTPUTS, AdaptedEncoder, Batch
from scoring.training.objective import loss_of

FloatArray = npt.NDArray[np.float32]
Say = Callable[[str], None]


@dataclass(frozen=True)
class Recipe:
    """Everything that the result depends on beside the data.

    Attributes:
        seed: Seed of torch, numpy and the order of the replies.
        epochs: Passes over the data.
        batch: Replies a step.
        body_rate: Peak learning rate of the encoder.
        head_rate: Peak learning rate of the heads.
        warm_up: Share of the steps in which the rates rise; afterwards they fall linearly to 0.
        averaging: Decay of the moving average of the weights that is kept in the end.
        half_precision: Whether the encoder runs in bfloat16 while it is trained.
        rank: Rank of the committed difference.
        threads: Threads of torch.
    """

    seed: int = 20260
    epochs: int = 8
    batch: int = 16
    body_rate: float = 6e-5
    head_rate: float = 1e-3
    warm_up: float = 0.06
    averaging: float = 0.99
    half_precision: bool = True
    rank: int = 64
    threads: int = 2


def fit(replies: Sequence[LabelledReply], recipe: Recipe, say: Say) -> AdaptedEncoder:
    """Train encoder and heads; returns the averaged weights, in evaluation mode."""
    _seed(recipe)
    network = AdaptedEncoder()
    wanted = targets(replies)
    _scale_features(network, replies)
    steps = recipe.epochs * -(-len(replies) // recipe.batch)
    optimiser, schedule = _optimiser(network, recipe, steps)
    average = _Average(network, recipe.averaging)
    started = time.monotonic()
    network.train()
    for epoch in range(recipe.epochs):
        losses = []
        for rows in _batches(replies, recipe):
            batch = network.collate([replies[row] for row in rows])
            loss_from = partial(loss_of, targets=wanted, rows=rows)
            losses.append(_step(network, batch, recipe.half_precision, loss_from, optimiser))
            schedule.step()
            average.take(network)
        spent = time.monotonic() - started
        left = spent / (epoch + 1) * (recipe.epochs - epoch - 1)
        say(
            f"epoch {epoch + 1} of {recipe.epochs}: loss {np.mean(losses):.3f}, "
            f"{spent / 60:.1f} min, about {left / 60:.0f} min left"
        )
    average.give(network)
    return network.eval()


def logits_of(network: AdaptedEncoder, replies: Sequence[LabelledReply]) -> FloatArray:
    """Logits of shape (N, OUTPUTS) in single precision, in the order given."""
    found = np.zeros((len(replies), OUTPUTS), np.float32)
    order = sorted(range(len(replies)), key=lambda row: len(replies[row].reply))
    with torch.no_grad():
        for start in range(0, len(order), 32):
            rows = order[start : start + 32]
            found[rows] = network(network.collate([replies[row] for row in rows])).numpy()
    return found


def _seed(recipe: Recipe) -> None:
    random.seed(recipe.seed)
    np.random.seed(recipe.seed)
    torch.manual_seed(recipe.seed)
    torch.set_num_threads(recipe.threads)


def _scale_features(network: AdaptedEncoder, replies: Sequence[LabelledReply]) -> None:
    values = np.stack([features(reply.reply, reply.client) for reply in replies])
    network.feature_mean.copy_(torch.from_numpy(values.mean(0)))
    # A floor keeps rare features from being blown up.
    network.feature_scale.copy_(torch.from_numpy(np.maximum(values.std(0), 0.1)))


def _optimiser(
    network: AdaptedEncoder, recipe: Recipe, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    body = [weight for weight in network.body.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(
        [
            {"params": body, "lr": recipe.body_rate},
            {"params": network.head.parameters(), "lr": recipe.head_rate},
        ],
        weight_decay=0.01,
    )
    rising = max(1, int(recipe.warm_up * steps))

    def share(step: int) -> float:
        return min(1.0, (step + 1) / rising) * max(0.0, (steps - step) / steps)

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, share)


def _batches(replies: Sequence[LabelledReply], recipe: Recipe) -> Iterator[list[int]]:
    """Batches of like length, differently put together in every epoch."""
    order = sorted(
        range(len(replies)),
        key=lambda row: (
            (len(replies[row].reply) + len(replies[row].client)) * random.uniform(0.8, 1.25)  # noqa: S311 - an order, not a secret
        ),
    )
    batches = [order[i : i + recipe.batch] for i in range(0, len(order), recipe.batch)]
    random.shuffle(batches)
    yield from batches


def _step(
    network: AdaptedEncoder,
    batch: Batch,
    half_precision: bool,
    loss_from: Callable[[torch.Tensor], torch.Tensor],
    optimiser: torch.optim.Optimizer,
) -> float:
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half_precision):
        logits = network(batch)
    loss = loss_from(logits.float())
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    return float(loss.item())


class _Average:
    """A moving average of the trained weights, quick at first and slow later."""

    def __init__(self, network: AdaptedEncoder, decay: float) -> None:
        self._decay = decay
        self._steps = 0
        self._weights = {name: weight.detach().clone() for name, weight in self._trained(network)}

    @staticmethod
    def _trained(network: AdaptedEncoder) -> Iterator[tuple[str, torch.nn.Parameter]]:
        return (pair for pair in network.named_parameters() if pair[1].requires_grad)

    def take(self, network: AdaptedEncoder) -> None:
        self._steps += 1
        decay = min(self._decay, (1 + self._steps) / (10 + self._steps))
        with torch.no_grad():
            for name, weight in self._trained(network):
                self._weights[name].lerp_(weight, 1 - decay)

    def give(self, network: AdaptedEncoder) -> None:
        with torch.no_grad():
            for name, weight in self._trained(network):
                weight.copy_(self._weights[name])
