"""The names a person may have meant when they wrote one that is not there."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_CLOSE_ENOUGH = 60.0


def nearest(name: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """The known names most like ``name``, best first; none where nothing is close."""
    found = process.extract(
        name.casefold(), list(known), scorer=fuzz.WRatio, limit=limit, score_cutoff=_CLOSE_ENOUGH
    )
    return tuple(match for match, _score, _index in found)


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> str:
    """A sentence that offers the nearest known name, or ``otherwise`` where none is close."""
    close = nearest(name, known, limit=1)
    return f'Did you mean "{close[0]}"?' if close else otherwise
