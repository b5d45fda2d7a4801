"""Evidence on real data: the sentence credited is the one that was added, not a random one."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest

from scoring.contract import Evidence
from scoring.evidence import SHOWN_FROM
from scoring.rubric import Quality
from scoring.scorer import Scorer
from scoring.sentences import Span, sentence_spans
from scoring.training.pairs import MinimalPair, read_pairs


def added_sentences(pair: MinimalPair) -> list[Span]:
    """Sentences of the better reply that hold what the worse one lacks."""
    matcher = SequenceMatcher(None, pair.worse, pair.better, autojunk=False)
    places = [(j, k) for tag, _, _, j, k in matcher.get_opcodes() if tag != "equal" and k > j]
    return [
        span
        for span in sentence_spans(pair.better)
        if any(start < span.end and span.start < end for start, end in places)
    ]


def credited(evidence: tuple[Evidence, ...], quality: Quality) -> Evidence | None:
    helps = [one for one in evidence if one.effect > 0 and one.quality is quality]
    return max(helps, key=lambda one: one.effect, default=None)


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer()


@pytest.mark.parametrize("kind", ["alternative", "warmth"])
def test_the_sentence_credited_is_the_added_one_far_oftener_than_a_random_one(
    scorer: Scorer, kind: str
) -> None:
    hits, by_chance = [], []
    for pair in read_pairs()[0]:
        sentences, added = sentence_spans(pair.better), added_sentences(pair)
        if pair.kind != kind or len(sentences) < 2 or len(added) != 1:
            continue
        found = credited(scorer.explain(next(pair.items())).evidence, pair.quality)
        if found is None:
            continue
        assert found.effect >= SHOWN_FROM
        hits.append((found.start, found.end) == (added[0].start, added[0].end))
        by_chance.append(1 / len(sentences))
    assert len(hits) >= 10, "enough cases to say anything"
    right, chance = sum(hits) / len(hits), sum(by_chance) / len(by_chance)
    assert right >= chance + 0.3, (right, chance)


def test_kindness_is_not_blamed_for_a_soft_limit(scorer: Scorer) -> None:
    """Where advice points at a sentence for firmness, that sentence softens or grants."""
    for pair in read_pairs()[0]:
        if pair.kind not in ("hedge", "last_clause"):
            continue
        opening = sentence_spans(pair.worse)[0]
        advice = scorer.explain(list(pair.items())[1]).feedback
        assert advice is not None
        same = pair.better.startswith(pair.worse[: opening.end])
        if same and opening.end < len(pair.worse):
            assert advice.about != (opening.start, opening.end), pair.worse
