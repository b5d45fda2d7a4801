"""Where a sitting stands."""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """The phases of one sitting, in the order in which a person meets them."""

    BRIEF = "brief"
    """Setting, client and policy are read; nothing has been said yet."""
    REPLY = "reply"
    """The client has spoken and waits for a reply."""
    SCORING = "scoring"
    """A reply is stored and not scored yet."""
    FEEDBACK = "feedback"
    """The reply is scored: try again, or go on."""
    DEBRIEF = "debrief"
    """The conversation is over; the note is to be written."""
    DONE = "done"
    """The sitting is finished and recorded."""
