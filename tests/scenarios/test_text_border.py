"""Texts at the border: nothing hidden passes, nothing visible is lost."""

from __future__ import annotations

import csv
import html
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.text_border import clean, csv_safe, html_safe, one_line

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Lone surrogates too."""
AWKWARD = st.text(
    "aeq\u0301\u0308\u0591\u05b0\u0627\u0654\u0915\u094d\u1100\u1161\u2126\ud800\u200c\u200d\ufe0f"
    "\U0001f469\U0001f4bb\u202e\u200b\x1b\x85\r\n\t ='<&"
)
"""What composes, joins, hides or breaks lines, close together."""


@given(ANY_TEXT | AWKWARD)
def test_cleaning_twice_gives_what_once_gives(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(ANY_TEXT | AWKWARD)
def test_nothing_is_left_that_steers_a_terminal_or_cannot_be_stored(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert not [
        character
        for character in cleaned
        if unicodedata.category(character) == "Cc" and character not in "\n\t"
    ]
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b")
    assert unicodedata.is_normalized("NFC", cleaned)


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_visible_words_are_kept(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("I can\u202e add\u202c you", "I can add you"),
        ("no\u200b way por\u200dtal", "no way portal"),
        ("cafe\u0301", "café"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("half \ud83d", "half "),
    ],
)
def test_what_is_stripped(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    "word", ["👩\u200d💻", "👨\u200d👩\u200d👧", "می\u200cخواهم", "क्\u200dष", "❤️\u200d🔥"]
)
def test_joiners_stay_in_words_and_emoji(word: str) -> None:
    assert clean(f"see {word} here") == f"see {word} here"


@given(ANY_TEXT | AWKWARD, st.none() | st.integers(1, 40))
def test_one_line_is_one_line_and_no_longer_than_asked(text: str, limit: int | None) -> None:
    line = one_line(text, limit)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert limit is None or len(line) <= limit
    assert one_line(line, limit) == line


def test_a_cut_line_says_so() -> None:
    assert one_line("I thought:\n that was a no.", 12) == "I thought:…"


@given(ANY_TEXT | AWKWARD)
def test_no_spreadsheet_takes_a_cell_for_a_formula(text: str) -> None:
    cell = csv_safe(text)
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert csv_safe(cell) == cell
    written = io.StringIO()
    csv.writer(written).writerow([cell])
    assert next(csv.reader(io.StringIO(written.getvalue(), newline=""))) == [cell]


def test_an_ordinary_cell_is_left_alone() -> None:
    assert csv_safe("I don't do that.") == "I don't do that."
    assert csv_safe("=HYPERLINK(1)") == "'=HYPERLINK(1)"


@given(ANY_TEXT | AWKWARD)
def test_html_shows_what_was_typed_and_runs_nothing(text: str) -> None:
    shown = html_safe(text)
    assert not set(shown) & set("<>\"'")
    assert html.unescape(shown) == clean(text)
