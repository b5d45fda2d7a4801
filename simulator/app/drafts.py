"""Keeps what is half typed: one save at a time, in a thread, and none after the reply is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from simulator.sittings.ports import RecordsFault


class DraftKeeper:
    """Saves the text of one box whenever it has changed."""

    def __init__(self, save: Callable[[str], None], saved: str = "") -> None:
        """Start with what is already kept.

        Args:
            save: Writes a draft to the disk; may raise ``RecordsFault``.
            saved: What the records hold now.
        """
        self._save = save
        self._saved = saved
        self._closed = False
        self._lock = asyncio.Lock()

    async def keep(self, text: str) -> str:
        """Save the text if it has changed.

        Returns:
            An empty text when it is kept, else a sentence saying why it is not.
        """
        async with self._lock:
            if self._closed or text == self._saved:
                return ""
            # Shielded: a cancelled worker must not let a later save overtake this one.
            saving = asyncio.ensure_future(asyncio.to_thread(self._save, text))
            try:
                await asyncio.shield(saving)
            except asyncio.CancelledError:
                await asyncio.wait([saving])
                raise
            except RecordsFault as fault:
                return fault.reason
            self._saved = text
            return ""

    async def close(self) -> None:
        """Wait for a save under way; nothing is saved afterwards."""
        async with self._lock:
            self._closed = True

    def reopen(self) -> None:
        """Save again: the reply was not sent after all."""
        self._closed = False
