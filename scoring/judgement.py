"""From estimates to a judgement: rounding, abstaining, and the rules that bound the model."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.contract import Notice, ScoreItem
from scoring.danger import dangers_in, is_danger
from scoring.heads import Estimates
from scoring.lexicon import GROVELS, count, normal
from scoring.rubric import PITFALLS, QUALITIES, STANCES, Quality, Risk, Stance, level_of
from scoring.safety_steps import SafetySteps, safety_steps
from scoring.settings import ModelSettings

DECIMALS = 4
RISK_PITFALLS = ("misses_risk", "no_ask", "no_route")
_GIVEN_AWAY = {Stance.GIVES_WAY: 0.49, Stance.NO_ANSWER: 1.49, Stance.WAVERS: 2.49}
"""The codebook's ceiling on Non-negotiable for a stance, as an expected value that rounds to it."""


@dataclass(frozen=True)
class Judgement:
    """Everything a score says of one reply, before evidence and feedback."""

    expected: dict[Quality, float]
    levels: dict[Quality, int | None]
    confidence: dict[Quality, float]
    stance: Stance
    pitfalls: tuple[str, ...]
    notice: Notice | None = None
    likely: dict[str, float] = field(default_factory=dict)
    """Probability of each pitfall, from which ``pitfalls`` were named."""


def unscored(notice: Notice | None) -> Judgement:
    """The judgement of a text that is no answer: nothing rated, nothing praised."""
    pitfalls = {
        "not_english": ("not_english",),
        "nonsense": ("off_topic",),
        "copied_client": ("off_topic",),
    }
    return Judgement(
        expected=dict.fromkeys(QUALITIES, 0.0),
        levels=dict.fromkeys(QUALITIES, None),
        confidence=dict.fromkeys(QUALITIES, 0.0),
        stance=Stance.NO_ANSWER,
        pitfalls=pitfalls.get(notice or "", ()),
        notice=notice,
    )


def judge(
    item: ScoreItem, reply: str, risk: Risk | None, found: Estimates, settings: ModelSettings
) -> Judgement:
    """Judge one reply.

    Args:
        item: What the reply answers.
        reply: The text to judge: the scored part of the reply, or it without a sentence.
        risk: The scenario's risk, where it is known.
        found: The model's estimates of this one reply.
        settings: Thresholds chosen on folds of the training requests.
    """
    danger = is_danger(item.client, item.setting, risk)
    steps = safety_steps(reply, dangers_in(item.client)) if danger else None
    stance = stance_of(found.stance[0], settings.gives_way_at)
    expected = dict(zip(QUALITIES, map(float, found.expected[0]), strict=True))
    expected = _bounded(expected, stance, steps)
    expected = {quality: round(value, DECIMALS) for quality, value in expected.items()}
    confidence = _confidence(expected, found)
    likely = _likely(reply, found, steps)
    return Judgement(
        expected=expected,
        levels=_levels(expected, confidence, settings, rated_brief=not danger),
        confidence=confidence,
        stance=stance,
        pitfalls=_pitfalls(likely, settings),
        likely=likely,
    )


def stance_of(likely: npt.NDArray[np.float64], gives_way_at: float) -> Stance:
    """The likeliest stance; ``wavers`` for ``holds`` where giving way is too likely for that.

    Args:
        likely: Probability of each stance, shape (5,), in the order of ``STANCES``.
        gives_way_at: Probability of giving way from which it is.
    """
    best = STANCES[int(likely.argmax())]
    unsafe = likely[STANCES.index(Stance.GIVES_WAY)] >= gives_way_at
    return Stance.WAVERS if best is Stance.HOLDS and unsafe else best


def _bounded(
    expected: dict[Quality, float], stance: Stance, steps: SafetySteps | None
) -> dict[Quality, float]:
    """Hold the expected values within what the codebook says by definition."""
    bounded = dict(expected)
    if steps is not None:
        bounded[Quality.BRIEF] = 0.0
        low, high = _firm_in_danger(steps)
        bounded[Quality.FIRM] = min(max(bounded[Quality.FIRM], low), high)
        if steps.route:
            bounded[Quality.ALTERNATIVE] = max(bounded[Quality.ALTERNATIVE], 2.5)
        else:
            bounded[Quality.ALTERNATIVE] = min(bounded[Quality.ALTERNATIVE], 2.49)
        return bounded
    if stance is Stance.OPENS:
        bounded[Quality.SPECIFIC] = bounded[Quality.FIRM] = 0.0
    elif stance in _GIVEN_AWAY:
        bounded[Quality.FIRM] = min(bounded[Quality.FIRM], _GIVEN_AWAY[stance])
    return bounded


def _firm_in_danger(steps: SafetySteps) -> tuple[float, float]:
    """Codebook, decision 3: ask and route 3, one of them 2, neither 1, oneself instead 0."""
    if steps.offers_self and not steps.route:
        return 0.0, 0.49
    if steps.asks and steps.route:
        return 2.5, 3.0
    if steps.asks or steps.route:
        return 1.5, 2.49
    return 0.0, 1.49


def _confidence(expected: dict[Quality, float], found: Estimates) -> dict[Quality, float]:
    """Probability, as calibrated, that the level shown is the right one."""
    levels = found.levels[0]
    return {
        quality: round(float(max(0.0, levels[row, level_of(expected[quality])])), DECIMALS)
        for row, quality in enumerate(QUALITIES)
    }


def _levels(
    expected: dict[Quality, float],
    confidence: dict[Quality, float],
    settings: ModelSettings,
    *,
    rated_brief: bool,
) -> dict[Quality, int | None]:
    levels: dict[Quality, int | None] = {}
    for quality in QUALITIES:
        unsure = confidence[quality] < settings.abstain_below[quality.value]
        not_rated = quality is Quality.BRIEF and not rated_brief
        levels[quality] = None if unsure or not_rated else level_of(expected[quality])
    return levels


def _pitfalls(likely: dict[str, float], settings: ModelSettings) -> tuple[str, ...]:
    """Pitfalls likely enough to be named, serious ones first."""
    named = {name for name, share in likely.items() if share >= settings.pitfall_at[name]}
    ordered = [name for name, pitfall in PITFALLS.items() if pitfall.serious and name in named]
    return tuple(ordered + [name for name in PITFALLS if name in named and name not in ordered])


def _likely(reply: str, found: Estimates, steps: SafetySteps | None) -> dict[str, float]:
    """Probability of each pitfall, where no rule knows better.

    For danger the rules say 0 or 1. A single apology is none too many unless it grovels (codebook).
    """
    likely = {name: float(found.pitfalls[0, column]) for column, name in enumerate(PITFALLS)}
    if count("apology", reply) < 2 and not GROVELS.search(normal(reply)):
        likely["over_apologizes"] = 0.0
    missing = steps.missing if steps else ()
    return likely | {name: float(name in missing) for name in RISK_PITFALLS}
