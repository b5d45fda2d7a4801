"""What stands in for the records where they cannot be opened: the app opens and says why."""

from __future__ import annotations

from typing import NoReturn

from scoring.contract import Score
from simulator.sittings.ports import (
    DraftKind,
    NewReply,
    RecordsFault,
    SittingSummary,
    StoredReply,
)


class RecordsOut:
    """Records that hold nothing and take nothing, with the reason; a RecordsPort."""

    def __init__(self, reason: str) -> None:
        """Keeps the reason, a whole sentence for people."""
        self._reason = reason

    def writable(self) -> str | None:
        """The reason: nothing can be written here."""
        return self._reason

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
        """Refuses with the reason."""
        self._refuse()

    def save_draft(self, sitting_id: str, text: str, kind: DraftKind = "reply") -> None:
        """Refuses with the reason."""
        self._refuse()

    def draft(self, sitting_id: str, kind: DraftKind = "reply") -> str:
        """There is none."""
        return ""

    def unfinished_drafts(self, profile: str) -> tuple[SittingSummary, ...]:
        """There are none."""
        return ()

    def add_pending_reply(self, reply: NewReply) -> str:
        """Refuses with the reason."""
        self._refuse()

    def attach_score(self, reply_id: str, score: Score) -> None:
        """Refuses with the reason."""
        self._refuse()

    def pending_replies(self) -> tuple[StoredReply, ...]:
        """There are none."""
        return ()

    def replies(self, sitting_id: str) -> tuple[StoredReply, ...]:
        """There are none."""
        return ()

    def save_note(self, sitting_id: str, note: str) -> None:
        """Refuses with the reason."""
        self._refuse()

    def finish_sitting(self, sitting_id: str) -> None:
        """Refuses with the reason."""
        self._refuse()

    def sittings(self, profile: str, limit: int | None = None) -> tuple[SittingSummary, ...]:
        """Refuses with the reason: an empty history would be a lie."""
        self._refuse()

    def close(self) -> None:
        """Nothing is open."""

    def _refuse(self) -> NoReturn:
        raise RecordsFault(self._reason)
