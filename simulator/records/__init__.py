"""The records: sittings, replies, drafts and scores, and the only SQL of the program.

Importing this package loads no database library; ``open_records`` does.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.records.store import Records


def open_records(target: str | Path, *, clock: Callable[[], datetime] | None = None) -> Records:
    """Open the records, creating them or bringing them up to date where needed.

    Records in a place that cannot be written still open for reading; ``writable()`` says so.

    Args:
        target: the path of a SQLite file, or a SQLAlchemy URL.
        clock: gives the time now, aware; the system's clock when None.

    Raises:
        RecordsFault: they cannot be opened; the message says why and what to do.
    """
    from simulator.records import opening  # noqa: PLC0415 - a package root stays light

    return opening.open_records(target, clock=clock)
