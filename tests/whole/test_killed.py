"""Nothing typed is lost when a process is killed, and no process is left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import psutil
import pytest

from scoring.client import ScorerProcess
from scoring.contract import ScoreItem
from scoring.rubric import Stance
from simulator.cli.composition import compose_room
from simulator.records import open_records
from simulator.sittings.ports import ScorerState, StoredReply
from tests.whole.running import (
    LINE,
    LONG_ENOUGH_S,
    command,
    environment,
    is_gone,
    steadyframe,
    until,
)

ITEM = ScoreItem(client="Can I add you on Instagram?", reply=LINE)


class Practice:
    """``steadyframe practice --plain`` under way, as somebody at a pipe has it."""

    def __init__(self, home: Path) -> None:
        self.process = subprocess.Popen(
            command("practice", "add-on-instagram", "--plain"),
            env=environment(home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        until(self.scorers)
        (self.scorer,) = self.scorers()
        self.read_to("Client: ")

    def scorers(self) -> list[psutil.Process]:
        """The scorer's process, once it has been started."""
        found = []
        for child in psutil.Process(self.process.pid).children():
            try:
                if "scoring.process" in child.cmdline():
                    found.append(child)
            except psutil.NoSuchProcess:
                continue
        return found

    def read_to(self, beginning: str) -> str:
        """Wait for a line that begins so."""
        for line in self._stream(self.process.stdout):
            if line.startswith(beginning):
                return line
        raise AssertionError(f"ended without a line that begins with {beginning!r}")

    def say(self, line: str) -> None:
        """Type a line and press Enter."""
        stdin = self._stream(self.process.stdin)
        stdin.write(f"{line}\n")
        stdin.flush()

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        self.process.kill()
        self.process.wait(LONG_ENOUGH_S)

    @staticmethod
    def _stream(stream: IO[str] | None) -> IO[str]:
        assert stream is not None
        return stream


@pytest.fixture
def practise(home: Path) -> Iterator[Callable[[], Practice]]:
    """Starts practices; whatever is left of them at the end is ended."""
    begun: list[Practice] = []

    def start() -> Practice:
        begun.append(Practice(home))
        return begun[-1]

    yield start
    for practice in begun:
        with practice.process:
            practice.process.kill()


def waiting(home: Path) -> tuple[StoredReply, ...]:
    with open_records(home / "records.sqlite3") as records:
        return records.pending_replies()


async def score_what_waits() -> int:
    """What the next start of the program does first."""
    room = compose_room()
    try:
        await room.start_scorer()
        await room.wait_for_scorer(LONG_ENOUGH_S)
        return await room.score_pending()
    finally:
        await room.close()


def test_killed_between_enter_and_score_the_next_start_scores_the_reply(
    home: Path, practise: Callable[[], Practice]
) -> None:
    practice = practise()
    practice.scorer.suspend()  # so that it is still loading, however quick this computer is
    practice.say(LINE)
    until(lambda: waiting(home))
    practice.kill()
    practice.scorer.resume()
    until(lambda: is_gone(practice.scorer))

    (reply,) = waiting(home)
    assert reply.text == LINE
    assert "1 reply, 1 of them not scored yet" in steadyframe(home, "data", "check").stdout

    assert asyncio.run(score_what_waits()) == 1
    assert not waiting(home)
    with open_records(home / "records.sqlite3") as records:
        (stored,) = records.replies(reply.sitting_id)
    assert stored.score is not None
    assert stored.score.stance is Stance.HOLDS
    assert stored.score.feedback is not None
    assert asyncio.run(score_what_waits()) == 0, "once"


def test_the_next_practice_line_by_line_scores_what_waited(home: Path) -> None:
    room = compose_room()
    sitting = room.begin("add-on-instagram")
    sitting.listen()
    sitting.send("I don't add clients.", 3.0)
    asyncio.run(room.close())

    done = steadyframe(home, "practice", "add-on-instagram", "--plain", stdin=f"{LINE}\n")
    assert done.returncode == 0
    assert "Replies that had waited and are scored now: 1." in done.stdout
    assert "Sound: 2 sittings, 2 replies." in steadyframe(home, "data", "check").stdout


def test_a_scored_reply_is_there_after_a_kill_and_no_scorer_is_left_behind(
    home: Path, practise: Callable[[], Practice]
) -> None:
    practice = practise()
    practice.say(LINE)
    practice.read_to("Advice: ")
    practice.kill()
    until(lambda: is_gone(practice.scorer))
    assert not waiting(home)
    assert "Sound: 1 sitting, 1 reply." in steadyframe(home, "data", "check").stdout


def test_a_scorer_that_is_killed_while_one_practises_comes_back(
    practise: Callable[[], Practice],
) -> None:
    practice = practise()
    practice.say(LINE)
    practice.read_to("Advice: ")
    practice.scorer.kill()
    until(lambda: is_gone(practice.scorer))
    practice.say("I don't follow anybody back. Write to me on the portal.")
    practice.read_to("Advice: ")
    (other,) = practice.scorers()
    assert other.pid != practice.scorer.pid
    practice.say(":quit")
    assert practice.process.wait(LONG_ENOUGH_S) == 0
    until(lambda: is_gone(other))


async def test_a_killed_scorer_is_started_again_and_the_question_is_answered() -> None:
    scorer = ScorerProcess()
    try:
        await scorer.start()
        assert (await scorer.wait_ready(LONG_ENOUGH_S)).state is ScorerState.READY
        before = await scorer.explain(ITEM)
        first = process_of(scorer)

        first.suspend()  # so that it dies with the question
        answer = asyncio.create_task(scorer.explain(ITEM))
        await asyncio.sleep(0)
        first.kill()
        assert await answer == before
        assert process_of(scorer).pid != first.pid
        assert scorer.status().state is ScorerState.READY
    finally:
        await scorer.close()
    assert scorer.pid is None


async def test_a_scorer_that_is_killed_while_it_loads_is_started_again() -> None:
    scorer = ScorerProcess()
    try:
        await scorer.start()
        process_of(scorer).kill()
        assert (await scorer.wait_ready(LONG_ENOUGH_S)).state is ScorerState.READY
        assert (await scorer.levels(ITEM)).stance is Stance.HOLDS
    finally:
        await scorer.close()


async def test_a_closed_scorer_leaves_no_process_and_says_so() -> None:
    scorer = ScorerProcess()
    await scorer.start()
    process = process_of(scorer)
    await scorer.close()
    assert is_gone(process)
    await scorer.close()
    await scorer.start()
    assert scorer.pid is None
    assert scorer.status().state is ScorerState.FAILED
    assert "your reply is kept" in scorer.status().reason


async def test_a_scorer_that_never_comes_up_is_given_up_and_can_be_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scoring").mkdir()
    (tmp_path / "scoring" / "__init__.py").write_text("import os\nos._exit(7)\n")
    monkeypatch.setattr("scoring.client.RESTART_AFTER_S", 0.1)
    working = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    scorer = ScorerProcess()
    try:
        await scorer.start()
        status = await scorer.wait_ready(LONG_ENOUGH_S)
        assert status.state is ScorerState.FAILED
        assert "steadyframe doctor" in status.reason

        monkeypatch.setenv("PYTHONPATH", working)
        await scorer.start()
        assert scorer.status().reason == status.reason, "until it is known to be better"
        assert (await scorer.wait_ready(LONG_ENOUGH_S)).state is ScorerState.READY
    finally:
        await scorer.close()


def process_of(scorer: ScorerProcess) -> psutil.Process:
    assert scorer.pid is not None
    return psutil.Process(scorer.pid)


def test_a_closed_terminal_ends_the_practice_and_its_scorer(
    home: Path, practise: Callable[[], Practice]
) -> None:
    practice = practise()
    practice.process.send_signal(signal.SIGHUP)
    practice.process.wait(LONG_ENOUGH_S)
    until(lambda: is_gone(practice.scorer))
    assert "Sound: 0 sittings" in steadyframe(home, "data", "check").stdout
