"""Evidence by leaving out: what a sentence does is the expected value with it minus without it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from scoring.contract import SCORED_CHARACTERS, Evidence, Score, ScoreItem
from scoring.rubric import QUALITIES, Quality
from scoring.sentences import sentence_spans, without

SHOWN_FROM = 0.25
"""Smallest effect that is shown, either way. No highlight is better than a wrong one."""
MOST_SENTENCES = 24
"""Sentences looked at; a reply with more is a lecture, and its first ones tell."""

ExpectedOf = Callable[[Sequence[str]], Sequence[Mapping[Quality, float]]]


def evidence_for(item: ScoreItem, score: Score, expected_of: ExpectedOf) -> tuple[Evidence, ...]:
    """Find the sentences that raise or lower a quality.

    Args:
        item: The reply and what it answers.
        score: The score of the whole reply.
        expected_of: Expected values of the reply as changed, a mapping for each text.

    Returns:
        Effects of at least ``SHOWN_FROM`` in size, the largest first. Empty for a reply of one
        sentence: without it there is nothing to compare with.
    """
    text = item.reply[:SCORED_CHARACTERS]
    spans = sentence_spans(text)[:MOST_SENTENCES]
    if len(spans) < 2:
        return ()
    changed = expected_of([without(text, span) for span in spans])
    rated = [quality for quality in QUALITIES if score.scores[quality] is not None]
    effects = [
        Evidence(
            quality=quality,
            start=span.start,
            end=span.end,
            effect=round(score.expected[quality] - float(left[quality]), 4),
        )
        for span, left in zip(spans, changed, strict=True)
        for quality in rated
    ]
    shown = [effect for effect in effects if abs(effect.effect) >= SHOWN_FROM]
    return tuple(sorted(shown, key=lambda effect: (-abs(effect.effect), effect.start)))
