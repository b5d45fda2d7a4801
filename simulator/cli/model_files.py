"""``model evaluate --pairs FILE`` and ``--lines FILE``: measuring on files of other kinds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from scoring.scorer import Scorer
    from scoring.training.dataset import BadLine


def measure_pairs(path: Path, model: Path | None, as_json: bool) -> bool:
    """Print the share of minimal pairs ordered rightly; returns whether a line was bad."""
    from scoring.training.pairs import order_pairs, read_pairs, share_by_kind

    try:
        pairs, bad = read_pairs(path)
    except OSError as fault:
        _stop(f"{path} cannot be read: {fault.strerror or fault}.")
    name_bad(path, bad)
    if not pairs:
        _stop(f"{path} has no pair. The fields are listed in scoring/data/README.md.", 1)
    shares = share_by_kind(order_pairs(scorer_of(model), pairs))
    if as_json:
        named = {kind: {"rightly": share, "pairs": n} for kind, (share, n) in shares.items()}
        typer.echo(json.dumps(named, indent=1))
    else:
        for kind, (share, number) in shares.items():
            typer.echo(f"{kind:<14} {100 * share:5.1f} % of {number} pairs ordered rightly")
    return bool(bad)


def measure_lines(path: Path, model: Path | None, as_json: bool) -> bool:
    """Print how recommended lines rank above the others; returns whether a line was bad."""
    from scoring.training.published import rank_lines, read_published

    try:
        lines, bad = read_published(path)
    except OSError as fault:
        _stop(f"{path} cannot be read: {fault.strerror or fault}.")
    name_bad(path, bad)
    if len({line.recommended for line in lines}) < 2:
        _stop(f"{path} needs lines of both kinds, recommended and advised against.", 1)
    found = rank_lines(scorer_of(model), lines)
    if not found.pairs:
        _stop(f"{path} has no recommended line of like length as one advised against.", 1)
    if as_json:
        typer.echo(json.dumps(asdict(found), indent=1))
    else:
        typer.echo(f"{found.lines} lines, {found.pairs} pairs of like length.")
        typer.echo(f"Recommended above advised against, AUC: {found.matched:.3f}")
        typer.echo(f"Length alone on the same pairs:         {found.length_alone:.3f}")
        typer.echo(f"Over all pairs, unmatched:              {found.unmatched:.3f}")
    return bool(bad)


def scorer_of(model: Path | None = None) -> Scorer:
    """The scorer of a model's folder; the program's own when None. Stops where a file is wrong."""
    from scoring.engine_files import ADAPTED_FOLDER, ModelFileFault
    from scoring.scorer import Scorer

    try:
        return Scorer(folder=model or ADAPTED_FOLDER, threads=2)
    except ModelFileFault as fault:
        _stop(str(fault))


def name_bad(path: Path, bad: Sequence[BadLine]) -> None:
    """Name the lines of a file that were left out."""
    for line in bad:
        typer.echo(f"{path}:{line.line}: {line.error}. The line was left out.", err=True)


def _stop(sentence: str, status: int = 2) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(status)
