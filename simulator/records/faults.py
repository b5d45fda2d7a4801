"""Turning what a database refuses into a sentence for people."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from simulator.records.sqlite_file import SqliteFile
from simulator.sittings.ports import RecordsFault


@contextmanager
def told(file: SqliteFile | None) -> Iterator[None]:
    """Raise ``RecordsFault`` with a sentence for whatever the database refuses inside."""
    try:
        yield
    except (exc.DBAPIError, exc.TimeoutError) as error:
        raise RecordsFault(_sentence(error, file)) from error
    except sqlite3.Error as error:
        # Backups and checks speak to SQLite directly.
        raise RecordsFault(file.explain(error) if file else str(error)) from error


def _sentence(error: exc.DBAPIError | exc.TimeoutError, file: SqliteFile | None) -> str:
    cause = error.orig if isinstance(error, exc.DBAPIError) else None
    if file and isinstance(cause, sqlite3.Error):
        return file.explain(cause)
    # Only the driver's own words: SQLAlchemy's would print what people typed.
    detail = (
        str(cause).strip().splitlines()[0] if str(cause or "").strip() else type(error).__name__
    )
    return (
        f"The records could not be used ({detail}). Check that the database is reachable, "
        "then try again."
    )
