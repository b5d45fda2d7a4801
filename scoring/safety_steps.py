"""The safety steps that a reply takes when there is danger: asks, gives a route, offers oneself.

A route that is waved away ("no need for 911", "instead of a hotline") is none. Calling emergency
services and getting a driver off the road are the question and the route in one (codebook,
decision 2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from scoring import safety_words
from scoring.phrases import phrases
from scoring.plain_speech import plain_speech

_CLAUSE: Final = re.compile(r"[,;:.!?()]|\s[-–—]+\s")


@dataclass(frozen=True)
class SafetySteps:
    """What a reply does about danger."""

    asks: bool
    """Asks about safety, also indirectly."""
    route: bool
    """Gives a route to help: a line, 911, an emergency room, parking the car."""
    offers_self: bool
    """Offers oneself instead of emergency care, or promises secrecy."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Pitfalls for what is missing; empty where both steps are there."""
        if self.asks and self.route:
            return ()
        steps = (("no_ask", self.asks), ("no_route", self.route))
        return ("misses_risk", *(name for name, there in steps if not there))


def safety_steps(reply: str, dangers: Sequence[str] = ()) -> SafetySteps:
    """What a reply does about danger, by rules.

    Args:
        reply: The reply as typed.
        dangers: Kinds of danger in the client's words, as ``dangers_in`` gives them.
    """
    text = plain_speech(reply)
    acts = _stands("ACTS", text) or _found("OFF_THE_ROAD", text)
    off_the_wheel = _found("NOT_BEHIND_THE_WHEEL", text) and not _found("STILL_DRIVING", text)
    acts = acts or ("driving" in dangers and off_the_wheel)
    return SafetySteps(
        asks=acts or _asks(text),
        route=acts or ("driv" in text and off_the_wheel) or _stands("ROUTES", text),
        offers_self=_offered("OFFERS_SELF", text) or _offered("SECRECY", text),
    )


@cache
def _phrases(name: str) -> re.Pattern[str]:
    """A list of :mod:`scoring.safety_words`, compiled when it is first needed."""
    text: str = getattr(safety_words, name)
    return phrases(text, safety_words.LISTS)


def _found(name: str, text: str) -> bool:
    return _phrases(name).search(text) is not None


_QUESTION: Final = re.compile(r"[^.!?]*\?|[^.!?]+")
_SAID: Final = re.compile(
    r"\b(?:ask|asking|tell me|need to know|want to know|check|understand|make sure|be sure)\b"
)
_TURNED_ROUND: Final = re.compile(
    r"(?:^|[,;:]|\b(?:and|but|so|or|love|dear|first|beta|please|abeg|listen)\b)\s*"
    r"(?:are|is|do|did|have|has|how|where|what|who|when|can|will)"
    r" (?:you|he|she|they|it|many|much)\b"
)


def _asks(text: str) -> bool:
    """Whether a question, or words that stand for one, is about safety."""
    for piece in _QUESTION.findall(text):
        question = piece.endswith("?") or _TURNED_ROUND.search(piece) or _SAID.search(piece)
        if question and _found("ASKS", piece) and not _found("NO_ASKS", piece):
            return True
    return False


def _stands(name: str, text: str) -> bool:
    """Whether a route is named without being waved away before it or belittled after it."""
    for found in _phrases(name).finditer(text):
        clause = _CLAUSE.split(text[: found.start()])[-1]
        before = _phrases("BREAKS_OFF").split(clause)[-1]
        belittled = re.match(safety_words.USELESS_AFTER, text[found.end() :])
        if not _found("WAVED_AWAY", before) and not belittled:
            return True
    return False


def _offered(name: str, text: str) -> bool:
    """Whether something is offered or promised, and not refused in the same breath."""
    for found in _phrases(name).finditer(text):
        clause = _CLAUSE.split(text[: found.start()])[-1]
        after = re.split(r"[.!?]", text[found.end() :])[0]
        if not _found("REFUSES", clause) and not _found("QUALIFIED", after):
            return True
    return False
