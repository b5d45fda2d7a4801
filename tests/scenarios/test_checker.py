"""The checker against a scorer: what it asks, and what it says where the scorer disagrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scenarios.checker import ReplyToScore, ScoredReply, check_pack
from scenarios.library import load_library

SOUND = Path(__file__).parent / "packs" / "sound.yaml"
GOOD = ScoredReply(
    dict.fromkeys(("warm", "brief", "specific", "alternative", "firm"), 3), "holds", ()
)
MODEL_TEXT = "That matters, and we end on time today. Next week we start with it."


@dataclass
class FixedScorer:
    """Scores by a table of replies, as an author's pack expects where it says nothing else."""

    answers: dict[str, ScoredReply] = field(default_factory=dict)
    asked: list[ReplyToScore] = field(default_factory=list)

    def score_batch(self, replies: Sequence[ReplyToScore]) -> list[ScoredReply]:
        self.asked.extend(replies)
        poor = {
            "I probably shouldn't, we'll see.": "hedges",
            "Sorry, I'm so sorry, I can't, sorry.": "over_apologizes",
            "You always do this at the end.": "cold_or_shaming",
        }
        return [
            self.answers.get(item.reply)
            or (ScoredReply({}, "wavers", (poor[item.reply],)) if item.reply in poor else GOOD)
            for item in replies
        ]


def test_a_scorer_that_agrees_finds_no_faults_and_sees_filled_texts() -> None:
    scorer = FixedScorer()
    assert check_pack(SOUND, scorer) == []
    assert len(scorer.asked) == 6
    assert scorer.asked[0] == ReplyToScore(
        client="Could we go on for five more minutes?",
        reply=MODEL_TEXT,
        before="",
        setting="The session is at its end.",
        risk="none",
        policy="default",
    )
    assert (
        scorer.asked[2].reply == "It's important. We end now; write it to me on the client portal."
    )


@pytest.mark.parametrize(
    ("reply", "score", "place", "words"),
    [
        (
            MODEL_TEXT,
            ScoredReply({"warm": 1, "brief": None, "firm": 2}, "holds", ()),
            (53, 30),
            "rates this model answer under 2: warm 1",
        ),
        (MODEL_TEXT, ScoredReply({"warm": 3}, "opens", ()), (53, 30), "the scorer reads opens"),
        (
            MODEL_TEXT,
            ScoredReply({"warm": 3}, "holds", ("hedges", "unapproved_route")),
            (53, 30),
            "finds unapproved_route",
        ),
        (
            "You always do this at the end.",
            ScoredReply({}, "no_answer", ("interprets",)),
            (59, 16),
            "should show cold_or_shaming; the scorer finds interprets",
        ),
    ],
)
def test_where_the_scorer_disagrees(
    reply: str, score: ScoredReply, place: tuple[int, int], words: str
) -> None:
    faults = check_pack(SOUND, FixedScorer({reply: score}))
    assert [(fault.line, fault.column) for fault in faults] == [place]
    assert words in faults[0].message


def test_a_broken_pack_is_not_scored(tmp_path: Path) -> None:
    scorer = FixedScorer()
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: [\n", encoding="utf-8")
    assert check_pack(broken, scorer)
    assert scorer.asked == []


def test_an_id_of_another_pack_is_told(tmp_path: Path, sound_pack: str) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(sound_pack.replace("five-more-minutes", "add-on-instagram"), encoding="utf-8")
    faults = check_pack(mine, library=load_library())
    assert [(fault.line, fault.column) for fault in faults] == [(9, 9)]
    assert 'called "add-on-instagram" is in' in faults[0].message
