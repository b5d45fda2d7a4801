"""The first line of every screen: where one is, and how the scorer is."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static


class TopLine(Horizontal):
    """A title on the left, words about the scorer on the right."""

    heading: reactive[str] = reactive("")
    status_words: reactive[str] = reactive("")

    def compose(self) -> ComposeResult:
        """Two plain lines of text."""
        yield Static(id="heading", markup=False)
        yield Static(id="status-words", markup=False)

    def watch_heading(self, heading: str) -> None:
        """Show the title as it is."""
        if self.is_mounted:
            self.query_one("#heading", Static).update(Content(heading))

    def watch_status_words(self, words: str) -> None:
        """Show the scorer's state in words."""
        if self.is_mounted:
            self.query_one("#status-words", Static).update(Content(words))

    def on_mount(self) -> None:
        """Show what was set before the widget was there."""
        self.watch_heading(self.heading)
        self.watch_status_words(self.status_words)
