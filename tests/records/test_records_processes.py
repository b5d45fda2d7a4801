"""Crashes, several processes at once, and what a fresh process loads."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scoring.contract import Score
from simulator.records import open_records
from simulator.records.store import Records
from simulator.sittings.ports import NewReply

Fresh = Callable[[str], subprocess.Popen[str]]

WRITER = """
import sys
from simulator.records import open_records
from simulator.sittings.ports import NewReply

sys.stdin.readline()
records = open_records({path!r})
for number in range({count}):
    sitting = records.start_sitting(profile="me", scenario_id="a", scenario_title="A",
        pack_id="p", pack_version="1", policy_hash="h", mode="practise")
    text = f"reply {{number}}"
    records.save_draft(sitting, text)
    print(records.add_pending_reply(NewReply(sitting_id=sitting, attempt=1, step="ask",
        client_line="Can I?", text=text, seconds=1.0, scenario_id="a",
        item_json='{{"client": "Can I?", "reply": "' + text + '"}}')), flush=True)
if {stay}:
    sys.stdin.readline()
records.close()
"""


def test_a_reply_survives_kill_9_and_is_scored_by_the_next_start(
    database: Path, fresh_python: Fresh, score: Callable[..., Score]
) -> None:
    with fresh_python(WRITER.format(path=str(database), count=1, stay=True)) as program:
        assert program.stdin and program.stdout
        program.stdin.write("go\n")
        program.stdin.flush()
        reply_id = program.stdout.readline().strip()
        program.kill()
    assert program.returncode == -9

    with open_records(database) as records:
        (waiting,) = records.pending_replies()
        assert (waiting.id, waiting.text) == (reply_id, "reply 0")
        records.attach_score(waiting.id, score())
        assert records.pending_replies() == ()
        assert [summary.id for summary in records.unfinished_drafts("me")] == [waiting.sitting_id]


def test_copies_started_at_the_same_moment_share_one_new_file(
    database: Path, fresh_python: Fresh
) -> None:
    programs = [
        fresh_python(WRITER.format(path=str(database), count=10, stay=False)) for _ in range(4)
    ]
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    written: list[str] = []
    for program in programs:
        output, _ = program.communicate(timeout=60)
        assert program.returncode == 0
        written += output.split()
    with open_records(database) as records:
        assert sorted(reply.id for reply in records.pending_replies()) == sorted(written)
    assert len(set(written)) == 40


def test_a_writer_waits_for_another_windows_writing_to_end(
    records: Records,
    database: Path,
    begin: Callable[..., str],
    reply: Callable[..., NewReply],
) -> None:
    sitting = begin(records)
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(1) as threads:
        sending = threads.submit(records.add_pending_reply, reply(sitting))
        assert records.replies(sitting) == (), "reading goes on meanwhile"
        other.execute("COMMIT")
        assert sending.result(timeout=30) == records.replies(sitting)[0].id
    other.close()


def test_threads_of_one_program_may_all_write(
    records: Records, begin: Callable[..., str], reply: Callable[..., NewReply]
) -> None:
    sitting = begin(records)
    with ThreadPoolExecutor(4) as threads:
        written = list(threads.map(records.add_pending_reply, [reply(sitting)] * 20))
    assert {stored.id for stored in records.replies(sitting)} == set(written)


def test_opening_up_to_date_records_loads_no_alembic(database: Path, fresh_python: Fresh) -> None:
    open_records(database).close()
    loaded = _modules_after(
        fresh_python,
        f"""
import simulator.records
print(json.dumps(sorted(sys.modules)))
records = simulator.records.open_records({str(database)!r})
records.sittings("me")
records.close()
print(json.dumps(sorted(sys.modules)))
""",
    )
    heavy = {"alembic", "mako", "textual", "torch", "onnxruntime", "sentence_transformers"}
    assert not (heavy | {"sqlalchemy", "pydantic"}) & loaded[0], "importing alone stays light"
    assert not heavy & loaded[1]
    assert "sqlalchemy" in loaded[1]


def _modules_after(fresh_python: Fresh, program: str) -> list[set[str]]:
    with fresh_python(f"import json, sys\n{program}") as process:
        output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return [set(json.loads(line)) for line in output.splitlines()]
