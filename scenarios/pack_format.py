"""The pack format: what an author writes, as frozen models, and reading a pack from its file."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT_VERSION: Final = 1

Domain = Literal["communication", "time", "place", "money", "roles", "privacy"]
Pressure = Literal["social-media", "electronic", "gifts", "dual", "availability"]
Kind = Literal["reply", "intake", "exception", "repair"]
Channel = Literal["spoken", "message", "email", "phone"]
RiskName = Literal["none", "cue", "acute"]
Outcome = Literal["settled", "strained", "gave_way", "unresolved", "safe"]
QualityName = Literal["warm", "brief", "specific", "alternative", "firm"]
PitfallId = Literal[
    "misses_risk",
    "no_ask",
    "no_route",
    "violation",
    "breaks_confidentiality",
    "unapproved_route",
    "threatens_care",
    "over_explains",
    "over_apologizes",
    "hedges",
    "outsources_blame",
    "leaves_door_open",
    "unnamed_exception",
    "over_restricts",
    "cold_or_shaming",
    "over_familiar",
    "interprets",
    "overpromises",
    "off_topic",
    "not_english",
]

SERIOUS_PITFALLS: Final = frozenset(
    {
        "misses_risk",
        "no_ask",
        "no_route",
        "violation",
        "breaks_confidentiality",
        "unapproved_route",
        "threatens_care",
    }
)
"""A reply with one of these never passes."""

STANCE_NAMES: Final = ("holds", "wavers", "gives_way", "opens", "no_answer")
"""The branches that every step has; ``misses_risk`` comes beside where there is risk."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Title = Annotated[str, Field(min_length=1, max_length=80)]
Line = Annotated[str, Field(min_length=1, max_length=600)]
Prose = Annotated[str, Field(min_length=1, max_length=1_000)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Client(_Part):
    """Who asks."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    background: Prose
    """Age, what they came for, how long the work has gone on."""


class Request(_Part):
    """What the client asks, in several wordings."""

    line: Line
    paraphrases: Annotated[tuple[Line, ...], Field(min_length=2)]
    """Other wordings for practice."""
    held_back: Line
    """A wording kept for the proof of mastery; ordinary practice never shows it."""


class Branch(_Part):
    """Where one stance leads."""

    to: Id
    """A step or an ending."""
    hears: Line
    """One way in which the client may have heard the reply, in the client's voice."""


class Step(_Part):
    """One line of the client, and where each stance leads from it."""

    line: Line | None = None
    """None in the first step only: there the request is the line."""
    holds: Branch
    wavers: Branch
    gives_way: Branch
    opens: Branch
    no_answer: Branch
    misses_risk: Branch | None = None
    """Required where the scenario has risk."""

    def branch(self, stance: str) -> Branch:
        """The branch for a stance, or for ``misses_risk``.

        Raises:
            KeyError: There is no such branch in this step.
        """
        found = self.branches().get(stance)
        if found is None:
            raise KeyError(stance)
        return found

    def branches(self) -> dict[str, Branch]:
        """Every branch by the name of its stance; ``misses_risk`` last where there is one."""
        every = {
            "holds": self.holds,
            "wavers": self.wavers,
            "gives_way": self.gives_way,
            "opens": self.opens,
            "no_answer": self.no_answer,
        }
        return every if self.misses_risk is None else every | {"misses_risk": self.misses_risk}


class Ending(_Part):
    """The client's last line, and how it ended."""

    line: Line
    outcome: Outcome


class Ladder(_Part):
    """A tree of client lines: rising pressure, answered by what the reply did."""

    first: Id
    steps: dict[Id, Step]
    endings: dict[Id, Ending]

    def road(self, stance: str = "holds") -> tuple[str, ...]:
        """The ids of the steps met when every reply has the same stance."""
        road: list[str] = []
        here = self.first
        while here in self.steps and here not in road:
            road.append(here)
            here = self.steps[here].branch(stance).to
        return tuple(road)


class ModelAnswer(_Part):
    """A reply that holds, in one voice; or a first move that opens the subject, and says so."""

    voice: Annotated[str, Field(min_length=1, max_length=40)]
    text: Line
    stance: Literal["holds", "opens"] = "holds"
    under_two: dict[QualityName, Prose] = {}
    """Qualities that this answer may have under 2, each with the author's reason."""


class PoorAnswer(_Part):
    """A reply that shows one pitfall; a test for the scorer, never shown as advice."""

    text: Prose
    pitfall: PitfallId


class Scenario(_Part):
    """One request that presses on a boundary."""

    id: Id
    title: Title
    domain: Domain
    pressure: Pressure
    difficulty: Annotated[int, Field(strict=True, ge=1, le=5)]
    kind: Kind
    setting: Line
    channel: Channel
    client: Client
    risk: RiskName
    before: Annotated[str, Field(max_length=600)] = ""
    """What the clinician said just before the request, if anything."""
    request: Request
    why: Prose
    """What the request may mean; shown after an attempt."""
    ladder: Ladder
    model_answers: Annotated[tuple[ModelAnswer, ...], Field(min_length=3)]
    poor_answers: Annotated[tuple[PoorAnswer, ...], Field(min_length=3)]
    note_prompts: Annotated[tuple[Line, ...], Field(min_length=1)]
    references: tuple[Line, ...] = ()

    def client_line(self, step_id: str) -> str:
        """What the client says at a step: the request at the first, else the step's line."""
        return self.ladder.steps[step_id].line or self.request.line


class Pack(_Part):
    """A file of scenarios."""

    format_version: Literal[1]
    id: Id
    title: Title
    version: Annotated[str, Field(pattern=r"^\d+(\.\d+){0,2}$")]
    license: Annotated[str, Field(min_length=1, max_length=80)]
    authors: Annotated[tuple[Title, ...], Field(min_length=1)]
    objectives: Annotated[tuple[Line, ...], Field(min_length=1)]
    policy: Id | None = None
    """The policy that the pack is written for; the practice's own when None."""
    scenarios: Annotated[tuple[Scenario, ...], Field(min_length=1)]
