"""What is shown for a score, row by row."""

from __future__ import annotations

from typing import get_args

import pytest

from scoring.contract import Notice, Score
from scoring.rubric import QUALITIES, Quality, Stance
from simulator.sittings.scored import NOTICE_TEXTS, STANCE_TEXTS, scored_view
from simulator.sittings.views import ScoredView
from tests.sittings.scripted import score_of


def _view(score: Score, *, danger: bool = False, opened_before: bool = False) -> ScoredView:
    return scored_view("1", "said", score, danger=danger, opened_before=opened_before)


def test_every_row_has_word_and_number() -> None:
    assert [row.sentence for row in _view(score_of(Stance.HOLDS, 2)).rows] == [
        "Warm: takes up the wish, 2 of 3",
        "Brief: a sentence too many, 2 of 3",
        "Specific: limit named, 2 of 3",
        "Alternative: real but loose, 2 of 3",
        "Non-negotiable: one soft spot, 2 of 3",
    ]


def test_a_quality_the_scorer_abstains_on_goes_to_the_supervisor() -> None:
    levels = dict.fromkeys(QUALITIES, 2) | {Quality.WARM: None}
    row = _view(score_of(Stance.HOLDS, scores=levels)).rows[0]
    assert (row.sentence, row.level) == ("Warm: ask your supervisor", None)


def test_brief_is_not_rated_where_safety_comes_first() -> None:
    levels = dict.fromkeys(QUALITIES, 2) | {Quality.BRIEF: None}
    score = score_of(Stance.HOLDS, scores=levels)
    assert _view(score, danger=True).rows[1].sentence == (
        "Brief: not rated where safety comes first"
    )
    assert _view(score).rows[1].sentence == "Brief: ask your supervisor"


def test_after_opening_the_limit_is_judged_at_the_next_turn() -> None:
    rows = _view(score_of(Stance.OPENS, 0)).rows
    assert rows[2].sentence == "Specific: at your next turn"
    assert rows[4].sentence == "Non-negotiable: at your next turn"
    again = _view(score_of(Stance.OPENS, 0), opened_before=True)
    assert again.rows[4].sentence == "Non-negotiable: open, 0 of 3"
    assert "second time" in again.stance_text


@pytest.mark.parametrize("notice", ["not_english", "nonsense"])
def test_a_reply_that_is_not_scored_shows_no_numbers(notice: str) -> None:
    score = score_of(
        Stance.NO_ANSWER,
        scores=dict.fromkeys(QUALITIES),
        expected=dict.fromkeys(QUALITIES, 0.0),
        notice=notice,
    )
    view = _view(score)
    assert {row.word for row in view.rows} == {"not scored"}
    assert view.notice_text
    assert not view.passed


def test_serious_pitfalls_stand_apart_from_the_common_ones() -> None:
    view = _view(score_of(Stance.HOLDS, pitfalls=("unapproved_route", "hedges")))
    assert view.serious_titles == ("Offers what the policy forbids",)
    assert view.pitfall_titles == ("Hedges the limit",)
    assert not view.passed


def test_every_stance_and_notice_has_words() -> None:
    assert set(STANCE_TEXTS) == set(Stance)
    assert set(NOTICE_TEXTS) == set(get_args(Notice))


@pytest.mark.parametrize("stance", [Stance.GIVES_WAY, Stance.NO_ANSWER])
def test_a_reply_that_says_yes_or_nothing_is_not_praised_for_being_brief(stance: Stance) -> None:
    assert _view(score_of(stance, 3)).rows[1].sentence == "Brief: short, 3 of 3"
