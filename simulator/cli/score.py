"""``steadyframe score``: JSON lines in, one JSON line out for each, in order."""

# Imports stand inside the functions, so that --help stays quick.

from __future__ import annotations

import io
import itertools
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from scoring.contract import LineError, ScoreItem
    from scoring.scorer import Scorer

BATCH = 64
"""Lines read and scored at a time; answers come while the rest is still being read."""


def score(
    source: Annotated[
        str, typer.Argument(metavar="FILE", help="A file of JSON lines; - for standard input.")
    ] = "-",
    no_feedback: Annotated[
        bool, typer.Option("--no-feedback", help="Leave out evidence and feedback; quicker.")
    ] = False,
) -> None:
    """Score replies: one JSON object a line with at least "client" and "reply".

    A bad line gets {"line": N, "error": ...} in its place, the rest is scored, and the exit
    status is 1.
    """
    from scoring.engine_files import ModelFileFault
    from simulator.cli.composition import scorer_here

    if source == "-" and sys.stdin.isatty():
        _stop("Nothing to score. Name a file, or pipe JSON lines in: steadyframe score FILE")
    try:
        lines = _lines(source)
        scorer = scorer_here()
    except (OSError, ModelFileFault) as fault:
        _stop(_sentence(fault, source))
    if isinstance(sys.stdout, io.TextIOWrapper):
        # JSON is UTF-8 whatever the terminal or a pipe on this system would rather have.
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        faulty = _score_all(scorer, lines, explained=not no_feedback)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    if faulty:
        raise typer.Exit(1)


def _score_all(scorer: Scorer, lines: Iterable[bytes], *, explained: bool) -> bool:
    """Print an answer for every line; returns whether one was bad."""
    faulty = False
    numbered = enumerate(lines, start=1)
    while batch := list(itertools.islice(numbered, BATCH)):
        read = [read_item(number, line) for number, line in batch if line.strip()]
        for answer in _answers(scorer, read, explained=explained):
            faulty = faulty or answer.startswith('{"line"')
            sys.stdout.write(answer + "\n")
        sys.stdout.flush()
    return faulty


def _answers(
    scorer: Scorer, read: list[tuple[int, ScoreItem | LineError]], *, explained: bool
) -> Iterator[str]:
    from scoring.contract import LineError

    ready = [with_policy(scorer, number, item) for number, item in read]
    items = [item for item in ready if not isinstance(item, LineError)]
    scores = iter(zip(items, scorer.score_batch(items), strict=True))
    left_out = None if explained else {"evidence", "feedback"}
    for item in ready:
        if isinstance(item, LineError):
            yield json.dumps(item.model_dump(), ensure_ascii=False)
            continue
        asked, score = next(scores)
        score = scorer.explain(asked, score) if explained else score
        yield score.model_dump_json(exclude=left_out, by_alias=True)


def with_policy(scorer: Scorer, number: int, item: ScoreItem | LineError) -> ScoreItem | LineError:
    """An item whose policy cannot be read is a bad line; the others must not suffer for it."""
    from scenarios.policy import UnknownPolicyError
    from scenarios.yaml_reader import PackError
    from scoring.contract import LineError

    if isinstance(item, LineError):
        return item
    try:
        scorer.policy(item)
    except (UnknownPolicyError, PackError, OSError, ValueError) as fault:
        return LineError(line=number, error=f"policy: {fault}")
    return item


def read_item(number: int, line: bytes) -> tuple[int, ScoreItem | LineError]:
    from pydantic import ValidationError

    from scoring.contract import LineError, ScoreItem

    try:
        return number, ScoreItem.model_validate_json(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return number, LineError(line=number, error=f"not UTF-8 at byte {error.start}")
    except ValidationError as error:
        return number, LineError(line=number, error=_first_fault(error.errors()[0]))


def _first_fault(fault: object) -> str:
    assert isinstance(fault, dict)  # noqa: S101 - pydantic's own shape
    where = ".".join(str(part) for part in fault["loc"])
    return f"{where}: {fault['msg']}" if where else f"not a JSON object: {fault['msg']}"


def _lines(source: str) -> Iterator[bytes]:
    if source == "-":
        return iter(sys.stdin.buffer)
    # Opened here and not at the first line, so that a missing file is said at once.
    return iter(Path(source).open("rb"))


def _sentence(fault: Exception, source: str) -> str:
    if isinstance(fault, OSError):
        return f"{source} cannot be read: {fault.strerror or fault}."
    return str(fault)


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
