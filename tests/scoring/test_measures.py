"""What is reported beside agreement: trust, groups, length, pairs, published lines, dialects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from scoring.contract import ScoreItem
from scoring.heads import estimates_of
from scoring.judgement import Judgement
from scoring.lexicon import words
from scoring.rubric import PITFALLS, QUALITIES, STANCES, Quality, Stance
from scoring.scorer import Scorer
from scoring.training.agreement import ranks_above
from scoring.training.dataset import LabelledReply, shipped
from scoring.training.dialects import DialectReply, read_dialects, shifts
from scoring.training.evaluation import ENOUGH, agreement, evaluate, items_of
from scoring.training.measures import measures_of
from scoring.training.pairs import MinimalPair, Ordered, order_pairs, share_by_kind
from scoring.training.published import PublishedLine, rank_lines, read_published
from scoring.training.trust import (
    CUTS,
    beyond_length,
    by_group,
    coverage_curve,
    mean_kappa,
    reliability,
)
from tests.scoring.rated import ASKED, labelled

HOLDS = "I hear you'd like to stay in touch. I don't add clients. Write to me on the portal."
GIVES_WAY = "I hear you'd like to stay in touch. Sure, I'll add you. Write to me on Instagram."
HEDGES = (
    "I hear you'd like to stay in touch. I probably shouldn't. Maybe we can see about it later."
)


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer()


def judged(
    expected: dict[Quality, float] | float = 2.0, *, sure: float = 0.9, **more: Any
) -> Judgement:
    """A judgement: all qualities the same, or by quality."""
    values = expected if isinstance(expected, dict) else dict.fromkeys(QUALITIES, expected)
    told: dict[str, Any] = {
        "levels": {quality: int(value + 0.5) for quality, value in values.items()},
        "confidence": dict.fromkeys(QUALITIES, sure),
        "stance": Stance.HOLDS,
        "pitfalls": (),
    }
    return Judgement(expected=values, **(told | more))


def level(value: int, **more: Any) -> LabelledReply:
    """A reply whose reference is the same level in every quality."""
    told = more.pop("told", None)
    return labelled(told=told, **({quality.value: value for quality in QUALITIES} | more))


# --- agreement -----------------------------------------------------------------------------------


def test_full_agreement_is_one_and_what_is_not_shown_is_counted() -> None:
    replies = [level(value % 4, told={"request": str(value % 5)}) for value in range(40)]
    said = [judged(float(reply.reference.warm)) for reply in replies]
    found = agreement(said, replies)
    assert found.mean.value == found.mean.low == found.mean.high == 1.0
    assert found.mean.replies == 40
    assert set(found.coverage.values()) == {1.0}
    assert found.stance.value == 1.0
    assert (found.false_holds, found.pitfall_mean, found.pitfalls) == (None, None, {})

    unsure = dict.fromkeys(QUALITIES)
    hidden = [judged(3.0 - one.expected[Quality.WARM], levels=unsure) for one in said[:10]]
    found = agreement(hidden + said[10:], replies)
    assert set(found.coverage.values()) == {0.75}
    assert all(figure.value == 1.0 for figure in found.scored.values())
    assert all(figure.value < 1.0 for figure in found.qualities.values())
    assert all(figure.low <= figure.value <= figure.high for figure in found.qualities.values())


def test_a_quality_that_nobody_rated_is_no_agreement() -> None:
    replies = [level(value % 4, brief=None) for value in range(12)]
    said = [judged((reply.reference.warm + 1.0) % 4) for reply in replies]
    found = agreement(said, replies)
    assert found.qualities[Quality.BRIEF].replies == 0
    assert found.coverage[Quality.BRIEF] == 0.0
    others = [found.qualities[quality].value for quality in QUALITIES if quality != Quality.BRIEF]
    assert found.mean.value == pytest.approx(np.mean(others), abs=1e-3), "only what is rated counts"


def test_praise_for_giving_way_is_counted() -> None:
    replies = [level(0, stance="gives_way") for _ in range(8)] + [level(3) for _ in range(8)]
    said = [judged(0.0, stance=Stance.HOLDS if row < 2 else Stance.WAVERS) for row in range(16)]
    found = agreement(said, replies).false_holds
    assert found is not None
    assert (found.value, found.replies) == (0.25, 8)


def test_pitfalls_with_enough_cases_are_measured() -> None:
    named = [["hedges"] if row % 2 else ["off_topic"] * (row < ENOUGH) for row in range(2 * ENOUGH)]
    replies = [level(2, pitfalls=names) for names in named]
    said = [
        judged(likely=dict.fromkeys(PITFALLS, 0.0) | {"hedges": 0.9 if row % 2 else 0.1})
        for row in range(2 * ENOUGH)
    ]
    found = agreement(said, replies)
    assert list(found.pitfalls) == ["hedges"], "too few of the other"
    assert found.pitfalls["hedges"].value == 1.0
    assert found.pitfall_mean is not None
    assert found.pitfall_mean.value == 1.0


def test_bare_estimates_are_measured_alike() -> None:
    replies = [level(value % 4, stance=STANCES[value % 5].value) for value in range(40)]
    size = len(QUALITIES) * 3 + len(STANCES) + len(PITFALLS)
    logits = np.zeros((40, size))
    for row, reply in enumerate(replies):
        logits[row, :15] = np.tile(8.0 * (reply.reference.warm - np.array([1, 2, 3]) + 0.5), 5)
        logits[row, 15 + STANCES.index(reply.reference.stance)] = 9.0
    found = measures_of(estimates_of(logits, np.ones(size)), replies)
    assert list(found) == [*(quality.value for quality in QUALITIES), "mean", "stance"]
    assert set(found.values()) == {1.0}


def test_the_scorer_is_measured_as_it_runs(scorer: Scorer) -> None:
    replies = [reply for reply in shipped() if reply.split == "dev"][::30]
    found = evaluate(scorer, replies)
    said = scorer.judgements(items_of(replies))
    assert found == agreement(said, replies)
    assert found.mean.value == pytest.approx(mean_kappa(said, replies), abs=1e-3)
    assert any(item.risk for item in items_of(replies)), "danger is told"


# --- trust ---------------------------------------------------------------------------------------


def test_reliability_counts_every_rated_level_once() -> None:
    replies = [level(2), level(2, brief=None), level(1)]
    said = [judged(2.0, sure=0.95), judged(1.0, sure=1.0), judged(1.0, sure=0.45)]
    bins = reliability(said, replies)
    assert [(one.low, one.high, one.levels, one.right) for one in bins] == [
        (0.4, 0.5, 5, 1.0),
        (0.9, 1.0, 9, pytest.approx(5 / 9)),
    ]
    assert bins[1].confidence == pytest.approx((5 * 0.95 + 4 * 1.0) / 9)


def test_the_curve_shows_what_abstaining_gains() -> None:
    replies = [level(value % 4) for value in range(80)]
    wrong = [row % 10 == 0 for row in range(80)]
    said = [
        judged((reply.reference.warm + 2.0 * bad) % 4, sure=0.45 if bad else 0.85)
        for reply, bad in zip(replies, wrong, strict=True)
    ]
    curve = coverage_curve(said, replies)
    assert [cut.below for cut in curve] == list(CUTS)
    assert [cut.coverage for cut in curve] == pytest.approx([1.0, 1.0] + [0.9] * 4)
    assert curve[0].kappa == pytest.approx(mean_kappa(said, replies))
    assert curve[-1].kappa == 1.0 > curve[0].kappa
    everything_unsure = coverage_curve([judged(sure=0.1)], [level(2)])
    assert [cut.below for cut in everything_unsure] == [0.0], "nothing is left, nothing is claimed"


def test_groups_are_writers_and_lengths() -> None:
    texts = ["No. " * 20, "No. " * 21, "No. " * 60, "No. " * 61]
    replies = [
        level(row % 4, told={"reply": text, "writer": "dialect" if row % 2 else ""})
        for row, text in enumerate(texts * 2)
    ]
    said = [
        judged(float(reply.reference.warm if reply.writer else 3 - reply.reference.warm))
        for reply in replies
    ]
    found = by_group(said, replies)
    assert {name: number for name, (_, number) in found.items()} == {
        "dialect": 4,
        "length: 21 to 60 words": 4,
        "length: over 60 words": 2,
        "length: up to 20 words": 2,
    }
    assert found["dialect"][0] == 1.0
    assert found["length: up to 20 words"][0] < 1.0


def test_what_only_follows_length_is_nothing_beyond_it() -> None:
    generator = np.random.default_rng(2)
    counts = [int(count) for count in generator.integers(2, 120, 200)]
    replies = [
        level(
            min(3, count // 30), warm=int(generator.integers(0, 4)), told={"reply": "no " * count}
        )
        for count in counts
    ]
    said = [
        judged(
            {
                **dict.fromkeys(QUALITIES, 0.5 * np.log1p(count) + 0.2 * generator.uniform()),
                Quality.WARM: float(reply.reference.warm),
                Quality.FIRM: 1.0,
            }
        )
        for reply, count in zip(replies, counts, strict=True)
    ]
    found = beyond_length(said, replies)
    plain, partial = found["specific"]
    assert plain > 0.7
    assert abs(partial) < 0.15
    assert list(found["warm"]) == pytest.approx([1.0, 1.0])
    assert found["firm"] == (0.0, 0.0), "what never varies goes with nothing"
    assert beyond_length([], []) == {quality.value: (0.0, 0.0) for quality in QUALITIES}


# --- minimal pairs -------------------------------------------------------------------------------


def pair(better: str, worse: str, **more: Any) -> MinimalPair:
    told = {"client": ASKED, "better": better, "worse": worse, "quality": "firm"}
    return MinimalPair.model_validate(told | more)


def test_pairs_are_ordered_by_the_quality_they_differ_in(scorer: Scorer) -> None:
    pairs = [
        pair(HOLDS, GIVES_WAY, kind="negation"),
        pair(GIVES_WAY, HOLDS, kind="negation"),
        pair(HOLDS, HOLDS),
    ]
    found = order_pairs(scorer, pairs)
    assert [one.rightly for one in found] == [True, False, False], "equal is not rightly"
    for one in found:
        alone = scorer.judgements(list(one.pair.items()))
        assert [one.better, one.worse] == [said.expected[Quality.FIRM] for said in alone]
    assert share_by_kind(found) == {
        "all": (pytest.approx(1 / 3), 3),
        "negation": (0.5, 2),
        "other": (0.0, 1),
    }


def test_a_pair_in_danger_is_scored_as_such() -> None:
    items = list(pair("a", "b", danger=True, before="Hello.", setting="in session").items())
    assert [(item.reply, item.risk) for item in items] == [("a", "cue"), ("b", "cue")]
    assert {(item.before, item.setting) for item in items} == {("Hello.", "in session")}
    assert share_by_kind([]) == {}
    assert share_by_kind([Ordered(pair=pair("a", "b", kind="hedge"), better=2.0, worse=1.0)]) == {
        "all": (1.0, 1),
        "hedge": (1.0, 1),
    }


# --- published lines -----------------------------------------------------------------------------


def line(reply: str, recommended: bool) -> PublishedLine:
    return PublishedLine(client=ASKED, reply=reply, recommended=recommended)


def test_only_lines_of_like_length_are_compared(scorer: Scorer) -> None:
    good = [HOLDS, HOLDS + " " + HOLDS, "I don't add clients."]
    poor = [GIVES_WAY, HEDGES, "Sure."]
    lines = [*(line(text, True) for text in good), *(line(text, False) for text in poor)]
    found = rank_lines(scorer, lines)

    def value(texts: Sequence[str]) -> dict[str, float]:
        said = scorer.judgements([ScoreItem(client=ASKED, reply=text) for text in texts])
        pairs = zip(texts, said, strict=True)
        return {text: float(np.mean(list(one.expected.values()))) for text, one in pairs}

    better, worse = value(good), value(poor)
    alike = [
        (g, p)
        for g in good
        for p in poor
        if max(a := len(words(g)), b := len(words(p))) <= 1.5 * min(a, b)
    ]
    assert (found.pairs, found.lines) == (len(alike), 6)
    assert 0 < len(alike) < 9
    assert found.matched == pytest.approx(np.mean([better[g] > worse[p] for g, p in alike]))
    assert found.unmatched == ranks_above(list(better.values()), list(worse.values()))
    assert found.matched > 0.5

    turned = [one.model_copy(update={"recommended": not one.recommended}) for one in lines]
    other = rank_lines(scorer, turned)
    assert other.matched == pytest.approx(1 - found.matched)
    assert other.length_alone == pytest.approx(1 - found.length_alone)


def test_the_published_lines_are_of_both_kinds_and_name_their_source() -> None:
    lines, bad = read_published()
    assert bad == []
    assert len({one.id for one in lines}) == len(lines) >= 100
    assert min(Counter(one.recommended for one in lines).values()) >= 40
    assert all(one.source for one in lines)


# --- dialects ------------------------------------------------------------------------------------


def version(content: int, name: str, reply: str) -> DialectReply:
    return DialectReply(content=content, version=name, client=ASKED, reply=reply)


def test_shifts_are_measured_from_the_first_version(scorer: Scorer) -> None:
    replies = [
        version(1, "standard", HOLDS),
        version(2, "standard", HEDGES),
        version(1, "same", HOLDS),
        version(1, "other", GIVES_WAY),
        version(2, "other", HOLDS),
    ]
    found = {one.version: one for one in shifts(scorer, replies)}
    assert set(found) == {"same", "other"}
    assert (found["same"].mean, found["same"].size, found["same"].changed) == (0.0, 0.0, 0.0)
    said = scorer.judgements([ScoreItem(client=ASKED, reply=one.reply) for one in replies])
    moved = [
        said[one].expected[quality] - said[base].expected[quality]
        for one, base in ((3, 0), (4, 1))
        for quality in QUALITIES
    ]
    assert found["other"].mean == pytest.approx(np.mean(moved))
    assert found["other"].size == pytest.approx(np.mean(np.abs(moved)))
    assert 0.0 < found["other"].changed <= 1.0


def test_every_content_has_its_standard_version_first() -> None:
    replies, bad = read_dialects()
    assert bad == []
    first: dict[int | str, str] = {}
    for one in replies:
        first.setdefault(one.content, one.version)
    assert set(first.values()) == {"standard_us"}
    assert len(first) == 40
    said = {(one.content, one.client, one.setting) for one in replies}
    assert len(said) == 40, "only the reply differs"
