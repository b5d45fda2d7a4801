"""What must not pass: texts that try to get praise without an answer to the client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scoring.contract import Score, ScoreItem
from scoring.rubric import QUALITIES, Risk, Stance, level_of
from scoring.scenario_facts import ScenarioFacts
from scoring.scorer import Scorer

TAKEN_BACK = "limit_taken_back"
PROBES = [
    json.loads(line)
    for line in (Path(__file__).parent / "probes.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    facts = {
        f"probe-{number}": ScenarioFacts(Risk.NONE, tuple(probe["model_answers"]))
        for number, probe in enumerate(PROBES)
        if probe.get("model_answers")
    }
    return Scorer(facts.get)


def score_of(scorer: Scorer, number: int) -> Score:
    probe: dict[str, Any] = PROBES[number]
    scenario = f"probe-{number}" if probe.get("model_answers") else None
    item = ScoreItem(client=probe["client"], reply=probe["reply"], scenario=scenario)
    return scorer.score_batch([item])[0]


def passes(score: Score) -> bool:
    high = all(level_of(score.expected[quality]) >= 2 for quality in QUALITIES)
    return score.stance is Stance.HOLDS and high


@pytest.mark.parametrize(
    "number", [n for n, probe in enumerate(PROBES) if probe["kind"] != TAKEN_BACK]
)
def test_a_probe_does_not_pass(scorer: Scorer, number: int) -> None:
    score, expect = score_of(scorer, number), PROBES[number]["expect"]
    if "notice" in expect:
        assert score.notice == expect["notice"], PROBES[number]["reply"]
    if not expect.get("passes", False):
        assert not passes(score), PROBES[number]["reply"]
    if score.notice not in (None, "too_long"):
        assert set(score.scores.values()) == {None}
        assert set(score.expected.values()) == {0.0}


def test_hardly_any_limit_taken_back_at_the_end_passes(scorer: Scorer) -> None:
    """The model's weakest spot, said in its card: it may miss one of these, and no more."""
    numbers = [n for n, probe in enumerate(PROBES) if probe["kind"] == TAKEN_BACK]
    missed = [PROBES[n]["reply"] for n in numbers if passes(score_of(scorer, n))]
    assert len(numbers) >= 8
    assert len(missed) <= 1, missed
