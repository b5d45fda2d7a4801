"""One sitting as a face uses it: the state machine with its texts, its records and its scorer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from scenarios.text_border import clean
from scoring.contract import SCORED_CHARACTERS, Score, ScoreItem
from scoring.rubric import Risk
from simulator.rehearsal import debrief
from simulator.rehearsal.phase import Phase
from simulator.rehearsal.sitting import OutOfTurn, Sitting
from simulator.sittings.ports import (
    DraftKind,
    NewReply,
    RecordsFault,
    RecordsPort,
    ScorerUnavailable,
    ScoringPort,
    SittingSummary,
)
from simulator.sittings.replay import replay
from simulator.sittings.scored import scored_view
from simulator.sittings.script import Script
from simulator.sittings.views import (
    DebriefView,
    ModelAnswerView,
    NotScored,
    ReplyHint,
    ScoredView,
    Sent,
    SittingView,
    SpokenLine,
)

EMPTY_REPLY = "Nothing was sent: write what you would say to the client."
KEPT = "Your reply is kept and will be scored when the scorer is back."


@dataclass
class Desk:
    """What all sittings of one person share."""

    records: RecordsPort
    scorer: ScoringPort
    profile: str
    last_advice: str = ""
    """The principle that was shown last, so that it is not said twice in a row."""
    in_flight: set[str] = field(default_factory=set)
    """Ids of replies being scored now, so that nothing scores them a second time."""


@dataclass(frozen=True)
class _AtHand:
    id: str
    item: ScoreItem


class PracticeSitting:
    """One sitting.

    What is not ``async`` and changes something touches the disk and may raise RecordsFault: an
    app calls it in a thread. What does not fit the phase raises OutOfTurn.
    """

    def __init__(self, script: Script, desk: Desk, mode: str) -> None:
        """A sitting in the brief phase; nothing is stored until something is typed."""
        self._script = script
        self._desk = desk
        self._mode = mode
        self._sitting = Sitting(script.scenario)
        self._id = ""
        self._at_hand: _AtHand | None = None
        self._scored: ScoredView | None = None
        self._draft = ""
        self._note = ""
        self._trouble = desk.records.writable() or ""
        # A draft that is saved from one thread must not come back after the reply it belongs to
        # was sent from another.
        self._lock = threading.Lock()

    @classmethod
    def resumed(cls, script: Script, desk: Desk, summary: SittingSummary) -> PracticeSitting:
        """A recorded sitting, brought back to where it was left."""
        self = cls(script, desk, "practise")
        self._id = summary.id
        at_hand = replay(self._sitting, desk.records.replies(summary.id))
        if at_hand is not None:
            self._at_hand = _AtHand(at_hand.id, ScoreItem.model_validate_json(at_hand.item_json))
            if at_hand.score is not None:
                self._scored = self._view_of(self._at_hand, at_hand.score)
        self._note = summary.note or desk.records.draft(summary.id, "note")
        if self._note:
            self._back_to_note()
        else:
            self._back_to_draft(desk.records.draft(summary.id, "reply"))
        return self

    @property
    def id(self) -> str:
        """The sitting's id in the records; empty until the first word is stored."""
        return self._id

    def view(self) -> SittingView:
        """The sitting as it stands now."""
        script, sitting = self._script, self._sitting
        scenario = script.scenario
        done, total = sitting.rungs
        return SittingView(
            sitting_id=self._id,
            scenario_id=scenario.id,
            phase=sitting.phase,
            title=script.say(scenario.title),
            setting=script.say(scenario.setting),
            channel=scenario.channel,
            client_name=script.say(scenario.client.name),
            background=script.say(scenario.client.background),
            policy_lines=script.policy_lines,
            risk=script.risk.value,
            client_line=script.say(sitting.client_line),
            before=self._said_before(),
            step=sitting.step,
            attempt=sitting.attempt,
            rungs_done=done,
            rungs_total=total,
            transcript=self._transcript(),
            draft=self._draft,
            reply=sitting.reply,
            can_try_again=sitting.can_try_again,
            can_go_on=sitting.can_go_on,
            records_trouble=self._trouble,
        )

    def listen(self) -> SittingView:
        """From the brief to the client's line."""
        self._sitting.listen()
        return self.view()

    def save_draft(self, text: str) -> None:
        """Keeps the half-typed reply, or in the debrief the half-typed note.

        In other phases nothing is half typed: a draft that comes late is dropped.
        """
        words = clean(text)
        with self._lock:
            phase = self._sitting.phase
            if phase not in (Phase.REPLY, Phase.DEBRIEF) or not (self._id or words.strip()):
                return
            kind: DraftKind = "note" if phase is Phase.DEBRIEF else "reply"
            self._desk.records.save_draft(self._started(), words, kind)
            if kind == "note":
                self._note = words
            else:
                self._draft = words

    def send(self, text: str, seconds: float) -> Sent | ReplyHint:
        """Stores the reply as pending, before anything else is done with it.

        Args:
            text: The reply as typed, of any length.
            seconds: From the client's line to sending.
        """
        words = clean(text).strip()
        if not words:
            return ReplyHint(EMPTY_REPLY)
        with self._lock:
            sitting = self._sitting
            if sitting.phase is not Phase.REPLY:
                raise OutOfTurn("The client has not spoken since your last reply.")
            line = self._script.say(sitting.client_line)
            item = self._script.item(client=line, before=self._said_before(), reply=words)
            reply_id = self._desk.records.add_pending_reply(
                NewReply(
                    sitting_id=self._started(),
                    attempt=sitting.attempt,
                    step=sitting.step,
                    client_line=line,
                    text=words,
                    seconds=seconds,
                    scenario_id=self._script.scenario.id,
                    item_json=item.model_dump_json(),
                )
            )
            sitting.send(words)
            self._at_hand, self._scored, self._draft = _AtHand(reply_id, item), None, ""
            self._trouble = ""
        return Sent(reply_id, _length_notice(words))

    async def levels(self) -> ScoredView | NotScored:
        """Scores the reply at hand. After NotScored it may be called again."""
        return await self._ask(self._desk.scorer.levels)

    async def explain(self) -> ScoredView | NotScored:
        """The same levels with evidence and advice."""
        before = self._desk.last_advice

        async def explained(item: ScoreItem) -> Score:
            asked = item.model_copy(update={"last_advice": before})
            return await self._desk.scorer.explain(asked)

        view = await self._ask(explained)
        if isinstance(view, ScoredView) and view.advice:
            self._desk.last_advice = view.advice.principle
        return view

    def scored(self) -> ScoredView | None:
        """The reply at hand as scored so far, without asking the scorer."""
        return self._scored

    def try_again(self) -> SittingView:
        """The same client line again; also from the line after it, while nothing was sent there."""
        with self._lock:
            self._sitting.try_again()
            self._leave_reply()
        return self.view()

    def go_on(self) -> SittingView:
        """The client answers by the stance; where the ladder ends, the debrief begins."""
        with self._lock:
            self._sitting.go_on()
            self._leave_reply()
        return self.view()

    def end_early(self) -> SittingView:
        """Leaves the ladder for the debrief."""
        with self._lock:
            self._sitting.end_early()
            self._leave_reply()
        return self.view()

    def model_answers(self) -> tuple[ModelAnswerView, ...]:
        """Ways to say it; empty before the first attempt."""
        return self._script.model_answers() if self._sitting.attempts_made else ()

    def debrief(self) -> DebriefView:
        """What to look back on, in the debrief and after it."""
        sitting, script = self._sitting, self._script
        if sitting.phase not in (Phase.DEBRIEF, Phase.DONE):
            raise OutOfTurn("The debrief comes when the conversation is over.")
        ending = sitting.ending
        outcome = "stopped" if ending is None else ending.outcome
        return DebriefView(
            outcome=outcome,
            outcome_text=debrief.outcome_text(outcome),
            closing_line="" if ending is None else script.say(ending.line),
            held=debrief.what_held(sitting.turns, script.risk),
            work_on=debrief.work_on(sitting.turns),
            hearing=script.say(sitting.turns[-1].hears) if sitting.turns else "",
            why=script.say(script.scenario.why),
            note_prompts=tuple(script.say(p) for p in debrief.note_prompts(script.scenario)),
            note=self._note,
        )

    def save_note(self, text: str) -> tuple[str, ...]:
        """Saves the note; returns what it still lacks, one sentence each."""
        note = clean(text).strip()
        with self._lock:
            self._desk.records.save_note(self._started(), note)
            self._note = note
        return debrief.note_lacks(note, self._sitting.turns, self._script.risk)

    def finish(self) -> SittingView:
        """Records that the sitting is over; one in which nothing was typed leaves no record."""
        with self._lock:
            if self._id:
                self._desk.records.finish_sitting(self._id)
            self._sitting.finish()
        return self.view()

    async def _ask(self, ask: Callable[[ScoreItem], Awaitable[Score]]) -> ScoredView | NotScored:
        asked = self._at_hand
        if asked is None:
            raise OutOfTurn("There is no reply to score.")
        self._desk.in_flight.add(asked.id)
        try:
            score = await ask(asked.item)
            await self._record(asked.id, score)
        except ScorerUnavailable as fault:
            return NotScored(asked.id, _with_promise(fault.reason))
        finally:
            self._desk.in_flight.discard(asked.id)
        view = self._view_of(asked, score)
        # The person may have moved on while the scorer worked: the score is then only recorded.
        if self._at_hand is asked:
            self._sitting.take(score)
            self._scored = view
        return view

    async def _record(self, reply_id: str, score: Score) -> None:
        """Stores a score. One that cannot be stored is still shown: the reply stays pending."""
        try:
            await asyncio.to_thread(self._desk.records.attach_score, reply_id, score)
        except RecordsFault as fault:
            self._trouble = fault.reason

    def _view_of(self, at_hand: _AtHand, score: Score) -> ScoredView:
        return scored_view(
            at_hand.id,
            at_hand.item.reply,
            score,
            danger=self._script.risk is not Risk.NONE,
            opened_before=self._sitting.opened_before,
        )

    def _started(self) -> str:
        if not self._id:
            scenario, pack = self._script.scenario, self._script.pack
            self._id = self._desk.records.start_sitting(
                profile=self._desk.profile,
                scenario_id=scenario.id,
                scenario_title=self._script.say(scenario.title),
                pack_id=pack.id,
                pack_version=pack.version,
                policy_hash=self._script.policy_hash,
                mode=self._mode,
            )
        return self._id

    def _leave_reply(self) -> None:
        self._at_hand, self._scored, self._draft = None, None, ""

    def _said_before(self) -> str:
        turns = self._sitting.turns
        return turns[-1].reply if turns else self._script.say(self._script.scenario.before)

    def _transcript(self) -> tuple[SpokenLine, ...]:
        lines: list[SpokenLine] = []
        for turn in self._sitting.turns:
            lines.append(SpokenLine("client", self._script.say(self._sitting.line_of(turn))))
            lines.append(SpokenLine("you", turn.reply))
        return tuple(lines)

    def _back_to_note(self) -> None:
        """A note was begun: the conversation was over."""
        if self._sitting.can_go_on:
            self._sitting.go_on()
        if self._sitting.phase is not Phase.DEBRIEF:
            self._sitting.end_early()
        self._leave_reply()

    def _back_to_draft(self, draft: str) -> None:
        """A reply was being typed: to the next line where the last one passed, else again."""
        sitting = self._sitting
        if sitting.phase is Phase.BRIEF:
            sitting.listen()
        if not draft.strip() or draft.strip() == sitting.reply:
            return
        if sitting.can_go_on and self._scored is not None and self._scored.passed:
            sitting.go_on()
        if sitting.phase is not Phase.REPLY and sitting.can_try_again:
            sitting.try_again()
        self._leave_reply()
        self._draft = draft


def _with_promise(reason: str) -> str:
    """The scorer's reason, and that the reply is kept where the reason does not say so itself."""
    return reason if "reply is kept" in reason else f"{reason} {KEPT}"


def _length_notice(words: str) -> str:
    if len(words) <= SCORED_CHARACTERS:
        return ""
    return (
        f"Your reply has {len(words):,} characters. All of it is kept; "
        f"the first {SCORED_CHARACTERS:,} are scored."
    )
