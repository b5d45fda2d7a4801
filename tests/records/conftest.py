"""Records in a folder of their own, real scores, and people without special rights."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scoring.contract import Receipt, Score, ScoreItem
from scoring.rubric import QUALITIES, Stance
from simulator.records import open_records
from simulator.records.store import Records
from simulator.sittings.ports import NewReply

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


class Ticking:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, so that nobody's real records are touched."""
    folder = tmp_path / "home"
    monkeypatch.setenv("STEADYFRAME_HOME", str(folder))
    return folder


@pytest.fixture
def database(home: Path) -> Path:
    return home / "records.sqlite3"


@pytest.fixture
def records(database: Path) -> Iterator[Records]:
    with open_records(database, clock=Ticking()) as opened:
        yield opened


@pytest.fixture
def begin() -> Callable[..., str]:
    """Start a sitting on "Can I add you on Instagram?" and return its id."""

    def start(records: Records, profile: str = "me", title: str = "Can I add you?") -> str:
        return records.start_sitting(
            profile=profile,
            scenario_id="add-on-instagram",
            scenario_title=title,
            pack_id="first-requests",
            pack_version="1.0",
            policy_hash="0123456789abcdef",
            mode="practise",
        )

    return start


@pytest.fixture
def reply() -> Callable[..., NewReply]:
    """A reply as the practice hands it over."""

    def make(sitting_id: str, text: str = "I don't connect on social media.") -> NewReply:
        line = "Can I add you on Instagram?"
        return NewReply(
            sitting_id=sitting_id,
            attempt=1,
            step="ask",
            client_line=line,
            text=text,
            seconds=12.5,
            scenario_id="add-on-instagram",
            item_json=ScoreItem(client=line, reply=text).model_dump_json(),
        )

    return make


@pytest.fixture
def score() -> Callable[..., Score]:
    """A score as the scorer gives it, every quality at one level."""

    def make(level: int = 2) -> Score:
        return Score(
            id=None,
            scores=dict.fromkeys(QUALITIES, level),
            expected=dict.fromkeys(QUALITIES, float(level)),
            confidence=dict.fromkeys(QUALITIES, 0.8),
            stance=Stance.HOLDS,
            pitfalls=(),
            notice=None,
            receipt=Receipt(
                model="m" * 16,
                rubric="r" * 16,
                policy="p" * 16,
                calibration="c" * 16,
                request="q" * 16,
                reply="a" * 16,
            ),
        )

    return make


@pytest.fixture
def fresh_python() -> Callable[[str], subprocess.Popen[str]]:
    """Start a program in a fresh Python, with pipes for input and output."""

    def start(program: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-W", "error", "-c", program],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an ordinary person owns and can reach, wherever the tests run."""
    folder = Path(tempfile.mkdtemp(prefix="steadyframe-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def ordinary_person() -> Callable[[], AbstractContextManager[None]]:
    """Permissions do not bind root, so a test that runs as root gives up its rights for a while."""

    @contextmanager
    def person() -> Iterator[None]:
        root = os.geteuid() == 0
        if root:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)

    return person


@pytest.fixture
def damage() -> Callable[[Path], None]:
    """Overwrite pages in the middle of a file, as a failing disk does."""

    def overwrite(path: Path) -> None:
        content = bytearray(path.read_bytes())
        middle = slice(len(content) // 3, 2 * len(content) // 3)
        content[middle] = b"\xa5" * len(content[middle])
        path.write_bytes(content)

    return overwrite
