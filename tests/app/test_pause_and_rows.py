"""The breathing line and the bars, apart from any screen."""

from __future__ import annotations

import pytest

from simulator.app.screens.feedback import effect_words
from simulator.app.widgets.marked_reply import marked
from simulator.app.widgets.pause_meter import breath, in_words, pause_words
from simulator.app.widgets.score_rows import bar


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (0.0, "breathe in   ········"),
        (2.0, "breathe in   ●●●●····"),
        (4.0, "breathe out  ●●●●●●●●"),
        (7.0, "breathe out  ●●●●····"),
        (10.0, "breathe in   ········"),
    ],
)
def test_the_breath_fills_and_empties(moment: float, words: str) -> None:
    assert breath(moment) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1 second"), (59, "59 seconds"), (75, "1 min 15 s")]
)
def test_lengths_of_time_are_words(seconds: int, words: str) -> None:
    assert in_words(seconds) == words


def test_a_pause_is_told_without_judging() -> None:
    assert pause_words(0) == "You wrote at once."
    assert pause_words(6) == "You paused 6 seconds before you wrote."


@pytest.mark.parametrize(
    ("level", "picture"),
    [
        (0, "···· ···· ····"),
        (1, "━━━━ ···· ····"),
        (2, "━━━━ ━━━━ ····"),
        (3, "━━━━ ━━━━ ━━━━"),
        (None, ""),
    ],
)
def test_bars_are_read_without_colour(level: int | None, picture: str) -> None:
    assert bar(level) == picture


def test_marks_outside_the_text_are_left_out() -> None:
    content = marked("No. [/b]", ((0, 3), (7, 99), (50, 60), (-5, 0)))
    assert content.plain == "No. [/b]"
    assert [(span.start, span.end) for span in content.spans] == [(0, 3), (7, 8)]


def test_no_evidence_is_said() -> None:
    assert effect_words(()) == "No single sentence moved this one much."
