"""Help: what a screen is for, and the keys that work there now."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import HorizontalGroup, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import Back


class HelpScreen(ModalScreen[None]):
    """Help above the screen it explains."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Back.binding()]

    def __init__(self, title: str, text: str, commands: tuple[type[Command], ...]) -> None:
        """Explain a screen.

        Args:
            title: The screen's name.
            text: Paragraphs about it.
            commands: What works there now.
        """
        super().__init__()
        self._title = title
        self._text = text
        self._commands = commands

    def compose(self) -> ComposeResult:
        """Paragraphs, then the keys."""
        with VerticalScroll(id="sheet"):
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._text, markup=False)
            yield Static("Keys", classes="label", markup=False)
            for command in self._commands:
                with HorizontalGroup():
                    yield Static(command.key_words(), classes="key", markup=False)
                    yield Static(command.TOOLTIP, classes="what", markup=False)
        yield Footer(show_command_palette=False, compact=True)

    def action_back(self) -> None:
        """Close the sheet."""
        self.dismiss()
