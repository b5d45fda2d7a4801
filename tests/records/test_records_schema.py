"""The steps of the schema lead to the tables in use, after a backup, and all or none."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from simulator.records import open_records, opening, rows
from simulator.records.schema import PACKAGED, Schema
from simulator.records.store import Records
from simulator.records.tables import UtcTime, metadata
from simulator.sittings.ports import NewReply, RecordsFault

NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    with op.batch_alter_table("sittings", recreate="always") as sittings:
        sittings.add_column(sa.Column("place", sa.Text(), nullable=True))
    {last}
"""


@pytest.fixture
def next_schema(tmp_path: Path) -> Callable[[str], Schema]:
    """A later program's schema: one step more, which rebuilds the table of sittings."""

    def make(last: str = "") -> Schema:
        scripts = tmp_path / "later"
        shutil.copytree(PACKAGED.scripts, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        step = NEXT_STEP.format(revision="9001", before=PACKAGED.head, last=last)
        (scripts / "versions" / "v9001_place.py").write_text(step, encoding="utf-8")
        return Schema(steps=(*PACKAGED.steps, "9001"), scripts=scripts)

    return make


def test_the_steps_lead_to_the_tables_in_use(records: Records) -> None:
    def same_type(*args: object) -> bool | None:
        return False if isinstance(args[-1], UtcTime) else None

    with records.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": same_type})
        assert compare_metadata(context, metadata) == []


def test_the_steps_that_are_written_out_are_the_ones_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", str(PACKAGED.scripts))
    config.set_main_option("path_separator", "os")
    scripts = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(script.revision for script in reversed(scripts)) == PACKAGED.steps


def test_earlier_records_are_backed_up_and_brought_up_to_date(
    database: Path,
    next_schema: Callable[..., Schema],
    begin: Callable[..., str],
    reply: Callable[..., NewReply],
) -> None:
    with open_records(database) as records:
        sitting = begin(records)
        records.add_pending_reply(reply(sitting, "from before"))

    with opening.open_records(database, schema=next_schema()) as records:
        assert records.replies(sitting)[0].text == "from before", "rows of a rebuilt table stay"
        with records.engine.connect() as connection:
            columns = connection.exec_driver_sql("PRAGMA table_info(sittings)").all()
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert "place" in {column[1] for column in columns}

    (backup,) = (database.parent / "backups").iterdir()
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    with open_records(backup) as records:
        assert records.replies(sitting)[0].text == "from before"


def test_a_step_that_fails_leaves_the_records_as_they_were(
    database: Path, next_schema: Callable[..., Schema], begin: Callable[..., str]
) -> None:
    with open_records(database) as records:
        sitting = begin(records)
    failing = next_schema('op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(RecordsFault, match="nowhere"):
        opening.open_records(database, schema=failing)
    with open_records(database) as records:
        assert [summary.id for summary in records.sittings("me")] == [sitting]
        with records.engine.connect() as connection:
            columns = connection.exec_driver_sql("PRAGMA table_info(sittings)").all()
        assert "place" not in {column[1] for column in columns}


def test_records_of_a_newer_program_are_refused_and_left_alone(
    database: Path, next_schema: Callable[..., Schema]
) -> None:
    opening.open_records(database, schema=next_schema()).close()
    before = database.read_bytes()
    with pytest.raises(RecordsFault, match=r"newer Steadyframe \(schema 9001.*Update Steadyframe"):
        open_records(database)
    assert database.read_bytes() == before


def test_damaged_records_are_not_changed_by_bringing_them_up_to_date(
    database: Path, next_schema: Callable[..., Schema], damage: Callable[[Path], None]
) -> None:
    open_records(database).close()
    damage(database)
    before = database.read_bytes()
    with pytest.raises(RecordsFault, match="damaged"):
        opening.open_records(database, schema=next_schema())
    assert database.read_bytes() == before
    assert not any((database.parent / "backups").glob("*"))


def test_an_empty_file_left_by_a_crash_becomes_records(
    database: Path, begin: Callable[..., str]
) -> None:
    database.parent.mkdir()
    database.touch()
    with open_records(database) as records:
        begin(records)
        assert len(records.sittings("me")) == 1


def test_tables_and_selections_can_be_said_in_postgresql() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    said = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables]
    said += [
        str(rows.REPLIES_WITH_SCORE.where(rows.IS_PENDING).compile(dialect=dialect)),
        str(rows.SUMMARIES.compile(dialect=dialect)),
    ]
    assert all(said)
