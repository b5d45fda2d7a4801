"""The labelled replies: reading them, and the targets that the heads are trained to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import from_json

from scoring.rubric import MAX_LEVEL, PITFALLS, QUALITIES, STANCES, Quality, Stance

FloatArray = npt.NDArray[np.float32]
DATA_FOLDER = Path(__file__).resolve().parent.parent / "data"
LABELLED = ("replies.jsonl", "more_replies.jsonl")
PITFALL_NAMES = tuple(PITFALLS)
VOTE_SHARE = 0.3
"""Weight of the raters' votes in a soft target; the reference has the rest."""

Row = TypeVar("Row", bound=BaseModel)
Level = Annotated[int, Field(ge=0, le=MAX_LEVEL)]
Name = Annotated[str, Field(coerce_numbers_to_str=True)]
"""A name that somebody else's file may well give as a number."""


class Rating(BaseModel):
    """One rating of one reply."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    warm: Level
    brief: Level | None
    specific: Level
    alternative: Level
    firm: Level
    stance: Stance
    pitfalls: tuple[str, ...] = ()

    def level(self, quality: Quality) -> int | None:
        """The level given to one quality, or None where it was not rated."""
        value: int | None = getattr(self, quality.value)
        return value


class LabelledReply(BaseModel):
    """One reply with its ratings; fields as in ``scoring/data/README.md``."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: Name
    split: Name = "dev"
    """``train`` or ``dev`` in the project's own data; anything in another file."""
    request: Name = ""
    domain: Name = ""
    pressure: Name = ""
    setting: str = ""
    before: str = ""
    client: str
    reply: str
    writer: Name = ""
    danger: bool = False
    twin: Name = ""
    reference: Rating
    """May be left out where there is exactly one rating, which then is the reference."""
    ratings: tuple[Rating, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _one_rating_is_the_reference(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("reference") is None:
            ratings = data.get("ratings")
            if isinstance(ratings, list) and len(ratings) == 1:
                return {**data, "reference": ratings[0]}
        return data


@dataclass(frozen=True)
class BadLine:
    """A line of a rated file that could not be read."""

    line: int
    error: str


@dataclass(frozen=True)
class Targets:
    """Soft targets of N replies.

    Attributes:
        levels: (N, 5, 3), probability that the level is at least 1, 2, 3.
        rated: (N, 5), 1 where the quality is rated and 0 where it is not.
        stance: (N, 5), sums to 1.
        pitfalls: (N, P), 0 to 1, in the order of PITFALL_NAMES.
    """

    levels: FloatArray
    rated: FloatArray
    stance: FloatArray
    pitfalls: FloatArray


def read_rated(path: Path) -> tuple[list[LabelledReply], list[BadLine]]:
    """Read a file of rated replies, one JSON object a line.

    Raises:
        OSError: The file cannot be read.
    """
    return read_lines(path, LabelledReply)


def read_lines(path: Path, model: type[Row]) -> tuple[list[Row], list[BadLine]]:
    """Read a file of JSON lines.

    A line without an ``id`` is named by its number; a field that is null counts as left out.

    Raises:
        OSError: The file cannot be read.
    """
    good: list[Row] = []
    bad: list[BadLine] = []
    raw = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    for number, line in enumerate(raw.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            data: Any = from_json(line)
            if isinstance(data, dict):
                given = {field: value for field, value in data.items() if value is not None}
                data = {"id": f"line {number}", **given}
            good.append(model.model_validate(data))
        except ValidationError as error:
            bad.append(BadLine(number, first_fault(error)))
        except ValueError as error:
            fault = str(error).replace("line 1 column", "column")
            bad.append(BadLine(number, f"not JSON ({fault})"))
    return good, bad


def first_fault(error: ValidationError) -> str:
    """Where a line is wrong first, and how."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "the line"
    return f"{where}: {first['msg']}"


def shipped() -> list[LabelledReply]:
    """All labelled replies of the project, both splits.

    Raises:
        ValueError: A line of the project's own data is bad.
    """
    replies: list[LabelledReply] = []
    for name in LABELLED:
        path = DATA_FOLDER / name
        if not path.exists():
            continue
        good, bad = read_rated(path)
        if bad:
            raise ValueError(f"{path}:{bad[0].line}: {bad[0].error}")
        replies.extend(good)
    return replies


def targets(replies: Sequence[LabelledReply]) -> Targets:
    """Soft targets: the reference, softened by the raters' votes where these contain it."""
    size = len(replies)
    result = Targets(
        levels=np.zeros((size, len(QUALITIES), MAX_LEVEL), np.float32),
        rated=np.ones((size, len(QUALITIES)), np.float32),
        stance=np.zeros((size, len(STANCES)), np.float32),
        pitfalls=np.zeros((size, len(PITFALL_NAMES)), np.float32),
    )
    for row, reply in enumerate(replies):
        for column, quality in enumerate(QUALITIES):
            truth = reply.reference.level(quality)
            if truth is None:
                result.rated[row, column] = 0
            else:
                votes = _votes(truth, (rating.level(quality) for rating in reply.ratings))
                result.levels[row, column] = votes
        result.stance[row] = _stance_votes(reply)
        for name in reply.reference.pitfalls:
            if name in PITFALLS:
                result.pitfalls[row, PITFALL_NAMES.index(name)] = 1
    return result


def _votes(truth: int, ratings: Iterable[int | None]) -> FloatArray:
    steps = np.arange(1, MAX_LEVEL + 1)
    hard = (truth >= steps).astype(np.float32)
    given = [rating for rating in ratings if rating is not None]
    if truth not in given:
        return hard
    soft = np.mean([[level >= step for step in steps] for level in given], axis=0)
    return np.asarray((1 - VOTE_SHARE) * hard + VOTE_SHARE * soft, dtype=np.float32)


def _stance_votes(reply: LabelledReply) -> FloatArray:
    hard = np.asarray([stance is reply.reference.stance for stance in STANCES], np.float32)
    given = [rating.stance for rating in reply.ratings]
    if reply.reference.stance not in given:
        return hard
    soft = np.asarray([given.count(stance) / len(given) for stance in STANCES], np.float32)
    return np.asarray((1 - VOTE_SHARE) * hard + VOTE_SHARE * soft, dtype=np.float32)
