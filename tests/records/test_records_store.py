"""What was recorded is found again, as it was."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest
from sqlalchemy import select

from scoring.contract import Score
from simulator.records import open_records
from simulator.records.store import Records
from simulator.records.tables import scores
from simulator.sittings.ports import NewReply, RecordsFault, RecordsPort

Begin = Callable[..., str]
MakeReply = Callable[..., NewReply]
MakeScore = Callable[..., Score]


def test_a_sitting_is_in_the_history_with_everything_known_of_it(
    records: Records, begin: Begin, reply: MakeReply, score: MakeScore
) -> None:
    sitting = begin(records)
    for level, text in ((1, "Maybe some day."), (3, "I keep that separate.")):
        records.attach_score(records.add_pending_reply(reply(sitting, text)), score(level))
    records.save_note(sitting, "Asked for Instagram; declined, portal named.")
    records.finish_sitting(sitting)

    (summary,) = records.sittings("me")
    assert (summary.id, summary.profile, summary.replies) == (sitting, "me", 2)
    assert summary.scenario_title == "Can I add you?"
    assert summary.last_score == score(3)
    assert summary.note == "Asked for Instagram; declined, portal named."
    assert summary.finished is not None
    assert summary.started < summary.finished
    assert summary.started.tzinfo is UTC or summary.started.utcoffset() is not None


def test_history_is_newest_first_and_can_be_limited(records: Records, begin: Begin) -> None:
    for title in ("first", "second", "third"):
        begin(records, title=title)
    titles = [summary.scenario_title for summary in records.sittings("me", limit=2)]
    assert titles == ["third", "second"]


def test_people_who_share_a_computer_see_their_own_sittings(records: Records, begin: Begin) -> None:
    begin(records, profile="Ana")
    begin(records, profile="Ben")
    begin(records, profile="Ana")
    assert len(records.sittings("Ana")) == 2
    assert len(records.sittings("Ben")) == 1
    assert records.sittings("Cy") == ()


def test_a_reply_waits_until_it_is_scored(
    records: Records, begin: Begin, reply: MakeReply, score: MakeScore
) -> None:
    sitting = begin(records)
    sent = reply(sitting, "I don't connect with clients online.")
    first = records.add_pending_reply(sent)
    second = records.add_pending_reply(reply(sitting, "Still no."))

    assert [waiting.id for waiting in records.pending_replies()] == [first, second]
    waiting = records.pending_replies()[0]
    for name in ("sitting_id", "attempt", "step", "client_line", "text", "seconds", "item_json"):
        assert getattr(waiting, name) == getattr(sent, name)
    assert waiting.score is None

    records.attach_score(first, score())
    assert [waiting.id for waiting in records.pending_replies()] == [second]
    assert [stored.score for stored in records.replies(sitting)] == [score(), None]


def test_scores_are_added_with_their_receipt_and_never_overwritten(
    records: Records, begin: Begin, reply: MakeReply, score: MakeScore
) -> None:
    reply_id = records.add_pending_reply(reply(sitting := begin(records)))
    records.attach_score(reply_id, score(1))
    records.attach_score(reply_id, score(2))
    records.attach_score(reply_id, score(2))

    with records.engine.connect() as connection:
        rows = connection.execute(select(scores).order_by(scores.c.number)).mappings().all()
    kept = [Score.model_validate_json(row["score_json"]) for row in rows]
    assert kept == [score(1), score(2)]
    assert json.loads(rows[0]["receipt_json"])["model"] == "m" * 16
    assert records.replies(sitting)[0].score == score(2)


def test_a_draft_is_kept_until_its_reply_is_sent(
    records: Records, begin: Begin, reply: MakeReply
) -> None:
    sitting = begin(records)
    assert records.draft(sitting) == ""
    records.save_draft(sitting, "I can hea")
    records.save_draft(sitting, "I can hear you")
    records.save_draft(sitting, "Asked about", kind="note")
    assert records.draft(sitting) == "I can hear you"

    records.add_pending_reply(reply(sitting))
    assert records.draft(sitting) == ""
    assert records.draft(sitting, kind="note") == "Asked about"
    records.save_note(sitting, "Asked about Instagram")
    assert records.draft(sitting, kind="note") == ""


def test_an_emptied_reply_box_leaves_no_draft(records: Records, begin: Begin) -> None:
    sitting = begin(records)
    records.save_draft(sitting, "Hm")
    records.save_draft(sitting, "")
    assert records.draft(sitting) == ""
    assert records.unfinished_drafts("me") == ()


def test_only_unfinished_sittings_with_something_in_them_are_offered_again(
    records: Records, begin: Begin, reply: MakeReply
) -> None:
    begin(records, title="left at once")
    drafted = begin(records, title="half typed")
    records.save_draft(drafted, "I can hear")
    answered = begin(records, title="answered")
    records.add_pending_reply(reply(answered))
    done = begin(records, title="done")
    records.add_pending_reply(reply(done))
    records.finish_sitting(done)
    other = begin(records, profile="Ben")
    records.save_draft(other, "Mine")

    titles = [summary.scenario_title for summary in records.unfinished_drafts("me")]
    assert titles == ["answered", "half typed"]


def test_finishing_loses_nothing_and_counts_once(records: Records, begin: Begin) -> None:
    sitting = begin(records)
    records.save_draft(sitting, "half a note", kind="note")
    records.finish_sitting(sitting)
    ended = records.sittings("me")[0].finished
    records.finish_sitting(sitting)
    assert records.sittings("me")[0].finished == ended
    assert records.draft(sitting, kind="note") == "half a note"


def test_what_cannot_be_seen_is_stripped_and_what_can_is_kept(
    records: Records, begin: Begin, reply: MakeReply
) -> None:
    sitting = begin(records, title="Two\nlines\x1b[2J")
    typed = "[sighs] fine[/b]\x1b]0;x\x07\u202e\r\nüber 👩‍👧"
    records.add_pending_reply(reply(sitting, typed))
    records.save_draft(sitting, typed)
    records.save_note(sitting, typed)

    shown = "[sighs] fine[/b]]0;x\nüber 👩‍👧"
    (stored,) = records.replies(sitting)
    assert stored.text == shown
    assert json.loads(stored.item_json)["reply"] == shown
    assert records.draft(sitting) == shown
    assert records.sittings("me")[0].note == shown
    assert records.sittings("me")[0].scenario_title == "Two lines[2J"


def test_twenty_thousand_pasted_characters_are_all_kept(
    records: Records, begin: Begin, reply: MakeReply
) -> None:
    sitting = begin(records)
    pasted = "boundary " * 2_222 + "ab"
    assert len(pasted) == 20_000
    records.add_pending_reply(reply(sitting, pasted))
    assert records.replies(sitting)[0].text == pasted


@pytest.mark.parametrize("verb", ["draft", "reply", "note", "finish", "score"])
def test_a_sitting_that_has_gone_is_said_in_a_sentence(
    records: Records, reply: MakeReply, score: MakeScore, verb: str
) -> None:
    acts: dict[str, Callable[[], object]] = {
        "draft": lambda: records.save_draft("gone", "text"),
        "reply": lambda: records.add_pending_reply(reply("gone")),
        "note": lambda: records.save_note("gone", "text"),
        "finish": lambda: records.finish_sitting("gone"),
        "score": lambda: records.attach_score("gone", score()),
    }
    with pytest.raises(RecordsFault, match="no longer in the records"):
        acts[verb]()


def test_the_records_are_there_when_the_program_comes_back(
    database: Path, begin: Begin, reply: MakeReply
) -> None:
    with open_records(database) as first:
        sitting = begin(first)
        first.add_pending_reply(reply(sitting))
    with open_records(f"sqlite:///{database}") as again:
        port: RecordsPort = again
        assert [summary.id for summary in port.sittings("me")] == [sitting]
        assert port.writable() is None


def test_order_does_not_change_when_the_computers_clock_is_set_back(
    database: Path, begin: Begin, reply: MakeReply, records: Records
) -> None:
    sitting = begin(records)
    records.add_pending_reply(reply(sitting, "first"))
    with open_records(database, clock=lambda: records.sittings("me")[0].started) as earlier:
        earlier.add_pending_reply(reply(sitting, "second"))
    assert [stored.text for stored in records.replies(sitting)] == ["first", "second"]


def test_file_and_folder_are_closed_to_others(records: Records, begin: Begin, home: Path) -> None:
    begin(records)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    files = list(home.iterdir())
    assert len(files) == 3, "the records with their log and its index"
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_file_that_others_could_read_is_closed_on_opening(database: Path) -> None:
    open_records(database).close()
    database.chmod(0o644)
    open_records(database).close()
    assert stat.S_IMODE(database.stat().st_mode) == 0o600


def test_every_connection_keeps_what_it_says_through_a_power_cut(records: Records) -> None:
    with records.engine.connect() as connection:
        held = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert held == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
