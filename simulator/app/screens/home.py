"""Home: one thing to do. The list of requests, and what stands in the way, if anything does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import Quit
from simulator.app.commands.practising import CheckAgain, OpenHistory, Practise
from simulator.app.messages import (
    HistoryAsked,
    HomeContents,
    HomeLoaded,
    RecordsTrouble,
    RequestChosen,
    SittingResumed,
)
from simulator.app.screens.frame import EVERYWHERE, Frame
from simulator.sittings.ports import RecordsFault, SittingSummary
from simulator.sittings.practice import PracticeRoom
from simulator.sittings.views import ScenarioCard

PACKS_SHOWN = 2
UNFINISHED_SHOWN = 2
RESUME = "resume:"
REQUEST = "request:"


def card_line(card: ScenarioCard) -> Content:
    """One request as two lines: its words, and what kind it is."""
    kind = f"{card.domain}, {card.pressure.replace('-', ' ')} · level {card.difficulty} of 5"
    if card.risk != "none":
        kind += " · safety"
    done = card.last or "not practised yet"
    return Content.assemble((card.title, "bold"), "\n", (f"{kind} · {done}", "dim"))


def unfinished_line(summary: SittingSummary) -> Content:
    """One unfinished sitting as two lines."""
    started = summary.started.astimezone()
    when = f"{started:%a} {started.day} {started:%b}, {started:%H:%M}"
    return Content.assemble(
        ("Go on where you stopped", "bold $accent"),
        "\n",
        (f"{summary.scenario_title} · begun {when}", "dim"),
    )


def fault_lines(faults: tuple[str, ...]) -> list[str]:
    """What is wrong with the packs: the first fault of each file, and how many there are more.

    Args:
        faults: ``file:line:column: message. mend``, one fault each.
    """
    files: dict[str, list[str]] = {}
    for fault in faults:
        place = re.match(r"(.+?):\d+:\d+: ", fault)
        files.setdefault(place.group(1) if place else fault, []).append(fault)
    lines = []
    for found in list(files.values())[:PACKS_SHOWN]:
        more = f" And {len(found) - 1} more in this file." if len(found) > 1 else ""
        lines.append(f"A pack was left out. {found[0]}{more}")
    if len(files) > PACKS_SHOWN:
        lines.append(f"{len(files) - PACKS_SHOWN} more packs were left out.")
    if lines:
        lines.append("All faults: steadyframe packs check")
    return lines


class RequestList(OptionList):
    """The list of requests."""

    BINDINGS: ClassVar[list[BindingType]] = [Practise.binding("screen")]


class HomeScreen(Frame):
    """The list of requests to practise."""

    CSS_PATH = "home.tcss"
    HERE: ClassVar[tuple[type[Command], ...]] = (Practise, OpenHistory, CheckAgain, *EVERYWHERE)
    BINDINGS: ClassVar[list[BindingType]] = [
        OpenHistory.binding(),
        CheckAgain.binding(),
        Quit.binding("", shown=True),
    ]
    HELP_TITLE = "The requests"
    HELP_TEXT = (
        "Each line is something a client asks for. Choose one with the arrow keys and press "
        "Enter: you read the setting, hear the client, pause, and write one reply.\n\n"
        "The reply is scored on five qualities, 0 to 3. You get one piece of advice, then you "
        "try again or let the client answer.\n\n"
        "A sitting that you left stands at the top of the list until it is finished."
    )

    def __init__(self, room: PracticeRoom) -> None:
        """Show this room's requests.

        Args:
            room: The use-cases.
        """
        super().__init__()
        self._room = room
        self._contents = HomeContents((), (), (), "")
        self._scorer_trouble = ""

    def body(self) -> Iterable[Widget]:
        """A sentence, what stands in the way, the list."""
        with Vertical(classes="column"):
            yield Static("Practise one request", classes="title", markup=False)
            yield Static(
                "A client asks for something. You pause, and answer in one reply.",
                id="lead",
                classes="muted",
                markup=False,
            )
            yield Static(id="trouble", classes="trouble", markup=False)
            yield RequestList(id="requests", markup=False, compact=True)
            yield Static(id="empty", markup=False)

    def on_mount(self) -> None:
        """Name the screen and read the list."""
        self.heading = "Steadyframe"
        self.query_one(RequestList).focus()

    def on_screen_resume(self) -> None:
        """Read the list again: a sitting may have been finished."""
        self.load()

    @work(group="home", exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Read what the screen shows."""
        try:
            contents = await asyncio.to_thread(self._read)
        except RecordsFault as fault:
            self.post_message(RecordsTrouble(fault.reason))
            contents = HomeContents(
                self._contents.cards, (), self._room.pack_faults(), fault.reason
            )
        self.post_message(HomeLoaded(contents))

    def _read(self) -> HomeContents:
        room = self._room
        return HomeContents(
            room.cards(), room.unfinished(), room.pack_faults(), room.records_trouble()
        )

    def on_home_loaded(self, event: HomeLoaded) -> None:
        """Fill the list, the cursor where it was."""
        self._contents = event.contents
        requests = self.query_one(RequestList)
        before = requests.highlighted
        options = [
            Option(unfinished_line(summary), id=f"{RESUME}{summary.id}")
            for summary in event.contents.unfinished[:UNFINISHED_SHOWN]
        ] + [
            Option(card_line(card), id=f"{REQUEST}{card.scenario_id}")
            for card in event.contents.cards
        ]
        requests.set_options(options)
        if options:
            requests.highlighted = min(before or 0, len(options) - 1)
        requests.display = bool(options)
        empty = self.query_one("#empty", Static)
        empty.display = not options
        if not options:
            empty.update(
                "There is no request to practise yet. Mend the packs named above, or put a pack "
                "into your packs folder (steadyframe doctor says where), and open Steadyframe "
                "again."
                if event.contents.pack_faults
                else "There is no request to practise yet. Put a pack into your packs folder "
                "(steadyframe doctor says where) and open Steadyframe again."
            )
        self._say_trouble()
        self.refresh_bindings()

    def scorer_trouble(self, reason: str) -> None:
        """Say why the scorer does not work, or nothing when it does."""
        self._scorer_trouble = reason
        self._say_trouble()

    def _say_trouble(self) -> None:
        contents = self._contents
        lines = []
        if contents.records_trouble:
            lines.append(f"Nothing can be saved now. {contents.records_trouble}")
        if self._scorer_trouble:
            lines.append(
                f"{self._scorer_trouble} You can practise; replies are kept and scored later."
            )
        lines += fault_lines(contents.pack_faults)
        trouble = self.query_one("#trouble", Static)
        trouble.display = bool(lines)
        trouble.update("\n".join(lines))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Practise needs a request; checking again needs a trouble."""
        if action == "practise":
            return bool(self._contents.cards or self._contents.unfinished)
        if action == "check_again":
            return bool(self._contents.records_trouble)
        return super().check_action(action, parameters)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click on a request is as good as Enter."""
        event.stop()
        self.action_practise()

    def action_practise(self) -> None:
        """Open what is highlighted."""
        option = self.query_one(RequestList).highlighted_option
        if option is None or option.id is None:
            return
        if option.id.startswith(RESUME):
            self.post_message(SittingResumed(option.id.removeprefix(RESUME)))
        else:
            self.post_message(RequestChosen(option.id.removeprefix(REQUEST)))

    def action_history(self) -> None:
        """Open the history."""
        self.post_message(HistoryAsked())

    def action_check_again(self) -> None:
        """See whether the records can be written now."""
        self.load()
