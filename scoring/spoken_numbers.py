"""Numbers as people write them: digits or words, up to ninety-nine."""

from __future__ import annotations

import re
from typing import Final

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS: Final = {word: number for number, word in enumerate(_ONES.split())} | {
    word: 10 * (number + 2) for number, word in enumerate(_TENS.split())
}
_LOOSE: Final = {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, "few": 3, "a few": 3}

_ONE_TO_NINE: Final = "|".join(_ONES.split()[1:10])
_LONGEST_FIRST: Final = "|".join(sorted(_ONES.split(), key=len, reverse=True))

NUMBER: Final = (
    rf"(?:\d+|(?:{'|'.join(_TENS.split())})(?:[ -](?:{_ONE_TO_NINE}))?|{_LONGEST_FIRST})"
)
"""Matches a number without a word before it."""
LOOSE_NUMBER: Final = rf"(?:{NUMBER}|(?:a )?couple of|(?:a )?few|an?)"
"""Matches a number, "a", "a couple of" or "a few" too."""


def number_of(text: str) -> int | None:
    """The value of a text that :data:`NUMBER` or :data:`LOOSE_NUMBER` matches; None for another."""
    text = text.strip().lower()
    if text.isdecimal():
        return int(text)
    if text in _LOOSE:
        return _LOOSE[text]
    parts = [_WORDS.get(part) for part in re.split(r"[ -]", text)]
    known = [part for part in parts if part is not None]
    return sum(known) if known and len(known) == len(parts) else None
