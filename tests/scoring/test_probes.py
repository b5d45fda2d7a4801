"""What must not pass: texts that try to get praise without an answer to the client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scoring.contract import ScoreItem
from scoring.rubric import QUALITIES, Risk, Stance, level_of
from scoring.scenario_facts import ScenarioFacts
from scoring.scorer import Scorer

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


@pytest.mark.parametrize("number", range(len(PROBES)))
def test_a_probe_does_not_pass(scorer: Scorer, number: int) -> None:
    probe: dict[str, Any] = PROBES[number]
    item = ScoreItem(
        client=probe["client"],
        reply=probe["reply"],
        scenario=f"probe-{number}" if probe.get("model_answers") else None,
    )
    score = scorer.score_batch([item])[0]
    expect = probe["expect"]
    if "notice" in expect:
        assert score.notice == expect["notice"], probe["reply"]
    if not expect.get("passes", False):
        high = all(level_of(score.expected[quality]) >= 2 for quality in QUALITIES)
        assert not (score.stance is Stance.HOLDS and high), probe["reply"]
    if score.notice not in (None, "too_long"):
        assert set(score.scores.values()) == {None}
        assert set(score.expected.values()) == {0.0}
