"""A scorer that starts late, is away, or comes back: replies wait, and words say so."""

from __future__ import annotations

from scoring.contract import ScoreItem
from simulator.app.app import SteadyframeApp
from simulator.records.store import Records
from simulator.sittings.ports import ScorerState, ScorerStatus
from tests.app.conftest import MakeRoom
from tests.app.driving import (
    begin,
    footer,
    press,
    quiet_app,
    said,
    scored,
    settled,
    shown,
    until,
    write,
)
from tests.app.scripted_scorer import HEDGES, HOLDS, ScriptedScorer

GONE = "The model file heads.npz is missing (expected 53aa5117)."


async def test_the_first_frame_comes_before_the_scorer_is_started(make_room: MakeRoom) -> None:
    frames: list[str] = []

    class WatchedScorer(ScriptedScorer):
        async def start(self) -> None:
            frames.append(app.screen._compositor.render_strips()[2].text)
            await super().start()

    app: SteadyframeApp = quiet_app(make_room(WatchedScorer()))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
    assert frames == ["  Practise one request".ljust(80)]


async def test_a_reply_sent_before_the_scorer_is_ready_is_scored_when_it_is(
    make_room: MakeRoom, records: Records
) -> None:
    scorer = ScriptedScorer(ScorerState.STARTING)
    app = quiet_app(make_room(scorer))
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        assert "Scorer starting" in shown(pilot)
        await write(pilot, HOLDS)
        await press(pilot, "enter")
        waiting = shown(pilot)
        assert "Not scored yet" in waiting
        assert "0 of 3" not in waiting, "never a zero"
        assert "Your reply is kept" in waiting
        assert "Go on" not in footer(pilot)
        assert [reply.text for reply in records.pending_replies()] == [HOLDS]

        scorer.come_back()
        await until(pilot, lambda: "Held: the limit stands." in shown(pilot))
        await scored(pilot)
        assert "Scorer ready" in shown(pilot)
        assert "Not scored yet" not in shown(pilot)
        assert "Go on" in footer(pilot)
    assert not records.pending_replies()


async def test_a_dead_scorer_is_said_and_started_again(make_room: MakeRoom) -> None:
    scorer = ScriptedScorer(ScorerState.FAILED, GONE)
    app = quiet_app(make_room(scorer))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Scorer not available" in shown(pilot)
        assert "heads.npz is missing" in shown(pilot)
        assert "replies are kept" in shown(pilot)
        await begin(pilot)
        await write(pilot, HOLDS)
        await press(pilot, "enter")
        assert "heads.npz is missing" in shown(pilot)
        await until(pilot, lambda: scorer.starts > 1)
        scorer.come_back()
        await until(pilot, lambda: "Held: the limit stands." in shown(pilot))


async def test_a_scorer_that_dies_between_levels_and_reasons_leaves_the_levels(
    make_room: MakeRoom,
) -> None:
    class DyingScorer(ScriptedScorer):
        async def explain(self, item: ScoreItem):  # type: ignore[no-untyped-def]
            if not self.ready.is_set():
                self.state, self.reason = ScorerState.FAILED, "The scorer has ended."
            return await super().explain(item)

        def come_back(self) -> None:
            super().come_back()

    scorer = DyingScorer()
    app = quiet_app(make_room(scorer))
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, HEDGES)
        await press(pilot, "enter")
        await until(pilot, lambda: "The advice follows" in shown(pilot))
        assert "bargaining            1 of 3" in shown(pilot)
        scorer.come_back()
        await until(pilot, lambda: "Say the limit as settled." in shown(pilot))


async def test_replies_of_an_earlier_run_are_scored_and_counted(
    make_room: MakeRoom, records: Records
) -> None:
    away = ScriptedScorer(ScorerState.FAILED, GONE)
    async with quiet_app(make_room(away)).run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, HOLDS)
        await press(pilot, "enter")
        assert "Not scored yet" in shown(pilot)
    assert len(records.pending_replies()) == 1

    async with quiet_app(make_room(ScriptedScorer())).run_test(
        size=(80, 24), notifications=True
    ) as pilot:
        await settled(pilot)
        await until(pilot, lambda: "1 reply from before has been scored." in said(pilot))
        assert "Go on where you stopped" in shown(pilot)
        await press(pilot, "enter")
        await scored(pilot)
        assert "Held: the limit stands." in shown(pilot)
    assert not records.pending_replies()


async def test_the_reason_leaves_home_when_the_scorer_is_back(make_room: MakeRoom) -> None:
    scorer = ScriptedScorer(ScorerState.FAILED, GONE)
    app = quiet_app(make_room(scorer))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "heads.npz" in shown(pilot)
        scorer.come_back()
        app.run_scorer()
        await until(pilot, lambda: "Scorer ready" in shown(pilot))
        assert "heads.npz" not in shown(pilot)
        assert scorer.status() == ScorerStatus(ScorerState.READY)
