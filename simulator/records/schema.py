"""Which steps of the schema there are, where a database stands, and bringing it up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from sqlalchemy import ColumnClause, Connection, Engine, String, column, inspect, select, table

from simulator.records.sqlite_file import WRITING, SqliteFile, broken_references
from simulator.sittings.ports import RecordsFault

_VERSION_TABLE = "alembic_version"


@dataclass(frozen=True)
class Schema:
    """The steps that a program knows."""

    steps: tuple[str, ...]
    """Revisions in order; written out so that Alembic is not needed to compare."""
    scripts: Path
    """The folder of Alembic's scripts."""

    @property
    def head(self) -> str:
        """The newest step."""
        return self.steps[-1]


PACKAGED = Schema(steps=("0001",), scripts=Path(__file__).with_name("migrations"))
"""What this version of the program knows."""


class Standing(Enum):
    """How a database compares with a schema."""

    EMPTY = "empty"
    BEHIND = "behind"
    CURRENT = "current"
    NEWER = "newer"
    FOREIGN = "foreign"
    """It has tables, but none of ours."""


def revision_of(connection: Connection) -> str | None:
    """The step that a database is at; None where it says nothing."""
    if not inspect(connection).has_table(_VERSION_TABLE):
        return None
    version: ColumnClause[str] = column("version_num", String)
    return connection.scalar(select(version).select_from(table(_VERSION_TABLE, version)))


def standing_of(connection: Connection, schema: Schema) -> Standing:
    """Compare a database with a schema."""
    revision = revision_of(connection)
    if revision is None:
        return Standing.FOREIGN if inspect(connection).get_table_names() else Standing.EMPTY
    if revision == schema.head:
        return Standing.CURRENT
    # A step we have never heard of can only have been written by a later program.
    return Standing.BEHIND if revision in schema.steps else Standing.NEWER


def refusal(standing: Standing, revision: str | None, schema: Schema) -> str | None:
    """Why records at this standing are not touched, or None where they may be used."""
    if standing is Standing.NEWER:
        return (
            f"These records were written by a newer Steadyframe (schema {revision}; this one "
            f"knows up to {schema.head}). Update Steadyframe and start again; the records "
            "have not been touched."
        )
    if standing is Standing.FOREIGN:
        return (
            "This database has tables of another program and none of Steadyframe's. Choose "
            "another file for the records; this one has not been touched."
        )
    return None


def bring_up_to_date(
    engine: Engine, file: SqliteFile | None, schema: Schema, now: datetime
) -> Path | None:
    """Run the steps that are missing, all or none, after a backup of what is there.

    Args:
        engine: the database.
        file: the SQLite file behind it; None for another database, whose server backs it up.
        schema: what to bring it to.
        now: the time for the name of the backup.

    Returns:
        The backup, where one was made.

    Raises:
        RecordsFault: the records are newer, foreign, read-only or damaged.
    """
    with engine.connect() as connection:
        standing = standing_of(connection, schema)
        revision = revision_of(connection)
    if reason := refusal(standing, revision, schema):
        raise RecordsFault(reason)
    if standing is Standing.CURRENT:
        return None
    backup = None
    if file and file.read_only:
        raise RecordsFault(
            "The records are of an earlier Steadyframe and must be brought up to date once. "
            f"{file.room_to_write()}"
        )
    if file and standing is Standing.BEHIND:
        backup = file.back_up(f"before-{schema.head}", now)
    from simulator.records import upgrade  # noqa: PLC0415 - loads Alembic, seldom needed

    with _alone(engine, file) as connection:
        # Another process may have done it while this one waited for the lock.
        if standing_of(connection, schema) is not Standing.CURRENT:
            upgrade.run(connection, schema)
        if file and broken_references(connection):
            raise RecordsFault("The records could not be brought up to date; they are as before.")
    return backup


@contextmanager
def _alone(engine: Engine, file: SqliteFile | None) -> Iterator[Connection]:
    """One transaction that no other process can write beside.

    On SQLite without foreign keys, since a step that rebuilds a table drops the old one, and
    with them on every row that belongs to it would go too.
    """
    own = file.engine(foreign_keys=False) if file else engine
    try:
        with own.execution_options(**{WRITING: True}).begin() as connection:
            yield connection
    finally:
        if own is not engine:
            own.dispose()
