"""History: the sittings so far, and what was written in each."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import Back
from simulator.app.commands.practising import OpenSitting
from simulator.app.messages import DetailLoaded, HistoryLoaded, RecordsTrouble
from simulator.app.screens.frame import EVERYWHERE, Frame
from simulator.rehearsal.mastery import result_words
from simulator.sittings.ports import RecordsFault, SittingSummary
from simulator.sittings.practice import PracticeRoom
from simulator.sittings.views import AttemptView, SittingDetail


def day(moment: datetime) -> str:
    """A moment as people write it, in the computer's own time zone."""
    local = moment.astimezone()
    return f"{local:%a} {local.day} {local:%b %Y}, {local:%H:%M}"


def sitting_line(summary: SittingSummary) -> Content:
    """One sitting as two lines."""
    replies = f"{summary.replies} repl{'y' if summary.replies == 1 else 'ies'}"
    parts = [day(summary.started), replies]
    if summary.replies:
        parts.append(result_words(summary.last_score).lower())
    parts.append("note written" if summary.note else "no note")
    if summary.finished is None:
        parts.append("not finished")
    return Content.assemble((summary.scenario_title, "bold"), "\n", (" · ".join(parts), "dim"))


def attempt_content(attempt: AttemptView, client: str = "Client") -> Content:
    """One reply with what it answered and how it was scored."""
    pieces: list[Content | str | tuple[str, str]] = [
        (f"{client}  ", "bold $primary"),
        Content(attempt.client_line),
        "\n",
        ("You  ", "bold"),
        Content(attempt.reply),
        "\n",
    ]
    scored = attempt.scored
    if scored is None:
        pieces.append(("Not scored yet. It is scored when the scorer is ready.", "dim"))
        return Content.assemble(*pieces)
    pieces.append((scored.stance_text, "bold"))
    for title in scored.serious_titles:
        pieces.append((f"\nSerious: {title}", "bold $error"))
    rows = "\n".join(row.sentence for row in scored.rows)
    pieces.append(("\n" + rows, "dim"))
    return Content.assemble(*pieces)


class SittingList(OptionList):
    """The list of sittings."""

    BINDINGS: ClassVar[list[BindingType]] = [OpenSitting.binding("screen")]


class HistoryScreen(Frame):
    """The sittings, newest first."""

    CSS_PATH = "history.tcss"
    HERE: ClassVar[tuple[type[Command], ...]] = (OpenSitting, Back, *EVERYWHERE)
    BINDINGS: ClassVar[list[BindingType]] = [Back.binding()]
    HELP_TITLE = "The history"
    HELP_TEXT = (
        "Every sitting that you have begun, newest first. Enter opens one: the client's lines, "
        "what you wrote, how it was scored, and your note."
    )

    def __init__(self, room: PracticeRoom) -> None:
        """Show this room's sittings.

        Args:
            room: The use-cases.
        """
        super().__init__()
        self._room = room
        self._count = 0

    def body(self) -> Iterable[Widget]:
        """A title and the list."""
        with Vertical(classes="column"):
            yield Static("Your sittings", classes="title", markup=False)
            yield Static("Reading ...", id="empty", classes="muted", markup=False)
            yield SittingList(id="sittings", markup=False, compact=True)

    def on_mount(self) -> None:
        """Read the list."""
        self.heading = "History"
        self.query_one(SittingList).focus()
        self.load()

    @work(group="history", exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Read the sittings in a thread."""
        try:
            sittings = await asyncio.to_thread(self._room.history)
        except RecordsFault as fault:
            self.post_message(RecordsTrouble(fault.reason))
        else:
            self.post_message(HistoryLoaded(sittings))

    def on_history_loaded(self, event: HistoryLoaded) -> None:
        """Fill the list, or say what to do first."""
        self._count = len(event.sittings)
        sittings = self.query_one(SittingList)
        sittings.set_options([Option(sitting_line(s), id=s.id) for s in event.sittings])
        sittings.display = bool(event.sittings)
        if event.sittings:
            sittings.highlighted = 0
        self.query_one("#empty", Static).update(
            "" if event.sittings else "Nothing yet. Press Esc, choose a request and practise it."
        )
        self.query_one("#empty").display = not event.sittings
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Opening needs a sitting."""
        if action == "open_sitting":
            return self._count > 0
        return super().check_action(action, parameters)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click is as good as Enter."""
        event.stop()
        self.action_open_sitting()

    @work(group="detail", exclusive=True, exit_on_error=False)
    async def action_open_sitting(self) -> None:
        """Read one sitting in a thread."""
        option = self.query_one(SittingList).highlighted_option
        if option is None or option.id is None:
            return
        try:
            detail = await asyncio.to_thread(self._room.sitting_detail, option.id)
        except RecordsFault as fault:
            self.post_message(RecordsTrouble(fault.reason))
        else:
            self.post_message(DetailLoaded(detail))

    def action_back(self) -> None:
        """Go back to the requests."""
        self.dismiss()


class SittingDetailScreen(Frame):
    """One sitting, looked at afterwards."""

    CSS_PATH = "history.tcss"
    HERE: ClassVar[tuple[type[Command], ...]] = (Back, *EVERYWHERE)
    BINDINGS: ClassVar[list[BindingType]] = [Back.binding()]
    HELP_TITLE = "One sitting"
    HELP_TEXT = "What the client said, what you answered, how it was scored, and your note."

    def __init__(self, detail: SittingDetail) -> None:
        """Show a sitting.

        Args:
            detail: The sitting.
        """
        super().__init__()
        self._detail = detail

    def body(self) -> Iterable[Widget]:
        """The replies in order, then the note."""
        detail = self._detail
        with VerticalScroll(classes="column"):
            yield Static(Content(detail.title), classes="title", markup=False)
            yield Static(day(detail.started), classes="muted", markup=False)
            for attempt in detail.attempts:
                yield Static(attempt_content(attempt), classes="attempt", markup=False)
            if not detail.attempts:
                yield Static("No reply was sent.", classes="attempt", markup=False)
            yield Static("Your note", classes="label", markup=False)
            yield Static(Content(detail.note or "No note was written."), markup=False)

    def on_mount(self) -> None:
        """Name the screen."""
        self.heading = "History"

    def action_back(self) -> None:
        """Go back to the list."""
        self.dismiss()
