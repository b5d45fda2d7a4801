"""``steadyframe model verify``: find the texts of receipts and score them again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scoring.contract import Score, ScoreItem
    from scoring.scorer import Scorer


def verify(
    scores: Annotated[
        str | None,
        typer.Argument(
            metavar="SCORES",
            help="Scores as `steadyframe score` prints them, - for standard input; those in the "
            "records if left out.",
        ),
    ] = None,
    texts: Annotated[
        Path | None,
        typer.Option("--input", help="The file that was scored; the records if left out."),
    ] = None,
) -> None:
    """Replay receipts: score the texts again and compare all but the advice.

    The exit status is 1 if one differs, or if a line is no score.
    """
    from scenarios.text_border import one_line
    from scoring.engine_files import ModelFileFault
    from scoring.replay import replay
    from simulator.cli.composition import scorer_here

    stored = _stored() if scores is None or texts is None else []
    given, faulty = _given(scores) if scores is not None else ([s for _, s in stored], False)
    if not given:
        typer.echo("There is no receipt to verify.")
        raise typer.Exit(int(faulty))
    try:
        scorer = scorer_here()
    except ModelFileFault as fault:
        _stop(str(fault))
    items = list(_items(texts)) if texts is not None else [item for item, _ in stored]
    outcomes = list(replay(scorer, given, _with_known_policy(scorer, items)))
    for number, one in enumerate(outcomes, start=1):
        name = one_line(str(one.score.id)) if one.score.id is not None else number
        typer.echo(f"{name}: {one.outcome}. {one_line(one.detail)}".rstrip())
    same = sum(one.outcome == "same" for one in outcomes)
    typer.echo(f"{same} of {len(outcomes)} receipts replayed to the same numbers.")
    if faulty or same < len(outcomes):
        raise typer.Exit(1)


def _stored() -> list[tuple[ScoreItem, Score]]:
    """Every scored reply of the records, as it was asked, with its newest score."""
    from scoring.contract import ScoreItem
    from simulator import paths
    from simulator.records import open_records
    from simulator.sittings.ports import RecordsFault

    if not paths.database_path().exists():
        return []
    try:
        with open_records(paths.database_path()) as records:
            replies = records.scored_replies()
    except RecordsFault as fault:
        _stop(fault.reason)
    return [
        (ScoreItem.model_validate_json(reply.item_json), reply.score)
        for reply in replies
        if reply.score is not None
    ]


def _given(source: str) -> tuple[list[Score], bool]:
    """The scores of a file, and whether a line of it is none; such a line is named."""
    from pydantic import ValidationError

    from scoring.contract import LineError, Score
    from scoring.training.dataset import first_fault

    scores: list[Score] = []
    faulty = False
    for number, line in _lines(source):
        try:
            scores.append(Score.model_validate_json(line))
        except ValidationError as error:
            try:  # What `score` says of a line that it could not read carries no receipt.
                LineError.model_validate_json(line)
            except ValidationError:
                typer.echo(f"{source}:{number}: {first_fault(error)}.", err=True)
                faulty = True
    return scores, faulty


def _items(source: Path) -> Iterator[ScoreItem]:
    """The items of a file that was scored; lines that `score` could not read were not."""
    from scoring.contract import LineError
    from simulator.cli.score import read_item

    for number, line in _lines(str(source)):
        _, item = read_item(number, line)
        if not isinstance(item, LineError):
            yield item


def _with_known_policy(scorer: Scorer, items: list[ScoreItem]) -> list[ScoreItem]:
    from scoring.contract import LineError
    from simulator.cli.score import with_policy

    ready = [with_policy(scorer, number, item) for number, item in enumerate(items, start=1)]
    return [item for item in ready if not isinstance(item, LineError)]


def _lines(source: str) -> list[tuple[int, bytes]]:
    try:
        raw = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as fault:
        _stop(f"{source} cannot be read: {fault.strerror or fault}.")
    return [(n, line) for n, line in enumerate(raw.split(b"\n"), start=1) if line.strip()]


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
