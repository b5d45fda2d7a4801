"""Takes the documentation's pictures from the app itself, with its real scorer: ``make tour``."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from simulator.app.app import SteadyframeApp
from simulator.cli.composition import compose_room
from simulator.paths import HOME_VARIABLE
from simulator.sittings.ports import ScorerState
from simulator.sittings.practice import PracticeRoom
from tests.app.driving import Driver, press, send, settled, shown, write

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
NAMES = ("home", "brief", "practice", "feedback", "debrief")
COLUMNS, LINES = 100, 30

SCENARIO = "add-on-instagram"
FIRST_TRY = (
    "Aw, I totally understand why you'd ask! I'm sorry, I probably shouldn't add clients on "
    "Instagram, my supervisor is really strict about it. I hope that's okay with you?"
)
HELD = (
    "I can hear you'd like to keep some of today with you, and I'm glad you asked me. I don't add "
    "clients on social media, and that's the same for everyone I see. If something comes up before "
    "next week, write to me on the client portal and I'll answer within one business day.",
    "It makes sense that it feels different from what you had with her. I don't connect with "
    "clients on social media, and that doesn't change. Let's take the first ten minutes next "
    "session for how that is for you.",
    "You'd like to know that I'm still here, and I am: Tuesday at three, every week. I don't "
    "follow clients or let them follow me. In between, write to me on the client portal and I'll "
    "answer within one business day.",
    "It is one-sided, and I'm glad you can be cross with me about it. I keep my own life out of "
    "your hour, and I don't add clients. Let's start there next week, the first ten minutes.",
)

# A browser would fetch these from the network; a picture in the documentation must not.
_WEB_FONTS = re.compile(r"\s*@font-face\s*{[^}]*}")
_FONTS = 'font-family: "Fira Code", "DejaVu Sans Mono", Menlo, Consolas, monospace'


@dataclass
class HandClock:
    """A clock that is moved by hand, so that the pause in the picture is always the same."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def take_pictures(folder: Path = PICTURES) -> None:
    """Practise one request from home to debrief, and keep a picture of each screen as SVG.

    Raises:
        RuntimeError: The scorer is not there, or the sitting did not come to its debrief.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _nothing_of_this_computer():
        asyncio.run(_walk(compose_room(), folder))


@contextmanager
def _nothing_of_this_computer() -> Iterator[None]:
    """Records, packs and settings of nobody."""
    theirs = ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS")
    kept = {name: value for name, value in os.environ.items() if name not in theirs}
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home,
        mock.patch.dict(os.environ, kept | {HOME_VARIABLE: home}, clear=True),
    ):
        yield


async def _walk(room: PracticeRoom, folder: Path) -> None:
    clock = HandClock()
    app = SteadyframeApp(room, clock=clock)
    async with app.run_test(size=(COLUMNS, LINES)) as pilot:
        await settled(pilot)
        status = await room.wait_for_scorer(120)
        if status.state is not ScorerState.READY:
            raise RuntimeError(f"No pictures: the scorer is not ready. {status.reason}")
        await pilot.app.workers.wait_for_complete()
        await settled(pilot)
        _keep(pilot, folder, "home")
        await press(pilot, "enter")
        _keep(pilot, folder, "brief")
        await press(pilot, "enter")
        clock.now += 7
        await write(pilot, FIRST_TRY)
        _keep(pilot, folder, "practice")
        await send(pilot, "")
        _keep(pilot, folder, "feedback")
        await press(pilot, "t")
        await _hold_to_the_debrief(pilot)
        _keep(pilot, folder, "debrief")


async def _hold_to_the_debrief(pilot: Driver) -> None:
    for reply in HELD:
        await send(pilot, reply)
        await press(pilot, "g")
        if "Debrief" in shown(pilot).splitlines()[0]:
            return
    raise RuntimeError(f"No debrief after {len(HELD)} replies:\n{shown(pilot)}")


def _keep(pilot: Driver, folder: Path, name: str) -> None:
    picture = pilot.app.export_screenshot(title="Steadyframe")
    picture = _WEB_FONTS.sub("", picture)
    picture = re.sub(r"font-family:\s*Fira Code[^;]*", _FONTS, picture)
    (folder / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    take_pictures(*(Path(name) for name in sys.argv[1:2]))
