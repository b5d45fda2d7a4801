"""Debrief: what held, how it may have been heard, and the note to write the same day."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.app.commands.command import Command
from simulator.app.commands.practising import Finish, ModelAnswers, SaveNote, WriteNote
from simulator.app.drafts import DraftKeeper
from simulator.app.messages import (
    DebriefLoaded,
    DraftChecked,
    NoteSaved,
    ReplyNotKept,
    SittingLeft,
    SittingMoved,
)
from simulator.app.screens.frame import EVERYWHERE
from simulator.app.screens.reply import DRAFT_EVERY_S
from simulator.app.screens.sitting_frame import SittingFrame
from simulator.app.widgets.reply_box import WritingBox
from simulator.rehearsal.phase import Phase
from simulator.sittings.ports import RecordsFault
from simulator.sittings.practice import PracticeSitting
from simulator.sittings.views import DebriefView, SittingView


class NoteBox(WritingBox):
    """The box for the note; Enter is a new line here."""

    BINDINGS: ClassVar[list[BindingType]] = [SaveNote.binding("screen")]


class DebriefScreen(SittingFrame):
    """The end of a sitting."""

    CSS_PATH = "debrief.tcss"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it on the instance
        (0, "-narrow"),
        (110, "-wide"),
    ]
    HERE: ClassVar[tuple[type[Command], ...]] = (
        WriteNote,
        SaveNote,
        ModelAnswers,
        Finish,
        *EVERYWHERE,
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        WriteNote.binding(),
        ModelAnswers.binding(),
        Finish.binding(),
    ]
    HELP_TITLE = "The debrief"
    HELP_TEXT = (
        "The conversation is over. Read what held, and how the client may have heard you.\n\n"
        "Then write the note as you would the same day: what was asked, what you answered, any "
        "risk you asked about, any exception and why. Ctrl+S saves it and says what it lacks.\n\n"
        "Esc finishes the sitting. The note is saved as it is."
    )

    def __init__(self, sitting: PracticeSitting, view: SittingView) -> None:
        """Look back on a sitting.

        Args:
            sitting: The sitting.
            view: Where it stands.
        """
        super().__init__(sitting, view)
        self._drafts = DraftKeeper(sitting.save_draft)
        self._warned = False

    def body(self) -> Iterable[Widget]:
        """What to look back on, then the note."""
        with VerticalScroll(id="debrief", classes="column", can_focus=True):
            with Vertical(id="look-back"):
                yield Static(id="outcome", markup=False)
                yield Static(id="parts", markup=False)
            with Vertical(id="note-part"):
                yield Static("Your note", classes="label", markup=False)
                yield Static(id="prompts", classes="muted", markup=False)
                yield NoteBox("", id="note", placeholder="Press n and write the note")
                yield Static(id="missing", markup=False)

    def on_mount(self) -> None:
        """Read what there is to look back on."""
        self.heading = f"{self._view.title}   Debrief"
        self.query_one("#debrief").focus()
        self.load()

    @work(group="debrief", exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Read the debrief in a thread."""
        self.post_message(DebriefLoaded(await asyncio.to_thread(self._sitting.debrief)))

    def on_debrief_loaded(self, event: DebriefLoaded) -> None:
        """Fill the screen and begin to keep the note."""
        debrief = event.debrief
        self.query_one("#outcome", Static).update(Content(debrief.outcome_text))
        self.query_one("#parts", Static).update(self._parts(debrief))
        prompts = "\n".join(f"– {prompt}" for prompt in debrief.note_prompts)
        self.query_one("#prompts", Static).update(Content(prompts))
        box = self.query_one(NoteBox)
        box.text = debrief.note
        box.move_cursor(box.document.end)
        self._drafts = DraftKeeper(self._sitting.save_draft, debrief.note)
        self.set_interval(DRAFT_EVERY_S, self.keep_draft)

    def _parts(self, debrief: DebriefView) -> Content:
        parts = [
            (f"{self._view.client_name} said", debrief.closing_line),
            ("What held", "\n".join(f"– {line}" for line in debrief.held)),
            ("Next time", debrief.work_on),
            ("How it may have been heard", debrief.hearing),
            ("What the request may have meant", debrief.why),
        ]
        return Content("\n\n").join(
            Content.assemble((label, "bold $primary"), "\n", Content(text))
            for label, text in parts
            if text
        )

    @work(group="draft", exit_on_error=False)
    async def keep_draft(self) -> None:
        """Keep the note as it is typed."""
        self.post_message(DraftChecked(await self._drafts.keep(self.query_one(NoteBox).text)))

    def on_draft_checked(self, event: DraftChecked) -> None:
        """Say it when the note cannot be kept."""
        if event.trouble:
            self._tell(f"Not saved: {event.trouble}", trouble=True)

    async def put_away(self) -> str:
        """Keep the note."""
        return await self._drafts.keep(self.query_one(NoteBox).text)

    def _tell(self, text: str, *, trouble: bool = False) -> None:
        missing = self.query_one("#missing", Static)
        missing.set_class(trouble, "-trouble")
        missing.update(text)
        self.query_one("#debrief", VerticalScroll).scroll_end(animate=False)

    @work(group="sitting", exclusive=True, exit_on_error=False)
    async def _save(self, text: str, finishing: bool) -> None:
        try:
            missing = await asyncio.to_thread(self._sitting.save_note, text)
        except RecordsFault as fault:
            self.post_message(ReplyNotKept(fault.reason))
        else:
            self.post_message(NoteSaved(missing, finishing))

    def on_reply_not_kept(self, event: ReplyNotKept) -> None:
        """The words stay where they are."""
        self._tell(f"Not saved, and still here: {event.reason}", trouble=True)

    def on_note_saved(self, event: NoteSaved) -> None:
        """Say what is missing, once; finish where the person has decided."""
        if event.finishing and (self._warned or not event.missing):
            self.move(self._sitting.finish)
            return
        self._warned = self._warned or event.finishing
        lines = ["Saved. It says all that it should." if not event.missing else "Saved."]
        lines += [f"Missing: {sentence}" for sentence in event.missing]
        if event.finishing:
            lines.append("Press Esc again to finish without it.")
        self._tell("\n".join(lines))

    def on_sitting_moved(self, event: SittingMoved) -> None:
        """A finished sitting goes to the history."""
        if event.view.phase is Phase.DONE:
            event.stop()
            self.post_message(SittingLeft())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The note is written in its box."""
        writing = isinstance(self.focused, NoteBox)
        if action == "write_note":
            return not writing
        if action == "save_note":
            return writing
        return super().check_action(action, parameters)

    def action_write_note(self) -> None:
        """Go to the box."""
        self.query_one(NoteBox).focus()

    def action_save_note(self) -> None:
        """Save and say what is missing."""
        self._save(self.query_one(NoteBox).text, finishing=False)

    def action_finish(self) -> None:
        """Save the note and close the sitting."""
        self._save(self.query_one(NoteBox).text, finishing=True)
