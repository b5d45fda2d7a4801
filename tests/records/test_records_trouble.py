"""Read-only folders, full disks and damaged files are said in sentences, before and after."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from sqlalchemy import event

from simulator.records import open_records
from simulator.records.sqlite_file import SqliteFile
from simulator.records.store import Records
from simulator.sittings.ports import NewReply, RecordsFault

Begin = Callable[..., str]
MakeReply = Callable[..., NewReply]
Person = Callable[[], AbstractContextManager[None]]


def test_a_folder_that_cannot_be_written_is_said_on_opening(
    open_folder: Path, ordinary_person: Person
) -> None:
    open_folder.chmod(0o500)
    with ordinary_person(), pytest.raises(RecordsFault) as caught:
        open_records(open_folder / "records.sqlite3")
    assert "Permission denied" in caught.value.reason
    assert "STEADYFRAME_HOME" in caught.value.reason
    assert str(open_folder) in caught.value.reason


@pytest.mark.parametrize("closed", ["folder", "file"])
def test_records_in_a_read_only_place_can_be_read_and_say_so_beforehand(
    closed: str, open_folder: Path, ordinary_person: Person, begin: Begin, reply: MakeReply
) -> None:
    path = open_folder / "records.sqlite3"
    with ordinary_person():
        with open_records(path) as records:
            sitting = begin(records)
            records.add_pending_reply(reply(sitting, "kept"))
        if closed == "folder":
            open_folder.chmod(0o500)
        else:
            path.chmod(0o400)
        with open_records(path) as records:
            warning = records.writable()
            assert warning is not None
            assert "read-only" in warning
            assert "STEADYFRAME_HOME" in warning
            assert records.replies(sitting)[0].text == "kept"
            with pytest.raises(RecordsFault, match="read-only"):
                records.save_draft(sitting, "lost?")


def test_a_full_disk_is_said_beforehand_and_loses_nothing_recorded(
    records: Records, begin: Begin, reply: MakeReply
) -> None:
    sitting = begin(records)
    records.add_pending_reply(reply(sitting, "kept"))
    assert records.writable() is None
    _no_more_pages(records)

    warning = records.writable()
    assert warning is not None
    assert "disk is full" in warning
    with pytest.raises(RecordsFault, match=r"disk is full.*Free some space"):
        records.add_pending_reply(reply(sitting, "much " * 10_000))
    assert [stored.text for stored in records.replies(sitting)] == ["kept"]


def _no_more_pages(records: Records) -> None:
    """SQLite then answers as on a disk without room: the file may not grow."""

    def limit(connection: sqlite3.Connection, _: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(records.engine, "connect", limit)
    records.engine.dispose()


def test_checking_for_room_leaves_nothing_behind(records: Records, home: Path) -> None:
    before = {file.name for file in home.iterdir()}
    assert records.writable() is None
    assert {file.name for file in home.iterdir()} == before
    assert records.sittings("") == ()


def test_a_file_that_is_no_database_is_refused_and_left_alone(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"Dear diary, " * 1_000)
    with pytest.raises(RecordsFault, match=r"damaged.*not a database"):
        open_records(database)
    assert database.read_bytes().startswith(b"Dear diary")


def test_a_database_of_another_program_is_refused_and_left_alone(database: Path) -> None:
    database.parent.mkdir()
    with closing(sqlite3.connect(database)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(RecordsFault, match="another program"):
        open_records(database)
    with closing(sqlite3.connect(database)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_another_window_that_never_stops_writing_is_said(records: Records, database: Path) -> None:
    with (
        closing(sqlite3.connect(database, isolation_level=None)) as one,
        closing(sqlite3.connect(database, isolation_level=None, timeout=0)) as two,
    ):
        one.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as caught:
            two.execute("BEGIN IMMEDIATE")
    assert "Another copy of Steadyframe" in SqliteFile(database).explain(caught.value)


def test_a_fault_does_not_carry_what_people_typed(
    records: Records, begin: Begin, reply: MakeReply
) -> None:
    sitting = begin(records)
    _no_more_pages(records)
    with pytest.raises(RecordsFault) as caught:
        records.add_pending_reply(reply(sitting, "secret " * 10_000))
    told: BaseException | None = caught.value
    while told is not None:
        assert "secret" not in str(told)
        told = told.__cause__


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("sqlite://", "names no file"),
        ("not a url://", "cannot be read"),
        ("nosuch://host/records", "no driver is installed"),
    ],
)
def test_a_url_that_leads_nowhere_is_said(url: str, says: str) -> None:
    with pytest.raises(RecordsFault, match=says):
        open_records(url)
