"""A stand-in for the scorer's process: its answers are fixed by the reply's words."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from scoring.contract import Evidence, Feedback, Receipt, Score, ScoreItem
from scoring.rubric import Quality, Stance
from simulator.sittings.ports import ScorerState, ScorerStatus, ScorerUnavailable

HOLDS = (
    "I can hear you want to stay in touch. I don't connect with clients on social media. "
    "Write to me on the portal and I answer within one business day."
)
HEDGES = "I'm so sorry. I probably shouldn't do that, my supervisor is strict about it."


@dataclass
class ScriptedScorer:
    """A scoring port whose answers are fixed by the reply's words; it can be switched off."""

    state: ScorerState = ScorerState.READY
    reason: str = ""
    starts: int = 0
    asked: list[str] = field(default_factory=list)
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    def status(self) -> ScorerStatus:
        return ScorerStatus(self.state, self.reason)

    async def start(self) -> None:
        self.starts += 1

    async def wait_ready(self, timeout_s: float) -> ScorerStatus:
        if self.state is ScorerState.STARTING:
            await self.ready.wait()
        return self.status()

    def come_back(self) -> None:
        """From now on it answers."""
        self.state, self.reason = ScorerState.READY, ""
        self.ready.set()

    async def levels(self, item: ScoreItem) -> Score:
        if self.state is not ScorerState.READY:
            raise ScorerUnavailable(self.reason or "The scorer is still starting.")
        self.asked.append(item.reply)
        return scripted_score(item)

    async def explain(self, item: ScoreItem) -> Score:
        score = await self.levels(item)
        text = item.reply
        end = text.find(". ") + 1 or len(text)
        principle, advice = "Say the limit as settled.", "“I don't connect with clients there.”"
        if score.passed:
            principle, advice = "This held. Keep the shape of it.", "Say it once more, shorter."
        return score.model_copy(
            update={
                "evidence": (Evidence(quality=Quality.WARM, start=0, end=end, effect=0.8),),
                "feedback": Feedback(principle=principle, about=(0, end), try_=advice),
            }
        )

    async def close(self) -> None:
        self.ready.set()


def scripted_score(item: ScoreItem) -> Score:
    """Passes what names the portal, hedges what says "probably", gives way for "sure"."""
    text = item.reply.lower()
    levels: tuple[int | None, ...] = (1, 3, 2, 0, 2)
    stance = Stance.HOLDS
    pitfalls: tuple[str, ...] = ()
    if "portal" in text:
        levels = (2, 3, 3, 3, 3)
    elif "probably" in text:
        levels, stance, pitfalls = (1, 2, 1, 0, 1), Stance.WAVERS, ("over_apologizes", "hedges")
    elif "sure" in text:
        levels, stance = (1, 3, 0, None, 0), Stance.GIVES_WAY
        pitfalls = ("unapproved_route", "over_familiar")
    return Score(
        id=item.id,
        scores=dict(zip(Quality, levels, strict=True)),
        expected={q: float(level or 0) for q, level in zip(Quality, levels, strict=True)},
        confidence=dict.fromkeys(Quality, 0.9),
        stance=stance,
        pitfalls=pitfalls,
        notice=None,
        receipt=Receipt(
            model="0" * 16,
            rubric="0" * 16,
            policy="0" * 16,
            calibration="0" * 16,
            request="0" * 16,
            reply="0" * 16,
        ),
    )
