"""Model answers: how others might put it, shown only after an attempt."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from simulator.app.commands.everywhere import Back
from simulator.sittings.views import ModelAnswerView


class ModelAnswersScreen(ModalScreen[None]):
    """Model answers above the screen they were asked from."""

    CSS_PATH = "model_answers.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Back.binding()]

    def __init__(self, answers: tuple[ModelAnswerView, ...]) -> None:
        """Show these answers.

        Args:
            answers: Filled with the practice's own channel and names.
        """
        super().__init__()
        self._answers = answers

    def compose(self) -> ComposeResult:
        """One paragraph a voice."""
        with VerticalScroll(id="sheet"):
            yield Static("Model answers", classes="title", markup=False)
            yield Static(
                "None of them is the right one. Borrow the shape, keep your own voice.",
                classes="muted",
                markup=False,
            )
            for answer in self._answers:
                yield Static(Content(answer.voice.capitalize()), classes="label", markup=False)
                yield Static(Content(answer.text), markup=False)
        yield Footer(show_command_palette=False, compact=True)

    def action_back(self) -> None:
        """Close the sheet."""
        self.dismiss()
