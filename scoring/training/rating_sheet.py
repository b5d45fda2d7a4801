"""A rating sheet for people: 150 replies of the dev split without any machine's rating.

``rating_sheet`` writes it, ``read_sheet`` reads what people made of it.
"""

from __future__ import annotations

import csv
import io
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import ValidationError

from scenarios.text_border import clean, csv_safe
from scoring.rubric import PITFALLS, QUALITIES, Quality
from scoring.training.dataset import BadLine, LabelledReply, Rating, first_fault

ROWS = 150
COLUMNS = ("id", "setting", "before", "client", "reply", "danger")
TO_FILL = (*(quality.value for quality in QUALITIES), "stance", "pitfalls")
MAY_STAY_EMPTY = (Quality.BRIEF.value, "pitfalls")
NEEDED = ("client", "reply", *TO_FILL)
BYTE_ORDER_MARK = "\ufeff"
"""Begins the sheet as a file: without it spreadsheet programs take UTF-8 for something else."""
SEPARATORS = (",", ";", "\t")
"""What spreadsheet programs put between cells; which one depends on the country."""
YES = ("yes", "y", "true", "1")

Cells = dict[str, str]


def rating_sheet(replies: Sequence[LabelledReply], rows: int = ROWS, seed: int = 1) -> str:
    """A CSV to be filled in: what a rater sees, then empty columns.

    Args:
        replies: Rated replies; their ratings are left out.
        rows: How many, drawn evenly over the requests.
        seed: The same seed gives the same sheet to every rater.

    Returns:
        The sheet. ``scoring/CODEBOOK.md`` says how to fill it; a level stays empty where the
        codebook says that it is not rated.
    """
    chosen = _spread(replies, rows, random.Random(seed))  # noqa: S311 - a draw, not a secret
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*COLUMNS, *TO_FILL))
    for reply in chosen:
        seen = (reply.id, reply.setting, reply.before, reply.client, reply.reply)
        danger = "yes" if reply.danger else "no"
        writer.writerow((*map(csv_safe, seen), danger, *([""] * len(TO_FILL))))
    return out.getvalue()


def _spread(
    replies: Sequence[LabelledReply], rows: int, draw: random.Random
) -> list[LabelledReply]:
    """The same number from every request, as far as they go round."""
    by_request: dict[str, list[LabelledReply]] = {}
    for reply in replies:
        by_request.setdefault(reply.request, []).append(reply)
    for pile in by_request.values():
        draw.shuffle(pile)
    chosen: list[LabelledReply] = []
    while len(chosen) < rows and any(by_request.values()):
        for name in sorted(by_request):
            if by_request[name] and len(chosen) < rows:
                chosen.append(by_request[name].pop())
    return chosen


def read_sheet(path: Path) -> tuple[list[LabelledReply], list[BadLine]]:
    """Read a sheet that people have filled, whatever spreadsheet program wrote it.

    The rating of a row becomes its reference. Rows that nobody has rated yet are left out. Brief
    counts as not rated where it is empty or where there is danger. Pitfalls are the codebook's
    names with commas, semicolons or spaces between them.

    Returns:
        The rated replies, and a bad line for each row that cannot be read, named by its first
        line in the file.

    Raises:
        OSError: The file cannot be read.
    """
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return [], [BadLine(line, "not UTF-8: save the sheet as CSV UTF-8")]
    good: list[LabelledReply] = []
    bad: list[BadLine] = []
    for row in _rows(text):
        if isinstance(row, BadLine):
            bad.append(row)
            continue
        line, cells = row
        if not any(cells[name] for name in TO_FILL):
            continue
        try:
            good.append(_rated(line, cells))
        except ValidationError as error:
            bad.append(BadLine(line, first_fault(error)))
        except ValueError as error:
            bad.append(BadLine(line, str(error)))
    return good, bad


def _rows(text: str) -> Iterator[tuple[int, Cells] | BadLine]:
    """First line and cells by column of each row."""
    header = text.partition("\n")[0]
    separator = max(SEPARATORS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    names: list[str] = []
    line = 1
    try:
        for cells in reader:
            if line == 1:
                names = [name.strip().lower() for name in cells]
                missing = [name for name in NEEDED if name not in names]
                if missing:
                    yield BadLine(1, f"no column is called {', '.join(missing)}")
                    return
            elif any(cell.strip() for cell in cells[len(names) :]):
                yield BadLine(line, "more cells than columns")
            elif any(cell.strip() for cell in cells):
                # A row may end early; what it does not have is empty.
                padded = [*map(_unquoted, cells), *([""] * len(names))]
                yield line, dict.fromkeys(COLUMNS, "") | dict(zip(names, padded, strict=False))
            line = reader.line_num + 1
    except csv.Error as error:
        yield BadLine(line, f"not CSV ({error})")


def _unquoted(cell: str) -> str:
    """A cell as it was before it was made safe for spreadsheets."""
    cell = clean(cell)
    bare = cell.removeprefix("'")
    return (bare if csv_safe(bare) == cell else cell).strip()


def _rated(line: int, cells: Cells) -> LabelledReply:
    """One row as a labelled reply.

    Raises:
        ValueError: The row is not filled as it should be; says where.
    """
    empty = [name for name in TO_FILL if not cells[name] and name not in MAY_STAY_EMPTY]
    if empty:
        raise ValueError(f"{', '.join(empty)}: empty")
    rating: dict[str, object] = {name: cells[name] for name in TO_FILL if name != "pitfalls"}
    rating["stance"] = re.sub(r"[\s-]+", "_", cells["stance"].lower())
    rating["pitfalls"] = pitfalls = re.findall(r"[^\s,;]+", cells["pitfalls"].lower())
    unknown = [name for name in pitfalls if name not in PITFALLS]
    if unknown:
        raise ValueError(f"pitfalls: the codebook has none called {', '.join(unknown)}")
    danger = cells["danger"].lower() in YES
    if danger or not cells["brief"]:
        rating["brief"] = None
    reply: dict[str, object] = {"id": f"line {line}"}
    reply |= {name: cells[name] for name in COLUMNS if cells[name]}
    reply |= {"danger": danger, "reference": Rating.model_validate(rating)}
    return LabelledReply.model_validate(reply)
