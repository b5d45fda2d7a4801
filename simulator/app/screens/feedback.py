"""Feedback: the stance, one principle on one sentence, five rows. Levels first, reasons after."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from scoring.contract import Evidence
from simulator.app.commands.command import Command
from simulator.app.commands.everywhere import Leave
from simulator.app.commands.practising import Debrief, GoOn, ModelAnswers, ShowWhy, TryAgain
from simulator.app.messages import ExplanationArrived, LevelsArrived, NotScoredYet, SittingLeft
from simulator.app.screens.frame import EVERYWHERE
from simulator.app.screens.reply import where
from simulator.app.screens.sitting_frame import SittingFrame
from simulator.app.widgets.marked_reply import MarkedReply
from simulator.app.widgets.score_rows import ScoreRows
from simulator.sittings.practice import PracticeSitting
from simulator.sittings.views import NotScored, ScoredView, SittingView

FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 15.0


def effect_words(pieces: tuple[Evidence, ...]) -> str:
    """What the marked sentences did to one quality."""
    if not pieces:
        return "No single sentence moved this one much."
    effects = ", ".join(f"{piece.effect:+.1f}".replace("-", "−") for piece in pieces)
    noun = "The underlined sentence" if len(pieces) == 1 else "The underlined sentences"
    return f"{noun}: {effects}"


class FeedbackScreen(SittingFrame):
    """What a reply did, and the one thing that would help most."""

    CSS_PATH = "feedback.tcss"
    HERE: ClassVar[tuple[type[Command], ...]] = (
        TryAgain,
        GoOn,
        ShowWhy,
        ModelAnswers,
        Debrief,
        Leave,
        *EVERYWHERE,
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        TryAgain.binding(),
        GoOn.binding(),
        ShowWhy.binding(),
        ModelAnswers.binding(),
        Debrief.binding(),
        Leave.binding(),
    ]
    HELP_TITLE = "The feedback"
    HELP_TEXT = (
        "First what happened to the boundary, then the one thing that would help most, on the "
        "sentence it concerns (underlined). Then five qualities, 0 to 3 each: a word, a number "
        "and a bar.\n\n"
        "Press w, then the arrow keys, to see which sentence moved each of them.\n\n"
        "Where the scorer is unsure a row says: ask your supervisor. The scores rest on ratings "
        "by language models and are not validated by clinicians. They are for practice only."
    )

    def __init__(self, sitting: PracticeSitting, view: SittingView, notice: str = "") -> None:
        """Show the reply that was just sent, or waits since an earlier run.

        Args:
            sitting: The sitting.
            view: Where it stands; it holds the reply.
            notice: What to say about the reply as it was sent.
        """
        super().__init__(sitting, view)
        self._notice = notice
        self._scored: ScoredView | None = None

    def body(self) -> Iterable[Widget]:
        """Everything in one column that scrolls where the window is small."""
        with VerticalScroll(classes="column"):
            yield Static("Reading your reply ...", id="stance", markup=False)
            yield Static(id="serious", classes="trouble", markup=False)
            yield Static(id="notice", markup=False)
            yield Static(id="advice", markup=False)
            yield Static("Your reply", classes="label", markup=False)
            yield MarkedReply(self._view.reply, id="reply")
            yield ScoreRows(id="rows")
            yield Static(id="more", classes="muted", markup=False)

    def on_mount(self) -> None:
        """Name the screen and ask for the score."""
        self.heading = f"{self._view.title}   {where(self._view)}"
        self.query_one("#advice").display = False
        self.query_one(ScoreRows).display = False
        self._say("#notice", self._notice)
        self.ask()

    @work(group="score", exclusive=True, exit_on_error=False)
    async def ask(self) -> None:
        """Levels, then reasons; where the scorer is away, again and again, with longer waits."""
        wait = FIRST_WAIT_S
        while isinstance(result := await self._sitting.levels(), NotScored):
            self.post_message(NotScoredYet(result, wait, levels_shown=False))
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT_S)
        view = await asyncio.to_thread(self._sitting.view)
        self.post_message(LevelsArrived(result, view))
        wait = FIRST_WAIT_S
        while isinstance(result := await self._sitting.explain(), NotScored):
            self.post_message(NotScoredYet(result, wait, levels_shown=True))
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT_S)
        self.post_message(ExplanationArrived(result))

    def scorer_ready(self) -> None:
        """Ask at once: the wait is over."""
        if self._scored is None or self._scored.advice is None:
            self.ask()

    def on_not_scored_yet(self, event: NotScoredYet) -> None:
        """Say why there are no levels; never show a zero."""
        if event.levels_shown:
            self._say("#advice", "The advice follows when the scorer is back.")
            return
        self._say("#stance", "Not scored yet")
        self._say("#notice", f"{event.missing.reason} {self._notice}".strip())
        self._say("#more", "The scores appear here as soon as it is ready.")

    def on_levels_arrived(self, event: LevelsArrived) -> None:
        """Show stance and rows; the advice takes a moment longer."""
        if self._scored is not None and self._scored.advice is not None:
            return
        self._view = event.view
        self._show(event.scored)
        self._say("#advice", "Looking at your sentences ...")

    def on_explanation_arrived(self, event: ExplanationArrived) -> None:
        """Show the advice, the sentence, and what else was found."""
        if self._scored is None or event.scored.reply_id != self._scored.reply_id:
            return
        self._show(event.scored)

    def _show(self, scored: ScoredView) -> None:
        self._scored = scored
        stance = scored.stance_text
        if scored.passed:
            stance += " This one passes."
        self._say("#stance", stance)
        serious = "\n".join(f"Serious: {title}" for title in scored.serious_titles)
        self._say("#serious", serious)
        self._say("#notice", scored.notice_text or self._notice)
        self._show_advice(scored)
        rows = self.query_one(ScoreRows)
        rows.rows = scored.rows
        rows.display = True
        self._show_more(scored)
        self.refresh_bindings()

    def _show_advice(self, scored: ScoredView) -> None:
        advice = scored.advice
        if advice is None:
            self._mark(())
            return
        content = Content.assemble((advice.principle, "bold"))
        if advice.try_:
            content = Content.assemble(content, "\n", ("Try: ", "dim"), advice.try_)
        self._say("#advice", content)
        self._mark((advice.about,) if advice.about else ())

    def _show_more(self, scored: ScoredView) -> None:
        lines = [f"Policy: {conflict.sentence}" for conflict in scored.conflicts]
        if scored.pitfall_titles:
            lines.append("Pitfalls: " + " · ".join(scored.pitfall_titles))
        self._say("#more", "\n".join(lines))

    def _say(self, selector: str, text: str | Content) -> None:
        widget = self.query_one(selector, Static)
        widget.display = bool(text)
        widget.update(Content(text) if isinstance(text, str) else text)

    def _mark(self, spans: tuple[tuple[int, int], ...]) -> None:
        text = self._scored.reply if self._scored else self._view.reply
        self.query_one(MarkedReply).show(text, spans)

    def on_score_rows_chosen(self, event: ScoreRows.Chosen) -> None:
        """Underline what moved the chosen quality, or the sentence of the advice again."""
        scored = self._scored
        if scored is None:
            return
        if event.quality is None:
            advice = scored.advice
            self._mark((advice.about,) if advice and advice.about else ())
            self._show_more(scored)
            return
        pieces = tuple(e for e in scored.score.evidence if e.quality == event.quality)
        self._mark(tuple((piece.start, piece.end) for piece in pieces))
        self._say("#more", f"{effect_words(pieces)}   (↑ ↓ for the others)")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Going on needs a score; trying again needs a line that is still open."""
        if action == "try_again":
            return self._view.can_try_again
        if action == "show_why":
            return self._scored is not None and self._scored.advice is not None
        if action in {"go_on", "debrief"}:
            return self._view.can_go_on
        return super().check_action(action, parameters)

    def action_try_again(self) -> None:
        """Answer the same line again."""
        self.move(self._sitting.try_again)

    def action_show_why(self) -> None:
        """Go to the five rows, or come back from them."""
        rows = self.query_one(ScoreRows)
        if rows.has_focus:
            self.query_one(".column").focus()
        else:
            rows.focus()

    def action_go_on(self) -> None:
        """Let the client answer."""
        self.move(self._sitting.go_on)

    def action_debrief(self) -> None:
        """Stop here."""
        self.move(self._sitting.end_early)

    def action_leave(self) -> None:
        """Go back to the requests; the reply is kept."""
        self.post_message(SittingLeft())
