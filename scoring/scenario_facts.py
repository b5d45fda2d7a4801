"""What the scorer must know of a scenario; whoever holds the packs gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scoring.rubric import Risk


@dataclass(frozen=True)
class ScenarioFacts:
    """What the scorer must know of a scenario."""

    risk: Risk
    model_answers: tuple[str, ...]
    """As shown to people: filled with the policy's words."""
    policy: str | None = None


FactsSource = Callable[[str], ScenarioFacts | None]


def no_facts(_scenario: str) -> ScenarioFacts | None:
    """For replies that belong to no scenario."""
    return None
