"""Bringing a sitting back to where it was left, from its stored replies."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.rehearsal.phase import Phase
from simulator.rehearsal.sitting import Sitting
from simulator.sittings.ports import StoredReply


def replay(sitting: Sitting, replies: Sequence[StoredReply]) -> StoredReply | None:
    """Sends the stored replies again and moves up and down the ladder as they did.

    A reply whose step cannot be reached any more, because the pack has changed, ends the replay:
    the sitting goes on from the last line that still fits.

    Returns:
        The reply at hand, or None where none is.
    """
    if not replies:
        return None
    sitting.listen()
    at_hand = None
    for stored in replies:
        if not _move_to(sitting, stored.step):
            break
        sitting.send(stored.text)
        if stored.score is not None:
            sitting.take(stored.score)
        at_hand = stored
    return at_hand if sitting.phase in (Phase.SCORING, Phase.FEEDBACK) else None


def _move_to(sitting: Sitting, step: str) -> bool:
    """Goes to the reply phase of a step: the same line again, the next one, or one before."""
    if sitting.step == step:
        if sitting.can_try_again and sitting.phase is not Phase.REPLY:
            sitting.try_again()
        return sitting.phase is Phase.REPLY
    if sitting.can_go_on:
        sitting.go_on()
        if sitting.phase is Phase.REPLY and sitting.step == step:
            return True
        sitting.try_again()
    # A reply to an earlier line stands where a later line was taken back.
    return sitting.go_back_to(step)
