"""Pictures of every screen at two sizes. A picture that changes is looked at before it is taken."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from simulator.sittings.ports import ScorerState
from tests.app.conftest import MakeRoom
from tests.app.driving import Driver, begin, press, quiet_app, send, settled, write
from tests.app.scripted_scorer import HEDGES, HOLDS, ScriptedScorer

Steps = Callable[[Driver], Awaitable[None]]


async def home(pilot: Driver) -> None:
    await settled(pilot)


async def brief(pilot: Driver) -> None:
    await settled(pilot)
    await press(pilot, "enter")


async def reply(pilot: Driver) -> None:
    await begin(pilot)


async def empty_reply(pilot: Driver) -> None:
    await begin(pilot)
    await press(pilot, "enter")


async def feedback(pilot: Driver) -> None:
    await begin(pilot)
    await send(pilot, HEDGES)


async def why(pilot: Driver) -> None:
    await feedback(pilot)
    await press(pilot, "w")


async def gave_way(pilot: Driver) -> None:
    await begin(pilot)
    await send(pilot, "Sure, it's @jmartin.")


async def answers(pilot: Driver) -> None:
    await feedback(pilot)
    await press(pilot, "f2")


async def pushed(pilot: Driver) -> None:
    await begin(pilot)
    await send(pilot, HOLDS)
    await press(pilot, "g")
    await write(pilot, "It stays the same for everyone I see.")


async def debrief(pilot: Driver) -> None:
    await begin(pilot)
    await send(pilot, HOLDS)
    await press(pilot, "d")


async def note(pilot: Driver) -> None:
    await debrief(pilot)
    await press(pilot, "n")
    await write(pilot, "She asked to follow me.")
    await press(pilot, "ctrl+s")


async def history(pilot: Driver) -> None:
    await note(pilot)
    await press(pilot, "escape", "escape", "h")


async def detail(pilot: Driver) -> None:
    await history(pilot)
    await press(pilot, "enter")


async def helped(pilot: Driver) -> None:
    await begin(pilot)
    await press(pilot, "f1")


STEPS: tuple[Steps, ...] = (
    home,
    brief,
    reply,
    empty_reply,
    feedback,
    why,
    gave_way,
    answers,
    pushed,
    debrief,
    note,
    history,
    detail,
    helped,
)
SIZES = [(80, 24), (120, 40)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("steps", STEPS, ids=lambda steps: steps.__name__)
def test_screen(
    steps: Steps,
    size: tuple[int, int],
    make_room: MakeRoom,
    scorer: ScriptedScorer,
    snap_compare: Any,
) -> None:
    assert snap_compare(quiet_app(make_room(scorer)), terminal_size=size, run_before=steps)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_waiting_for_the_scorer(
    size: tuple[int, int], make_room: MakeRoom, snap_compare: Any
) -> None:
    scorer = ScriptedScorer(ScorerState.STARTING)

    async def steps(pilot: Driver) -> None:
        await begin(pilot)
        await write(pilot, HOLDS)
        await press(pilot, "enter")

    assert snap_compare(quiet_app(make_room(scorer)), terminal_size=size, run_before=steps)


def test_trouble_at_home(
    own_packs: Path, make_room: MakeRoom, monkeypatch: pytest.MonkeyPatch, snap_compare: Any
) -> None:
    (own_packs / "mine.yaml").write_text("format_version: 1\n", encoding="utf-8")
    # The picture shows the pack's path, so that must not differ from run to run.
    monkeypatch.chdir(own_packs.parent)
    scorer = ScriptedScorer(ScorerState.FAILED, "The model file heads.npz is missing.")
    room = make_room(scorer, Path())
    assert room.pack_faults()
    assert snap_compare(quiet_app(room), terminal_size=(80, 24), run_before=home)


def test_highest_contrast(make_room: MakeRoom, scorer: ScriptedScorer, snap_compare: Any) -> None:
    app = quiet_app(make_room(scorer))
    app.theme = "steadyframe-contrast"
    assert snap_compare(app, terminal_size=(80, 24), run_before=feedback)


def test_without_colour(
    make_room: MakeRoom,
    scorer: ScriptedScorer,
    monkeypatch: pytest.MonkeyPatch,
    snap_compare: Any,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = quiet_app(make_room(scorer))
    assert snap_compare(app, terminal_size=(80, 24), run_before=feedback)
