"""The scorer: one engine for practice, ``steadyframe score``, the service and evaluation.

What the learned model expects is bounded by rules where rules know better: text that is no
answer, danger, and what the codebook settles by definition.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
        self.encoder = Encoder(files, threads)
        self._heads = Heads(files.heads)
        self._facts = facts
        self._policies: dict[str | None, PracticePolicy] = {}

    def score_batch(self, items: Sequence[ScoreItem]) -> list[Score]:
        """Levels, stance, pitfalls, notices, conflicts and receipt of each item, in order.

        Raises:
            PolicyFault: An item names a policy that cannot be read.
        """
        found = self.judgements(items)
        return [self._score(item, one) for item, one in zip(items, found, strict=True)]

    def judgements(self, items: Sequence[ScoreItem]) -> list[Judgement]:
        """What stands behind the scores, with the probability of each pitfall; to measure by."""
        return self._judge([(item, item.reply[:SCORED_CHARACTERS]) for item in items])

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
        return [found.expected for found in self._judge([(item, text) for text in texts])]

    def _judge(self, pairs: Sequence[tuple[ScoreItem, str]]) -> list[Judgement]:
        """Judge each text as a reply to its item; what is no answer never reaches the model."""
        notices: list[Notice | None] = [self._notice(item, text) for item, text in pairs]
        rows = [row for row, notice in enumerate(notices) if notice is None]
        vectors = self.encoder.vectors(
            [Pair(pairs[row][1], request_side(*_request(pairs[row][0]))) for row in rows]
        )
        found: list[Judgement] = [unscored(notice) for notice in notices]
        if rows:
            estimates = self._heads.estimates(
                vectors,
                [pairs[row][1] for row in rows],
                [pairs[row][0].client for row in rows],
            )
            for place, row in enumerate(rows):
                item, text = pairs[row]
                found[row] = judge(
                    item, text, self._risk(item), estimates.row(place), self.settings
                )
        return found

    def _notice(self, item: ScoreItem, text: str) -> Notice | None:
        facts = self._facts(item.scenario) if item.scenario else None
        answers = facts.model_answers if facts else ()
        return notice_of(text, item.client, answers, self.encoder.is_word)

    def _risk(self, item: ScoreItem) -> Risk | None:
        facts = self._facts(item.scenario) if item.scenario else None
        return item.risk if item.risk is not None else facts.risk if facts else None

    def _score(self, item: ScoreItem, found: Judgement) -> Score:
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
