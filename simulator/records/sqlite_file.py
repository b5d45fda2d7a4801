"""Everything that only SQLite needs: the file, its pragmas, its locks, backup and checks.

No other module of the records has SQL that another database would not take.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from simulator import paths
from simulator.sittings.ports import RecordsFault

BUSY_SECONDS = 5.0
"""How long one process waits for another that is writing."""

WRITING = "records_writing"
"""Execution option of a connection that is going to write."""

_ONLY_ME = 0o600
_ROOM_NEEDED = 1 << 18

_ELSEWHERE = (
    "Give yourself permission to write there, or set "
    f"{paths.HOME_VARIABLE} to a folder that you can write to."
)
_MAKE_ROOM = f"Free some space, or set {paths.HOME_VARIABLE} to a folder on a disk with room."
_BUSY = (
    "Another copy of Steadyframe has been writing to the records for more than "
    f"{BUSY_SECONDS:.0f} seconds. Wait a moment and try again, or close it."
)
_SENTENCES = {
    sqlite3.SQLITE_FULL: f"The disk is full, so nothing more can be recorded. {_MAKE_ROOM}",
    sqlite3.SQLITE_READONLY: f"The records in {{where}} are read-only. {_ELSEWHERE}",
    sqlite3.SQLITE_PERM: f"The records in {{where}} are read-only. {_ELSEWHERE}",
    sqlite3.SQLITE_CANTOPEN: f"The records in {{where}} cannot be opened. {_ELSEWHERE}",
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_IOERR: (
        "The disk could not read or write the records in {where} ({error}). "
        "Check that it is connected and has room, then try again."
    ),
}


class SqliteFile:
    """One SQLite file with the records in it."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()

    @property
    def folder(self) -> Path:
        """The folder of the file."""
        return self.path.parent

    @property
    def backups(self) -> Path:
        """The folder of the backups that the program makes."""
        return self.folder / "backups"

    @property
    def read_only(self) -> bool:
        """Whether this person may not write the file, or its companions beside it."""
        return not _may_write(self.folder) or (_is_there(self.path) and not _may_write(self.path))

    def create(self) -> None:
        """Make the folder and an empty file where there is none, and close both to others.

        Raises:
            RecordsFault: they cannot be made.
        """
        try:
            paths.private_folder(self.folder)
            # The companions (-wal, -shm) take their permissions from the file.
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _ONLY_ME))
        except OSError as error:
            raise RecordsFault(
                f"The records cannot be kept in {paths.shown(self.folder)} "
                f"({error.strerror or error}). {_ELSEWHERE}"
            ) from error
        if self.path.stat().st_mode & 0o077:
            with suppress(OSError):
                self.path.chmod(_ONLY_ME)

    def connect(self, *, foreign_keys: bool = True) -> sqlite3.Connection:
        """A connection in autocommit, with every pragma set. Never creates the file."""
        read_only = self.read_only
        connection = sqlite3.connect(
            self.path.as_uri() + (self._reading() if read_only else "?mode=rw"),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON")
            if not read_only:
                _use_write_ahead_log(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _reading(self) -> str:
        """How to read only: the file alone, where its companions cannot be made beside it.

        Not while a log with something in it is there; its newest rows would be missing.
        """
        log = self.path.with_name(self.path.name + "-wal")
        with suppress(OSError):
            if log.stat().st_size:
                return "?mode=ro"
        return "?mode=ro&immutable=1"

    def engine(self, *, foreign_keys: bool = True) -> Engine:
        """An engine whose connections begin at once for writing where they are going to write."""
        engine = create_engine(
            URL.create("sqlite+pysqlite", database=str(self.path)),
            creator=lambda: self.connect(foreign_keys=foreign_keys),
            # A traceback must not print what people typed.
            hide_parameters=True,
        )
        event.listen(engine, "begin", _begin)
        return engine

    def room_to_write(self) -> str | None:
        """None when a quarter of a megabyte can be written beside the file, else a sentence."""
        if self.read_only:
            place = self.path if _is_there(self.path) else self.folder
            return (
                f"{paths.shown(place)} is read-only for you, so nothing you type can be kept. "
                f"{_ELSEWHERE}"
            )
        try:
            with tempfile.TemporaryFile(dir=self.folder) as probe:
                probe.write(b"\0" * _ROOM_NEEDED)
                probe.flush()
                os.fsync(probe.fileno())
        except OSError as error:
            return (
                f"Nothing can be written to {paths.shown(self.folder)} "
                f"({error.strerror or error}), so nothing you type can be kept. {_MAKE_ROOM}"
            )
        return None

    def quick_check(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the pages of the file; nothing when it is sound."""
        with closing(self.connect()) as connection:
            return _findings(connection, "PRAGMA quick_check(20)")

    def full_check(self) -> tuple[str, ...]:
        """As ``quick_check``, and every index and reference between rows; slower."""
        with closing(self.connect()) as connection:
            pages = _findings(connection, "PRAGMA integrity_check(20)")
            orphans = tuple(
                f"a row of {table} belongs to a row of {owner} that is not there"
                for table, _, owner, _ in connection.execute("PRAGMA foreign_key_check")
            )
        return pages + orphans

    def back_up(self, reason: str, now: datetime) -> Path:
        """Copy the records into the folder of backups, and check the file and the copy.

        Args:
            reason: a word for the name of the copy.
            now: the time for the name of the copy.

        Raises:
            RecordsFault: the file or the copy is damaged, or the copy cannot be written.
        """
        if wrong := self.quick_check():
            raise RecordsFault(self.damaged(wrong[0]))
        stamp = f"{now:%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"
        copy = SqliteFile(self.backups / f"{self.path.stem}-{reason}-{stamp}{self.path.suffix}")
        # VACUUM INTO takes an empty file; made before it, it is closed to others throughout.
        copy.create()
        try:
            with closing(self.connect()) as connection:
                connection.execute("VACUUM INTO ?", (str(copy.path),))
            if wrong := copy.quick_check():
                raise RecordsFault(f"The backup could not be written soundly: {wrong[0]}.")
        except BaseException:
            copy.path.unlink(missing_ok=True)
            raise
        return copy.path

    def newest_backup(self) -> Path | None:
        """The backup made last, if there is any."""
        with suppress(OSError):
            return max(
                self.backups.glob(f"{self.path.stem}-*{self.path.suffix}"),
                key=lambda backup: backup.stat().st_mtime,
                default=None,
            )
        return None

    def damaged(self, finding: str) -> str:
        """A sentence for damaged records: what is wrong and what to do."""
        backup = self.newest_backup()
        source = (
            f"a copy of {paths.shown(backup)}"
            if backup
            else "the file from your own backup (Steadyframe has made none yet)"
        )
        return (
            f"The records in {paths.shown(self.path)} are damaged ({finding}). Close Steadyframe, "
            f"keep the damaged file under another name, and put {source} in its place."
        )

    def explain(self, error: sqlite3.Error) -> str:
        """A sentence for what SQLite refused: what happened and what to do."""
        where = paths.shown(self.path)
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return self.damaged(str(error))
        sentence = _SENTENCES.get(code)
        if sentence is None:
            return (
                f"The records in {where} could not be used ({error}). Run `steadyframe data "
                "check`, and send what `steadyframe doctor` prints with a bug report."
            )
        return sentence.format(where=where, error=error)


def sqlite_version() -> str:
    """The version of SQLite that Python was built with."""
    return sqlite3.sqlite_version


def broken_references(connection: Connection) -> bool:
    """Whether a row points to a row that is not there."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def _begin(connection: Connection) -> None:
    # A transaction that starts by reading and then writes fails at once when another process
    # has written in between; asking for the lock first makes it wait its turn.
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    # The change of mode does not wait for other processes, as everything else does.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _findings(connection: sqlite3.Connection, pragma: str) -> tuple[str, ...]:
    lines = (str(row[0]).splitlines() for row in connection.execute(pragma))
    found = tuple(line for group in lines for line in group if not line.startswith("***"))
    return () if found == ("ok",) else found


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True


def _may_write(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.W_OK, effective_ids=effective)
