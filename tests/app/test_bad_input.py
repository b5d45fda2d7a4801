"""What people type, paste and own: nothing of it breaks a screen, and nothing of it is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event
from textual import events
from textual.widgets import TextArea

from simulator.app.app import SteadyframeApp
from simulator.records.store import Records
from simulator.sittings.practice import PracticeRoom
from tests.app.conftest import MakeRoom
from tests.app.driving import (
    begin,
    footer,
    press,
    quiet_app,
    said,
    scored,
    send,
    settled,
    shown,
    write,
)
from tests.app.scripted_scorer import HOLDS, ScriptedScorer


@pytest.mark.parametrize("reply", ["", "   ", "\n\n"])
async def test_an_empty_reply_gets_a_hint_and_the_cursor_stays(
    app: SteadyframeApp, records: Records, reply: str
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, reply)
        await press(pilot, "enter")
        assert "Nothing was sent" in shown(pilot)
        assert isinstance(app.screen.focused, TextArea)
        await pilot.press("N", "o")
        await pilot.pause()
        assert "Nothing was sent" not in shown(pilot)
    assert not records.pending_replies()


async def test_twenty_thousand_pasted_characters_are_kept_and_the_limit_is_said(
    app: SteadyframeApp, records: Records
) -> None:
    text = "I can hear you. " * 1250
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        app.post_message(events.Paste(text))
        await pilot.pause()
        await press(pilot, "enter")
        await scored(pilot)
        assert "All of it is kept; the first 4,000 are" in shown(pilot)
    (sitting,) = records.sittings("me")
    (reply,) = records.replies(sitting.id)
    assert reply.text == text.strip()


@pytest.mark.parametrize("words", ["[/b] no", "[sighs] fine", "[@click=app.quit]x[/]", "{x} $y"])
async def test_markup_is_shown_as_typed(app: SteadyframeApp, records: Records, words: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, words)
        assert words in shown(pilot)
        await press(pilot, "g")
        assert words in shown(pilot), "also in what was said before"
        await press(pilot, "escape", "h", "enter")
        assert words in shown(pilot), "also in the history"
    (sitting,) = records.sittings("me")
    assert records.replies(sitting.id)[0].text == words


async def test_control_characters_do_not_come_in(app: SteadyframeApp, records: Records) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        box = app.screen.query_one(TextArea)
        app.post_message(events.Paste("I \x1b[31mdon't\x07 \u202etext\u202c clients.\r\nEver."))
        await pilot.pause()
        assert box.text == "I [31mdon't text clients.\nEver."
        await press(pilot, "enter")
        await scored(pilot)
    (sitting,) = records.sittings("me")
    assert records.replies(sitting.id)[0].text == "I [31mdon't text clients.\nEver."


async def test_a_broken_pack_is_named_and_the_others_load(
    own_packs: Path, make_room: MakeRoom, scorer: ScriptedScorer
) -> None:
    (own_packs / "mine.yaml").write_text("format_version: 1\nid: [/b]\n", encoding="utf-8")
    app = quiet_app(make_room(scorer))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert "A pack was left out." in shown(pilot)
        words = said(pilot).replace(" ", "")  # a long path is folded anywhere
        assert f"{own_packs}/mine.yaml:1:1:" in words
        assert "And 6 more in this file." in said(pilot)
        assert "Can I add you on Instagram?" in shown(pilot)


async def test_a_full_disk_is_said_before_anybody_types(
    app: SteadyframeApp, room: PracticeRoom
) -> None:
    disk = FullDisk(room)
    disk.fill()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Nothing can be saved now." in shown(pilot)
        assert "disk is full" in shown(pilot)
        await press(pilot, "enter")
        assert "do not begin yet" in shown(pilot)
        assert "Begin" not in footer(pilot)
        assert "Check again" in footer(pilot)
        await press(pilot, "enter")
        assert not app.screen.query(TextArea)

        disk.free()
        await press(pilot, "r")
        assert "do not begin yet" not in shown(pilot)
        await press(pilot, "enter")
        assert app.screen.query(TextArea)


async def test_a_disk_that_fills_while_one_types_keeps_the_words_in_the_box(
    app: SteadyframeApp, room: PracticeRoom, records: Records
) -> None:
    long_reply = HOLDS * 200
    disk = FullDisk(room)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await begin(pilot)
        disk.fill()
        await write(pilot, long_reply)
        await press(pilot, "enter")
        assert "Not sent, and still here" in shown(pilot)
        assert app.screen.query_one(TextArea).text == long_reply

        await press(pilot, "ctrl+q")
        assert app.is_running, "one does not leave by surprise without what was typed"
        assert "could not be saved" in said(pilot)

        disk.free()
        await press(pilot, "enter")
        await scored(pilot)
        assert "Held" in shown(pilot)
    (sitting,) = records.sittings("me")
    assert [reply.text for reply in records.replies(sitting.id)] == [long_reply.strip()]


class FullDisk:
    """Makes SQLite answer as on a disk without room: the file may not grow."""

    def __init__(self, room: PracticeRoom) -> None:
        records = room._desk.records
        assert isinstance(records, Records)
        self._engine = records.engine
        self._full = False
        event.listen(self._engine, "connect", self._limit)

    def _limit(self, connection: sqlite3.Connection, _: object) -> None:
        if self._full:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count={pages}")

    def fill(self) -> None:
        self._full = True
        self._engine.dispose()

    def free(self) -> None:
        self._full = False
        self._engine.dispose()
