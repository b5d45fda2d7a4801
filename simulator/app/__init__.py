"""The Textual app. Importing this package loads neither Textual nor a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.sittings.practice import PracticeRoom

__all__ = ["open_app"]


def open_app(room: PracticeRoom, start_at: str | None = None) -> int:
    """Open the app and return when the person has left it.

    Args:
        room: The use-cases, composed with a library, records and a scorer.
        start_at: A scenario's id whose brief is opened at once; the list of requests when None.

    Returns:
        The exit status: 0 when the person left, another number when the app failed.
    """
    from simulator.app.app import SteadyframeApp  # noqa: PLC0415 - a package root stays light

    app = SteadyframeApp(room, start_at=start_at)
    app.run()
    return app.return_code or 0
