"""What the screens of one sitting share: they ask the sitting in a thread and say where it went."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual import work

from simulator.app.messages import ModelAnswersLoaded, RecordsTrouble, SittingMoved
from simulator.app.screens.frame import Frame
from simulator.sittings.ports import RecordsFault
from simulator.sittings.practice import PracticeSitting
from simulator.sittings.views import SittingView


class SittingFrame(Frame):
    """A screen that shows one phase of a sitting."""

    def __init__(self, sitting: PracticeSitting, view: SittingView) -> None:
        """Show a sitting.

        Args:
            sitting: The sitting.
            view: Where it stands.
        """
        super().__init__()
        self._sitting = sitting
        self._view = view
        self._moving = False

    def move(self, step: Callable[[], SittingView], notice: str = "") -> None:
        """Take a step of the sitting; a second key press meanwhile is ignored.

        Args:
            step: A method of the sitting.
            notice: What the next screen is to say about the reply.
        """
        if not self._moving:
            self._moving = True
            self._move(step, notice)

    @work(group="sitting", exclusive=True, exit_on_error=False)
    async def _move(self, step: Callable[[], SittingView], notice: str) -> None:
        try:
            view = await asyncio.to_thread(step)
        except RecordsFault as fault:
            self._moving = False
            self.post_message(RecordsTrouble(fault.reason))
        else:
            self.post_message(SittingMoved(self._sitting, view, notice))

    def worker_failed(self) -> None:
        """The keys work again."""
        self._moving = False

    @work(group="answers", exclusive=True, exit_on_error=False)
    async def action_model_answers(self) -> None:
        """Ask for the model answers."""
        answers = await asyncio.to_thread(self._sitting.model_answers)
        self.post_message(ModelAnswersLoaded(answers))
