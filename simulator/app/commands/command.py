"""A command: its key, its palette text, its footer word and its tooltip in one place."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding


class Command:
    """Something a person can do on a screen. Never instantiated: the class says it all."""

    KEY: ClassVar[str]
    """The key, as Textual spells it."""
    ACTION: ClassVar[str]
    """The action of the screen (or of the app, with ``app.``) that does it."""
    FOOTER: ClassVar[str]
    """One or two words for the footer."""
    PALETTE: ClassVar[str]
    """What the command palette calls it."""
    TOOLTIP: ClassVar[str]
    """One sentence: the tooltip, and the help line of the palette and of F1."""
    KEY_DISPLAY: ClassVar[str | None] = None
    SHOWN: ClassVar[bool] = True
    """Whether the footer has room for it; the palette and F1 list it anyway."""
    PRIORITY: ClassVar[bool] = False
    """Whether the key works before the focused widget sees it."""

    @classmethod
    def binding(cls, target: str = "", *, shown: bool | None = None) -> Binding:
        """The binding for a class's BINDINGS.

        Args:
            target: ``screen`` or ``app`` where the binding sits on another node than the action.
            shown: Overrides SHOWN for this one place.
        """
        return Binding(
            cls.KEY,
            f"{target}.{cls.ACTION}" if target else cls.ACTION,
            cls.FOOTER,
            show=cls.SHOWN if shown is None else shown,
            key_display=cls.KEY_DISPLAY,
            priority=cls.PRIORITY,
            tooltip=cls.TOOLTIP,
        )

    @classmethod
    def key_words(cls) -> str:
        """The key as a person reads it."""
        if cls.KEY_DISPLAY:
            return cls.KEY_DISPLAY
        if len(cls.KEY) == 1:
            return cls.KEY
        return "+".join(part.capitalize() for part in cls.KEY.split(",")[0].split("+"))
