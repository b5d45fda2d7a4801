"""The scorer as a child process: asked from asyncio, over pipes."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sys
import time
from collections.abc import Mapping

from scoring.availability import ScorerState, ScorerStatus, ScorerUnavailable
from scoring.contract import Score, ScoreItem
from scoring.scenario_facts import ScenarioFacts
from scoring.wire import LINE_LIMIT, Answer, Ask, Failed, Ready, Refusal, Want, from_scorer, hello

ANSWER_WITHIN_S = 30.0
RESTART_AFTER_S = 2.0
"""A scorer that died is started again, but not more often than this."""
_STARTING = "The scorer is getting ready; your reply is kept and scored as soon as it is."
_DIED = "The scorer stopped; it is being started again, and your reply is kept."


class ScorerProcess:
    """One child process; starts in the background, comes back when it dies."""

    def __init__(self, facts: Mapping[str, ScenarioFacts] | None = None) -> None:
        """Nothing is started yet.

        Args:
            facts: Risk and model answers of each scenario, by id.
        """
        self._facts = dict(facts or {})
        self._status = ScorerStatus(ScorerState.STARTING, _STARTING)
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._waiting: dict[int, asyncio.Future[Score]] = {}
        self._numbers = itertools.count()
        self._settled = asyncio.Event()
        self._starting = asyncio.Lock()
        self._started_at = 0.0
        self._closed = False

    def status(self) -> ScorerStatus:
        """The state now; returns at once."""
        return self._status

    @property
    def pid(self) -> int | None:
        """The child's process id, or None where there is none."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start the process where none runs; returns before the model is loaded."""
        async with self._starting:
            if self._closed or (self._process and self._process.returncode is None):
                return
            self._settled.clear()
            self._status = ScorerStatus(ScorerState.STARTING, _STARTING)
            self._started_at = time.monotonic()
            try:
                self._process = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-X", "utf8", "-m", "scoring.process"),
                    stdin=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=asyncio.subprocess.DEVNULL,
                    limit=LINE_LIMIT,
                )
            except OSError as error:
                self._fail(f"The scorer could not be started ({error.strerror or error}).")
                return
            self._reader = asyncio.create_task(self._read(self._process))
            await self._write(hello(self._facts))

    async def wait_ready(self, timeout_s: float) -> ScorerStatus:
        """Wait up to ``timeout_s`` seconds until it is ready or has failed."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._settled.wait(), timeout_s)
        return self._status

    async def levels(self, item: ScoreItem) -> Score:
        """Levels, stance, pitfalls and notices, without evidence and feedback.

        Raises:
            ScorerUnavailable: Not ready, failed, or too slow; the reason says which.
        """
        return await self._ask("levels", item)

    async def explain(self, item: ScoreItem) -> Score:
        """The same score with evidence and feedback.

        Raises:
            ScorerUnavailable: Not ready, failed, or too slow; the reason says which.
        """
        return await self._ask("full", item)

    async def close(self) -> None:
        """End the process; safe to call twice."""
        self._closed = True
        process, self._process = self._process, None
        if process and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        if process:
            await process.wait()
        if self._reader:
            await asyncio.gather(self._reader, return_exceptions=True)
            self._reader = None

    async def _ask(self, want: Want, item: ScoreItem) -> Score:
        await self._revive()
        if self._status.state is not ScorerState.READY:
            raise ScorerUnavailable(self._status.reason)
        number = next(self._numbers)
        future: asyncio.Future[Score] = asyncio.get_running_loop().create_future()
        self._waiting[number] = future
        try:
            await self._write(Ask(n=number, want=want, item=item).model_dump_json())
            return await asyncio.wait_for(future, ANSWER_WITHIN_S)
        except TimeoutError:
            raise ScorerUnavailable("The scorer takes too long; your reply is kept.") from None
        finally:
            self._waiting.pop(number, None)

    async def _revive(self) -> None:
        """Start a process that died; one that could not load its model stays failed."""
        dead = self._process is not None and self._process.returncode is not None
        rested = time.monotonic() - self._started_at >= RESTART_AFTER_S
        if dead and rested and self._status.state is not ScorerState.FAILED:
            await self.start()

    async def _write(self, line: str) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        # A broken pipe is seen by the reader too, which tells everybody who waits.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(line.encode() + b"\n")
            await process.stdin.drain()

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None  # noqa: S101 - asked for when it was started
        async for line in process.stdout:
            self._take(from_scorer.validate_json(line))
        await process.wait()
        if self._status.state is not ScorerState.FAILED:
            self._status = ScorerStatus(ScorerState.STARTING, _DIED)
            self._give_up(_DIED)

    def _take(self, message: Ready | Failed | Answer | Refusal) -> None:
        match message:
            case Ready():
                self._status = ScorerStatus(ScorerState.READY)
                self._settled.set()
            case Failed():
                self._fail(message.reason)
            case Answer():
                future = self._waiting.get(message.n)
                if future and not future.done():
                    future.set_result(message.score)
            case Refusal():
                future = self._waiting.get(message.n)
                if future and not future.done():
                    future.set_exception(ScorerUnavailable(message.reason))

    def _fail(self, reason: str) -> None:
        self._status = ScorerStatus(ScorerState.FAILED, reason)
        self._settled.set()
        self._give_up(reason)

    def _give_up(self, reason: str) -> None:
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(ScorerUnavailable(reason))
