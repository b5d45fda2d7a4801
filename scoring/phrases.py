r"""Phrase lists: a small way of writing down many wordings, one on a line.

    # A comment.
    (do|did) not (really )?want to (live|wake up)
    <weapon> ... for <person>

Brackets group without capturing, ``<name>`` stands for a named list, `` ... `` for anything
within the sentence (40 characters), `` >>> `` for anything (120 characters); ``\w+`` also takes
a word with an apostrophe or a hyphen. A row set further in goes on with the row before. The rest
is a regular expression. Every line begins and ends at the border of a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

Groups = Mapping[str, str]

_GROUP: Final = re.compile(r"(?<!\\)\((?!\?)")
_NAME: Final = re.compile(r"(?<!\?P)<([a-z_]+)>")
_ANY_WORD: Final = r"[\w'-]+"
_WITHIN: Final = r"\b[^.!?;]{0,40}?\b"
_ACROSS: Final = r"\b.{0,120}?\b"


def lines_of(text: str, joint: str = "") -> tuple[str, ...]:
    """The phrases of a list: no comments, no empty lines, what was broken put together."""
    rows = [row for row in text.splitlines() if row.strip() and not row.lstrip().startswith("#")]
    margin = min((len(row) - len(row.lstrip()) for row in rows), default=0)
    lines: list[str] = []
    for row in rows:
        if lines and row[margin : margin + 1].isspace():
            lines[-1] += joint + row.strip()
        else:
            lines.append(row.strip())
    return tuple(lines)


def one_of(text: str, groups: Groups | None = None) -> str:
    """A regular expression for any one of the lines, with the named lists put in.

    Raises:
        KeyError: A line names a list that ``groups`` does not have.
    """
    known = groups or {}
    lines = (_expanded(line, known) for line in lines_of(text))
    return "(?:" + "|".join(lines) + ")"


def phrases(text: str, groups: Groups | None = None) -> re.Pattern[str]:
    """A compiled pattern for any one of the lines, from border to border of a word."""
    return re.compile(rf"(?<!\w){one_of(text, groups)}(?!\w)")


def _expanded(line: str, groups: Groups) -> str:
    grouped = _GROUP.sub("(?:", line)
    named = _NAME.sub(lambda found: groups[found.group(1)], grouped)
    worded = named.replace(r"\w+", _ANY_WORD)
    return worded.replace(" ... ", _WITHIN).replace(" >>> ", _ACROSS)
