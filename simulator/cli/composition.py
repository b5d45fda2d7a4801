"""Puts the rooms together: library, policy, records and scorer for one person's practice."""

# Imports stand inside the functions, so that a verb that does not practise does not pay for them.

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scenarios.library import Library
    from scoring.scenario_facts import ScenarioFacts
    from scoring.scorer import Scorer
    from simulator.sittings.ports import RecordsPort
    from simulator.sittings.practice import PracticeRoom


def compose_room(profile: str = "me") -> PracticeRoom:
    """The practice of one person on this computer.

    It comes up whatever is wrong: a broken pack is left out and named, records that cannot be
    opened are replaced by ones that say why, and a scorer that fails says so when it is asked.
    Nothing is started; the room's ``start_scorer`` does that.
    """
    from scenarios.library import load_library
    from scenarios.policy import load_policy
    from scoring.client import ScorerProcess
    from simulator import paths
    from simulator.sittings.practice import PracticeRoom

    policy = load_policy()
    library = load_library(paths.data_dir(), policy)
    scorer = ScorerProcess(scorer_facts(library))
    return PracticeRoom(library, policy, _records(), scorer, profile=profile)


def scorer_here() -> Scorer:
    """The scorer in this very process, for verbs that score many replies at once.

    Raises:
        ModelFileFault: A model file is missing or altered.
    """
    from scenarios.library import load_library
    from scoring.scorer import Scorer
    from simulator import paths

    facts = scorer_facts(load_library(paths.data_dir()))
    return Scorer(facts.get, threads=min(4, os.cpu_count() or 1))


def scorer_facts(library: Library) -> dict[str, ScenarioFacts]:
    """What the scorer must know of every scenario, by its id; answers as they are shown."""
    from scenarios.policy import fill
    from scenarios.text_border import clean
    from scoring.rubric import Risk
    from scoring.scenario_facts import ScenarioFacts

    facts = {}
    for loaded in library.packs:
        for scenario in loaded.pack.scenarios:
            policy = library.policy_of(scenario.id)
            facts[scenario.id] = ScenarioFacts(
                risk=Risk(scenario.risk),
                model_answers=tuple(clean(fill(a.text, policy)) for a in scenario.model_answers),
                policy=loaded.pack.policy,
            )
    return facts


def _records() -> RecordsPort:
    from simulator import paths
    from simulator.records import open_records
    from simulator.sittings.ports import RecordsFault
    from simulator.sittings.records_out import RecordsOut

    try:
        return open_records(paths.database_path())
    except RecordsFault as fault:
        return RecordsOut(fault.reason)
