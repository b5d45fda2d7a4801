"""Running the real command as a person or a script does, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
VERB = "from simulator.cli import run; run()"
LINE = (
    "I can hear you want to stay in touch. I don't connect with clients on social media; "
    "write to me on the portal and I answer within one business day."
)
LONG_ENOUGH_S = 90.0

Done = subprocess.CompletedProcess[str]


def command(*arguments: str) -> list[str]:
    """The command ``steadyframe`` of the code under test; the folder one is in does not matter."""
    return [sys.executable, "-P", "-c", VERB, *arguments]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a process whose records lie in ``home``."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "STEADYFRAME_HOME": str(home),
        "PYTHONUTF8": "1",
        "COLUMNS": "200",
        **more,
    }


def steadyframe(
    home: Path,
    *arguments: str,
    stdin: str | bytes | None = None,
    cwd: Path | None = None,
    more: dict[str, str] | None = None,
) -> Done:
    """Run a verb to its end.

    Args:
        home: Where its records lie.
        arguments: The verb and what belongs to it.
        stdin: What it reads; nothing at all, not even a pipe, when None.
        cwd: The folder it runs in.
        more: Further variables of the environment.
    """
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        command(*arguments),
        env=environment(home, **(more or {})),
        stdin=subprocess.DEVNULL if data is None else None,
        input=data,
        capture_output=True,
        cwd=cwd,
        timeout=LONG_ENOUGH_S,
        check=False,
        # Without a terminal of its own to turn to, a verb that asks would be seen to hang.
        start_new_session=True,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def until(true: Callable[[], object], within_s: float = LONG_ENOUGH_S) -> None:
    """Wait until something in another process has come true; waiting in vain fails."""
    end = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < end, "never came true"
        time.sleep(0.02)


def is_gone(process: psutil.Process) -> bool:
    """Whether a process has ended; one that only waits to be counted has."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
