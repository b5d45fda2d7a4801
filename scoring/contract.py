"""What goes into the scorer and what comes out: the score contract, as frozen models.

The same models are used by ``steadyframe score``, the child process and the service.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from scoring.rubric import MASTERY_LEVEL, PITFALLS, Quality, Risk, Stance

Notice = Literal["not_english", "too_long", "copied_client", "model_answer", "orders", "nonsense"]
Level = Annotated[int, Field(ge=0, le=3)]
Expected = Annotated[float, Field(ge=0.0, le=3.0)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]

SCORED_CHARACTERS = 4_000
"""Only the first so many characters of a reply are scored; all of it is kept."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class ScoreItem(_Frozen):
    """One reply to be scored, with what the rater sees and nothing else."""

    client: str
    """The client's words that the reply answers."""
    reply: str
    """The reply as typed."""
    id: str | int | None = None
    before: str = ""
    """What the clinician had said just before, if anything."""
    setting: str = ""
    scenario: str | None = None
    """A scenario's id: its risk and its model answers are then known."""
    risk: Risk | None = None
    policy: str | None = None
    """A policy's id or the path of its file; the default policy when None."""
    last_advice: str = ""
    """The principle that the person read last, so that it is not said twice in a row."""


class Evidence(_Frozen):
    """A sentence of the reply and what it does to one quality."""

    quality: Quality
    start: int
    end: int
    """Offsets in characters of the reply as given; end is exclusive."""
    effect: float
    """Expected value with the sentence minus without it; signed, -3 to 3."""


class PolicyConflict(_Frozen):
    """Something the reply said that the practice policy says otherwise."""

    said: str
    policy: str
    start: int
    end: int


class Feedback(_Frozen):
    """The one thing that would help most."""

    principle: str
    about: tuple[int, int] | None
    """The sentence it concerns, as offsets; None where it concerns the whole reply."""
    try_: Annotated[str, Field(alias="try")]
    """What to try next, in the practice's own channel and window."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, serialize_by_alias=True)


class Receipt(_Frozen):
    """Hashes that name everything a score depends on (hex, first 16 digits of SHA-256)."""

    model: str
    rubric: str
    policy: str
    calibration: str
    request: str
    reply: str


class Score(_Frozen):
    """The answer for one reply."""

    id: str | int | None
    scores: dict[Quality, Level | None]
    """Rounded level; None where the scorer abstains or the quality is not rated."""
    expected: dict[Quality, Expected]
    """Expected value, four decimals; 0 for all where the reply is not scored."""
    confidence: dict[Quality, Share]
    stance: Stance
    pitfalls: tuple[str, ...]
    """Serious ones first."""
    notice: Notice | None
    evidence: tuple[Evidence, ...] = ()
    policy_conflicts: tuple[PolicyConflict, ...] = ()
    feedback: Feedback | None = None
    """None until explained, and with ``--no-feedback``."""
    receipt: Receipt

    @property
    def serious(self) -> tuple[str, ...]:
        """The serious pitfalls, which are shown first and never pass."""
        return tuple(name for name in self.pitfalls if PITFALLS[name].serious)

    @property
    def passed(self) -> bool:
        """Held, every rated quality at least 2, no serious pitfall, and scored at all."""
        rated = [level for level in self.scores.values() if level is not None]
        return (
            self.stance is Stance.HOLDS
            and self.notice is None
            and not self.serious
            and bool(rated)
            and min(rated) >= MASTERY_LEVEL
        )


class LineError(_Frozen):
    """Stands in the place of a line that could not be read."""

    line: int
    error: str
