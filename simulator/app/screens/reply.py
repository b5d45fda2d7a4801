"""Practice: the client's line, the pause, the box for the reply."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static, TextArea

from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import Leave
from simulator.app.commands.practising import ModelAnswers, NewLine, Send
from simulator.app.drafts import DraftKeeper
from simulator.app.messages import (
    DraftChecked,
    ReplyAnswered,
    ReplyNotKept,
    SittingLeft,
)
from simulator.app.screens.frame import EVERYWHERE
from simulator.app.screens.sitting_frame import SittingFrame
from simulator.app.widgets.pause_meter import PauseMeter
from simulator.app.widgets.reply_box import ReplyBox
from simulator.sittings.ports import RecordsFault
from simulator.sittings.practice import PracticeSitting
from simulator.sittings.views import Sent, SittingView

DRAFT_EVERY_S = 1.0


def spoken(name: str, text: str, style: str = "bold") -> Content:
    """A speaker's name and their words."""
    return Content.assemble((f"{name}  ", style), Content(text))


def where(view: SittingView) -> str:
    """The place on the ladder, in words."""
    line = f"Line {view.rungs_done + 1} of {max(view.rungs_total, view.rungs_done + 1)}"
    return f"{line} · try {view.attempt}" if view.attempt > 1 else line


class ReplyScreen(SittingFrame):
    """Where the reply is written."""

    CSS_PATH = "reply.tcss"
    HERE: ClassVar[tuple[type[Command], ...]] = (Send, NewLine, ModelAnswers, Leave, *EVERYWHERE)
    BINDINGS: ClassVar[list[BindingType]] = [ModelAnswers.binding(), Leave.binding()]
    HELP_TITLE = "Your reply"
    HELP_TEXT = (
        "The client has spoken. Pause first: the line above the box breathes and keeps the time, "
        "nothing more. Then write what you would say or type.\n\n"
        "A good reply takes up the wish, says the limit as settled, and offers what is approved, "
        "in about sixty words.\n\n"
        "Enter sends. Ctrl+J (or Shift+Enter) adds a line. Ctrl+Z takes back, Ctrl+Y does it "
        "again. What you type is saved every second."
    )

    def __init__(
        self, sitting: PracticeSitting, view: SittingView, clock: Callable[[], float]
    ) -> None:
        """Wait for a reply.

        Args:
            sitting: The sitting.
            view: Where it stands; its draft goes into the box.
            clock: Seconds from any fixed moment.
        """
        super().__init__(sitting, view)
        self._clock = clock
        self._sending = False
        self._drafts = DraftKeeper(sitting.save_draft, view.draft)

    def body(self) -> Iterable[Widget]:
        """What was said, the pause, the box, a line for hints."""
        view = self._view
        with Vertical(classes="column"):
            with VerticalScroll(id="conversation", can_focus=False):
                for line in view.transcript:
                    name = view.client_name if line.speaker == "client" else "You"
                    yield Static(spoken(name, line.text), classes="earlier", markup=False)
                if view.before and not view.transcript:
                    yield Static(spoken("You", view.before), classes="earlier", markup=False)
                yield Static(
                    spoken(view.client_name, view.client_line, "bold $primary"),
                    id="client-line",
                    markup=False,
                )
            yield PauseMeter(self._clock, id="pause")
            yield ReplyBox(view.draft, id="reply", placeholder="Your reply")
            yield Static(id="hint", markup=False)

    def on_mount(self) -> None:
        """Put the cursor into the box and start to save drafts."""
        self.heading = f"{self._view.title}   {where(self._view)}"
        self.query_one("#conversation", VerticalScroll).scroll_end(animate=False)
        self.query_one(ReplyBox).focus()
        if self._view.records_trouble:
            self._hint(f"Nothing can be saved now. {self._view.records_trouble}", trouble=True)
        elif self._view.draft:
            self._hint("This is what you had typed.")
        self.set_interval(DRAFT_EVERY_S, self.keep_draft)

    @property
    def text(self) -> str:
        """What is in the box."""
        return self.query_one(ReplyBox).text

    def _hint(self, text: str, *, trouble: bool = False) -> None:
        hint = self.query_one("#hint", Static)
        hint.set_class(trouble, "-trouble")
        hint.update(text)

    @on(TextArea.Changed)
    def _writing(self, event: TextArea.Changed) -> None:
        if self.text != self._view.draft:
            self.query_one(PauseMeter).writing_began()
            if not self.query_one("#hint").has_class("-trouble"):
                self._hint("")

    @work(group="draft", exit_on_error=False)
    async def keep_draft(self) -> None:
        """Save what is in the box, if it has changed."""
        self.post_message(DraftChecked(await self._drafts.keep(self.text)))

    def on_draft_checked(self, event: DraftChecked) -> None:
        """Say it when a draft cannot be saved."""
        if event.trouble:
            self._hint(f"Not saved: {event.trouble}", trouble=True)

    async def put_away(self) -> str:
        """Keep the draft."""
        return "" if self._sending else await self._drafts.keep(self.text)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """One reply at a time; model answers only after an attempt."""
        if action in {"send", "new_line", "leave"}:
            return not self._sending
        if action == "model_answers":
            return self._view.attempt > 1
        return super().check_action(action, parameters)

    def action_new_line(self) -> None:
        """For the palette: the key itself is the box's."""
        self.query_one(ReplyBox).action_new_line()

    def action_send(self) -> None:
        """Store the reply."""
        self._sending = True
        self.refresh_bindings()
        self._send(self.text, self.query_one(PauseMeter).elapsed_s)

    @work(group="sitting", exclusive=True, exit_on_error=False)
    async def _send(self, text: str, seconds: float) -> None:
        await self._drafts.close()
        try:
            result = await asyncio.to_thread(self._sitting.send, text, seconds)
        except RecordsFault as fault:
            self.post_message(ReplyNotKept(fault.reason))
        else:
            self.post_message(ReplyAnswered(result, text))

    def on_reply_answered(self, event: ReplyAnswered) -> None:
        """Move on to the feedback, or stay and show the hint."""
        if isinstance(event.result, Sent):
            self.move(self._sitting.view, event.result.notice)
            return
        self._write_on()
        self._hint(event.result.text)

    def on_reply_not_kept(self, event: ReplyNotKept) -> None:
        """The words stay where they are."""
        self._write_on()
        self._hint(f"Not sent, and still here: {event.reason}", trouble=True)

    def worker_failed(self) -> None:
        """The box stays usable whatever happened."""
        super().worker_failed()
        self._write_on()

    def _write_on(self) -> None:
        self._sending = False
        self._drafts.reopen()
        self.refresh_bindings()
        self.query_one(ReplyBox).focus()

    async def action_leave(self) -> None:
        """Keep the draft and go back to the requests."""
        trouble = await self.put_away()
        if trouble:
            self._hint(f"Not saved, so this stays open: {trouble}", trouble=True)
            return
        self.post_message(SittingLeft())
