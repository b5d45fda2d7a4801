"""Practising: the use-cases behind every face (the app, plain mode, later the workshop)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from scenarios.library import Library, LoadedPack, UnknownScenario
from scenarios.policy import PracticePolicy
from scenarios.suggestions import nearest
from scoring.contract import ScoreItem
from scoring.rubric import Stance
from simulator.rehearsal.mastery import result_words
from simulator.sittings.one_sitting import Desk, PracticeSitting
from simulator.sittings.ports import (
    RecordsFault,
    RecordsPort,
    ScorerState,
    ScorerStatus,
    ScorerUnavailable,
    ScoringPort,
    SittingSummary,
    StoredReply,
)
from simulator.sittings.scored import scored_view
from simulator.sittings.script import Script
from simulator.sittings.views import AttemptView, ScenarioCard, SittingDetail

__all__ = ["PracticeRoom", "PracticeSitting", "UnknownName"]


class UnknownName(LookupError):  # noqa: N818 - a person's slip, said as a sentence
    """No scenario, pack or sitting has this name; the message is a sentence for people."""


class PracticeRoom:
    """One person's practice: what can be practised, what was, and the sittings.

    Methods that are not ``async`` may touch the disk: an app calls them in a thread.
    """

    def __init__(
        self,
        library: Library,
        policy: PracticePolicy,
        records: RecordsPort,
        scorer: ScoringPort,
        *,
        profile: str = "me",
        policy_ref: str | None = None,
    ) -> None:
        """Takes its parts ready-made.

        Args:
            library: The packs.
            policy: What fills the texts and is shown in the brief.
            records: Where sittings are kept.
            scorer: What scores replies; the room starts and closes it.
            profile: Whose practice it is.
            policy_ref: How the scorer finds the same policy: an id or a path; None is the default.
        """
        self._library = library
        self._policy = policy
        self._policy_ref = policy_ref
        self._desk = Desk(records, scorer, profile)

    def cards(self) -> tuple[ScenarioCard, ...]:
        """Every scenario, in the order of the packs, with how often it was practised.

        Where the records cannot be read, nothing counts as practised.
        """
        try:
            history = self.history()
        except RecordsFault:
            history = ()
        return tuple(
            self._card(pack, scenario_id, [h for h in history if h.scenario_id == scenario_id])
            for pack in self._library.packs
            for scenario_id in (scenario.id for scenario in pack.pack.scenarios)
        )

    def pack_faults(self) -> tuple[str, ...]:
        """Packs that could not be read: ``file:line:column: message. mend``, one fault each."""
        return tuple(str(fault) for fault in self._library.faults)

    def records_trouble(self) -> str:
        """Why nothing can be stored, and what to do; empty where all is well."""
        return self._desk.records.writable() or ""

    def scenario_ids(self, name: str) -> tuple[str, ...]:
        """The scenarios meant by the id of a scenario or of a pack.

        Raises:
            UnknownName: Neither has this id; the message names the nearest.
        """
        ids: list[str] = []
        for loaded in self._library.packs:
            own = tuple(scenario.id for scenario in loaded.pack.scenarios)
            if name == loaded.pack.id:
                return own
            if name in own:
                return (name,)
            ids += [loaded.pack.id, *own]
        near = nearest(name, ids)
        mend = (
            f"Did you mean {_either(near)}?"
            if near
            else "“steadyframe packs list” shows all there are."
        )
        raise UnknownName(f"No scenario or pack is called “{name}”. {mend}")

    def begin(self, scenario_id: str, mode: str = "practise") -> PracticeSitting:
        """A sitting in the brief phase. Nothing is stored until something is typed."""
        self._desk.last_advice = self._desk.last_advice or self._advice_on_record()
        return PracticeSitting(self._script(scenario_id), self._desk, mode)

    def _advice_on_record(self) -> str:
        """The principle shown last in the newest sitting; empty where there is none."""
        try:
            newest = self._desk.records.sittings(self._desk.profile, limit=1)
        except RecordsFault:
            return ""
        score = newest[0].last_score if newest else None
        return score.feedback.principle if score and score.feedback else ""

    def resume(self, sitting_id: str) -> PracticeSitting:
        """A recorded sitting, brought back to where it was left.

        Raises:
            UnknownName: There is no such sitting, or its scenario is in no pack any more.
        """
        summary = self._summary(sitting_id)
        return PracticeSitting.resumed(self._script(summary.scenario_id), self._desk, summary)

    def unfinished(self) -> tuple[SittingSummary, ...]:
        """Sittings that were left before their end, newest first."""
        return self._desk.records.unfinished_drafts(self._desk.profile)

    def history(self) -> tuple[SittingSummary, ...]:
        """Every recorded sitting of this person, newest first."""
        return self._desk.records.sittings(self._desk.profile)

    def sitting_detail(self, sitting_id: str) -> SittingDetail:
        """One recorded sitting with all its replies, tries that were taken back too."""
        summary = self._summary(sitting_id)
        replies = self._desk.records.replies(sitting_id)
        return SittingDetail(
            sitting_id=summary.id,
            scenario_id=summary.scenario_id,
            title=summary.scenario_title,
            started=summary.started,
            finished=summary.finished,
            attempts=tuple(
                _attempt(reply, replies[:number]) for number, reply in enumerate(replies)
            ),
            note=summary.note,
        )

    def scorer_status(self) -> ScorerStatus:
        """Where the scorer stands now."""
        return self._desk.scorer.status()

    async def start_scorer(self) -> None:
        """Starts the scorer in the background and returns at once."""
        await self._desk.scorer.start()

    async def wait_for_scorer(self, timeout_s: float) -> ScorerStatus:
        """Waits until the scorer is ready or has failed, at most so many seconds."""
        return await self._desk.scorer.wait_ready(timeout_s)

    async def score_pending(self) -> int:
        """Scores what an earlier run left pending; how many replies were scored.

        Stops where the scorer is gone; what is left stays pending.

        Raises:
            RecordsFault: The records cannot be read or written.
        """
        desk = self._desk
        count = 0
        for reply in await asyncio.to_thread(desk.records.pending_replies):
            if reply.id in desk.in_flight:
                continue
            desk.in_flight.add(reply.id)
            try:
                score = await desk.scorer.explain(ScoreItem.model_validate_json(reply.item_json))
                await asyncio.to_thread(desk.records.attach_score, reply.id, score)
                count += 1
            except ScorerUnavailable:
                if desk.scorer.status().state is not ScorerState.READY:
                    break
            finally:
                desk.in_flight.discard(reply.id)
        return count

    async def close(self) -> None:
        """Ends the scorer and lets go of the records."""
        await self._desk.scorer.close()
        await asyncio.to_thread(self._desk.records.close)

    def _script(self, scenario_id: str) -> Script:
        library = self._library
        try:
            pack = library.pack_of(scenario_id).pack
        except UnknownScenario:
            raise UnknownName(
                f"The scenario “{scenario_id}” is in no pack that could be read. "
                "“steadyframe packs check” says what is wrong with a pack."
            ) from None
        # A pack that was written for one policy is practised and scored under that one.
        own = pack.policy is not None
        policy = library.policy_of(scenario_id) if own else self._policy
        ref = pack.policy if own else self._policy_ref
        return Script(pack, library.scenario(scenario_id), policy, ref)

    def _summary(self, sitting_id: str) -> SittingSummary:
        for summary in self.history():
            if summary.id == sitting_id:
                return summary
        raise UnknownName(f"No sitting of yours has the id “{sitting_id}”.")

    def _card(
        self, loaded: LoadedPack, scenario_id: str, sittings: Sequence[SittingSummary]
    ) -> ScenarioCard:
        script = self._script(scenario_id)
        scenario = script.scenario
        return ScenarioCard(
            scenario_id=scenario.id,
            title=script.say(scenario.title),
            pack_id=loaded.pack.id,
            pack_title=script.say(loaded.pack.title),
            domain=scenario.domain,
            pressure=scenario.pressure,
            kind=scenario.kind,
            difficulty=scenario.difficulty,
            risk=scenario.risk,
            practised=len(sittings),
            last=result_words(sittings[0].last_score) if sittings else "",
        )


def _attempt(reply: StoredReply, earlier: Sequence[StoredReply]) -> AttemptView:
    item = ScoreItem.model_validate_json(reply.item_json)
    opened = any(
        other.step != reply.step and other.score is not None and other.score.stance is Stance.OPENS
        for other in earlier
    )
    scored = None
    if reply.score is not None:
        scored = scored_view(
            reply.id,
            reply.text,
            reply.score,
            danger=item.risk is not None and item.risk.value != "none",
            opened_before=opened,
        )
    return AttemptView(
        reply_id=reply.id,
        attempt=reply.attempt,
        client_line=reply.client_line,
        reply=reply.text,
        seconds=reply.seconds,
        scored=scored,
    )


def _either(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return " or ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else quoted[0]
