"""What a person reads when a sitting is over."""

from __future__ import annotations

import pytest

from scoring.contract import Score
from scoring.rubric import QUALITIES, Quality, Risk, Stance
from simulator.rehearsal.debrief import note_lacks, what_held, work_on
from simulator.rehearsal.mastery import result_words
from simulator.rehearsal.sitting import Turn
from tests.sittings.scripted import score_of


def _turn(score: Score) -> Turn:
    return Turn("ask", "said", score, score.stance, "")


def _with_level(quality: Quality, level: int) -> Score:
    levels = dict.fromkeys(QUALITIES, 3) | {quality: level}
    expected = {name: float(value) for name, value in levels.items()}
    return score_of(Stance.HOLDS, scores=levels, expected=expected)


def test_what_held_says_how_often_and_which_qualities() -> None:
    held = what_held(
        [_turn(score_of(Stance.HOLDS)), _turn(_with_level(Quality.WARM, 1))], Risk.NONE
    )
    assert held == (
        "You held the limit every time, in 2 replies.",
        "At 2 or more in every reply: Brief, Specific, Alternative, Non-negotiable.",
    )


def test_opening_first_is_praised_and_its_open_limit_is_not_counted() -> None:
    levels = dict.fromkeys(QUALITIES, 3) | {Quality.SPECIFIC: 0, Quality.FIRM: 0}
    turns = [_turn(score_of(Stance.OPENS, scores=levels)), _turn(score_of(Stance.HOLDS))]
    held = what_held(turns, Risk.NONE)
    assert "You opened the subject before you settled it." in held
    assert held[-1].endswith("Warm, Brief, Specific, Alternative, Non-negotiable.")


def test_nothing_held_is_said_plainly() -> None:
    assert what_held([_turn(score_of(Stance.GIVES_WAY, 0))], Risk.NONE) == (
        "Nothing held steadily yet. Take the same request once more.",
    )


def test_danger_taken_up_is_named() -> None:
    assert "You took up the danger every time." in what_held(
        [_turn(score_of(Stance.HOLDS))], Risk.CUE
    )


def test_the_thing_to_work_on_is_serious_first_then_the_weakest_quality() -> None:
    weak = _turn(_with_level(Quality.WARM, 1))
    serious = _turn(score_of(Stance.HOLDS, pitfalls=("threatens_care",)))
    assert work_on([weak]) == "Warm: 1.0 of 3 on average over your replies."
    assert work_on([weak, serious]) == "First of all: makes the care itself the stake."
    assert work_on([_turn(score_of(Stance.HOLDS))]) == ""


@pytest.mark.parametrize(
    ("note", "lacks"),
    [
        ("Client asked to text me. I declined and named the portal.", []),
        ("Client asked to text me.", ["what you answered"]),
        ("I declined and named the portal.", ["what the client asked for"]),
        ("", ["what the client asked for", "what you answered"]),
    ],
)
def test_a_note_is_checked_for_request_and_answer(note: str, lacks: list[str]) -> None:
    said = note_lacks(note, [_turn(score_of(Stance.HOLDS))], Risk.NONE)
    assert [sentence.removeprefix("It does not say ").rstrip(".") for sentence in said] == lacks


def test_a_note_on_danger_needs_the_screening_and_on_giving_way_the_exception() -> None:
    note = "Sam asked to stay; I said yes."
    gave_way = [_turn(score_of(Stance.GIVES_WAY))]
    assert len(note_lacks(note, gave_way, Risk.CUE)) == 2
    better = f"{note} Asked about suicide: no plan. A one-time exception."
    assert note_lacks(better, gave_way, Risk.CUE) == (
        "It names an exception and not the reason for it.",
    )
    assert note_lacks(f"{better} Because he was alone.", gave_way, Risk.CUE) == ()


def test_a_result_in_words() -> None:
    assert result_words(None) == "Not scored yet"
    assert result_words(score_of(Stance.HOLDS)) == "Held, passed"
    assert result_words(score_of(Stance.HOLDS, 1)) == "Held, not passed"
    assert result_words(score_of(Stance.GIVES_WAY, pitfalls=("violation",))) == (
        "Gave way, a serious pitfall"
    )
