"""What the use-cases need stored and scored: two protocols and what passes through them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from scoring.availability import ScorerState, ScorerStatus, ScorerUnavailable
from scoring.contract import Score, ScoreItem

__all__ = [
    "DraftKind",
    "NewReply",
    "RecordsFault",
    "RecordsPort",
    "ScorerState",
    "ScorerStatus",
    "ScorerUnavailable",
    "ScoringPort",
    "SittingSummary",
    "StoredReply",
]

DraftKind = Literal["reply", "note"]


class RecordsFault(Exception):  # noqa: N818 - a state of the world, said as a sentence
    """The records cannot be read or written; the message is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ScoringPort(Protocol):
    """Scores replies, somewhere outside this process."""

    def status(self) -> ScorerStatus:
        """The state now; returns at once."""

    async def start(self) -> None:
        """Start in the background; returns at once."""

    async def wait_ready(self, timeout_s: float) -> ScorerStatus:
        """Wait up to ``timeout_s`` seconds for READY or FAILED and return the status then."""

    async def levels(self, item: ScoreItem) -> Score:
        """Levels, stance, pitfalls and notices, without evidence and feedback.

        Raises:
            ScorerUnavailable: the scorer is not there; its ``reason`` says why.
        """

    async def explain(self, item: ScoreItem) -> Score:
        """The same score with evidence and feedback.

        Raises:
            ScorerUnavailable: the scorer is not there; its ``reason`` says why.
        """

    async def close(self) -> None:
        """End the scorer; safe to call twice."""


@dataclass(frozen=True)
class NewReply:
    """A reply as it was sent, before anything has been done with it."""

    sitting_id: str
    attempt: int
    """Counts from 1 for each client line."""
    step: str
    """The ladder step whose line it answers."""
    client_line: str
    text: str
    """All of it as typed; what is scored may be shorter."""
    seconds: float
    """From the client's line to sending."""
    scenario_id: str
    item_json: str
    """The ``ScoreItem`` as JSON, so that the reply can be scored later."""


@dataclass(frozen=True)
class StoredReply:
    """A reply in the records, with its newest score."""

    id: str
    sitting_id: str
    attempt: int
    step: str
    client_line: str
    text: str
    seconds: float
    scenario_id: str
    item_json: str
    created: datetime
    """Aware, in UTC."""
    score: Score | None
    """None while the reply waits to be scored."""


@dataclass(frozen=True)
class SittingSummary:
    """One sitting as a line of the history."""

    id: str
    profile: str
    scenario_id: str
    scenario_title: str
    started: datetime
    """Aware, in UTC."""
    finished: datetime | None
    """None while it is unfinished."""
    replies: int
    last_score: Score | None
    """The newest score of the last reply that has one."""
    note: str


class RecordsPort(Protocol):
    """Keeps sittings, drafts, replies and scores.

    Synchronous: the app calls it from a thread. Every method but ``writable`` and ``close``
    raises ``RecordsFault`` where the records cannot be read or written. What a writing method
    has returned from survives a crash.
    """

    def writable(self) -> str | None:
        """None when writing works, else a sentence: what is wrong and what to do."""

    def start_sitting(
        self,
        *,
        profile: str,
        scenario_id: str,
        scenario_title: str,
        pack_id: str,
        pack_version: str,
        policy_hash: str,
        mode: str,
    ) -> str:
        """Record that a sitting began; returns its id."""

    def save_draft(self, sitting_id: str, text: str, kind: DraftKind = "reply") -> None:
        """Keep what is half typed; an empty text removes the draft."""

    def draft(self, sitting_id: str, kind: DraftKind = "reply") -> str:
        """What was half typed, or an empty text."""

    def unfinished_drafts(self, profile: str) -> tuple[SittingSummary, ...]:
        """Unfinished sittings that hold a draft or a reply, newest first."""

    def add_pending_reply(self, reply: NewReply) -> str:
        """Store a reply before it is scored, and drop its draft; returns the reply's id."""

    def attach_score(self, reply_id: str, score: Score) -> None:
        """Append a score with its receipt; earlier scores stay."""

    def pending_replies(self) -> tuple[StoredReply, ...]:
        """Replies without any score, of all profiles, oldest first."""

    def replies(self, sitting_id: str) -> tuple[StoredReply, ...]:
        """The replies of a sitting in the order they were sent."""

    def save_note(self, sitting_id: str, note: str) -> None:
        """Keep the note of a sitting, and drop its draft."""

    def finish_sitting(self, sitting_id: str) -> None:
        """Record that a sitting ended; unsent drafts stay in the records."""

    def sittings(self, profile: str, limit: int | None = None) -> tuple[SittingSummary, ...]:
        """The sittings of a profile, newest first."""

    def close(self) -> None:
        """Let go of the file; safe to call twice."""
