"""``data check`` and ``doctor`` as a person sees them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from scoring.contract import Score
from simulator.cli import data
from simulator.cli.doctor import doctor
from simulator.records import open_records
from simulator.sittings.ports import NewReply

Begin = Callable[..., str]
MakeReply = Callable[..., NewReply]
Person = Callable[[], AbstractContextManager[None]]


def check() -> Result:
    return CliRunner().invoke(data.app, ["check"])


def call_the_doctor() -> Result:
    app = typer.Typer()
    app.command()(doctor)
    return CliRunner().invoke(app, [])


@pytest.fixture
def sitting(database: Path, begin: Begin, reply: MakeReply, score: Callable[..., Score]) -> str:
    """A recorded sitting with one scored reply and one that waits."""
    with open_records(database) as records:
        sitting = begin(records, profile="Ana Muster")
        records.attach_score(records.add_pending_reply(reply(sitting, "Sturgeon.")), score())
        records.add_pending_reply(reply(sitting, "Halibut."))
        records.save_draft(sitting, "Turbot.")
        records.save_note(sitting, "Plaice.")
    return sitting


def test_before_the_first_sitting_nothing_is_wrong_and_nothing_is_made(home: Path) -> None:
    found = check()
    assert found.exit_code == 0
    assert "0 sittings" in found.output
    assert not home.exists()


def test_sound_records_are_counted(sitting: str) -> None:
    found = check()
    assert found.exit_code == 0
    assert "Sound: 1 sitting, 2 replies, 1 of them not scored yet." in found.output


def test_checking_while_the_app_is_open_is_fine(sitting: str, database: Path, begin: Begin) -> None:
    with open_records(database) as records:
        begin(records)
        found = check()
    assert found.exit_code == 0
    assert "2 sittings" in found.output


def test_damage_is_named_with_what_to_do(
    sitting: str, database: Path, damage: Callable[[Path], None]
) -> None:
    damage(database)
    found = check()
    assert found.exit_code == 1
    assert "damaged" in found.output
    assert "in its place" in found.output
    assert "Traceback" not in found.output


def test_a_file_that_is_no_database_is_named(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"x" * 5_000)
    found = check()
    assert found.exit_code == 1
    assert "not a database" in found.output


def test_a_score_that_cannot_be_read_back_is_named_and_hides_nothing(
    sitting: str, database: Path
) -> None:
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE scores SET score_json = '{}'")
    found = check()
    assert found.exit_code == 1
    assert "score number 1 cannot be read back" in found.output
    with open_records(database) as records:
        assert len(records.sittings("Ana Muster")) == 1


def test_a_reply_whose_sitting_is_missing_is_named(sitting: str, database: Path) -> None:
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("DELETE FROM sittings")
    found = check()
    assert found.exit_code == 1
    assert "sittings that is not there" in found.output


def test_newer_records_are_named(sitting: str, database: Path) -> None:
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE alembic_version SET version_num = '9001'")
    found = check()
    assert found.exit_code == 1
    assert "newer Steadyframe" in found.output


def test_records_that_cannot_be_written_are_said(
    monkeypatch: pytest.MonkeyPatch, open_folder: Path, ordinary_person: Person, begin: Begin
) -> None:
    monkeypatch.setenv("STEADYFRAME_HOME", str(open_folder))
    with ordinary_person():
        with open_records(open_folder / "records.sqlite3") as records:
            begin(records)
        open_folder.chmod(0o500)
        found = check()
    assert found.exit_code == 1
    assert "1 sitting" in found.output
    assert "read-only" in found.output


def test_the_doctor_says_what_a_bug_report_needs_and_nobodys_words(
    sitting: str, home: Path
) -> None:
    report = call_the_doctor()
    assert report.exit_code == 0
    for part in ("steadyframe: ", "sqlite: ", "textual: ", str(home), "size: ", "colours: "):
        assert part in report.output
    assert "1 sitting, 2 replies" in report.output
    assert "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db" in report.output
    assert "Send all of the above" in report.output
    for word in ("Sturgeon", "Halibut", "Turbot", "Plaice", "Ana", "Muster", "Instagram"):
        assert word not in report.output


def test_the_doctor_reports_damage_too(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"x" * 5_000)
    report = call_the_doctor()
    assert report.exit_code == 0
    assert "not a database" in report.output
