"""The five rows under a reply: a word, a number and a bar, readable without colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from scoring.rubric import MAX_LEVEL, Quality
from simulator.sittings.views import QualityRow

TITLE_CELLS = 16
WORD_CELLS = 22
NUMBER_CELLS = 9
FULL = "━━━━"
EMPTY = "····"


def bar(level: int | None) -> str:
    """Three pieces, as many of them full as the level says; nothing where there is no level."""
    if level is None:
        return ""
    return " ".join([FULL] * level + [EMPTY] * (MAX_LEVEL - level))


class ScoreRows(Widget, can_focus=True):
    """Five rows; with the keyboard one can be chosen, to see what moved it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "choose(-1)", show=False),
        Binding("down", "choose(1)", show=False),
    ]

    rows: reactive[tuple[QualityRow, ...]] = reactive((), layout=True)
    chosen: reactive[int | None] = reactive(None)
    """The index of the chosen row; None while the widget is not used."""

    @dataclass
    class Chosen(Message):
        """A quality was chosen, or none."""

        quality: Quality | None

    def render(self) -> Content:
        """The rows as aligned lines."""
        lines = []
        for index, row in enumerate(self.rows):
            mark = "›" if index == self.chosen else " "
            line = Content.assemble(
                f"{mark} ",
                (row.title.ljust(TITLE_CELLS), "bold"),
                row.word.ljust(WORD_CELLS),
                row.text.ljust(NUMBER_CELLS),
                (bar(row.level), "$primary"),
            )
            lines.append(line.stylize("bold $accent") if index == self.chosen else line)
        return Content("\n").join(lines)

    def on_focus(self) -> None:
        """Choose the first row."""
        if self.chosen is None and self.rows:
            self.chosen = 0

    def on_blur(self) -> None:
        """Choose none again."""
        self.chosen = None

    def action_choose(self, step: int) -> None:
        """Choose the next or the previous row."""
        if self.rows:
            self.chosen = ((self.chosen or 0) + step) % len(self.rows)

    def watch_chosen(self, chosen: int | None) -> None:
        """Tell which quality it is."""
        rows = self.rows
        quality = rows[chosen].quality if chosen is not None and chosen < len(rows) else None
        self.post_message(self.Chosen(quality))
