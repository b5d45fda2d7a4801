"""Sentences of a reply: nothing lost, nothing twice, places that hold."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scoring.sentences import Span, sentence_spans, without

ANY_TEXT = st.text(st.characters(exclude_categories=()))
PROSE = st.lists(
    st.sampled_from(
        (
            *(
                "I",
                "don't",
                "Dr.",
                "Smith",
                "e.g.",
                "3.50",
                "p.m.",
                "at",
                "9",
                "no.",
                "St.",
                "Mrs.",
            ),
            *("portal", "…", "!", "?!", ".", "\n", "\n\n", " ", "  ", '"Yes."', "(no.)", "U.S."),
            *("Thursday.", "ok?", "😀", "，", "。", "\u00a0", "\t", "¿", "...", "a.m."),
        )
    ),
    max_size=30,
).map(" ".join)


@given(ANY_TEXT | PROSE)
@example("")
@example(" \n\t ")
@example("...")
@example("Dr. Smith. no")
def test_every_character_but_white_space_lies_in_exactly_one_sentence(text: str) -> None:
    spans = sentence_spans(text)
    covered = [place for span in spans for place in range(span.start, span.end)]
    assert len(covered) == len(set(covered))
    outside = set(range(len(text))) - set(covered)
    assert all(text[place].isspace() for place in outside)


@given(ANY_TEXT | PROSE)
def test_sentences_come_in_order_and_bare(text: str) -> None:
    spans = sentence_spans(text)
    assert list(spans) == sorted(spans, key=lambda span: span.start)
    for span in spans:
        piece = text[span.start : span.end]
        assert piece
        assert piece == piece.strip()


@given(ANY_TEXT | PROSE)
def test_a_text_of_white_space_alone_has_none(text: str) -> None:
    assert bool(sentence_spans(text)) == bool(text.strip())


@given(ANY_TEXT | PROSE)
def test_taking_a_sentence_out_leaves_the_others(text: str) -> None:
    for span in sentence_spans(text):
        left = without(text, span)
        kept = "".join((text[: span.start] + text[span.end :]).split())
        assert "".join(left.split()) == kept
        assert left == left.strip()


@given(PROSE)
def test_sentences_set_apart_by_lines_stay_the_same(text: str) -> None:
    pieces = [text[span.start : span.end] for span in sentence_spans(text)]
    again = "\n".join(piece.replace("\n", " ") for piece in pieces)
    assert len(sentence_spans(again)) >= len(pieces)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("No.", ["No."]),
        ("I don't. Thursday, then.", ["I don't.", "Thursday, then."]),
        ("See Dr. smith at 3 p.m. on Friday. Ok?", ["See Dr. smith at 3 p.m. on Friday.", "Ok?"]),
        ("See Dr. Smith on Friday. Ok?", ["See Dr. Smith on Friday.", "Ok?"]),
        ("The fee is 3.50 now. Fine!", ["The fee is 3.50 now.", "Fine!"]),
        ("Really?! Yes… I do", ["Really?!", "Yes…", "I do"]),
        ('She said "no." Then she left.', ['She said "no."', "Then she left."]),
        ("one\ntwo\n\nthree", ["one", "two", "three"]),
        ("no full stop", ["no full stop"]),
        ("We stop at 4 p.m. Thursday is yours.", ["We stop at 4 p.m.", "Thursday is yours."]),
        ("I said no. that holds", ["I said no.", "that holds"]),
        ("Is that a no? No. 5 is fine.", ["Is that a no?", "No. 5 is fine."]),
    ],
)
def test_sentences_as_people_read_them(text: str, pieces: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentence_spans(text)] == pieces


def test_without_closes_the_gap() -> None:
    text = "I'm glad. I don't. Thursday."
    assert without(text, Span(10, 18)) == "I'm glad. Thursday."
