"""A practice room over real records in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.records import open_records
from simulator.records.store import Records
from simulator.sittings.practice import PracticeRoom
from tests.sittings.scripted import ScriptedScorer, room_with


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = open_records(tmp_path / "records.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def scorer() -> ScriptedScorer:
    return ScriptedScorer()


@pytest.fixture
def room(records: Records, scorer: ScriptedScorer) -> PracticeRoom:
    return room_with(records, scorer)
