"""Practice line by line: every line that comes in is a reply or a command.

Reading is blocking and stands outside the event loop, so that Ctrl+C ends a wait for a line at
once; the loop runs only while the scorer works.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TextIO

from scenarios.text_border import one_line
from simulator.plain import wording
from simulator.rehearsal.phase import Phase
from simulator.sittings.ports import RecordsFault, ScorerState
from simulator.sittings.practice import PracticeRoom, PracticeSitting
from simulator.sittings.views import NotScored, ReplyHint

SCORER_PATIENCE_S = 120.0
"""How long the first reply waits for the scorer."""

_COMMAND = re.compile(r":(?P<name>[a-z]+)(?:\s+(?P<words>.+))?", re.S)
_INTERRUPTED = 130
"""The exit status a shell expects after Ctrl+C."""

Ask = Callable[[str], str]
"""Prompts a person for a line; raises EOFError at the end, as ``input`` does."""


def run_plain(
    room: PracticeRoom,
    scenario_ids: Sequence[str],
    stdin: TextIO,
    stdout: TextIO,
    ask: Ask | None = None,
) -> int:
    """Practises the scenarios one after the other until the input ends.

    Args:
        room: The practice; closed when this returns.
        scenario_ids: What to practise, in order; the last one begins again when it is through.
        stdin: Where lines come from when nobody is asked.
        stdout: Where everything is said.
        ask: How to prompt on a terminal; None for pipes and files, which are never asked.

    Returns:
        The exit status: 0, or 1 where something could not be stored.
    """
    with asyncio.Runner() as runner:
        practice = _PlainPractice(
            room, scenario_ids, stdin=stdin, stdout=stdout, ask=ask, runner=runner
        )
        try:
            return practice.run()
        except KeyboardInterrupt:
            practice.end()
            return _INTERRUPTED
        finally:
            runner.run(room.close())


class _PlainPractice:
    def __init__(
        self,
        room: PracticeRoom,
        scenario_ids: Sequence[str],
        *,
        stdin: TextIO,
        stdout: TextIO,
        ask: Ask | None,
        runner: asyncio.Runner,
    ) -> None:
        self._room = room
        self._ids = tuple(scenario_ids)
        self._at = 0
        self._stdin = stdin
        self._stdout = stdout
        self._ask = ask
        self._runner = runner
        self._scorer_awaited = False
        self._status = 0
        self._heard_at = time.monotonic()
        self._previous: PracticeSitting | None = None
        self._sitting: PracticeSitting | None = None

    def run(self) -> int:
        trouble = self._room.records_trouble()
        if trouble:
            self._say([f"Nothing can be recorded, so practice does not start. {trouble}"])
            return 1
        self._runner.run(self._room.start_scorer())
        self._open(self._at)
        going = True
        while going and (line := self._read()) is not None:
            try:
                going = self._take(line)
            except RecordsFault as fault:
                self._status = 1
                self._say([f"This could not be stored, so it was not used. {fault.reason}"])
        self.end()
        return self._status

    def end(self) -> None:
        """Closes the sittings that are open, and scores what waited for the scorer."""
        try:
            open_ones = [s for s in (self._previous, self._sitting) if s is not None and s.id]
            for sitting in open_ones:
                _finish(sitting)
            if open_ones:
                self._say(["The sitting is recorded."])
            if self._room.scorer_status().state is ScorerState.READY:
                late = self._runner.run(self._room.score_pending())
                if late:
                    self._say([f"Replies that had waited and are scored now: {late}."])
        except RecordsFault as fault:
            self._status = 1
            self._say([f"The end of the sitting could not be stored. {fault.reason}"])
        self._previous = self._sitting = None

    def _open(self, number: int) -> None:
        """The brief of a scenario, then the client's line."""
        again = self._previous is not None and number == self._at
        self._at = number
        self._sitting = self._room.begin(self._ids[number])
        if again:
            self._say(["The same request from the start. :quit ends, :again takes you back."])
        else:
            self._say(wording.brief_lines(self._sitting.view()))
            self._say([wording.COMMANDS])
        self._sitting.listen()
        self._hear()

    def _hear(self) -> None:
        self._say(wording.client_lines(self._now().view()))
        self._heard_at = time.monotonic()

    def _now(self) -> PracticeSitting:
        assert self._sitting is not None  # noqa: S101 - opened before the first line is read
        return self._sitting

    def _take(self, line: str) -> bool:
        """One line that came in; False ends the practice."""
        found = _COMMAND.fullmatch(line.strip())
        # Only a note takes words after it; anything else with words is said to the client.
        if found is None or (found["words"] and found["name"] != "note"):
            self._reply(line)
            return True
        match found["name"]:
            case "quit":
                return False
            case "again":
                self._again()
            case "next":
                self._next()
            case "answers":
                self._say(wording.answer_lines(self._last_spoken_in().model_answers()))
            case "note":
                self._note(found["words"] or "")
            case _:
                self._say([f"There is no command “{line.strip()}”. {wording.COMMANDS}"])
        return True

    def _reply(self, line: str) -> None:
        sitting = self._now()
        if sitting.view().phase is not Phase.REPLY:
            sitting.try_again()
        sent = sitting.send(line, time.monotonic() - self._heard_at)
        if isinstance(sent, ReplyHint):
            self._say([sent.text])
            return
        if self._previous is not None:
            _finish(self._previous)
            self._previous = None
        if sent.notice:
            self._say([sent.notice])
        self._await_scorer()
        self._score(sitting)

    def _await_scorer(self) -> None:
        if self._scorer_awaited:
            return
        self._scorer_awaited = True
        if self._ask and self._room.scorer_status().state is ScorerState.STARTING:
            self._say(["The scorer is starting, one moment."])
        self._runner.run(self._room.wait_for_scorer(SCORER_PATIENCE_S))

    def _score(self, sitting: PracticeSitting) -> None:
        scored = self._runner.run(sitting.levels())
        if isinstance(scored, NotScored):
            self._say([f"Not scored yet. {scored.reason}", "The client waits for a scored reply."])
            return
        self._say(wording.scored_lines(scored))
        explained = self._runner.run(sitting.explain())
        if isinstance(explained, NotScored):
            self._say([f"There is no advice this time. {explained.reason}"])
        elif explained.advice is not None:
            self._say(wording.advice_lines(explained.advice, explained.reply))
        view = sitting.go_on()
        self._hear()
        if view.phase is Phase.DEBRIEF:
            self._debrief(sitting)

    def _debrief(self, sitting: PracticeSitting) -> None:
        self._say(wording.debrief_lines(sitting.debrief()))
        # It stays open until the next reply: the last line can still be tried again.
        self._previous = sitting
        self._open(min(self._at + 1, len(self._ids) - 1))

    def _last_spoken_in(self) -> PracticeSitting:
        """The sitting of the last reply: the one before, where the one at hand is still fresh."""
        if not self._now().id and self._previous is not None:
            return self._previous
        return self._now()

    def _again(self) -> None:
        last = self._last_spoken_in()
        if last is self._previous:
            self._sitting, self._previous = last, None
            self._at = self._ids.index(last.view().scenario_id)
        if not self._now().view().can_try_again:
            self._say(["There is no reply to try again yet."])
            return
        self._now().try_again()
        self._hear()

    def _next(self) -> None:
        if self._at + 1 >= len(self._ids):
            self._say(["There is no next scenario. :quit ends."])
            return
        for sitting in (self._previous, self._now()):
            if sitting is not None and sitting.id:
                _finish(sitting)
        self._previous = None
        self._open(self._at + 1)

    def _note(self, words: str) -> None:
        sitting = self._last_spoken_in()
        if not sitting.id:
            self._say(["There is nothing to write a note on yet."])
        elif not words.strip():
            self._say(["Write the note on the same line, after :note."])
        else:
            lacks = sitting.save_note(words)
            self._say(["The note is saved.", *(f"The note: {sentence}" for sentence in lacks)])

    def _read(self) -> str | None:
        """The next line; None at the end of input."""
        if self._ask is not None:
            try:
                return self._ask("Your reply: ")
            except EOFError:
                return None
        return self._stdin.readline() or None

    def _say(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._stdout.write(f"{one_line(line)}\n")
        self._stdout.flush()


def _finish(sitting: PracticeSitting) -> None:
    phase = sitting.view().phase
    if phase is Phase.DONE:
        return
    if phase is not Phase.DEBRIEF:
        sitting.end_early()
    sitting.finish()
