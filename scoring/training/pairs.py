"""Minimal pairs: two replies that differ in one small word or clause, ordered by the codebook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scoring.contract import ScoreItem
from scoring.rubric import Quality, Risk
from scoring.scorer import Scorer
from scoring.training.dataset import DATA_FOLDER, BadLine, read_lines

PAIRS = DATA_FOLDER / "minimal_pairs.jsonl"


class MinimalPair(BaseModel):
    """A better and a worse reply to the same request, and the quality in which they differ."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = ""
    kind: str = ""
    client: str
    setting: str = ""
    before: str = ""
    danger: bool = False
    better: str
    worse: str
    quality: Quality

    def items(self) -> Iterator[ScoreItem]:
        """The better one, then the worse one, as the scorer takes them."""
        for reply in (self.better, self.worse):
            yield ScoreItem(
                client=self.client,
                setting=self.setting,
                before=self.before,
                reply=reply,
                risk=Risk.CUE if self.danger else None,
            )


class Ordered(BaseModel):
    """How a pair came out: expected values of the better and the worse one."""

    model_config = ConfigDict(frozen=True)

    pair: MinimalPair
    better: float
    worse: float

    @property
    def rightly(self) -> bool:
        """Whether the better one has the higher expected value."""
        return self.better > self.worse


def read_pairs(path: Path = PAIRS) -> tuple[list[MinimalPair], list[BadLine]]:
    """Read a file of pairs, one JSON object a line.

    Raises:
        OSError: The file cannot be read.
    """
    return read_lines(path, MinimalPair)


def order_pairs(scorer: Scorer, pairs: Sequence[MinimalPair]) -> list[Ordered]:
    """Score both replies of every pair."""
    said = scorer.judgements([item for pair in pairs for item in pair.items()])
    return [
        Ordered(
            pair=pair,
            better=said[2 * place].expected[pair.quality],
            worse=said[2 * place + 1].expected[pair.quality],
        )
        for place, pair in enumerate(pairs)
    ]


def share_by_kind(ordered: Sequence[Ordered]) -> dict[str, tuple[float, int]]:
    """Share ordered rightly and number of pairs, for all and for each kind."""
    kinds: dict[str, list[bool]] = {"all": []}
    for one in ordered:
        kinds["all"].append(one.rightly)
        kinds.setdefault(one.pair.kind or "other", []).append(one.rightly)
    return {kind: (sum(right) / len(right), len(right)) for kind, right in kinds.items() if right}
