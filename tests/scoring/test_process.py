"""The scorer's process as its client meets it: who goes first, what is refused, what it knows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import psutil
import pytest

from scoring import client
from scoring.availability import ScorerState, ScorerUnavailable
from scoring.client import ScorerProcess
from scoring.contract import ScoreItem
from scoring.rubric import Quality, Risk
from scoring.scenario_facts import ScenarioFacts

ANSWER = "I'm glad you asked. I don't connect with clients on social media; use the portal instead."
FACTS = {
    "harmless": ScenarioFacts(Risk.NONE, (ANSWER,)),
    "dangerous": ScenarioFacts(Risk.CUE, ()),
}
MANY_SENTENCES = " ".join(
    f"I hear you, and I don't do that on any day of week {n}." for n in range(8)
)


@pytest.fixture
async def scorer() -> AsyncIterator[ScorerProcess]:
    """A scorer that is ready."""
    process = ScorerProcess(FACTS)
    await process.start()
    assert (await process.wait_ready(60)).state is ScorerState.READY
    yield process
    await process.close()


def item(reply: str = "I don't add clients.", **more: object) -> ScoreItem:
    asked = {"client": "Can I add you on Instagram?", "reply": reply, **more}
    return ScoreItem.model_validate(asked)


def process_of(scorer: ScorerProcess) -> psutil.Process:
    assert scorer.pid is not None
    return psutil.Process(scorer.pid)


async def test_whoever_wants_levels_does_not_wait_for_the_reasons_of_others(
    scorer: ScorerProcess,
) -> None:
    answered: list[str] = []

    async def ask(name: str) -> None:
        if name == "levels":
            await scorer.levels(item())
        else:
            await scorer.explain(item(MANY_SENTENCES))
        answered.append(name)

    names = ["reasons 1", "reasons 2", "reasons 3", "reasons 4", "reasons 5", "levels"]
    await asyncio.gather(*map(ask, names))
    assert answered.index("levels") < 3, answered


async def test_a_question_that_cannot_be_answered_is_refused_and_the_next_one_is_not(
    scorer: ScorerProcess,
) -> None:
    with pytest.raises(ScorerUnavailable, match="nowhere"):
        await scorer.levels(item(policy="nowhere"))
    with pytest.raises(ScorerUnavailable, match=r"nowhere\.yaml"):
        await scorer.explain(item(policy="nowhere.yaml"))
    assert scorer.status().state is ScorerState.READY
    assert (await scorer.levels(item())).notice is None


async def test_it_knows_the_risk_and_the_model_answers_of_each_scenario(
    scorer: ScorerProcess,
) -> None:
    pasted = await scorer.levels(item(ANSWER, scenario="harmless"))
    assert pasted.notice == "model_answer"
    assert not pasted.passed
    assert (await scorer.levels(item(ANSWER))).notice is None

    dangerous = await scorer.levels(item(scenario="dangerous"))
    assert dangerous.pitfalls[0] == "misses_risk"
    assert dangerous.scores[Quality.BRIEF] is None
    assert "misses_risk" not in (await scorer.levels(item(scenario="harmless"))).pitfalls


async def test_a_scorer_that_is_too_slow_is_said_to_be_and_answers_later(
    scorer: ScorerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = process_of(scorer)
    process.suspend()
    with monkeypatch.context() as impatient:
        impatient.setattr(client, "ANSWER_WITHIN_S", 0.1)
        with pytest.raises(ScorerUnavailable, match="too long; your reply is kept"):
            await scorer.levels(item())
    process.resume()
    assert (await scorer.levels(item())).notice is None
    assert process_of(scorer).pid == process.pid


async def test_before_it_is_ready_it_says_that_the_reply_is_kept() -> None:
    scorer = ScorerProcess()
    with pytest.raises(ScorerUnavailable, match="getting ready; your reply is kept"):
        await scorer.levels(item())
    await scorer.start()
    process_of(scorer).suspend()
    assert scorer.status().state is ScorerState.STARTING
    assert (await scorer.wait_ready(0.05)).state is ScorerState.STARTING
    with pytest.raises(ScorerUnavailable, match="getting ready; your reply is kept"):
        await scorer.explain(item())
    await scorer.close()
    with pytest.raises(ScorerUnavailable, match="your reply is kept"):
        await scorer.levels(item())
