"""A stand-in for the scorer's process, whose answer is fixed by the first word of the reply."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scenarios.library import Library, load_library
from scenarios.policy import load_policy
from scoring.contract import Evidence, Feedback, PolicyConflict, Receipt, Score, ScoreItem
from scoring.rubric import QUALITIES, Quality, Stance
from simulator.sittings.ports import (
    RecordsPort,
    ScorerState,
    ScorerStatus,
    ScorerUnavailable,
)
from simulator.sittings.practice import PracticeRoom

HOLD = "No texting: write on the portal."
WAVER = "Probably not."
GIVE = "Sure, here it is."
OPEN = "What would a text give you?"
IGNORE = "Nice weather."
MISS = "Time is up."
_SERIOUS = ("misses_risk", "no_ask")
_STANCES = {
    "No": Stance.HOLDS,
    "Probably": Stance.WAVERS,
    "Sure,": Stance.GIVES_WAY,
    "What": Stance.OPENS,
}


def score_of(stance: Stance, levels: int = 3, **changes: Any) -> Score:
    """A score with the same level for every quality, and what a test changes about it."""
    fields: dict[str, Any] = {
        "id": None,
        "scores": dict.fromkeys(QUALITIES, levels),
        "expected": dict.fromkeys(QUALITIES, float(levels)),
        "confidence": dict.fromkeys(QUALITIES, 0.9),
        "stance": stance,
        "pitfalls": (),
        "notice": None,
        "receipt": Receipt(
            model="m", rubric="r", policy="p", calibration="c", request="q", reply="a"
        ),
    }
    return Score(**(fields | changes))


@dataclass
class ScriptedScorer:
    """A ScoringPort: no process, the same answers every time, can be taken away."""

    down: str = ""
    """Why it does not answer; empty while it does."""
    asked: list[ScoreItem] = field(default_factory=list)
    refused: str = ""
    """A reply it cannot score, whatever else it can."""

    def status(self) -> ScorerStatus:
        state = ScorerState.FAILED if self.down else ScorerState.READY
        return ScorerStatus(state, self.down)

    async def start(self) -> None:
        """It is there."""

    async def wait_ready(self, timeout_s: float) -> ScorerStatus:
        return self.status()

    async def levels(self, item: ScoreItem) -> Score:
        self.asked.append(item)
        if self.down or item.reply == self.refused:
            raise ScorerUnavailable(self.down or "The scorer could not take this reply.")
        if item.reply == MISS:
            return score_of(Stance.HOLDS, 1, pitfalls=_SERIOUS)
        stance = _STANCES.get(item.reply.split(" ")[0].rstrip(":"), Stance.NO_ANSWER)
        if stance is Stance.HOLDS:
            return score_of(stance)
        if stance is Stance.GIVES_WAY:
            conflict = PolicyConflict(said="here it is", policy="client portal", start=6, end=16)
            return score_of(stance, 0, pitfalls=("unapproved_route",), policy_conflicts=(conflict,))
        return score_of(stance, 1, pitfalls=("hedges",) if stance is Stance.WAVERS else ())

    async def explain(self, item: ScoreItem) -> Score:
        score = await self.levels(item)
        end = len(item.reply.split(":")[0])
        advice = Feedback(principle="Say it once.", about=(0, end), try_="Write on the portal.")
        evidence = (Evidence(quality=Quality.FIRM, start=0, end=end, effect=1.5),)
        return score.model_copy(update={"feedback": advice, "evidence": evidence})

    async def close(self) -> None:
        """Nothing is open."""


def two_doors() -> Library:
    """The bundled packs and the two short scenarios of the tests."""
    return load_library(Path(__file__).parent)


def room_with(records: RecordsPort, scorer: ScriptedScorer, profile: str = "me") -> PracticeRoom:
    """A practice room over real packs and real records."""
    return PracticeRoom(two_doors(), load_policy(), records, scorer, profile=profile)
