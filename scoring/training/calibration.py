"""What is chosen on requests held out of training: blend, temperatures, thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.heads import LEVELS, estimates_of
from scoring.judgement import stance_of
from scoring.rubric import PITFALLS, QUALITIES, STANCES, Stance
from scoring.training.agreement import weighted_kappa
from scoring.training.dataset import LabelledReply, Targets, targets

Array = npt.NDArray[np.float64]
BLENDS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)
TEMPERATURES = tuple(float(t) for t in np.geomspace(0.6, 2.5, 20))
ABSTAIN_SHARE = 0.04
"""At most about this share of the levels is left to the supervisor."""
FALSE_HOLDS = 0.02
"""Share of replies that give way which may be read as held, on the held-out requests."""
LOST_HOLDS = 0.03
"""Share of replies that hold which may be read as wavering for the sake of that."""
HIGHEST = 0.5
"""Giving way at least this likely is never read as holding."""
FEW = 5
"""A pitfall with fewer cases in the held-out part keeps the threshold ``UNKNOWN``."""
UNKNOWN = 0.5


@dataclass(frozen=True)
class Calibration:
    """What was chosen.

    Attributes:
        blend: Weight of the plain model, one a logit.
        temperature: Divisor, one a logit.
        abstain_below: By quality.
        pitfall_at: By pitfall.
        gives_way_at: Probability of giving way from which a reply is not read as holding.
    """

    blend: Array
    temperature: Array
    abstain_below: dict[str, float]
    pitfall_at: dict[str, float]
    gives_way_at: float


def calibrate(encoder: Array, plain: Array, replies: Sequence[LabelledReply]) -> Calibration:
    """Choose blend, temperatures and thresholds.

    Args:
        encoder: Logits of the encoder's heads on held-out replies, (N, 15 + 5 + P).
        plain: Logits of the plain model on the same.
        replies: Those replies.
    """
    wanted = targets(replies)
    size = encoder.shape[1]
    blend, temperature = np.zeros(size), np.ones(size)
    for columns in _groups(size):
        weight, divisor = _best(encoder, plain, columns, wanted)
        blend[columns], temperature[columns] = weight, divisor
    logits = (1 - blend) * encoder + blend * plain
    found = estimates_of(logits, temperature)
    return Calibration(
        blend=blend,
        temperature=temperature,
        abstain_below=_abstention(found.expected, found.levels, replies),
        pitfall_at=_pitfall_thresholds(found.pitfalls, wanted.pitfalls),
        gives_way_at=_gives_way_threshold(found.stance, replies),
    )


def _groups(size: int) -> list[slice]:
    """One blend and temperature for each quality, for stance, for all pitfalls."""
    steps = LEVELS // len(QUALITIES)
    qualities = [slice(i * steps, (i + 1) * steps) for i in range(len(QUALITIES))]
    return [*qualities, slice(LEVELS, LEVELS + len(STANCES)), slice(LEVELS + len(STANCES), size)]


def _best(encoder: Array, plain: Array, columns: slice, wanted: Targets) -> tuple[float, float]:
    tried = [
        (_loss((1 - b) * encoder[:, columns] + b * plain[:, columns], t, columns, wanted), b, t)
        for b in BLENDS
        for t in TEMPERATURES
    ]
    return min(tried)[1:]


def _loss(logits: Array, temperature: float, columns: slice, wanted: Targets) -> float:
    """Log loss of one group of logits."""
    calm = logits / temperature
    start = columns.start
    if start == LEVELS:
        likely = np.exp(calm - calm.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        return float(-(wanted.stance * np.log(likely + 1e-9)).sum(1).mean())
    likely = 1 / (1 + np.exp(-calm))
    if start > LEVELS:
        return _binary(likely, wanted.pitfalls, np.ones(len(likely)))
    quality = start // (LEVELS // len(QUALITIES))
    return _binary(likely, wanted.levels[:, quality], wanted.rated[:, quality])


def _binary(likely: Array, truth: npt.NDArray[np.float32], weight: npt.NDArray[Any]) -> float:
    each = -(truth * np.log(likely + 1e-9) + (1 - truth) * np.log(1 - likely + 1e-9))
    return float((each.sum(1) * weight).sum() / max(1.0, weight.sum()))


def _abstention(
    expected: Array, levels: Array, replies: Sequence[LabelledReply]
) -> dict[str, float]:
    """The confidence below which about ``ABSTAIN_SHARE`` of a quality's levels fall.

    Where leaving these out does not raise the agreement, nothing is left out.
    """
    chosen = {}
    for column, quality in enumerate(QUALITIES):
        rows = [i for i, r in enumerate(replies) if r.reference.level(quality) is not None]
        if not rows:
            chosen[quality.value] = 0.0
            continue
        truth = np.asarray([replies[i].reference.level(quality) or 0 for i in rows])
        said = np.floor(expected[rows, column] + 0.5).astype(int)
        sure = levels[rows, column, :][np.arange(len(rows)), said]
        cut = round(float(np.quantile(sure, ABSTAIN_SHARE)), 3)
        kept = sure >= cut
        gains = weighted_kappa(list(truth[kept]), list(said[kept])) > weighted_kappa(
            list(truth), list(said)
        )
        chosen[quality.value] = cut if gains else 0.0
    return chosen


def _gives_way_threshold(likely: Array, replies: Sequence[LabelledReply]) -> float:
    """The highest threshold at which at most ``FALSE_HOLDS`` of what gives way reads as held.

    It is not lowered further than costs ``LOST_HOLDS`` of the replies that do hold.
    """
    given, held = (
        [row for row, r in enumerate(replies) if r.reference.stance is stance]
        for stance in (Stance.GIVES_WAY, Stance.HOLDS)
    )

    def share_read_as_held(rows: list[int], at: float) -> float:
        read = [stance_of(likely[row], at) is Stance.HOLDS for row in rows]
        return float(np.mean(read)) if read else 0.0

    chosen = HIGHEST
    unguarded = share_read_as_held(held, 1.0)
    for at in np.arange(HIGHEST, 0.01, -0.02).round(2):
        if unguarded - share_read_as_held(held, float(at)) > LOST_HOLDS:
            break
        chosen = float(at)
        if share_read_as_held(given, chosen) <= FALSE_HOLDS:
            break
    return chosen


def _pitfall_thresholds(likely: Array, truth: npt.NDArray[np.float32]) -> dict[str, float]:
    """For each pitfall the probability with the best F1; 0.5 where there are too few cases."""
    chosen = {}
    for column, name in enumerate(PITFALLS):
        real = truth[:, column] > 0.5
        if real.sum() < FEW:
            chosen[name] = UNKNOWN
            continue
        chosen[name] = max(
            (_f1(likely[:, column] >= at, real), at) for at in np.arange(0.2, 0.81, 0.05).round(2)
        )[1]
    return {name: round(float(at), 2) for name, at in chosen.items()}


def _f1(said: npt.NDArray[np.bool_], real: npt.NDArray[np.bool_]) -> float:
    return 2 * float((said & real).sum()) / max(1.0, float(said.sum() + real.sum()))
