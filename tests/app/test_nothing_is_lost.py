"""What is half typed is saved every second, on leaving and on quitting, and is offered again."""

from __future__ import annotations

import threading

import pytest
from textual.widgets import TextArea

from simulator.app.app import SteadyframeApp
from simulator.app.drafts import DraftKeeper
from simulator.records.store import Records
from simulator.sittings.ports import RecordsFault
from tests.app.conftest import MakeRoom
from tests.app.driving import begin, press, quiet_app, send, settled, shown, until, write
from tests.app.scripted_scorer import HOLDS, ScriptedScorer


def the_draft(records: Records) -> str:
    """The draft of the only sitting, or nothing."""
    return "".join(records.draft(sitting.id) for sitting in records.sittings("me"))


async def test_a_draft_is_saved_while_one_types(app: SteadyframeApp, records: Records) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, "I can hear that")
        await until(pilot, lambda: the_draft(records) == "I can hear that")


async def test_quitting_keeps_the_draft_and_home_offers_it(
    app: SteadyframeApp, make_room: MakeRoom, records: Records
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, "I can hear that")
        await pilot.press("ctrl+q")
    assert the_draft(records) == "I can hear that"

    again = quiet_app(make_room(ScriptedScorer()))
    async with again.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Go on where you stopped" in shown(pilot)
        await press(pilot, "enter")
        assert again.screen.query_one(TextArea).text == "I can hear that"
        assert "This is what you had typed." in shown(pilot)
        await pilot.press("!")
        await press(pilot, "escape")
    assert the_draft(records) == "I can hear that!"


async def test_a_closed_terminal_keeps_the_draft(app: SteadyframeApp, records: Records) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, "I can hear that")
        app.leave_at_once()
        await until(pilot, lambda: not app.is_running)
    assert the_draft(records) == "I can hear that"


async def test_a_sent_reply_leaves_no_draft(app: SteadyframeApp, records: Records) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, "I can")
        await until(pilot, lambda: the_draft(records) == "I can")
        await send(pilot, " hear that")
        assert the_draft(records) == ""
        await press(pilot, "escape")
    (sitting,) = records.sittings("me")
    assert [reply.text for reply in records.replies(sitting.id)] == ["I can hear that"]


async def test_a_half_written_note_is_kept(
    app: SteadyframeApp, make_room: MakeRoom, records: Records
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HOLDS)
        await press(pilot, "d", "n")
        await write(pilot, "She asked")
        await pilot.press("ctrl+q")
    again = quiet_app(make_room(ScriptedScorer()))
    async with again.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        assert again.screen.query_one(TextArea).text == "She asked"


async def test_undo_and_new_lines_work_in_the_box(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await pilot.press("N", "o", "ctrl+j", "w")
        box = app.screen.query_one(TextArea)
        assert box.text == "No\nw"
        await pilot.press("ctrl+z", "ctrl+z", "ctrl+z")
        assert "w" not in box.text
        assert "Line 1" in shown(pilot), "nothing was sent"


class Disk:
    """Writes when it is told to, and says in which order it wrote."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.written: list[str] = []

    def save(self, text: str) -> None:
        self.go.wait(5)
        self.written.append(text)


async def test_drafts_are_saved_in_order_and_not_after_sending() -> None:
    disk = Disk()
    disk.go.set()
    keeper = DraftKeeper(disk.save)
    assert await keeper.keep("a") == ""
    assert await keeper.keep("a") == ""
    await keeper.keep("ab")
    await keeper.close()
    await keeper.keep("abc")
    assert disk.written == ["a", "ab"]
    keeper.reopen()
    await keeper.keep("abc")
    assert disk.written == ["a", "ab", "abc"]


async def test_a_draft_that_cannot_be_saved_is_said_and_tried_again() -> None:
    answers = iter([RecordsFault("The disk is full."), None])

    def save(_: str) -> None:
        answer = next(answers)
        if answer is not None:
            raise answer

    keeper = DraftKeeper(save)
    assert await keeper.keep("a") == "The disk is full."
    assert await keeper.keep("a") == ""


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_resizing_keeps_what_is_typed(app: SteadyframeApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await begin(pilot)
        await write(pilot, HOLDS)
        for width, height in ((60, 16), (200, 60), (80, 24)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            assert "Jess" in shown(pilot)
        assert app.screen.query_one(TextArea).text == HOLDS
