"""Looking at records without changing them: are they sound, and how much is in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection, Table, func, select

from scoring.contract import Receipt, Score, ScoreItem
from simulator import paths
from simulator.records import schema as schemas
from simulator.records.faults import told
from simulator.records.rows import IS_PENDING
from simulator.records.sqlite_file import SqliteFile
from simulator.records.tables import replies, scores, sittings
from simulator.sittings.ports import RecordsFault


@dataclass(frozen=True)
class Soundness:
    """What was found in the records."""

    path: Path
    exists: bool = True
    """False before the first sitting: nothing is there yet, and nothing is wrong."""
    revision: str | None = None
    sittings: int = 0
    replies: int = 0
    waiting: int = 0
    """Replies not scored yet."""
    faults: tuple[str, ...] = field(default=())
    """Sentences: what is wrong and what to do."""

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def inspect_records(path: Path, schema: schemas.Schema = schemas.PACKAGED) -> Soundness:
    """Look at the records in a SQLite file; nothing is created, upgraded or changed."""
    file = SqliteFile(path)
    try:
        if not path.exists() or path.stat().st_size == 0:
            return Soundness(path, exists=False, faults=_cannot_be_made(path))
        with told(file):
            return _look_inside(file, schema)
    except OSError as error:
        return Soundness(
            path,
            faults=(
                f"The records in {paths.shown(path)} cannot be reached "
                f"({error.strerror or error}). Check the folder and its permissions.",
            ),
        )
    except RecordsFault as fault:
        return Soundness(path, faults=(fault.reason,))


def _cannot_be_made(path: Path) -> tuple[str, ...]:
    """Before the first sitting: whether the nearest folder that is there would take the records."""
    folder = next(folder for folder in path.absolute().parents if folder.is_dir())
    reason = SqliteFile(folder / path.name).room_to_write()
    return (reason,) if reason else ()


def _look_inside(file: SqliteFile, schema: schemas.Schema) -> Soundness:
    if wrong := file.full_check():
        return Soundness(file.path, faults=(file.damaged(wrong[0]),))
    engine = file.engine()
    try:
        with engine.connect() as connection:
            revision = schemas.revision_of(connection)
            standing = schemas.standing_of(connection, schema)
            if reason := schemas.refusal(standing, revision, schema):
                return Soundness(file.path, revision=revision, faults=(reason,))
            if standing is schemas.Standing.EMPTY:
                return Soundness(file.path, exists=False)
            faults = _unreadable(connection)
            if reason := file.room_to_write():
                faults = (*faults, reason)
            return Soundness(
                file.path,
                revision=revision,
                sittings=_count(connection, sittings),
                replies=_count(connection, replies),
                waiting=connection.scalar(
                    select(func.count()).select_from(replies).where(IS_PENDING)
                )
                or 0,
                faults=faults,
            )
    finally:
        engine.dispose()


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _unreadable(connection: Connection) -> tuple[str, ...]:
    """Rows whose JSON is not what it should be; the rows are named, never their words."""
    kinds: tuple[tuple[str, Table, str, type[BaseModel]], ...] = (
        ("reply", replies, "item_json", ScoreItem),
        ("score", scores, "score_json", Score),
        ("receipt of score", scores, "receipt_json", Receipt),
    )
    return tuple(
        f"The {what} number {number} cannot be read back. The rest is usable; send what "
        "`steadyframe doctor` prints with a bug report."
        for what, table, name, model in kinds
        for number, content in connection.execute(select(table.c.number, table.c[name]))
        if not _reads(model, content)
    )


def _reads(model: type[BaseModel], content: str) -> bool:
    try:
        model.model_validate_json(content)
    except ValidationError:
        return False
    return True
