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
DEATHS_IN_A_ROW = 3
"""So often it may die before it was ready; then it counts as failed until asked to start."""
_STARTING = "The scorer is getting ready; your reply is kept and scored as soon as it is."
_DIED = "The scorer stopped; it is being started again, and your reply is kept."
_CLOSED = "The scorer was closed; your reply is kept."
_ALWAYS_DIES = (
    "The scorer stops each time it is started. Run steadyframe doctor and look at the model files "
    "and the versions."
)
# Without -P a folder called scoring in the place where somebody works would be run instead.
_COMMAND = ("-P", "-X", "utf8", "-m", "scoring.process")


class _Died(ScorerUnavailable):
    """The process died with the question."""


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
        self._keeper: asyncio.Task[None] | None = None
        self._waiting: dict[int, asyncio.Future[Score]] = {}
        self._numbers = itertools.count()
        self._under_way = asyncio.Event()
        self._settled = asyncio.Event()
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
        if self._closed or (self._keeper and not self._keeper.done()):
            return
        # While it is tried again, what was wrong last is still all that is known.
        failed = self._status.state is ScorerState.FAILED
        self._not_ready(self._status.reason if failed else _STARTING)
        self._under_way.clear()
        self._keeper = asyncio.create_task(self._keep())
        # Whoever calls may let the event loop rest from here on; the process loads meanwhile.
        await self._under_way.wait()

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
        keeper, self._keeper = self._keeper, None
        if keeper:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
        self._fail(_CLOSED)

    async def _ask(self, want: Want, item: ScoreItem) -> Score:
        try:
            return await self._ask_once(want, item)
        except _Died:
            # The next process gets the question too. Should it die of it again, the reply waits.
            await self.wait_ready(ANSWER_WITHIN_S)
            return await self._ask_once(want, item)

    async def _ask_once(self, want: Want, item: ScoreItem) -> Score:
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

    async def _keep(self) -> None:
        """Keep a process running until it is closed or cannot be had."""
        deaths = 0
        while deaths < DEATHS_IN_A_ROW:
            started_at = time.monotonic()
            await self._run()
            state = self.status().state
            if state is ScorerState.FAILED:
                return
            deaths = 0 if state is ScorerState.READY else deaths + 1
            self._not_ready(_DIED)
            self._give_up(_Died(_DIED))
            await asyncio.sleep(RESTART_AFTER_S - (time.monotonic() - started_at))
        self._fail(_ALWAYS_DIES)

    async def _run(self) -> None:
        """One process from its start to its end."""
        try:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, *_COMMAND),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                limit=LINE_LIMIT,
            )
        except OSError as error:
            self._fail(f"The scorer could not be started ({error.strerror or error}).")
            return
        try:
            await self._write(hello(self._facts))
            self._under_way.set()
            # A line that is none of the scorer's own: it is ended, and the next one is heard.
            with contextlib.suppress(ValueError):
                await self._hear(self._process)
        finally:
            process, self._process = self._process, None
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _hear(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None  # noqa: S101 - asked for when it was started
        async for line in process.stdout:
            self._take(from_scorer.validate_json(line))

    async def _write(self, line: str) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        # A broken pipe is seen by the reader too, which tells everybody who waits.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(line.encode() + b"\n")
            await process.stdin.drain()

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

    def _not_ready(self, reason: str) -> None:
        self._settled.clear()
        self._status = ScorerStatus(ScorerState.STARTING, reason)

    def _fail(self, reason: str) -> None:
        self._status = ScorerStatus(ScorerState.FAILED, reason)
        self._under_way.set()
        self._settled.set()
        self._give_up(ScorerUnavailable(reason))

    def _give_up(self, fault: ScorerUnavailable) -> None:
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(fault)
