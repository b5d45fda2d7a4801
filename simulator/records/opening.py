"""From a path or a URL to open records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from simulator.records import schema as schemas
from simulator.records.faults import told
from simulator.records.sqlite_file import SqliteFile
from simulator.records.store import Records
from simulator.sittings.ports import RecordsFault


def open_records(
    target: str | Path,
    *,
    clock: Callable[[], datetime] | None = None,
    schema: schemas.Schema = schemas.PACKAGED,
) -> Records:
    """Open the records; see ``simulator.records.open_records``.

    Args:
        target: the path of a SQLite file, or a SQLAlchemy URL.
        clock: gives the time now, aware.
        schema: what the records are brought up to.

    Raises:
        RecordsFault: they cannot be opened.
    """
    now = clock or _now
    file = sqlite_file(target)
    if file:
        file.create()
    engine = file.engine() if file else _server(str(target))
    try:
        with told(file):
            schemas.bring_up_to_date(engine, file, schema, now())
    except BaseException:
        engine.dispose()
        raise
    return Records(engine, file, now)


def sqlite_file(target: str | Path) -> SqliteFile | None:
    """The SQLite file that a target means; None where it is the URL of another database.

    Raises:
        RecordsFault: the URL cannot be read, or has no file in it.
    """
    if isinstance(target, Path) or "://" not in target:
        return SqliteFile(Path(target))
    try:
        url = make_url(target)
    except ArgumentError as error:
        raise RecordsFault("The URL of the records cannot be read. Check its spelling.") from error
    if url.get_backend_name() != "sqlite":
        return None
    if not url.database or url.database == ":memory:":
        raise RecordsFault("The URL of the records names no file: sqlite:///path/to/file.")
    return SqliteFile(Path(url.database))


def _server(url: str) -> Engine:
    try:
        return create_engine(url, pool_pre_ping=True, hide_parameters=True)
    except (ImportError, NoSuchModuleError) as error:
        raise RecordsFault(
            f"The records are in a database for which no driver is installed ({error}). "
            "Install Steadyframe with the extra for it, for example steadyframe[postgres]."
        ) from error


def _now() -> datetime:
    return datetime.now(UTC)
