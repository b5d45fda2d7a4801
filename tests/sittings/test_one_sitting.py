"""One sitting as a face uses it, over real packs and real records."""

from __future__ import annotations

import asyncio

import pytest

from scoring.contract import Score, ScoreItem
from scoring.rubric import Stance
from simulator.records.store import Records
from simulator.rehearsal.phase import Phase
from simulator.sittings.one_sitting import PracticeSitting
from simulator.sittings.ports import NewReply, RecordsFault
from simulator.sittings.practice import PracticeRoom
from simulator.sittings.records_out import RecordsOut
from simulator.sittings.views import NotScored, ReplyHint, ScoredView, Sent
from tests.sittings.scripted import GIVE, HOLD, OPEN, WAVER, ScriptedScorer, room_with


def _begun(room: PracticeRoom, scenario_id: str = "text-me") -> PracticeSitting:
    sitting = room.begin(scenario_id)
    sitting.listen()
    return sitting


async def _answer(sitting: PracticeSitting, reply: str) -> ScoredView:
    sitting.send(reply, 4.0)
    scored = await sitting.explain()
    assert isinstance(scored, ScoredView)
    return scored


async def test_a_whole_sitting_is_found_in_the_history(room: PracticeRoom) -> None:
    sitting = room.begin("text-me")
    assert sitting.view().phase is Phase.BRIEF
    assert "nurse" in sitting.view().background
    assert any("portal" in line for line in sitting.view().policy_lines)
    sitting.listen()
    for _ in range(3):
        await _answer(sitting, HOLD)
        sitting.go_on()
    assert sitting.view().client_line == "Okay. I'll write on the client portal."
    debrief = sitting.debrief()
    assert debrief.outcome == "settled"
    assert debrief.hearing == "I heard that it is the same for everyone."
    assert sitting.save_note("Ola asked to text; I declined and named the portal.") == ()
    sitting.finish()

    (summary,) = room.history()
    assert summary.finished is not None
    assert (summary.replies, summary.scenario_title) == (3, "Can I text you?")
    detail = room.sitting_detail(summary.id)
    assert detail.note.startswith("Ola asked")
    assert [attempt.reply for attempt in detail.attempts] == [HOLD] * 3
    scored = detail.attempts[0].scored
    assert scored is not None
    assert scored.advice is not None
    (card,) = [card for card in room.cards() if card.scenario_id == "text-me"]
    assert (card.practised, card.last) == (1, "Held, passed")


async def test_the_scorer_is_told_what_was_said_before_and_what_applies(
    room: PracticeRoom, scorer: ScriptedScorer
) -> None:
    sitting = _begun(room)
    await _answer(sitting, HOLD)
    sitting.go_on()
    await _answer(sitting, WAVER)
    first, second = scorer.asked
    assert (first.client, first.before) == (
        "Can I text you between sessions?",
        "See you on Thursday.",
    )
    assert (second.client, second.before) == ("Only short ones, [/b] I promise.", HOLD)
    assert (second.scenario, second.setting) == ("text-me", "On the doorstep, coat on.")


async def test_a_reply_is_stored_before_it_is_scored(room: PracticeRoom, records: Records) -> None:
    sitting = _begun(room)
    sent = sitting.send(HOLD, 4.0)
    assert isinstance(sent, Sent)
    (pending,) = records.pending_replies()
    assert (pending.id, pending.text, pending.seconds) == (sent.reply_id, HOLD, 4.0)
    assert ScoreItem.model_validate_json(pending.item_json).reply == HOLD
    await sitting.levels()
    assert records.pending_replies() == ()


def test_reading_the_brief_records_nothing(room: PracticeRoom) -> None:
    sitting = _begun(room)
    sitting.save_draft("")
    sitting.end_early()
    sitting.finish()
    assert room.history() == ()


@pytest.mark.parametrize("text", ["", "   \n", "\x00\x1b\u202e"])
def test_an_empty_reply_gets_a_hint_and_stays(room: PracticeRoom, text: str) -> None:
    sitting = _begun(room)
    assert isinstance(sitting.send(text, 1.0), ReplyHint)
    assert sitting.view().phase is Phase.REPLY
    assert room.history() == ()


def test_a_very_long_reply_is_kept_whole_and_the_cut_is_said(
    room: PracticeRoom, records: Records
) -> None:
    sitting = _begun(room)
    sent = sitting.send("a" * 20_000, 1.0)
    assert isinstance(sent, Sent)
    assert "20,000" in sent.notice
    assert "first 4,000" in sent.notice
    assert len(records.pending_replies()[0].text) == 20_000


def test_words_stay_as_typed_and_control_characters_go(
    room: PracticeRoom, records: Records
) -> None:
    sitting = _begun(room)
    sitting.send("[sighs] fine\x1b[31m [/b]\u202e", 1.0)
    assert records.pending_replies()[0].text == "[sighs] fine[31m [/b]"


async def test_without_the_scorer_a_reply_is_kept_and_scored_when_it_is_back(
    room: PracticeRoom, scorer: ScriptedScorer
) -> None:
    scorer.down = "The scorer stopped."
    sitting = _begun(room)
    sitting.send(HOLD, 1.0)
    missing = await sitting.levels()
    assert isinstance(missing, NotScored)
    assert missing.reason.startswith("The scorer stopped. Your reply is kept")
    assert not sitting.view().can_go_on
    scorer.down = ""
    assert isinstance(await sitting.levels(), ScoredView)
    assert sitting.go_on().client_line == "Only short ones, [/b] I promise."


async def test_a_score_that_comes_late_is_recorded_and_moves_nothing(
    records: Records,
) -> None:
    reached, release = asyncio.Event(), asyncio.Event()

    class SlowScorer(ScriptedScorer):
        async def levels(self, item: ScoreItem) -> Score:
            reached.set()
            await release.wait()
            return await super().levels(item)

    sitting = _begun(room_with(records, SlowScorer()))
    sitting.send(HOLD, 1.0)
    waiting = asyncio.create_task(sitting.levels())
    await reached.wait()
    sitting.try_again()
    release.set()
    assert isinstance(await waiting, ScoredView)
    assert sitting.view().phase is Phase.REPLY
    assert sitting.scored() is None
    assert records.pending_replies() == ()


async def test_a_second_opening_reads_as_no_answer(room: PracticeRoom) -> None:
    sitting = _begun(room)
    first = await _answer(sitting, OPEN)
    sitting.go_on()
    second = await _answer(sitting, OPEN)
    assert first.stance is Stance.OPENS
    assert [row.word for row in first.rows][2::2] == ["at your next turn"] * 2
    assert second.stance is Stance.NO_ANSWER
    assert second.rows[2].text == "1 of 3"
    assert [line.speaker for line in sitting.view().transcript] == ["client", "you"]


def test_model_answers_come_after_an_attempt_in_the_practices_words(room: PracticeRoom) -> None:
    sitting = _begun(room)
    assert sitting.model_answers() == ()
    sitting.send(WAVER, 1.0)
    answers = sitting.model_answers()
    assert len(answers) == 3
    assert answers[0].text == (
        "I don't text. Write on the client portal; I answer within one business day."
    )


async def test_a_conflict_with_the_policy_is_a_sentence(room: PracticeRoom) -> None:
    scored = await _answer(_begun(room), GIVE)
    assert scored.conflicts[0].sentence == (
        "You said “here it is”; the practice policy says “client portal”."
    )
    assert scored.serious_titles == ("Offers what the policy forbids",)


def test_records_that_cannot_be_written_are_named_before_a_word_is_typed() -> None:
    room = room_with(RecordsOut("The disk is full. Make room."), ScriptedScorer())
    sitting = _begun(room)
    assert sitting.view().records_trouble == "The disk is full. Make room."
    with pytest.raises(RecordsFault):
        sitting.send(HOLD, 1.0)
    assert sitting.view().phase is Phase.REPLY
    assert all(card.practised == 0 for card in room.cards())


async def test_a_score_that_cannot_be_stored_is_shown_all_the_same(
    room: PracticeRoom, records: Records
) -> None:
    class FullDisk(RecordsOut):
        """Takes a reply and then has no room for its score."""

        def start_sitting(self, **about: str) -> str:
            return records.start_sitting(**about)

        def add_pending_reply(self, reply: NewReply) -> str:
            return records.add_pending_reply(reply)

    sitting = _begun(room_with(FullDisk("The disk is full."), ScriptedScorer()))
    assert (await _answer(sitting, HOLD)).passed
    assert sitting.view().records_trouble == "The disk is full."
    assert len(records.pending_replies()) == 1


def test_a_draft_that_comes_after_its_reply_is_dropped(
    room: PracticeRoom, records: Records
) -> None:
    sitting = _begun(room)
    sitting.save_draft("No tex")
    assert records.draft(sitting.id) == "No tex"
    sitting.send(HOLD, 1.0)
    sitting.save_draft("No texting")
    assert records.draft(sitting.id) == ""
