"""Coming back: a sitting that was left, and replies that an earlier run left pending."""

from __future__ import annotations

import pytest

from simulator.records.store import Records
from simulator.rehearsal.phase import Phase
from simulator.sittings.one_sitting import PracticeSitting
from simulator.sittings.practice import PracticeRoom, UnknownName
from tests.sittings.scripted import GIVE, HOLD, WAVER, ScriptedScorer, room_with


async def _sitting_with(room: PracticeRoom, *replies: str) -> PracticeSitting:
    """A sitting in which every reply was followed by the client's answer."""
    sitting = room.begin("text-me")
    sitting.listen()
    for reply in replies:
        sitting.send(reply, 1.0)
        await sitting.levels()
        sitting.go_on()
    return sitting


async def test_a_half_typed_reply_comes_back_at_its_line(room: PracticeRoom) -> None:
    left = await _sitting_with(room, HOLD)
    left.save_draft("I don't")
    (unfinished,) = room.unfinished()
    view = room.resume(unfinished.id).view()
    assert (view.phase, view.draft) == (Phase.REPLY, "I don't")
    assert view.client_line == "Only short ones, [/b] I promise."
    assert [line.text for line in view.transcript] == ["Can I text you between sessions?", HOLD]


async def test_a_draft_after_a_reply_that_did_not_pass_is_another_try(room: PracticeRoom) -> None:
    left = await _sitting_with(room, WAVER)
    left.try_again()
    left.save_draft("No")
    view = room.resume(left.id).view()
    assert (view.step, view.attempt, view.draft) == ("ask", 2, "No")


async def test_a_scored_reply_comes_back_with_its_feedback(room: PracticeRoom) -> None:
    sitting = room.begin("text-me")
    sitting.listen()
    sitting.send(WAVER, 1.0)
    await sitting.explain()
    back = room.resume(sitting.id)
    assert back.view().phase is Phase.FEEDBACK
    scored = back.scored()
    assert scored is not None
    assert scored.advice is not None
    assert back.go_on().client_line == "Only short ones, [/b] I promise."


async def test_turns_that_were_taken_back_stay_taken_back(room: PracticeRoom) -> None:
    sitting = await _sitting_with(room, GIVE, GIVE)
    sitting.try_again()
    sitting.try_again()
    sitting.send(HOLD, 1.0)
    await sitting.levels()
    sitting.go_on()
    sitting.try_again()
    for reply in (WAVER, HOLD):
        sitting.send(reply, 1.0)
        await sitting.levels()
        sitting.try_again()
    assert room.resume(sitting.id).view().step == sitting.view().step
    assert room.resume(sitting.id).view().transcript == sitting.view().transcript


async def test_a_begun_note_comes_back_in_the_debrief(room: PracticeRoom) -> None:
    sitting = await _sitting_with(room, HOLD, HOLD, HOLD)
    sitting.save_draft("Ola asked")
    back = room.resume(sitting.id)
    assert back.view().phase is Phase.DEBRIEF
    assert (back.debrief().note, back.debrief().outcome) == ("Ola asked", "settled")


async def test_what_an_earlier_run_left_is_scored(room: PracticeRoom, records: Records) -> None:
    sitting = room.begin("text-me")
    sitting.listen()
    sitting.send(HOLD, 1.0)

    later = room_with(records, ScriptedScorer())
    assert await later.score_pending() == 1
    assert await later.score_pending() == 0
    assert later.resume(sitting.id).view().phase is Phase.FEEDBACK


async def test_one_reply_that_cannot_be_scored_does_not_hold_up_the_others(
    room: PracticeRoom, records: Records, scorer: ScriptedScorer
) -> None:
    for reply in ("Strange words", HOLD):
        sitting = room.begin("text-me")
        sitting.listen()
        sitting.send(reply, 1.0)
    scorer.refused = "Strange words"
    assert await room.score_pending() == 1
    assert [reply.text for reply in records.pending_replies()] == ["Strange words"]


async def test_without_the_scorer_what_is_pending_stays(
    room: PracticeRoom, records: Records, scorer: ScriptedScorer
) -> None:
    sitting = room.begin("text-me")
    sitting.listen()
    sitting.send(HOLD, 1.0)
    scorer.down = "The scorer stopped."
    assert await room.score_pending() == 0
    assert len(records.pending_replies()) == 1


def test_names_are_scenarios_or_packs_and_others_get_the_nearest(room: PracticeRoom) -> None:
    assert room.scenario_ids("text-me") == ("text-me",)
    assert room.scenario_ids("two-doors") == ("text-me", "bad-night")
    with pytest.raises(UnknownName, match=r"Did you mean .*add-on-instagram"):
        room.scenario_ids("add-instagram")
    with pytest.raises(UnknownName, match="packs list"):
        room.scenario_ids("zzzz")


def test_each_profile_has_a_history_of_its_own(records: Records) -> None:
    anna = room_with(records, ScriptedScorer(), profile="anna")
    sitting = anna.begin("text-me")
    sitting.listen()
    sitting.send(HOLD, 1.0)
    assert len(anna.history()) == 1
    other = room_with(records, ScriptedScorer(), profile="ben")
    assert other.history() == ()
    with pytest.raises(UnknownName):
        other.resume(sitting.id)
