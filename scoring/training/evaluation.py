"""Measuring the scorer against rated replies, as it runs, rules and abstentions included."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scoring.contract import ScoreItem
from scoring.judgement import Judgement
from scoring.rubric import PITFALLS, QUALITIES, Quality, Risk, Stance, level_of
from scoring.scorer import Scorer
from scoring.training.agreement import average_precision, interval, plain_kappa, weighted_kappa
from scoring.training.dataset import LabelledReply

NOT_VALIDATED = "Ratings by language models, not validated by clinicians."
BY_CLINICIANS = "Ratings by clinicians, as stated by whoever gave the file."
ENOUGH = 20
"""Pitfalls with fewer positives than this are left out of the mean."""
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Figure:
    """A figure with its 95 % interval and the number of replies it rests on."""

    value: float
    low: float
    high: float
    replies: int


@dataclass(frozen=True)
class Agreement:
    """The scorer against a reference.

    Attributes:
        qualities: Weighted kappa (quadratic) of every level, abstained ones included.
        scored: The same over the levels that are shown.
        coverage: Share of levels that are shown, 0 to 1.
        mean: Mean of the five weighted kappas; of fewer where a quality is never rated.
        stance: Kappa of the stance.
        pitfalls: Average precision of each pitfall with enough positives.
        pitfall_mean: Their mean; None where no pitfall has enough.
        false_holds: Share read as ``holds`` where the reference gives way; None where none does.
    """

    qualities: dict[Quality, Figure]
    scored: dict[Quality, Figure]
    coverage: dict[Quality, float]
    mean: Figure
    stance: Figure
    pitfalls: dict[str, Figure]
    pitfall_mean: Figure | None
    false_holds: Figure | None


def items_of(replies: Sequence[LabelledReply]) -> list[ScoreItem]:
    """Rated replies as the scorer takes them."""
    return [
        ScoreItem(
            id=reply.id,
            client=reply.client,
            reply=reply.reply,
            before=reply.before,
            setting=reply.setting,
            risk=Risk.CUE if reply.danger else None,
        )
        for reply in replies
    ]


def evaluate(scorer: Scorer, replies: Sequence[LabelledReply]) -> Agreement:
    """Score the replies and hold the scores against the reference."""
    return agreement(scorer.judgements(items_of(replies)), replies)


def agreement(said: Sequence[Judgement], replies: Sequence[LabelledReply]) -> Agreement:
    """Agreement of judgements with the reference, with intervals drawn by request."""
    groups = [reply.request or reply.client for reply in replies]
    qualities, scored, coverage = {}, {}, {}
    for quality in QUALITIES:
        rows = _rated(quality, replies)
        shown = [row for row in rows if said[row].levels[quality] is not None]
        qualities[quality] = _kappa_figure(quality, rows, said, replies, groups)
        scored[quality] = _kappa_figure(quality, shown, said, replies, groups)
        coverage[quality] = len(shown) / max(1, len(rows))
    pitfalls = _pitfall_figures(said, replies, groups)
    return Agreement(
        qualities=qualities,
        scored=scored,
        coverage=coverage,
        mean=_mean_figure(said, replies, groups),
        stance=_stance_figure(said, replies, groups),
        pitfalls=pitfalls,
        pitfall_mean=_mean_of_pitfalls(said, replies, groups, list(pitfalls)),
        false_holds=_false_holds(said, replies, groups),
    )


def _rated(quality: Quality, replies: Sequence[LabelledReply]) -> list[int]:
    return [row for row, r in enumerate(replies) if r.reference.level(quality) is not None]


def _levels(
    quality: Quality, said: Sequence[Judgement], replies: Sequence[LabelledReply]
) -> tuple[Ints, Ints]:
    """Reference (-1 where not rated) and machine for every reply."""
    truth = [reply.reference.level(quality) for reply in replies]
    machine = [level_of(one.expected[quality]) for one in said]
    return np.asarray([-1 if level is None else level for level in truth]), np.asarray(machine)


def _kappa_figure(
    quality: Quality,
    rows: list[int],
    said: Sequence[Judgement],
    replies: Sequence[LabelledReply],
    groups: list[str],
) -> Figure:
    truth, machine = _levels(quality, said, replies)
    truth, machine = truth[rows], machine[rows]
    names = [groups[row] for row in rows]

    def kappa(drawn: Ints) -> float:
        return weighted_kappa(list(truth[drawn]), list(machine[drawn]))

    return _figure(kappa, names)


def _mean_figure(
    said: Sequence[Judgement], replies: Sequence[LabelledReply], groups: list[str]
) -> Figure:
    pairs = [_levels(quality, said, replies) for quality in QUALITIES]

    def mean(drawn: Ints) -> float:
        kappas = []
        for truth, machine in pairs:
            rated = drawn[truth[drawn] >= 0]
            if len(rated):
                kappas.append(weighted_kappa(list(truth[rated]), list(machine[rated])))
        return float(np.mean(kappas))

    return _figure(mean, groups)


def _stance_figure(
    said: Sequence[Judgement], replies: Sequence[LabelledReply], groups: list[str]
) -> Figure:
    truth = np.asarray([reply.reference.stance.value for reply in replies])
    machine = np.asarray([one.stance.value for one in said])
    return _figure(lambda drawn: plain_kappa(list(truth[drawn]), list(machine[drawn])), groups)


def _pitfall_figures(
    said: Sequence[Judgement], replies: Sequence[LabelledReply], groups: list[str]
) -> dict[str, Figure]:
    figures = {}
    for name in PITFALLS:
        truth, likely = _pitfall(name, said, replies)
        if truth.sum() < ENOUGH:
            continue

        def precision(drawn: Ints, truth: Ints = truth, likely: Ints = likely) -> float:
            return average_precision(list(truth[drawn]), list(likely[drawn]))

        figures[name] = _figure(precision, groups)
    return figures


def _pitfall(
    name: str, said: Sequence[Judgement], replies: Sequence[LabelledReply]
) -> tuple[Ints, Ints]:
    truth = np.asarray([name in reply.reference.pitfalls for reply in replies])
    likely = np.asarray([one.likely.get(name, float(name in one.pitfalls)) for one in said])
    return truth, likely


def _mean_of_pitfalls(
    said: Sequence[Judgement],
    replies: Sequence[LabelledReply],
    groups: list[str],
    names: list[str],
) -> Figure | None:
    if not names:
        return None
    columns = [_pitfall(name, said, replies) for name in names]

    def mean(drawn: Ints) -> float:
        return float(
            np.mean([average_precision(list(t[drawn]), list(p[drawn])) for t, p in columns])
        )

    return _figure(mean, groups)


def _false_holds(
    said: Sequence[Judgement], replies: Sequence[LabelledReply], groups: list[str]
) -> Figure | None:
    rows = [i for i, reply in enumerate(replies) if reply.reference.stance is Stance.GIVES_WAY]
    if not rows:
        return None
    wrong = np.asarray([said[row].stance is Stance.HOLDS for row in rows])
    return _figure(lambda drawn: float(wrong[drawn].mean()), [groups[row] for row in rows])


def _figure(figure: Callable[[Ints], float], groups: list[str]) -> Figure:
    if not groups:
        return Figure(0.0, 0.0, 0.0, 0)
    value = float(figure(np.arange(len(groups))))
    low, high = interval(figure, groups)
    return Figure(round(value, 3), round(low, 3), round(high, 3), len(groups))
