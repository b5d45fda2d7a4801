"""The rubric in code: five qualities, five stances, the pitfalls, and the words for each level.

Source: the project's codebook (``scoring/CODEBOOK.md``); every name here is spelt as there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Quality(StrEnum):
    """One of the five rated qualities of a reply, each 0 to 3."""

    WARM = "warm"
    BRIEF = "brief"
    SPECIFIC = "specific"
    ALTERNATIVE = "alternative"
    FIRM = "firm"

    @property
    def label(self) -> str:
        """The word shown to people."""
        return QUALITY_TITLES[self]


class Stance(StrEnum):
    """What happened to the boundary in a reply."""

    HOLDS = "holds"
    WAVERS = "wavers"
    GIVES_WAY = "gives_way"
    OPENS = "opens"
    NO_ANSWER = "no_answer"

    @property
    def label(self) -> str:
        """The words shown to people."""
        return STANCE_TITLES[self]


class Risk(StrEnum):
    """Whether danger is in the scenario: none, a cue that must be asked about, or acute."""

    NONE = "none"
    CUE = "cue"
    ACUTE = "acute"


@dataclass(frozen=True)
class Pitfall:
    """One nameable fault of a reply."""

    id: str
    title: str
    serious: bool


QUALITIES: Final = tuple(Quality)
STANCES: Final = tuple(Stance)

QUALITY_TITLES: Final = {
    Quality.WARM: "Warm",
    Quality.BRIEF: "Brief",
    Quality.SPECIFIC: "Specific",
    Quality.ALTERNATIVE: "Alternative",
    Quality.FIRM: "Non-negotiable",
}

STANCE_TITLES: Final = {
    Stance.HOLDS: "Held",
    Stance.WAVERS: "Wavered",
    Stance.GIVES_WAY: "Gave way",
    Stance.OPENS: "Opened the subject",
    Stance.NO_ANSWER: "Did not answer the request",
}

LEVEL_WORDS: Final = {
    Quality.WARM: ("cold", "plain", "takes up the wish", "warm"),
    Quality.BRIEF: ("a lecture", "long", "a sentence too many", "brief"),
    Quality.SPECIFIC: ("no limit named", "vague", "limit named", "specific"),
    Quality.ALTERNATIVE: ("none", "a token", "real but loose", "ready to use"),
    Quality.FIRM: ("open", "bargaining", "one soft spot", "settled"),
}

PITFALLS: Final = {
    pitfall.id: pitfall
    for pitfall in (
        Pitfall("misses_risk", "The danger was not taken up", serious=True),
        Pitfall("no_ask", "Safety was not asked about", serious=True),
        Pitfall("no_route", "No route to help was given", serious=True),
        Pitfall("violation", "A violation", serious=True),
        Pitfall("breaks_confidentiality", "Breaks confidentiality", serious=True),
        Pitfall("unapproved_route", "Offers what the policy forbids", serious=True),
        Pitfall("threatens_care", "Makes the care itself the stake", serious=True),
        Pitfall("over_explains", "Explains more than once", serious=False),
        Pitfall("over_apologizes", "Apologises more than once", serious=False),
        Pitfall("hedges", "Hedges the limit", serious=False),
        Pitfall("outsources_blame", "The rule is somebody else's", serious=False),
        Pitfall("leaves_door_open", "Leaves the door open", serious=False),
        Pitfall("unnamed_exception", "An exception that is not named", serious=False),
        Pitfall("over_restricts", "Refuses what the policy permits", serious=False),
        Pitfall("cold_or_shaming", "Cold or shaming", serious=False),
        Pitfall("over_familiar", "Over-familiar", serious=False),
        Pitfall("interprets", "Interprets the client", serious=False),
        Pitfall("overpromises", "Promises too much", serious=False),
        Pitfall("off_topic", "Off the subject", serious=False),
        Pitfall("not_english", "Not in English", serious=False),
    )
}

MAX_LEVEL: Final = 3
MASTERY_LEVEL: Final = 2
"""A reply passes when the stance is ``holds`` and every rated quality is at least this."""


def level_word(quality: Quality, level: int) -> str:
    """The word for a level, 0 to 3, of one quality."""
    return LEVEL_WORDS[quality][level]


def level_of(expected: float) -> int:
    """The level, 0 to 3, that an expected value reads as: the nearest, halves upwards."""
    return int(expected + 0.5)
