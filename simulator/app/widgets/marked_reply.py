"""A reply as it was written, with sentences marked so that no colour is needed to see them."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

MARK = "bold underline $accent"


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> Content:
    """The text with its spans underlined.

    Args:
        text: Somebody's words, shown as they are.
        spans: Offsets in characters; end is exclusive. What lies outside the text is ignored.
    """
    content = Content(text)
    for start, end in spans:
        first, last = max(0, start), min(len(text), end)
        if first < last:
            content = content.stylize(MARK, first, last)
    return content


class MarkedReply(VerticalScroll):
    """Shows the reply, and scrolls to the first marked sentence."""

    def __init__(self, text: str = "", id: str | None = None) -> None:
        """Show a reply without marks.

        Args:
            text: The reply.
            id: The widget's id.
        """
        super().__init__(id=id)
        self._text = text

    def compose(self) -> ComposeResult:
        """The reply as plain text."""
        yield Static(Content(self._text), markup=False)

    def show(self, text: str, spans: tuple[tuple[int, int], ...] = ()) -> None:
        """Show a reply with these sentences marked."""
        self._text = text
        inner = self.query_one(Static)
        inner.update(marked(text, spans))
        if spans and self.size.width > 0:
            before = Content(text[: max(0, spans[0][0])])
            line = max(0, before.get_height({}, self.size.width) - 1)
            self.call_after_refresh(self.scroll_to, y=max(0, line - 1), animate=False)
