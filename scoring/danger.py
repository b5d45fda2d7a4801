"""Danger in the client's words.

Rules, not a learned head, decide here: the labelled data has few such cases, and a missed one is
the worst error the product can make. So the rules lean towards seeing too much; idioms that mean
no danger ("this job is killing me") are taken out first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scoring.danger_words import IDIOMS, LISTS, RULES
from scoring.phrases import lines_of, phrases
from scoring.plain_speech import plain_speech
from scoring.rubric import Risk
from scoring.safety_steps import SafetySteps, safety_steps

__all__ = ["KINDS", "SafetySteps", "dangers_in", "is_danger", "rules_met", "safety_steps"]

KINDS: Final = tuple(RULES)
"""The kinds of danger, in the order in which they are told."""

_IN_SETTING: Final = re.compile(r"\brisk cue\b|\bmoving car\b|\brisk: (?:cue|acute)\b")
_SOBER_WORDS: Final = "driving"


def dangers_in(client: str) -> tuple[str, ...]:
    """The kinds of danger that the client's words speak of, in a fixed order."""
    text = _idioms().sub(" ~ ", plain_speech(client))
    found = [kind for kind in KINDS if _rules(kind).search(text)]
    if _SOBER_WORDS in found and _at_rest().search(text):
        found.remove(_SOBER_WORDS)
    return tuple(found)


def is_danger(client: str, setting: str, risk: Risk | None) -> bool:
    """Whether safety comes first: by the scenario, the client's words or the situation."""
    if risk is not None and risk is not Risk.NONE:
        return True
    return bool(dangers_in(client)) or bool(_IN_SETTING.search(plain_speech(setting)))


def rules_met(client: str) -> tuple[tuple[str, str], ...]:
    """Which lines of which kind the words meet; for whoever looks after the rules."""
    text = _idioms().sub(" ~ ", plain_speech(client))
    return tuple(
        (kind, line)
        for kind, rules in RULES.items()
        for line in lines_of(rules)
        if phrases(line, LISTS).search(text)
    )


@cache
def _rules(kind: str) -> re.Pattern[str]:
    return phrases(RULES[kind], LISTS)


@cache
def _idioms() -> re.Pattern[str]:
    return phrases(IDIOMS)


@cache
def _at_rest() -> re.Pattern[str]:
    """The car stands, somebody else drives, or it is told of another day."""
    return phrases("<not_driving>", LISTS)
