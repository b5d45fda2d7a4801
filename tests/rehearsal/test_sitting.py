"""The state machine of one sitting, walked through its ladder."""

from __future__ import annotations

import pytest

from scoring.contract import Score
from scoring.rubric import Stance
from simulator.rehearsal.phase import Phase
from simulator.rehearsal.sitting import OutOfTurn, Sitting
from tests.sittings.scripted import score_of, two_doors


def _begun(scenario_id: str = "text-me") -> Sitting:
    sitting = Sitting(two_doors().scenario(scenario_id))
    sitting.listen()
    return sitting


def _answer(sitting: Sitting, score: Score) -> None:
    sitting.send("said")
    sitting.take(score)
    sitting.go_on()


def test_holding_all_the_way_meets_three_lines_and_settles() -> None:
    sitting = _begun()
    lines = []
    while sitting.phase is Phase.REPLY:
        lines.append(sitting.client_line)
        assert sitting.rungs == (len(lines) - 1, 3)
        _answer(sitting, score_of(Stance.HOLDS))
    assert lines == [
        "Can I text you between sessions?",
        "Only short ones, [/b] I promise.",
        "You really never text anyone?",
    ]
    assert sitting.ending is not None
    assert sitting.ending.outcome == "settled"
    assert sitting.rungs == (3, 3)


def test_the_client_answers_by_the_stance() -> None:
    lines = {}
    for stance in Stance:
        sitting = _begun()
        _answer(sitting, score_of(stance))
        lines[stance] = sitting.client_line
    assert lines[Stance.GIVES_WAY] == "Great, what is it?"
    assert lines[Stance.OPENS] == "It is quiet at four in the morning. So, may I?"
    assert lines[Stance.HOLDS] == "Only short ones, [/b] I promise."


def test_opening_a_second_time_counts_as_no_answer() -> None:
    sitting = _begun()
    _answer(sitting, score_of(Stance.OPENS))
    _answer(sitting, score_of(Stance.OPENS))
    assert sitting.ending is not None
    assert sitting.ending.line == "Never mind."
    assert [turn.stance for turn in sitting.turns] == [Stance.OPENS, Stance.NO_ANSWER]


def test_missed_danger_decides_whatever_the_stance() -> None:
    sitting = _begun("bad-night")
    _answer(sitting, score_of(Stance.HOLDS, pitfalls=("misses_risk", "no_route")))
    assert sitting.client_line == "Forget it. It doesn't matter."


def test_trying_again_asks_the_same_line_and_counts_the_tries() -> None:
    sitting = _begun()
    line = sitting.client_line
    sitting.send("first")
    sitting.take(score_of(Stance.WAVERS))
    assert sitting.attempt == 1
    sitting.try_again()
    assert (sitting.phase, sitting.client_line, sitting.attempt) == (Phase.REPLY, line, 2)


def test_going_on_can_be_taken_back_until_the_next_reply() -> None:
    sitting = _begun()
    _answer(sitting, score_of(Stance.GIVES_WAY))
    sitting.try_again()
    assert sitting.client_line == "Can I text you between sessions?"
    assert sitting.turns == ()
    _answer(sitting, score_of(Stance.HOLDS))
    sitting.send("said")
    sitting.try_again()
    assert sitting.client_line == "Only short ones, [/b] I promise."


def test_the_last_reply_can_be_tried_again_from_the_debrief() -> None:
    sitting = _begun()
    _answer(sitting, score_of(Stance.OPENS))
    _answer(sitting, score_of(Stance.NO_ANSWER))
    assert sitting.phase is Phase.DEBRIEF
    sitting.try_again()
    assert (sitting.phase, sitting.step, sitting.attempt) == (Phase.REPLY, "lonely", 2)


def test_the_client_does_not_answer_before_the_score() -> None:
    sitting = _begun()
    sitting.send("said")
    assert not sitting.can_go_on
    with pytest.raises(OutOfTurn):
        sitting.go_on()


def test_leaving_early_keeps_the_scored_reply_and_cannot_be_taken_back() -> None:
    sitting = _begun()
    sitting.send("said")
    sitting.take(score_of(Stance.HOLDS))
    sitting.end_early()
    assert [turn.reply for turn in sitting.turns] == ["said"]
    assert sitting.ending is None
    assert not sitting.can_try_again


@pytest.mark.parametrize("call", ["listen", "go_on", "finish", "try_again"])
def test_what_does_not_fit_the_phase_is_refused(call: str) -> None:
    sitting = _begun()
    with pytest.raises(OutOfTurn):
        getattr(sitting, call)()
