"""The brief: setting, client, and what the practice has decided, before anything is said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import Back
from simulator.app.commands.practising import Begin, CheckAgain
from simulator.app.messages import RequestChosen, SittingLeft
from simulator.app.screens.frame import EVERYWHERE
from simulator.app.screens.sitting_frame import SittingFrame

CHANNELS = {
    "spoken": "Said in the room.",
    "message": "It comes as a message.",
    "email": "It comes by e-mail.",
    "phone": "Said on the phone.",
}


class BriefScreen(SittingFrame):
    """What to know before the client speaks."""

    CSS_PATH = "brief.tcss"
    HERE: ClassVar[tuple[type[Command], ...]] = (Begin, CheckAgain, Back, *EVERYWHERE)
    BINDINGS: ClassVar[list[BindingType]] = [
        Begin.binding(),
        CheckAgain.binding(),
        Back.binding(),
    ]
    HELP_TITLE = "The brief"
    HELP_TEXT = (
        "This is what you would know before the session: where you are, who the client is, and "
        "what your practice has decided about requests of this kind.\n\n"
        "Your reply is held against that policy: the channel, the times and the amounts in it.\n\n"
        "Write as you would say it. Use no real client's name or story."
    )

    def body(self) -> Iterable[Widget]:
        """Label and text, a paragraph each."""
        view = self._view
        with VerticalScroll(classes="column"):
            yield Static(Content(view.title), classes="title", markup=False)
            yield Static(id="trouble", classes="trouble", markup=False)
            yield from self._part("Setting", f"{view.setting} {CHANNELS.get(view.channel, '')}")
            yield from self._part(
                "Client", f"{view.client_name}, {view.background}".removesuffix(", ")
            )
            yield from self._part(
                "Your practice has decided",
                "\n".join(f"– {line}" for line in view.policy_lines)
                or "Nothing in particular about this.",
            )
            yield Static(
                "Use no real client details. What you write is kept on this computer.",
                id="no-real-details",
                markup=False,
            )

    def _part(self, label: str, text: str) -> Iterable[Widget]:
        yield Static(label, classes="label", markup=False)
        yield Static(Content(text), classes="part", markup=False)

    def on_mount(self) -> None:
        """Name the screen, and say what stands in the way."""
        self.heading = "The brief"
        self._say_trouble()

    def _say_trouble(self) -> None:
        reason = self._view.records_trouble
        trouble = self.query_one("#trouble", Static)
        trouble.display = bool(reason)
        trouble.update(f"Nothing can be saved now, so do not begin yet. {reason}")
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nobody begins to type what cannot be kept."""
        blocked = bool(self._view.records_trouble)
        if action == "begin":
            return not blocked
        if action == "check_again":
            return blocked
        return super().check_action(action, parameters)

    def action_begin(self) -> None:
        """Hear the client."""
        self.move(self._sitting.listen)

    def action_check_again(self) -> None:
        """See whether the records can be written now."""
        self.post_message(RequestChosen(self._view.scenario_id))

    def action_back(self) -> None:
        """Go back to the requests; nothing has been stored."""
        self.post_message(SittingLeft())
