"""The scorer's process as ``packs check`` asks it: a batch of answers, scored in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from scenarios.checker import ReplyToScore, ScoredReply
from scoring.contract import Score, ScoreItem
from scoring.rubric import Risk
from simulator.sittings.ports import ScorerState, ScorerUnavailable, ScoringPort

_READY_WITHIN_S = 120.0


class PortScorer:
    """Scores a batch through a scorer that is started for it and ended after it."""

    def __init__(self, open_port: Callable[[], ScoringPort]) -> None:
        self._open_port = open_port

    def score_batch(self, replies: Sequence[ReplyToScore]) -> list[ScoredReply]:
        """One score for each reply, in order.

        Raises:
            ScorerUnavailable: The scorer did not start, or ended while it worked.
        """
        return asyncio.run(self._score_all(replies))

    async def _score_all(self, replies: Sequence[ReplyToScore]) -> list[ScoredReply]:
        port = self._open_port()
        try:
            await port.start()
            status = await port.wait_ready(_READY_WITHIN_S)
            if status.state is not ScorerState.READY:
                raise ScorerUnavailable(status.reason or "The scorer did not start in time.")
            return [_as_checked(await port.levels(_as_item(reply))) for reply in replies]
        finally:
            await port.close()


def _as_item(reply: ReplyToScore) -> ScoreItem:
    # No scenario id: with one, a model answer would be told apart as pasted and not be scored.
    return ScoreItem(
        client=reply.client,
        reply=reply.reply,
        before=reply.before,
        setting=reply.setting,
        risk=Risk(reply.risk),
        policy=reply.policy,
    )


def _as_checked(score: Score) -> ScoredReply:
    levels: dict[str, int | None] = {str(quality): level for quality, level in score.scores.items()}
    return ScoredReply(levels, str(score.stance), score.pitfalls)
