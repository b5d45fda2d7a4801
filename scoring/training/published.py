"""Lines that professionals publish: do recommended ones rank above those they advise against?

Longer lines are recommended more often, so only lines of like length are compared, and what
length alone would reach is reported beside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scoring.contract import ScoreItem
from scoring.lexicon import words
from scoring.rubric import QUALITIES
from scoring.scorer import Scorer
from scoring.training.agreement import ranks_above
from scoring.training.dataset import DATA_FOLDER, BadLine, read_lines

LINES = DATA_FOLDER / "published_lines.jsonl"
LIKE_LENGTH = 1.5
"""Two lines are of like length when neither has more than so many times the other's words."""


class PublishedLine(BaseModel):
    """A line of a professional publication, reworded, and whether it is recommended there."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = ""
    client: str
    setting: str = ""
    reply: str
    recommended: bool
    source: str = ""


@dataclass(frozen=True)
class Ranking:
    """Areas under the curve, 0 to 1; a half is chance.

    Attributes:
        matched: Over pairs of like length.
        length_alone: What the number of words reaches over the same pairs.
        unmatched: Over all pairs; says little, since length differs.
        pairs: Number of pairs of like length.
        lines: Number of lines.
    """

    matched: float
    length_alone: float
    unmatched: float
    pairs: int
    lines: int


def read_published(path: Path = LINES) -> tuple[list[PublishedLine], list[BadLine]]:
    """Read a file of lines, one JSON object a line.

    Raises:
        OSError: The file cannot be read.
    """
    return read_lines(path, PublishedLine)


def rank_lines(scorer: Scorer, lines: Sequence[PublishedLine]) -> Ranking:
    """Rank the lines by the mean expected value of the five qualities."""
    items = [ScoreItem(client=x.client, setting=x.setting, reply=x.reply) for x in lines]
    said = scorer.judgements(items)
    value = [sum(one.expected[quality] for quality in QUALITIES) / len(QUALITIES) for one in said]
    length = [float(len(words(line.reply))) for line in lines]
    good = [row for row, line in enumerate(lines) if line.recommended]
    poor = [row for row, line in enumerate(lines) if not line.recommended]
    pairs = [(g, p) for g in good for p in poor if _alike(length[g], length[p])]
    return Ranking(
        matched=_area(value, pairs),
        length_alone=_area(length, pairs),
        unmatched=ranks_above([value[g] for g in good], [value[p] for p in poor]),
        pairs=len(pairs),
        lines=len(lines),
    )


def _alike(one: float, other: float) -> bool:
    return max(one, other) <= LIKE_LENGTH * max(1.0, min(one, other))


def _area(value: Sequence[float], pairs: Sequence[tuple[int, int]]) -> float:
    wins = sum((value[g] > value[p]) + 0.5 * (value[g] == value[p]) for g, p in pairs)
    return wins / len(pairs) if pairs else 0.0
