"""Agreement between a machine and a reference: weighted kappa, average precision, intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def weighted_kappa(truth: Sequence[int], said: Sequence[int], levels: int = 4) -> float:
    """Cohen's kappa with quadratic weights, for levels 0 to ``levels - 1``.

    Returns:
        1 for full agreement, 0 for chance; 1 where both always say the same one level, 0 where
        there is nothing to agree on.
    """
    if not len(truth):
        return 0.0
    observed = np.zeros((levels, levels))
    np.add.at(observed, (np.asarray(truth, int), np.asarray(said, int)), 1)
    apart = np.subtract.outer(np.arange(levels), np.arange(levels)) ** 2
    by_chance = np.outer(observed.sum(1), observed.sum(0)) / max(1.0, observed.sum())
    worst = float((apart * by_chance).sum())
    return 1.0 - float((apart * observed).sum()) / worst if worst else 1.0


def plain_kappa(truth: Sequence[object], said: Sequence[object]) -> float:
    """Cohen's kappa without weights, for names."""
    names = sorted({str(name) for name in (*truth, *said)})
    places = {name: place for place, name in enumerate(names)}
    table = np.zeros((len(names), len(names)))
    for one, other in zip(truth, said, strict=True):
        table[places[str(one)], places[str(other)]] += 1
    total = max(1.0, table.sum())
    agreed = float(np.trace(table)) / total
    chance = float((table.sum(0) * table.sum(1)).sum()) / total**2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def average_precision(truth: Sequence[bool], likely: Sequence[float]) -> float:
    """Area under the precision-recall steps; 0 where nothing is true.

    Rows of the same value make one step, so that the order of the rows does not matter.
    """
    order = np.argsort(-np.asarray(likely, float), kind="stable")
    hits, values = np.asarray(truth, bool)[order], np.asarray(likely, float)[order]
    if not hits.any():
        return 0.0
    last = np.flatnonzero(np.append(np.diff(values) != 0, True))
    found = np.cumsum(hits)[last]
    gained = np.diff(found, prepend=0)
    return float((gained * found / (last + 1)).sum() / found[-1])


def ranks_above(better: Sequence[float], worse: Sequence[float]) -> float:
    """Share of pairs in which the better one has the higher value; ties count half (AUC)."""
    one = np.asarray(better, float)[:, None]
    other = np.asarray(worse, float)[None, :]
    return float(((one > other) + 0.5 * (one == other)).mean())


def interval(
    figure: Callable[[Ints], float],
    groups: Sequence[str],
    rounds: int = 400,
    seed: int = 7,
) -> tuple[float, float]:
    """95 % bootstrap interval of a figure, drawing whole requests and not single replies.

    Args:
        figure: Computes the figure from row numbers.
        groups: The request of each row.
        rounds: Draws.
        seed: Seed of the draws.
    """
    generator = np.random.default_rng(seed)
    by_name: dict[str, list[int]] = {}
    for row, name in enumerate(groups):
        by_name.setdefault(name, []).append(row)
    piles = [np.asarray(by_name[name]) for name in sorted(by_name)]
    figures = []
    for _ in range(rounds):
        drawn = generator.choice(len(piles), len(piles))
        figures.append(figure(np.concatenate([piles[place] for place in drawn])))
    low, high = np.quantile(figures, [0.025, 0.975])
    return float(low), float(high)
