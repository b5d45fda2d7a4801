"""What all screens share: the top line, the footer, help, and words for a worker that failed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer
from textual.worker import Worker, WorkerState

from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import ChangeTheme, Help, Quit
from simulator.app.widgets.top_line import TopLine

EVERYWHERE: tuple[type[Command], ...] = (Help, ChangeTheme, Quit)


class Frame(Screen[None]):
    """A screen with a top line above and the keys that work now below."""

    HERE: ClassVar[tuple[type[Command], ...]] = EVERYWHERE
    """The commands of the screen, for the palette and for help."""
    HELP_TITLE: ClassVar[str] = ""
    HELP_TEXT: ClassVar[str] = ""
    """What F1 says about the screen; plain paragraphs."""

    heading: reactive[str] = reactive("")
    status_words: reactive[str] = reactive("")

    def body(self) -> Iterable[Widget]:
        """The widgets between the top line and the footer."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Top line, body, footer."""
        yield TopLine().data_bind(heading=Frame.heading, status_words=Frame.status_words)
        yield from self.body()
        yield Footer(compact=True)

    async def put_away(self) -> str:
        """Keep what is half typed before the screen goes.

        Returns:
            An empty text when all is kept, else a sentence saying why it is not.
        """
        return ""

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say that something unexpected happened, instead of nothing."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            error = event.worker.error
            self.notify(
                f"Something unexpected happened ({type(error).__name__}: {error}). "
                "What you sent is kept. Leave with Ctrl+Q and run: steadyframe doctor",
                severity="error",
                timeout=15,
                markup=False,
            )
            self.worker_failed()

    def worker_failed(self) -> None:
        """Make the screen usable again after something unexpected."""
