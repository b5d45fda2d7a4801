"""How far the scores can be trusted: confidence, coverage, groups of writers, length."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scoring.judgement import Judgement
from scoring.lexicon import words
from scoring.rubric import QUALITIES, level_of
from scoring.training.agreement import weighted_kappa
from scoring.training.dataset import LabelledReply

Array = npt.NDArray[np.float64]
BINS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001)
CUTS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True)
class Bin:
    """Levels whose confidence lies in a range, and how many of them were right."""

    low: float
    high: float
    levels: int
    confidence: float
    right: float


@dataclass(frozen=True)
class Cut:
    """What is left when levels under a confidence are not shown."""

    below: float
    coverage: float
    kappa: float


@dataclass(frozen=True)
class _Rated:
    """One level: by quality, what the reference says, what the machine says, how sure it is."""

    quality: int
    truth: int
    said: int
    confidence: float


def reliability(said: Sequence[Judgement], replies: Sequence[LabelledReply]) -> list[Bin]:
    """Of the levels with a confidence in a range, the share that equals the reference."""
    rated = _all_rated(said, replies)
    bins = []
    for low, high in itertools.pairwise(BINS):
        inside = [one for one in rated if low <= one.confidence < high]
        if inside:
            mean = float(np.mean([one.confidence for one in inside]))
            right = float(np.mean([one.truth == one.said for one in inside]))
            bins.append(Bin(low, min(high, 1.0), len(inside), mean, right))
    return bins


def coverage_curve(said: Sequence[Judgement], replies: Sequence[LabelledReply]) -> list[Cut]:
    """Mean weighted kappa of what is shown, for several confidences below which it abstains."""
    rated = _all_rated(said, replies)
    curve = []
    for cut in CUTS:
        kept = [one for one in rated if one.confidence >= cut]
        kappas = []
        for quality in range(len(QUALITIES)):
            mine = [one for one in kept if one.quality == quality]
            if mine:
                kappas.append(weighted_kappa([x.truth for x in mine], [x.said for x in mine]))
        if kappas:
            curve.append(Cut(cut, len(kept) / len(rated), float(np.mean(kappas))))
    return curve


def by_group(
    said: Sequence[Judgement], replies: Sequence[LabelledReply]
) -> dict[str, tuple[float, int]]:
    """Mean weighted kappa and number of replies for each writer group and each length."""
    groups: dict[str, list[int]] = {}
    for row, reply in enumerate(replies):
        if reply.writer:
            groups.setdefault(reply.writer, []).append(row)
        groups.setdefault(_length(reply.reply), []).append(row)
    return {
        name: (mean_kappa([said[r] for r in rows], [replies[r] for r in rows]), len(rows))
        for name, rows in sorted(groups.items())
    }


def mean_kappa(said: Sequence[Judgement], replies: Sequence[LabelledReply]) -> float:
    """Mean of the five weighted kappas."""
    rated = _all_rated(said, replies)
    kappas = []
    for quality in range(len(QUALITIES)):
        mine = [one for one in rated if one.quality == quality]
        if mine:
            kappas.append(weighted_kappa([x.truth for x in mine], [x.said for x in mine]))
    return float(np.mean(kappas)) if kappas else 0.0


def beyond_length(
    said: Sequence[Judgement], replies: Sequence[LabelledReply]
) -> dict[str, tuple[float, float]]:
    """For each quality, correlation of expected value and reference, plain and with length out.

    The second is the partial correlation given the logarithm of the number of words.
    """
    found = {}
    for quality in QUALITIES:
        rows = [r for r, reply in enumerate(replies) if reply.reference.level(quality) is not None]
        truth = np.asarray([replies[r].reference.level(quality) or 0 for r in rows], float)
        value = np.asarray([said[r].expected[quality] for r in rows])
        length = np.log1p([len(words(replies[r].reply)) for r in rows])
        found[quality.value] = (
            _correlation(value, truth),
            _correlation(_without(value, length), _without(truth, length)),
        )
    return found


def _all_rated(said: Sequence[Judgement], replies: Sequence[LabelledReply]) -> list[_Rated]:
    return [
        _Rated(column, truth, level_of(one.expected[quality]), one.confidence[quality])
        for one, reply in zip(said, replies, strict=True)
        for column, quality in enumerate(QUALITIES)
        if (truth := reply.reference.level(quality)) is not None
    ]


def _length(reply: str) -> str:
    count = len(words(reply))
    if count <= 20:
        return "length: up to 20 words"
    return "length: 21 to 60 words" if count <= 60 else "length: over 60 words"


def _without(values: Array, length: Array) -> Array:
    """What is left of the values when a straight line over length is taken out."""
    design = np.column_stack([np.ones(len(values)), length])
    weights, *_ = np.linalg.lstsq(design, values, rcond=None)
    return np.asarray(values - design @ weights)


def _correlation(one: Array, other: Array) -> float:
    """Pearson's correlation; 0 where one of the two does not vary."""
    if len(one) < 2 or min(one.std(), other.std()) < 1e-9:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])
