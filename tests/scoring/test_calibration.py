"""Blend, temperatures and thresholds, chosen on logits made so that the right choice is known."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from scoring.heads import LEVELS, estimates_of
from scoring.judgement import stance_of
from scoring.rubric import MAX_LEVEL, PITFALLS, QUALITIES, STANCES, Quality, Stance, level_of
from scoring.training.agreement import weighted_kappa
from scoring.training.calibration import (
    ABSTAIN_SHARE,
    BLENDS,
    FALSE_HOLDS,
    FEW,
    LOST_HOLDS,
    TEMPERATURES,
    UNKNOWN,
    Calibration,
    calibrate,
)
from scoring.training.dataset import LabelledReply
from tests.scoring.rated import labelled

Array = npt.NDArray[np.float64]
NAMES = tuple(PITFALLS)
SIZE = LEVELS + len(STANCES) + len(NAMES)
STANCE = slice(LEVELS, LEVELS + len(STANCES))
WARM, FIRM = QUALITIES.index(Quality.WARM), QUALITIES.index(Quality.FIRM)
GIVES_WAY, HOLDS = STANCES.index(Stance.GIVES_WAY), STANCES.index(Stance.HOLDS)


def columns(quality: int) -> slice:
    return slice(quality * MAX_LEVEL, (quality + 1) * MAX_LEVEL)


def many(marks: list[dict[str, Any]]) -> list[LabelledReply]:
    """Replies with such references."""
    return [labelled(**one) for one in marks]


def reading(levels: npt.NDArray[np.int64], sure: float | Array) -> Array:
    """Cumulative logits, (N, 3), that read as these levels, the surer the larger ``sure`` is."""
    steps = np.arange(1, MAX_LEVEL + 1)
    return np.asarray(np.reshape(sure, (-1, 1)) * (levels[:, None] - steps + 0.5))


def level_marks(levels: npt.NDArray[np.int64]) -> list[LabelledReply]:
    return many([{quality.value: int(level) for quality in QUALITIES} for level in levels])


# --- blend and temperature -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def drawn() -> tuple[Array, list[LabelledReply]]:
    """Logits of the levels that are exactly right, and references drawn with these chances."""
    generator = np.random.default_rng(5)
    middle = generator.normal(scale=2.0, size=1500)
    logits = middle[:, None] + np.array([2.0, 0.0, -2.0])
    luck = generator.uniform(size=len(middle))
    levels = (luck[:, None] < 1 / (1 + np.exp(-logits))).sum(1)
    right = np.zeros((len(middle), SIZE))
    right[:, :LEVELS] = np.tile(logits, len(QUALITIES))
    return right, level_marks(levels)


@pytest.mark.parametrize("boast", [0.7, 1.0, 2.0])
def test_the_temperature_takes_back_what_the_logits_boast(
    drawn: tuple[Array, list[LabelledReply]], boast: float
) -> None:
    right, replies = drawn
    found = calibrate(boast * right, boast * right, replies)
    assert set(found.blend) == {0.0}, "where the plain model adds nothing it is left out"
    for quality in range(len(QUALITIES)):
        chosen = found.temperature[columns(quality)]
        assert len(set(chosen)) == 1, "one a quality"
        assert chosen[0] in TEMPERATURES
        assert chosen[0] == pytest.approx(boast, rel=0.15)


def test_the_better_model_weighs_more(drawn: tuple[Array, list[LabelledReply]]) -> None:
    right, replies = drawn
    noise = np.random.default_rng(6).normal(scale=3.0, size=(2, *right.shape))
    levels = slice(0, LEVELS)

    def blend(encoder: Array, plain: Array) -> float:
        return float(calibrate(encoder, plain, replies).blend[levels].mean())

    assert blend(right, noise[0]) == 0.0
    assert blend(noise[0], right) == max(BLENDS)
    as_good = blend(right + noise[0], right + noise[1])
    assert as_good >= 0.4, "two models that err apart from each other are nearly averaged"
    assert 0.0 < blend(right + 0.5 * noise[0], right + noise[1]) < as_good


def test_blending_and_calming_lose_nothing(drawn: tuple[Array, list[LabelledReply]]) -> None:
    right, replies = drawn
    noise = np.random.default_rng(7).normal(scale=3.0, size=(2, *right.shape))
    encoder, plain = 2 * right + noise[0], right + noise[1]
    found = calibrate(encoder, plain, replies)
    truth = np.asarray([reply.reference.warm for reply in replies])

    def likely(logits: Array, temperature: Array) -> float:
        levels = estimates_of(logits, temperature).levels[:, WARM]
        return float(np.log(levels[np.arange(len(truth)), truth] + 1e-9).mean())

    chosen = likely((1 - found.blend) * encoder + found.blend * plain, found.temperature)
    assert chosen > likely(encoder, np.ones(SIZE)) + 0.05


# --- giving way ----------------------------------------------------------------------------------


def stances_of(found: Calibration, logits: Array, at: float | None = None) -> list[Stance]:
    likely = estimates_of(logits, found.temperature).stance
    return [stance_of(row, found.gives_way_at if at is None else at) for row in likely]


def given_way(lean: Array) -> tuple[Array, list[LabelledReply]]:
    """Replies that give way, and logits that lean towards holding by so much."""
    logits = np.zeros((len(lean), SIZE))
    logits[:, STANCE] = -4.0
    logits[:, STANCE.start + GIVES_WAY] = 0.0
    logits[:, STANCE.start + HOLDS] = lean
    return logits, many([{"stance": "gives_way", "firm": 0}] * len(lean))


@pytest.mark.parametrize("spread", [0.5, 1.5, 3.0])
def test_few_replies_that_give_way_are_read_as_held(spread: float) -> None:
    logits, replies = given_way(np.random.default_rng(8).normal(-1.0, spread, 600))
    found = calibrate(logits, logits, replies)

    def wrong(at: float) -> float:
        return stances_of(found, logits, at).count(Stance.HOLDS) / len(replies)

    assert wrong(found.gives_way_at) <= FALSE_HOLDS
    if found.gives_way_at < 0.5:
        assert wrong(found.gives_way_at + 0.02) > FALSE_HOLDS, "no stricter than it must be"
        assert wrong(0.5) > FALSE_HOLDS


def test_the_threshold_is_loose_where_nothing_is_mistaken() -> None:
    logits, replies = given_way(np.full(50, -3.0))
    assert calibrate(logits, logits, replies).gives_way_at == 0.5
    held = many([{"stance": "holds"}] * 50)
    assert calibrate(logits, logits, held).gives_way_at == 0.5, "nothing gives way"


# --- abstaining ----------------------------------------------------------------------------------


def unsure_where(wrong: bool) -> tuple[Array, list[LabelledReply]]:
    """Every twentieth reply is read wrongly; least sure are those, or others that are right."""
    generator = np.random.default_rng(9)
    truth = generator.integers(0, 4, 1000)
    is_wrong = np.arange(1000) % 20 == 0
    is_unsure = is_wrong if wrong else np.arange(1000) % 20 == 1
    said = np.where(is_wrong, (truth + 2) % 4, truth)
    logits = np.zeros((1000, SIZE))
    for quality in range(len(QUALITIES)):
        logits[:, columns(quality)] = reading(said, np.where(is_unsure, 2.5, 5.0))
    return logits, level_marks(truth)


@pytest.mark.parametrize("wrong", [True, False])
def test_it_abstains_only_where_that_helps(wrong: bool) -> None:
    logits, replies = unsure_where(wrong)
    found = calibrate(logits, logits, replies)
    estimates = estimates_of(logits, found.temperature)
    for column, quality in enumerate(QUALITIES):
        cut = found.abstain_below[quality.value]
        truth = np.asarray([reply.reference.level(quality) for reply in replies])
        said = np.asarray([level_of(value) for value in estimates.expected[:, column]])
        sure = estimates.levels[np.arange(len(said)), column, said]
        kept = sure >= cut
        if not wrong:
            assert cut == 0.0
            continue
        assert cut > 0.0
        assert 0.0 < 1 - kept.mean() <= ABSTAIN_SHARE + 0.011
        all_levels = weighted_kappa(list(truth), list(said))
        assert weighted_kappa(list(truth[kept]), list(said[kept])) > all_levels


def test_a_quality_that_nobody_rated_is_not_abstained_from() -> None:
    logits, _ = unsure_where(wrong=True)
    replies = many([{"brief": None, "warm": level % 4} for level in range(len(logits))])
    found = calibrate(logits, logits, replies)
    assert found.abstain_below["brief"] == 0.0
    assert set(found.abstain_below) == {quality.value for quality in QUALITIES}
    assert np.isfinite(found.temperature).all()


# --- pitfalls ------------------------------------------------------------------------------------


def test_a_pitfall_is_named_from_where_it_is_told_apart_best() -> None:
    generator = np.random.default_rng(10)
    real = np.arange(400) % 10 == 0
    few = np.arange(400) < FEW - 1
    marks = [
        {"pitfalls": [name for name, has in (("hedges", a), ("no_ask", b)) if has]}
        for a, b in zip(real, few, strict=True)
    ]
    logits = np.full((400, SIZE), -6.0)
    first = LEVELS + len(STANCES)
    hedges = first + NAMES.index("hedges")
    logits[:, hedges] = np.where(real, 0.3, -1.2) + 0.2 * generator.normal(size=400)
    found = calibrate(logits, logits, many(marks))
    assert set(found.pitfall_at) == set(NAMES)
    said = estimates_of(logits, found.temperature).pitfalls[:, NAMES.index("hedges")]
    assert ((said >= found.pitfall_at["hedges"]) == real).all()
    assert found.pitfall_at["no_ask"] == UNKNOWN, "too few to choose by"
    assert all(0.2 <= at <= 0.8 for at in found.pitfall_at.values())


def test_not_too_many_replies_that_hold_are_given_up_for_that() -> None:
    """Where the two cannot be told apart, the guard stops before it costs more than it may."""
    draw = np.random.default_rng(3)
    logits, given = given_way(draw.normal(1.0, 1.0, 400))
    others, _ = given_way(draw.normal(1.5, 1.0, 400))
    held = many([{"stance": "holds"}] * 400)
    found = calibrate(np.vstack([logits, others]), np.vstack([logits, others]), given + held)
    unguarded = stances_of(found, others, 1.0).count(Stance.HOLDS)
    kept = stances_of(found, others).count(Stance.HOLDS)
    assert unguarded - kept <= LOST_HOLDS * len(held)
