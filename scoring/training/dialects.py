"""The same content in several kinds of English: how far the scores move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict

from scoring.contract import ScoreItem
from scoring.rubric import QUALITIES, level_of
from scoring.scorer import Scorer
from scoring.training.dataset import DATA_FOLDER, BadLine, read_lines

DIALECTS = DATA_FOLDER / "dialect_pairs.jsonl"


class DialectReply(BaseModel):
    """One version of a content; the first version of each content is the standard one."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = ""
    content: int | str
    version: str
    client: str
    setting: str = ""
    reply: str


@dataclass(frozen=True)
class Shift:
    """How a version's scores differ from those of the standard version.

    Attributes:
        version: Its name.
        mean: Mean difference of the expected values, signed.
        size: Mean size of the difference.
        changed: Share of levels that are another level.
    """

    version: str
    mean: float
    size: float
    changed: float


def read_dialects(path: Path = DIALECTS) -> tuple[list[DialectReply], list[BadLine]]:
    """Read a file of versions, one JSON object a line.

    Raises:
        OSError: The file cannot be read.
    """
    return read_lines(path, DialectReply)


def shifts(scorer: Scorer, replies: Sequence[DialectReply]) -> Iterator[Shift]:
    """Compare every version with the first one of its content."""
    items = [ScoreItem(client=r.client, setting=r.setting, reply=r.reply) for r in replies]
    said = scorer.judgements(items)
    standard: dict[int | str, int] = {}
    moved: dict[str, list[tuple[float, bool]]] = {}
    for row, reply in enumerate(replies):
        base = standard.setdefault(reply.content, row)
        if base == row:
            continue
        for quality in QUALITIES:
            one, other = said[row].expected[quality], said[base].expected[quality]
            step = (one - other, level_of(one) != level_of(other))
            moved.setdefault(reply.version, []).append(step)
    for version, steps in moved.items():
        apart = np.asarray([step for step, _ in steps])
        changed = float(np.mean([changed for _, changed in steps]))
        yield Shift(version, float(apart.mean()), float(np.abs(apart).mean()), changed)
