"""Sentences of a reply, as spans that count characters of the reply as given."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENDS = re.compile(r"(?:[.!?…]+[\"'”’)\]]*(?=\s|$))|\n+")
_NOT_AN_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e|approx|no)|\b[ap]\.m|\b[A-Z])\.$", re.IGNORECASE
)


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
        chunk = text[start : match.end()]
        follows_small = re.match(r"\s+[a-z0-9]", text[match.end() :]) is not None
        if _NOT_AN_END.search(chunk.rstrip()) and follows_small:
            continue
        _append(spans, text, start, match.end())
        start = match.end()
    _append(spans, text, start, len(text))
    return tuple(spans)


def without(text: str, span: Span) -> str:
    """The text with one span taken out and the gap closed."""
    left, right = text[: span.start].rstrip(), text[span.end :].lstrip()
    return f"{left} {right}".strip()


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return
    begin = start + piece.index(stripped[0])
    spans.append(Span(begin, begin + len(stripped)))
