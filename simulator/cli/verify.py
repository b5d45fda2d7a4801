"""``steadyframe model verify``: find the texts of receipts and score them again."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from scoring.contract import Score, ScoreItem


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
    """Replay receipts: score the texts again and compare. The exit status is 1 if one differs."""
    from scoring.engine_files import ModelFileFault
    from scoring.replay import replay
    from simulator.cli.composition import scorer_here

    stored = _stored() if scores is None or texts is None else []
    given = _given(scores) if scores is not None else [score for _, score in stored]
    items = _items(texts) if texts is not None else [item for item, _ in stored]
    if not given:
        typer.echo("There is no receipt to verify: nothing has been scored yet.")
        return
    try:
        fresh = scorer_here().score_batch(items)
    except ModelFileFault as fault:
        _stop(str(fault))
    outcomes = list(replay(given, fresh))
    for number, one in enumerate(outcomes, start=1):
        name = one.score.id if one.score.id is not None else number
        typer.echo(f"{name}: {one.outcome}. {one.detail}".rstrip())
    same = sum(one.outcome == "same" for one in outcomes)
    typer.echo(f"{same} of {len(outcomes)} receipts replayed to the same numbers.")
    if same < len(outcomes):
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


def _given(source: str) -> list[Score]:
    from scoring.contract import Score

    return [Score.model_validate(data) for data in _json_lines(source) if "receipt" in data]


def _items(source: Path) -> list[ScoreItem]:
    from scoring.contract import ScoreItem

    lines = _json_lines(str(source))
    return [ScoreItem.model_validate(x) for x in lines if "reply" in x and "client" in x]


def _json_lines(source: str) -> Sequence[dict[str, Any]]:
    try:
        raw = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        rows = [json.loads(line) for line in raw.split(b"\n") if line.strip()]
    except (OSError, ValueError) as fault:
        _stop(f"{source} cannot be read as JSON lines: {fault}.")
    return [row for row in rows if isinstance(row, dict)]


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)
