"""Asking a scorer that lives in another process, as ``packs check`` does."""

from __future__ import annotations

import pytest

from scenarios.checker import ReplyToScore
from scoring.contract import Receipt, Score, ScoreItem
from scoring.rubric import Quality, Risk, Stance
from simulator.cli.pack_scoring import PortScorer
from simulator.sittings.ports import ScorerState, ScorerStatus, ScorerUnavailable

REPLY = ReplyToScore("Can I stay?", "We end on time.", "", "At the door.", "cue", "default")


class TablePort:
    """A scorer at the other end of a port, which rates every reply alike or does not start."""

    def __init__(self, status: ScorerStatus) -> None:
        self._status = status
        self.asked: list[ScoreItem] = []
        self.closed = False

    def status(self) -> ScorerStatus:
        return self._status

    async def start(self) -> None:
        return None

    async def wait_ready(self, timeout_s: float) -> ScorerStatus:
        return self._status

    async def levels(self, item: ScoreItem) -> Score:
        self.asked.append(item)
        return Score(
            id=None,
            scores={quality: None if quality is Quality.BRIEF else 2 for quality in Quality},
            expected=dict.fromkeys(Quality, 2.0),
            confidence=dict.fromkeys(Quality, 1.0),
            stance=Stance.HOLDS,
            pitfalls=("hedges",),
            notice=None,
            receipt=Receipt(model="", rubric="", policy="", calibration="", request="", reply=""),
        )

    async def explain(self, item: ScoreItem) -> Score:
        return await self.levels(item)

    async def close(self) -> None:
        self.closed = True


def test_each_answer_is_scored_in_order_and_the_scorer_is_ended() -> None:
    port = TablePort(ScorerStatus(ScorerState.READY))
    scored = PortScorer(lambda: port).score_batch([REPLY, REPLY])
    assert [answer.stance for answer in scored] == ["holds", "holds"]
    assert scored[0].levels == {
        "warm": 2,
        "brief": None,
        "specific": 2,
        "alternative": 2,
        "firm": 2,
    }
    assert scored[0].pitfalls == ("hedges",)
    assert port.asked[0].risk is Risk.CUE
    assert port.asked[0].scenario is None
    assert port.closed


def test_a_scorer_that_does_not_start_says_why_and_is_ended() -> None:
    port = TablePort(ScorerStatus(ScorerState.FAILED, "The weights are missing."))
    with pytest.raises(ScorerUnavailable, match="The weights are missing"):
        PortScorer(lambda: port).score_batch([REPLY])
    assert port.closed
