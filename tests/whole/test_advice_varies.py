"""The same weakness, again and again: never the same sentence twice in a row."""

from __future__ import annotations

import itertools
from pathlib import Path

from scenarios.library import load_library
from scenarios.policy import load_policy
from scoring.client import ScorerProcess
from simulator.records import open_records
from simulator.sittings.practice import PracticeRoom
from simulator.sittings.views import ScoredView

HEDGED = "I probably shouldn't add clients, so I don't think I can at this time."


async def test_two_sittings_in_a_row_do_not_read_the_same(tmp_path: Path) -> None:
    policy = load_policy()
    said = []
    for _ in range(3):
        # A room of its own each time, as when the app is opened again on another day.
        with open_records(tmp_path / "records.sqlite3") as records:
            scorer = ScorerProcess()
            room = PracticeRoom(load_library(None, policy), policy, records, scorer)
            await room.start_scorer()
            await room.wait_for_scorer(120)
            sitting = room.begin("add-on-instagram")
            sitting.listen()
            sitting.send(HEDGED, 1.0)
            view = await sitting.explain()
            assert isinstance(view, ScoredView) and view.advice is not None
            said.append(view.advice.principle)
            sitting.try_again()
            sitting.send(HEDGED + " ", 1.0)
            again = await sitting.explain()
            assert isinstance(again, ScoredView) and again.advice is not None
            said.append(again.advice.principle)
            await scorer.close()
    assert all(one != other for one, other in itertools.pairwise(said))
