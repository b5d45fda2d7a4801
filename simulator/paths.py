"""Where Steadyframe keeps its things.

``STEADYFRAME_HOME`` puts all of it under one folder; without it each system's own places are
used. Nothing here creates a folder except ``private_folder``.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import platformdirs

HOME_VARIABLE = "STEADYFRAME_HOME"
_NAME = "steadyframe"
_ONLY_ME = 0o700


def data_dir() -> Path:
    """The folder of the records, backups and your own packs."""
    home = _home()
    return home if home else platformdirs.user_data_path(_NAME, appauthor=False)


def database_path() -> Path:
    """The file of the records."""
    return data_dir() / "records.sqlite3"


def user_packs() -> Path:
    """The folder of your own scenario packs."""
    return data_dir() / "packs"


def cache_dir() -> Path:
    """The folder of what can be made again at any time."""
    home = _home()
    return home / "cache" if home else platformdirs.user_cache_path(_NAME, appauthor=False)


def private_folder(folder: Path) -> None:
    """Make sure that a folder is there, for nobody but its owner (0700).

    A folder that was there before keeps its permissions, unless it is the program's own: a
    ``STEADYFRAME_HOME`` may be a shared place that is not ours to close.

    Raises:
        OSError: the folder is not there and cannot be made.
    """
    if not folder.is_dir():
        folder.mkdir(mode=_ONLY_ME, parents=True, exist_ok=True)
    elif folder == platformdirs.user_data_path(_NAME, appauthor=False):
        with suppress(OSError):
            folder.chmod(_ONLY_ME)


def shown(path: Path) -> str:
    """A path for people, with ``~`` for the home folder, so that no login name is in a report."""
    with suppress(ValueError, RuntimeError):
        return str(Path("~") / path.relative_to(Path.home()))
    return str(path)


def _home() -> Path | None:
    value = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(value).expanduser().absolute() if value else None
