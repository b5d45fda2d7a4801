"""The scorer: one engine for practice, ``steadyframe score``, the service and evaluation.

What the learned model expects is bounded by rules where rules know better: text that is no
answer, danger, and what the codebook settles by definition.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from scenarios.policy import PracticePolicy, load_policy, policy_hash
from scoring.contract import SCORED_CHARACTERS, Evidence, Notice, Receipt, Score, ScoreItem
from scoring.encoder import Encoder, Pair
from scoring.engine_files import ADAPTED_FOLDER, checked
from scoring.evidence import evidence_for
from scoring.feedback import advise
from scoring.heads import Heads
from scoring.judgement import Judgement, judge, unscored
from scoring.notices import notice_of
from scoring.pairing import request_side
from scoring.policy_check import conflicts
from scoring.receipts import no_calibration, request_hash, rubric_hash, text_hash
from scoring.rubric import QUALITIES, Quality, Risk
from scoring.scenario_facts import FactsSource, no_facts
from scoring.settings import ModelSettings, read_settings

Given = TypeVar("Given")
Made = TypeVar("Made")


class Scorer:
    """Scores replies; the same reply always gets the same numbers."""

    def __init__(
        self, facts: FactsSource = no_facts, folder: Path = ADAPTED_FOLDER, threads: int = 1
    ) -> None:
        """Load the model.

        Args:
            facts: Looks up a scenario's risk and model answers by id.
            folder: Where the adapted model lies.
            threads: Replies worked on at once; results do not depend on it.

        Raises:
            ModelFileFault: A model file is missing or altered.
        """
        files, self.model_hash = checked(folder)
        self.settings: ModelSettings = read_settings(files.card)
        self.encoder = Encoder(files)
        self._pool = ThreadPoolExecutor(threads) if threads > 1 else None
        self._heads = Heads(files.heads)
        self._facts = facts
        self._policies: dict[str | None, PracticePolicy] = {}

    def score_batch(self, items: Sequence[ScoreItem]) -> list[Score]:
        """Levels, stance, pitfalls, notices, conflicts and receipt of each item, in order.

        Raises:
            PolicyFault: An item names a policy that cannot be read.
        """
        return self._each(self._score, items)

    def judgements(self, items: Sequence[ScoreItem]) -> list[Judgement]:
        """What stands behind the scores, with the probability of each pitfall; to measure by."""
        return self._each(self._judge, [(item, item.reply[:SCORED_CHARACTERS]) for item in items])

    def explain(self, item: ScoreItem, score: Score | None = None) -> Score:
        """The same score with evidence and feedback."""
        score = score or self.score_batch([item])[0]
        found: tuple[Evidence, ...] = ()
        if score.notice in (None, "too_long"):
            found = evidence_for(item, score, lambda texts: self._expected(item, texts))
        score = score.model_copy(update={"evidence": found})
        advice = advise(item, score, self.policy(item), item.last_advice)
        return score.model_copy(update={"feedback": advice})

    def policy(self, item: ScoreItem) -> PracticePolicy:
        """The practice policy that an item is held against."""
        name = item.policy
        if name is None and item.scenario:
            facts = self._facts(item.scenario)
            name = facts.policy if facts else None
        if name not in self._policies:
            self._policies[name] = load_policy(name)
        return self._policies[name]

    def _expected(self, item: ScoreItem, texts: Sequence[str]) -> list[dict[Quality, float]]:
        found = self._each(self._judge, [(item, text) for text in texts])
        return [one.expected for one in found]

    def _each(self, work: Callable[[Given], Made], given: Sequence[Given]) -> list[Made]:
        """Each by itself, so that no reply's numbers depend on what stands beside it.

        The encoder lets other threads run, so they weigh words while it works.
        """
        return list(self._pool.map(work, given) if self._pool else map(work, given))

    def _judge(self, pair: tuple[ScoreItem, str]) -> Judgement:
        """Judge a text as a reply to its item; what is no answer never reaches the model."""
        item, text = pair
        notice = self._notice(item, text)
        if notice is not None:
            return unscored(notice)
        request = request_side(item.client, item.before, item.setting)
        vectors = self.encoder.vectors([Pair(text, request)])
        estimates = self._heads.estimates(vectors, [text], [item.client])
        return judge(item, text, self._risk(item), estimates, self.settings)

    def _notice(self, item: ScoreItem, text: str) -> Notice | None:
        facts = self._facts(item.scenario) if item.scenario else None
        answers = facts.model_answers if facts else ()
        return notice_of(text, item.client, answers, self.encoder.is_word)

    def _risk(self, item: ScoreItem) -> Risk | None:
        facts = self._facts(item.scenario) if item.scenario else None
        return item.risk if item.risk is not None else facts.risk if facts else None

    def _score(self, item: ScoreItem) -> Score:
        found = self._judge((item, item.reply[:SCORED_CHARACTERS]))
        policy = self.policy(item)
        notice = found.notice
        if notice is None and len(item.reply) > SCORED_CHARACTERS:
            notice = "too_long"
        scored = item.reply[:SCORED_CHARACTERS]
        return Score(
            id=item.id,
            scores={quality: found.levels[quality] for quality in QUALITIES},
            expected={quality: found.expected[quality] for quality in QUALITIES},
            confidence={quality: found.confidence[quality] for quality in QUALITIES},
            stance=found.stance,
            pitfalls=found.pitfalls,
            notice=notice,
            policy_conflicts=conflicts(scored, policy) if found.notice is None else (),
            receipt=Receipt(
                model=self.model_hash,
                rubric=rubric_hash(),
                policy=policy_hash(policy),
                calibration=no_calibration(),
                request=request_hash(*_request(item), self._risk(item)),
                reply=text_hash(item.reply),
            ),
        )


def _request(item: ScoreItem) -> tuple[str, str, str]:
    return item.client, item.before, item.setting
