"""A practice room with real packs and real records; the scorer is the one fixture to swap.

To run the same tests with the real process, override ``scorer`` with a
``scoring.client.ScorerProcess``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scenarios.library import load_library
from scenarios.policy import load_policy
from simulator.app.app import SteadyframeApp
from simulator.records import open_records
from simulator.records.store import Records
from simulator.sittings.ports import ScoringPort
from simulator.sittings.practice import PracticeRoom
from tests.app.driving import quiet_app
from tests.app.scripted_scorer import ScriptedScorer

NOW = datetime(2025, 3, 4, 15, 30, tzinfo=UTC)

MakeRoom = Callable[..., PracticeRoom]


@pytest.fixture(autouse=True)
def no_machine_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No settings of the computer that the tests run on."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("STEADYFRAME_HOME", str(tmp_path / "home"))
    with monkeypatch.context() as zone:
        zone.setenv("TZ", "UTC")
        _use_time_zone()
        yield
    _use_time_zone()


def _use_time_zone() -> None:
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.fixture
def scorer() -> ScriptedScorer:
    return ScriptedScorer()


@pytest.fixture
def own_packs(tmp_path: Path) -> Path:
    folder = tmp_path / "packs"
    folder.mkdir()
    return folder


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "records.sqlite3"


@pytest.fixture
def make_room(database: Path, own_packs: Path) -> MakeRoom:
    """Opens the records and the packs once more, as a new start of the program does."""

    def make(scorer: ScoringPort, folder: Path | None = None) -> PracticeRoom:
        policy = load_policy()
        records = open_records(database, clock=lambda: NOW)
        return PracticeRoom(
            load_library(folder or own_packs.parent, policy), policy, records, scorer
        )

    return make


@pytest.fixture
def records(database: Path) -> Iterator[Records]:
    """The same records, looked at from outside the app."""
    with open_records(database, clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def room(make_room: MakeRoom, scorer: ScoringPort) -> PracticeRoom:
    return make_room(scorer)


@pytest.fixture
def app(room: PracticeRoom) -> SteadyframeApp:
    return quiet_app(room)
