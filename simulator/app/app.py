"""The app: which screen shows which phase, the scorer in the background, and leaving in safety."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import Callable
from typing import Any, ClassVar

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from simulator.app.commands.everywhere import ChangeTheme, Help, Quit
from simulator.app.commands.palette import ScreenCommands, working_commands
from simulator.app.messages import (
    DetailLoaded,
    HistoryAsked,
    LevelsArrived,
    ModelAnswersLoaded,
    NotScoredYet,
    PendingScored,
    RecordsTrouble,
    RequestChosen,
    ScorerChanged,
    SittingLeft,
    SittingMoved,
    SittingResumed,
)
from simulator.app.screens.brief import BriefScreen
from simulator.app.screens.debrief import DebriefScreen
from simulator.app.screens.feedback import FeedbackScreen
from simulator.app.screens.frame import Frame
from simulator.app.screens.help import HelpScreen
from simulator.app.screens.history import HistoryScreen, SittingDetailScreen
from simulator.app.screens.home import HomeScreen
from simulator.app.screens.model_answers import ModelAnswersScreen
from simulator.app.screens.reply import ReplyScreen
from simulator.app.themes import DARK, THEMES
from simulator.rehearsal.phase import Phase
from simulator.sittings.ports import RecordsFault, ScorerState, ScorerStatus
from simulator.sittings.practice import PracticeRoom, PracticeSitting, UnknownName
from simulator.sittings.views import SittingView

SCORER_WORDS = {
    ScorerState.STARTING: "Scorer starting",
    ScorerState.READY: "Scorer ready",
    ScorerState.FAILED: "Scorer not available",
}
WAIT_FOR_SCORER_S = 120.0


class SteadyframeApp(App[int]):
    """Steadyframe in a terminal."""

    TITLE = "Steadyframe"
    # Textual loads no stylesheet of the default screen by itself, so home's stands here too.
    CSS_PATH = ["app.tcss", "screens/home.tcss"]  # noqa: RUF012 - Textual's own name and form
    COMMANDS = {ScreenCommands}  # noqa: RUF012 - Textual's own name and form
    COMMAND_PALETTE_DISPLAY: ClassVar[str | None] = "^P"
    BINDINGS: ClassVar[list[BindingType]] = [
        Help.binding(),
        ChangeTheme.binding(),
        Quit.binding(),
        Binding("ctrl+c", "help_quit", show=False, system=True),
    ]

    def __init__(
        self,
        room: PracticeRoom,
        start_at: str | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Compose the app; nothing is read or started before the first frame.

        Args:
            room: The use-cases.
            start_at: A scenario's id whose brief is opened at once.
            clock: Seconds from any fixed moment, for the pause.
        """
        super().__init__()
        self._room = room
        self._start_at = start_at
        self._clock = clock
        self._status = ScorerStatus(ScorerState.STARTING)
        self._warned_on_quit = False
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_default_screen(self) -> Screen[Any]:
        """Home is the screen under all others."""
        return HomeScreen(self._room)

    def on_mount(self) -> None:
        """Start the scorer once the first frame is on the terminal."""
        self.call_after_refresh(self._after_first_frame)

    def _after_first_frame(self) -> None:
        self._listen_for_signals()
        self.run_scorer()
        if self._start_at is not None:
            self.begin(self._start_at)

    # --- the scorer -------------------------------------------------------------------------

    @work(group="scorer", exclusive=True, exit_on_error=False)
    async def run_scorer(self) -> None:
        """Start the scorer, say how it is, and let it score what an earlier run left."""
        await self._room.start_scorer()
        self.post_message(ScorerChanged(self._room.scorer_status()))
        status = await self._room.wait_for_scorer(WAIT_FOR_SCORER_S)
        self.post_message(ScorerChanged(status))
        if status.state is ScorerState.READY:
            count = await self._room.score_pending()
            if count:
                self.post_message(PendingScored(count))

    def on_scorer_changed(self, event: ScorerChanged) -> None:
        """Say it in words on every screen; wake a reply that waits."""
        self._say_status(event.status)
        for screen in self.screen_stack:
            if event.status.state is ScorerState.READY and isinstance(screen, FeedbackScreen):
                screen.scorer_ready()

    def _say_status(self, status: ScorerStatus) -> None:
        self._status = status
        for screen in self.screen_stack:
            self._tell_scorer(screen)

    def _tell_scorer(self, screen: Screen[Any]) -> None:
        if isinstance(screen, Frame):
            screen.status_words = SCORER_WORDS[self._status.state]
        if isinstance(screen, HomeScreen):
            failed = self._status.state is ScorerState.FAILED
            screen.scorer_trouble(self._status.reason if failed else "")

    def on_not_scored_yet(self, event: NotScoredYet) -> None:
        """A scorer that has ended is started again; the reply waits meanwhile."""
        status = self._room.scorer_status()
        self._say_status(status)
        starting = any(w.group == "scorer" and not w.is_finished for w in self.workers)
        if status.state is not ScorerState.READY and not starting:
            self.run_scorer()

    def on_levels_arrived(self, event: LevelsArrived) -> None:
        """It answers, so the words about it must not say otherwise."""
        self._say_status(self._room.scorer_status())

    def on_pending_scored(self, event: PendingScored) -> None:
        """Say how many replies have been scored late."""
        what = "1 reply" if event.count == 1 else f"{event.count} replies"
        verb = "has" if event.count == 1 else "have"
        self.notify(f"{what} from before {verb} been scored. See the history.", markup=False)
        home = self.screen_stack[0]
        if isinstance(home, HomeScreen):
            home.load()

    # --- which screen shows what ------------------------------------------------------------

    def on_request_chosen(self, event: RequestChosen) -> None:
        """Open the brief."""
        self.begin(event.scenario_id)

    def on_sitting_resumed(self, event: SittingResumed) -> None:
        """Go on where the sitting was left."""
        self.resume(event.sitting_id)

    @work(group="sitting", exclusive=True, exit_on_error=False)
    async def begin(self, scenario_id: str) -> None:
        """Make a sitting and show where it stands."""
        await self._open(lambda: self._room.begin(scenario_id))

    @work(group="sitting", exclusive=True, exit_on_error=False)
    async def resume(self, sitting_id: str) -> None:
        """Read a sitting back and show where it stands."""
        await self._open(lambda: self._room.resume(sitting_id))

    async def _open(self, make: Callable[[], PracticeSitting]) -> None:
        try:
            sitting = await asyncio.to_thread(make)
            view = await asyncio.to_thread(sitting.view)
        except RecordsFault as fault:
            self.post_message(RecordsTrouble(fault.reason))
        except UnknownName as unknown:
            self.post_message(RecordsTrouble(str(unknown)))
        else:
            self.post_message(SittingMoved(sitting, view))

    def _screen_for(self, sitting: PracticeSitting, view: SittingView, notice: str) -> Frame:
        match view.phase:
            case Phase.BRIEF:
                return BriefScreen(sitting, view)
            case Phase.REPLY:
                return ReplyScreen(sitting, view, self._clock)
            case Phase.SCORING | Phase.FEEDBACK:
                return FeedbackScreen(sitting, view, notice)
            case Phase.DEBRIEF | Phase.DONE:
                return DebriefScreen(sitting, view)

    async def on_sitting_moved(self, event: SittingMoved) -> None:
        """Show the screen of the sitting's phase, in the place of the one before."""
        await self._show(self._screen_for(event.sitting, event.view, event.notice))

    async def _show(self, screen: Frame) -> None:
        if isinstance(self.screen, HomeScreen):
            await self.push_screen(screen)
        else:
            await self._pop_to_home(keep=1)
            await self.switch_screen(screen)
        self._tell_scorer(screen)

    async def _pop_to_home(self, keep: int = 0) -> None:
        while len(self.screen_stack) > 1 + keep:
            await self.pop_screen()

    async def on_sitting_left(self, event: SittingLeft) -> None:
        """Back to the list of requests."""
        await self._pop_to_home()

    async def on_history_asked(self, event: HistoryAsked) -> None:
        """Open the history."""
        await self._show(HistoryScreen(self._room))

    async def on_detail_loaded(self, event: DetailLoaded) -> None:
        """Open one sitting above the history."""
        if isinstance(self.screen, HistoryScreen):
            screen = SittingDetailScreen(event.detail)
            await self.push_screen(screen)
            self._tell_scorer(screen)

    async def on_model_answers_loaded(self, event: ModelAnswersLoaded) -> None:
        """Open the model answers."""
        if event.answers:
            await self.push_screen(ModelAnswersScreen(event.answers))

    def action_help(self) -> None:
        """Explain the screen that is open."""
        screen = self.screen
        if isinstance(screen, Frame):
            commands = tuple(working_commands(screen, screen.HERE))
            self.push_screen(HelpScreen(screen.HELP_TITLE, screen.HELP_TEXT, commands))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Help explains a screen, and is not opened above itself."""
        if action == "help":
            return isinstance(self.screen, Frame)
        return super().check_action(action, parameters)

    # --- trouble and leaving ----------------------------------------------------------------

    def on_records_trouble(self, event: RecordsTrouble) -> None:
        """Say what is wrong with the records."""
        self.notify(event.reason, severity="error", timeout=12, markup=False)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say that something unexpected happened, instead of nothing."""
        error = event.worker.error
        if event.state is WorkerState.ERROR and error is not None:
            self.notify(str(error) or type(error).__name__, severity="error", markup=False)

    def _listen_for_signals(self) -> None:
        # A closed terminal window or a shutdown must not cost the last second of typing.
        if self.is_headless or sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGHUP, signal.SIGTERM):
            loop.add_signal_handler(number, self.leave_at_once)

    @work(group="leave", exclusive=True, exit_on_error=False)
    async def leave_at_once(self) -> None:
        """Keep what can be kept and end."""
        await self._put_away()
        self.exit(0)

    async def _put_away(self) -> str:
        troubles = [await s.put_away() for s in self.screen_stack if isinstance(s, Frame)]
        return next((trouble for trouble in troubles if trouble), "")

    async def action_quit(self) -> None:
        """Keep what is half typed, then leave; stay once where it could not be kept."""
        trouble = await self._put_away()
        if trouble and not self._warned_on_quit:
            self._warned_on_quit = True
            self.notify(
                f"What you typed could not be saved: {trouble} "
                "Press Ctrl+Q again to leave without it.",
                severity="error",
                timeout=15,
                markup=False,
            )
            return
        self.exit(0)

    def action_help_quit(self) -> None:
        """Ctrl+C copies; say how to leave."""
        self.notify("Press Ctrl+Q to leave. What you typed is kept.", markup=False)

    async def on_unmount(self) -> None:
        """End the scorer with the app."""
        await self._room.close()
