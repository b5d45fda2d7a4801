"""What passes between the scorer's process and its client: one JSON object a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from scoring.contract import Score, ScoreItem
from scoring.rubric import Risk
from scoring.scenario_facts import ScenarioFacts

Want = Literal["levels", "full"]
LINE_LIMIT = 8 * 1024 * 1024
"""Longest line either side reads, in bytes."""


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True)


class WireFacts(_Line):
    """A scenario's facts."""

    risk: Risk
    model_answers: tuple[str, ...]
    policy: str | None = None


class Hello(_Line):
    """The client's first line: the scenarios' facts."""

    facts: dict[str, WireFacts]


class Ask(_Line):
    """One question."""

    n: int
    want: Want
    item: ScoreItem


class Ready(_Line):
    """The model is loaded."""

    kind: Literal["ready"] = "ready"
    model: str


class Failed(_Line):
    """The model cannot be loaded; the process ends."""

    kind: Literal["failed"] = "failed"
    reason: str


class Answer(_Line):
    """The answer to question ``n``."""

    kind: Literal["answer"] = "answer"
    n: int
    score: Score


class Refusal(_Line):
    """Question ``n`` could not be answered."""

    kind: Literal["refusal"] = "refusal"
    n: int
    reason: str


FromScorer = Annotated[Ready | Failed | Answer | Refusal, Field(discriminator="kind")]
from_scorer: TypeAdapter[Ready | Failed | Answer | Refusal] = TypeAdapter(FromScorer)


def hello(facts: Mapping[str, ScenarioFacts]) -> str:
    """The client's first line."""
    wired = {
        name: WireFacts(risk=one.risk, model_answers=one.model_answers, policy=one.policy)
        for name, one in facts.items()
    }
    return Hello(facts=wired).model_dump_json()


def facts_of(line: str) -> dict[str, ScenarioFacts]:
    """The facts in the client's first line.

    Raises:
        pydantic.ValidationError: It is not such a line.
    """
    return {
        name: ScenarioFacts(one.risk, one.model_answers, one.policy)
        for name, one in Hello.model_validate_json(line).facts.items()
    }
