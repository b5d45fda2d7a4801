"""Whether the scorer can be asked, in a state and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ScorerState(StrEnum):
    """Where the scorer stands."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class ScorerStatus:
    """The scorer's state, and a sentence for people where it is not ready."""

    state: ScorerState
    reason: str = ""
    """A whole sentence, shown as it is; empty where there is nothing to say."""


class ScorerUnavailable(Exception):  # noqa: N818 - a state of the world, said as a sentence
    """The scorer cannot answer now; the message is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
