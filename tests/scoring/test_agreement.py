"""The figures of agreement are those that scikit-learn computes, and the intervals hold."""

from __future__ import annotations

import random
import warnings
from functools import partial

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scoring.training.agreement import (
    Array,
    Ints,
    average_precision,
    interval,
    plain_kappa,
    ranks_above,
    weighted_kappa,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what the library warns of is its own
    from sklearn import metrics

LEVEL = st.integers(0, 3)
STANCE = st.sampled_from(["holds", "wavers", "gives_way", "opens", "no_answer"])
COARSE = st.integers(0, 5).map(lambda number: number / 5)
"""Few values, so that many rows have the same."""
FINE = st.floats(0, 1, allow_nan=False)
NEARLY = 1e-9


@settings(deadline=None)
@given(st.lists(st.tuples(LEVEL, LEVEL), min_size=1, max_size=60))
def test_weighted_kappa_is_scikit_learns(pairs: list[tuple[int, int]]) -> None:
    truth, said = [one for one, _ in pairs], [other for _, other in pairs]
    assume(len({*truth, *said}) > 1)
    wanted = metrics.cohen_kappa_score(truth, said, weights="quadratic", labels=[0, 1, 2, 3])
    assert weighted_kappa(truth, said) == pytest.approx(wanted, abs=NEARLY)
    assert weighted_kappa(said, truth) == pytest.approx(wanted, abs=NEARLY)


@settings(deadline=None)
@given(st.lists(st.tuples(STANCE, STANCE), min_size=1, max_size=60))
def test_plain_kappa_is_scikit_learns(pairs: list[tuple[str, str]]) -> None:
    truth, said = [one for one, _ in pairs], [other for _, other in pairs]
    assume(len({*truth, *said}) > 1)
    wanted = metrics.cohen_kappa_score(truth, said)
    assert plain_kappa(truth, said) == pytest.approx(wanted, abs=NEARLY)


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), COARSE | FINE), min_size=1, max_size=60))
def test_average_precision_is_scikit_learns_ties_and_all(rows: list[tuple[bool, float]]) -> None:
    truth, likely = [one for one, _ in rows], [other for _, other in rows]
    assume(any(truth))
    wanted = metrics.average_precision_score(truth, likely)
    assert average_precision(truth, likely) == pytest.approx(wanted, abs=NEARLY)


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), COARSE), min_size=1, max_size=40), st.randoms())
def test_average_precision_does_not_depend_on_the_order_of_the_rows(
    rows: list[tuple[bool, float]], draw: random.Random
) -> None:
    moved = draw.sample(rows, len(rows))
    found = [average_precision(*zip(*order, strict=True)) for order in (rows, moved)]
    assert found[0] == pytest.approx(found[1], abs=NEARLY)


@settings(deadline=None)
@given(st.lists(COARSE | FINE, min_size=1, max_size=30), st.lists(COARSE, min_size=1, max_size=30))
def test_ranks_above_is_the_area_under_the_curve(better: list[float], worse: list[float]) -> None:
    truth = [1] * len(better) + [0] * len(worse)
    wanted = metrics.roc_auc_score(truth, [*better, *worse])
    assert ranks_above(better, worse) == pytest.approx(wanted, abs=NEARLY)


def test_the_ends_of_the_scales() -> None:
    assert weighted_kappa([0, 1, 2, 3], [0, 1, 2, 3]) == 1.0
    assert weighted_kappa([0, 3], [3, 0]) == -1.0
    assert weighted_kappa([2, 2, 2], [2, 2, 2]) == 1.0, "one level, always the same"
    assert weighted_kappa([2, 2, 2], [1, 1, 1]) == 0.0, "one level, always another"
    assert weighted_kappa([], []) == 0.0, "nothing to agree on is no agreement"
    assert weighted_kappa([0, 1, 2, 3], [1, 1, 2, 3]) > weighted_kappa([0, 1, 2, 3], [3, 1, 2, 3])
    assert plain_kappa(["holds"] * 3, ["holds"] * 3) == 1.0
    assert average_precision([False, False], [0.3, 0.9]) == 0.0
    assert average_precision([True, False], [0.5, 0.5]) == 0.5, "a tie tells nothing"


def mean_of(values: Array, rows: Ints) -> float:
    return float(values[rows].mean())


def test_an_interval_draws_whole_requests() -> None:
    groups = ["a"] * 3 + ["b"] * 5 + ["a"] * 2 + ["c"]
    sizes = {"a": 5, "b": 5, "c": 1}
    drawn_of: list[int] = []

    def look(rows: Ints) -> float:
        requests = 0.0
        for name, size in sizes.items():
            mine = [row for row in rows if groups[row] == name]
            times = len(mine) / size
            assert times == int(times)
            assert all(mine.count(row) == times for row in set(mine))
            assert len(set(mine)) in (0, size), "all of a request or nothing of it"
            requests += times
        assert requests == len(sizes), "as many requests as there are"
        drawn_of.append(len(rows))
        return float(len(rows))

    low, high = interval(look, groups, rounds=100)
    assert len(drawn_of) == 100
    assert min(drawn_of) <= low < high <= max(drawn_of)


def covered(groups: list[str], datasets: list[Array]) -> float:
    """The share of datasets whose interval holds the true mean, which is 0."""
    intervals = [interval(partial(mean_of, values), groups, rounds=200) for values in datasets]
    return float(np.mean([low <= 0.0 <= high for low, high in intervals]))


def test_an_interval_covers_the_truth_by_request_and_only_so() -> None:
    generator = np.random.default_rng(3)
    requests, each = 30, 10
    # Replies to one request are right or wrong together.
    datasets = [
        np.repeat(generator.normal(size=requests), each) + 0.3 * generator.normal(size=300)
        for _ in range(200)
    ]
    by_request = [str(row // each) for row in range(requests * each)]
    by_reply = [str(row) for row in range(requests * each)]
    # An interval of 95 %; with thirty requests the bootstrap's own share is a little above .9.
    assert 0.87 <= covered(by_request, datasets) <= 0.99
    assert covered(by_reply, datasets[:50]) < 0.7, "replies are no independent draws"


def test_an_interval_is_the_same_every_time() -> None:
    values = np.random.default_rng(1).normal(size=40)
    groups = [str(row % 8) for row in range(40)]
    first, second, other = (
        interval(partial(mean_of, values), groups, seed=seed) for seed in (7, 7, 8)
    )
    assert first == second != other
    assert interval(partial(mean_of, values), ["one"] * 40) == (
        pytest.approx((values.mean(), values.mean()))
    )
