"""The pause before a reply: it breathes, and it keeps the time. It never hurries anybody."""

from __future__ import annotations

from collections.abc import Callable

from textual.reactive import reactive
from textual.timer import Timer
from textual.widgets import Static

IN_S = 4
OUT_S = 6
CELLS = 8


def breath(elapsed_s: float) -> str:
    """The breath at a moment: a word and a row of dots that fills and empties."""
    moment = elapsed_s % (IN_S + OUT_S)
    if moment < IN_S:
        filled = round(CELLS * moment / IN_S)
        return f"breathe in   {'●' * filled}{'·' * (CELLS - filled)}"
    filled = round(CELLS * (1 - (moment - IN_S) / OUT_S))
    return f"breathe out  {'●' * filled}{'·' * (CELLS - filled)}"


def in_words(seconds: int) -> str:
    """A length of time as people say it."""
    if seconds < 60:
        return f"{seconds} second{'' if seconds == 1 else 's'}"
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min {rest} s"


def pause_words(seconds: int) -> str:
    """What is said about the pause once it is over."""
    if seconds == 0:
        return "You wrote at once."
    return f"You paused {in_words(seconds)} before you wrote."


class PauseMeter(Static):
    """Breathes until the person writes, then says how long the pause was."""

    pause_s: reactive[int | None] = reactive(None)
    """Whole seconds from the client's line to the first word; None before that."""

    def __init__(self, clock: Callable[[], float], id: str | None = None) -> None:
        """Count from now.

        Args:
            clock: Seconds from any fixed moment; never goes back.
            id: The widget's id.
        """
        super().__init__(markup=False, id=id)
        self._clock = clock
        self._since = clock()
        self._timer: Timer | None = None

    @property
    def elapsed_s(self) -> float:
        """Seconds since the client's line was shown."""
        return self._clock() - self._since

    def on_mount(self) -> None:
        """Breathe, unless animation is switched off."""
        self._breathe()
        self._timer = self.set_interval(0.5, self._breathe)

    def writing_began(self) -> None:
        """Stand still: from now on the person writes."""
        if self.pause_s is None:
            self.pause_s = int(self.elapsed_s)
            if self._timer is not None:
                self._timer.stop()
            self.update(pause_words(self.pause_s))

    def _breathe(self) -> None:
        if self.pause_s is not None:
            return
        if self.app.animation_level == "none":
            self.update("Take a breath before you write.")
        else:
            self.update(f"Pause: {breath(self.elapsed_s)}")
