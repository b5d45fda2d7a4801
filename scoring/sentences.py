"""Sentences of a reply, as spans that count characters of the reply as given."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENDS = re.compile(r"(?:[.!?…]+[\"'”’)\]]*(?=\s|$))|\n+")
_TITLE = re.compile(r"\b(?:Mrs?|Ms|Mx|Dr|Prof|Rev|Sr|Fr|St|vs|e\.g|i\.e|approx)\.$", re.IGNORECASE)
"""Short forms that something always follows."""
_SHORT_FORM = re.compile(r"(?:\betc|\b[ap]\.m|\b[A-HJ-Z])\.$", re.IGNORECASE)
"""Short forms that end a sentence or do not: what follows tells."""
_NUMBER_SIGN = re.compile(r"\bno\.$", re.IGNORECASE)


@dataclass(frozen=True)
class Span:
    """Characters ``start`` (inclusive) to ``end`` (exclusive) of a text."""

    start: int
    end: int


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Split a text into sentences without touching it.

    Returns:
        Spans in order, without surrounding white space; every other character of the
        text lies in exactly one of them. Empty for a text of white space.
    """
    spans: list[Span] = []
    start = 0
    for match in _ENDS.finditer(text):
        if _goes_on(text[start : match.end()], text[match.end() :]):
            continue
        _append(spans, text, start, match.end())
        start = match.end()
    _append(spans, text, start, len(text))
    return tuple(spans)


def without(text: str, span: Span) -> str:
    """The text with one span taken out and the gap closed."""
    left, right = text[: span.start].rstrip(), text[span.end :].lstrip()
    return f"{left} {right}".strip()


def _goes_on(before: str, after: str) -> bool:
    """Whether a full stop belongs to a short form and the sentence goes on."""
    if _TITLE.search(before):
        return re.match(r"[^\S\n]+\S", after) is not None
    if _NUMBER_SIGN.search(before):
        return re.match(r"[^\S\n]+\d", after) is not None
    return _SHORT_FORM.search(before) is not None and bool(re.match(r"[^\S\n]+[a-z0-9]", after))


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return
    begin = start + piece.index(stripped[0])
    spans.append(Span(begin, begin + len(stripped)))
