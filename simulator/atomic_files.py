"""Writing a whole file or nothing: a temporary file beside it, fsync, replace.

Files are 0600 unless asked otherwise, since most of them hold people's words.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

PRIVATE = 0o600


def write_text(path: Path, text: str, *, mode: int = PRIVATE) -> None:
    """Replace a file's content with UTF-8 text; newlines are written as given.

    Raises:
        OSError: it could not be written; the earlier file is untouched.
    """
    write_bytes(path, text.encode("utf-8"), mode=mode)


def write_bytes(path: Path, data: bytes, *, mode: int = PRIVATE) -> None:
    """Replace a file's content.

    A symbolic link stays one: what it points to is replaced.

    Raises:
        OSError: it could not be written; the earlier file is untouched.
    """
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(mode)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where folders can be synced."""
    # Windows cannot open a folder, and some network file systems refuse to sync one.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
