"""Driving the app as a person does, waiting for what each key brings about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot
from textual.widgets import TextArea

from simulator.app.app import SteadyframeApp
from simulator.sittings.practice import PracticeRoom

Driver = Pilot[Any]
WAITING = {"scorer", "score"}
"""Groups whose workers may wait for a scorer that does not come."""


def quiet_app(room: PracticeRoom, start_at: str | None = None) -> SteadyframeApp:
    """An app with a clock that stands still."""
    return SteadyframeApp(room, start_at=start_at, clock=lambda: 100.0)


async def settled(pilot: Driver) -> None:
    """Wait until no worker runs but those that wait for the scorer, and all is on the screen."""
    await pilot.pause()
    for _ in range(20):
        busy = [w for w in pilot.app.workers if not w.is_finished and w.group not in WAITING]
        if not busy:
            break
        await pilot.app.workers.wait_for_complete(busy)
        await pilot.pause()
    for box in pilot.app.screen.query(TextArea):
        box.cursor_blink = False
    await pilot.pause()


async def press(pilot: Driver, *keys: str) -> None:
    """Press keys one by one, waiting for what each of them does."""
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


async def scored(pilot: Driver) -> None:
    """Wait until the feedback is complete; half a minute for a scorer that is just starting."""
    await settled(pilot)
    workers = pilot.app.workers
    await until(
        pilot,
        lambda: all(worker.is_finished for worker in workers if worker.group == "score"),
        tries=1500,
    )
    await settled(pilot)


async def write(pilot: Driver, text: str) -> None:
    """Put a text into the box as a paste does."""
    box = pilot.app.screen.query_one(TextArea)
    box.insert(text)
    await pilot.pause()


def shown(pilot: Driver) -> str:
    """Everything that is on the screen now, as text."""
    screen = pilot.app.screen
    lines = [
        "".join(segment.text for segment in strip) for strip in screen._compositor.render_strips()
    ]
    return "\n".join(line.rstrip() for line in lines)


def said(pilot: Driver) -> str:
    """What is on the screen as one line of text, without the boxes around it."""
    return " ".join(shown(pilot).translate(dict.fromkeys(map(ord, "│╭╮╰╯─"), " ")).split())


def footer(pilot: Driver) -> str:
    """The last line of the screen."""
    return shown(pilot).splitlines()[-1]


async def until(pilot: Driver, true: Callable[[], bool], tries: int = 200) -> None:
    """Wait until something has come true; a test that waits in vain fails."""
    for _ in range(tries):
        if true():
            return
        await pilot.pause(0.02)
    raise AssertionError(f"never came true; the screen shows:\n{shown(pilot)}")


async def begin(pilot: Driver) -> None:
    """From home to the box for the reply of the first request."""
    await settled(pilot)
    await press(pilot, "enter", "enter")


async def send(pilot: Driver, text: str) -> None:
    """Write a reply, send it, and wait for the whole feedback."""
    await write(pilot, text)
    await press(pilot, "enter")
    await scored(pilot)
