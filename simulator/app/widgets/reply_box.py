"""The box to write in: Enter sends, Ctrl+J adds a line, undo works."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from scenarios.text_border import clean
from simulator.app.commands.practising import NewLine, Send


class WritingBox(TextArea):
    """A text box that cleans what is pasted into it."""

    def __init__(self, text: str, *, id: str, placeholder: str = "") -> None:
        """Start with a text, the cursor behind it.

        Args:
            text: What was typed before.
            id: The widget's id.
            placeholder: Shown while the box is empty.
        """
        super().__init__(
            text,
            id=id,
            placeholder=placeholder,
            soft_wrap=True,
            highlight_cursor_line=False,
            compact=True,
        )
        self.match_cursor_bracket = False

    def on_mount(self) -> None:
        """Put the cursor where writing goes on."""
        self.move_cursor(self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        # Control and direction characters would be kept, and could hide what was pasted.
        event.prevent_default()
        await super()._on_paste(events.Paste(clean(event.text)))


class ReplyBox(WritingBox):
    """The box for the reply."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Send.binding("screen"),
        NewLine.binding(),
        Binding("shift+enter,alt+enter", "new_line", show=False, priority=True),
    ]

    async def _on_key(self, event: events.Key) -> None:
        # While a reply is on its way Send is off; Enter must not fall through as a new line.
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            return
        await super()._on_key(event)

    def action_new_line(self) -> None:
        """Insert a line break at the cursor."""
        start, end = self.selection
        self._replace_via_keyboard("\n", start, end)
