"""What cleans every text that comes in from a file, a person or the network, and that goes out."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

_LINE_BREAKS: Final = re.compile("\r\n|[\r\x85\u2028\u2029]")

_HIDDEN: Final = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters other than tab and newline
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # they turn the reading direction
    "\ud800-\udfff"  # half a character: cannot be written to a file
    "\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"  # no width at all
    "\U000e0000-\U000e0fff"  # invisible tags and selectors
    "]"
)

_JOINERS: Final = re.compile("[\u200c\u200d]+")

_FIRST_JOINING_CHARACTER: Final = "\u0590"
"""Scripts that need joiners (Hebrew, Arabic, the Indic ones) and emoji all lie above it."""

_FORMULA_STARTS: Final = "=+-@\uff1d\uff0b\uff0d\uff20"


def clean(text: str) -> str:
    """Take out what cannot be seen and what steers a terminal; keep every visible word.

    Control, bidirectional and zero-width characters and lone surrogates go, line ends become
    ``\\n``, and letters are composed (NFC). Joiners stay where a script or an emoji needs them.
    Cleaning twice gives what cleaning once gives.
    """
    text = _HIDDEN.sub("", _LINE_BREAKS.sub("\n", text))
    # Taking out a joiner can bring letters together that compose, which can leave another joiner
    # with a new neighbour. Each round only takes away, so this ends.
    while True:
        composed = unicodedata.normalize("NFC", text)
        joined = _JOINERS.sub(_joiner_or_nothing, composed)
        if joined == text:
            return text
        text = joined


def _joiner_or_nothing(found: re.Match[str]) -> str:
    before = found.string[found.start() - 1 : found.start()]
    after = found.string[found.end() : found.end() + 1]
    needed = all(
        neighbour >= _FIRST_JOINING_CHARACTER and not neighbour.isspace()
        for neighbour in (before, after)
    )
    return found.group()[0] if needed else ""


def one_line(text: str, limit: int | None = None) -> str:
    """Clean a text, put it on one line, and cut it to ``limit`` characters (at least 1)."""
    line = " ".join(clean(text).split())
    if limit is not None and len(line) > limit:
        return line[: limit - 1].rstrip() + "…"
    return line


def csv_safe(text: str) -> str:
    """Clean a text for a CSV cell, so that no spreadsheet takes it for a formula."""
    cleaned = clean(text)
    if cleaned.startswith(("\t", "\n")) or cleaned.lstrip().startswith(tuple(_FORMULA_STARTS)):
        return "'" + cleaned
    return cleaned


def html_safe(text: str) -> str:
    """Clean a text and escape it for HTML, quotes too. Apply once, where the text is shown."""
    return html.escape(clean(text), quote=True)
