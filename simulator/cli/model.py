"""``steadyframe model``: train the scoring model and measure it."""

# Imports stand inside the verbs: training loads torch, and --help must not.

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from simulator.cli.model_files import measure_lines, measure_pairs, name_bad, scorer_of
from simulator.cli.verify import verify

if TYPE_CHECKING:
    from scoring.training.dataset import LabelledReply
    from scoring.training.evaluation import Agreement, Figure

app = typer.Typer(help="Train and measure the scoring model.", no_args_is_help=True)


@app.command("train")
def train(
    out: Annotated[
        Path | None, typer.Option(help="Folder for the model; the program's own when left out.")
    ] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Passes over the data.")] = None,
    seed: Annotated[int | None, typer.Option(help="Seed of everything random.")] = None,
) -> None:
    """Rebuild the scoring model from the labelled replies. Takes under an hour on two cores."""
    from scoring.engine_files import ADAPTED_FOLDER
    from scoring.training.fit import Recipe
    from scoring.training.train import train as train_model

    plan = Recipe()
    recipe = replace(plan, epochs=epochs or plan.epochs, seed=plan.seed if seed is None else seed)
    train_model(out or ADAPTED_FOLDER, recipe, typer.echo)


app.command("verify")(verify)


@app.command("rating-sheet")
def sheet(
    out: Annotated[Path, typer.Argument(metavar="FILE", help="The CSV file to write.")],
    rows: Annotated[int, typer.Option(min=1, help="How many replies.")] = 150,
) -> None:
    """Write a sheet of dev replies for people to rate, with nobody's ratings in it."""
    from scoring.training.dataset import shipped
    from scoring.training.rating_sheet import BYTE_ORDER_MARK, rating_sheet
    from simulator.atomic_files import write_text

    replies = [reply for reply in shipped() if reply.split == "dev"]
    try:
        write_text(out, BYTE_ORDER_MARK + rating_sheet(replies, rows))
    except OSError as fault:
        _stop(f"{out} cannot be written: {fault.strerror or fault}.")
    typer.echo(f"{min(rows, len(replies))} replies to rate are in {out}.")
    typer.echo("How to rate: scoring/CODEBOOK.md; leave Brief empty where there is danger.")
    typer.echo("When it is filled: steadyframe model evaluate FILE.csv, and --clinicians if so.")


@app.command("evaluate")
def evaluate(
    source: Annotated[
        Path | None,
        typer.Argument(
            metavar="FILE",
            help="Rated replies as JSON lines, or a filled rating sheet (.csv); the dev split if "
            "left out.",
        ),
    ] = None,
    *,
    pairs: Annotated[
        Path | None, typer.Option(help="A file of pairs (better, worse, quality) to order.")
    ] = None,
    lines: Annotated[
        Path | None, typer.Option(help="A file of lines (reply, recommended) to rank.")
    ] = None,
    model: Annotated[Path | None, typer.Option(help="Folder of another model.")] = None,
    clinicians: Annotated[
        bool, typer.Option("--clinicians", help="The ratings in FILE are by clinicians.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure the scorer against rated replies, pairs or lines.

    The fields of each file are listed in scoring/data/README.md. A bad line is named and left out,
    and the exit status is then 1.
    """
    if sum(path is not None for path in (source, pairs, lines)) > 1:
        _stop("One file at a time: FILE, --pairs or --lines.")
    if clinicians and source is None:
        _stop("--clinicians says who rated the replies in FILE: name that file.")
    if pairs is not None:
        raise typer.Exit(int(measure_pairs(pairs, model, as_json)))
    if lines is not None:
        raise typer.Exit(int(measure_lines(lines, model, as_json)))
    from scoring.training.evaluation import BY_CLINICIANS, NOT_VALIDATED
    from scoring.training.evaluation import evaluate as measure

    replies, faulty = _rated(source)
    scorer = scorer_of(model)
    found = measure(scorer, replies)
    what = str(source) if source else "dev split, requests not trained on"
    note = BY_CLINICIANS if clinicians else NOT_VALIDATED
    if as_json:
        said = {"data": what, "model": scorer.model_hash, "replies": len(replies), "note": note}
        typer.echo(json.dumps({**said, **asdict(found)}, indent=1))
    else:
        typer.echo(f"{len(replies)} replies ({what}), model {scorer.model_hash}.\n{note}\n")
        for line in _table(found):
            typer.echo(line)
    if faulty:
        raise typer.Exit(1)


@app.command("card")
def card() -> None:
    """Measure everything that the model card reports and write scoring/MODEL_CARD.md."""
    from scoring.training.card import CARD, write_card

    write_card(scorer_of())
    typer.echo(f"Written to {CARD}.")


def _rated(source: Path | None) -> tuple[list[LabelledReply], bool]:
    """Rated replies to measure by, and whether a line of the file was bad."""
    from scoring.training.dataset import read_rated, shipped
    from scoring.training.rating_sheet import read_sheet

    if source is None:
        return [reply for reply in shipped() if reply.split == "dev"], False
    read = read_sheet if source.suffix.lower() == ".csv" else read_rated
    try:
        replies, bad = read(source)
    except OSError as fault:
        _stop(f"{source} cannot be read: {fault.strerror or fault}.")
    name_bad(source, bad)
    if not replies:
        _stop(f"{source} has no rated reply. The fields are listed in scoring/data/README.md.", 1)
    return replies, bool(bad)


def _table(found: Agreement) -> list[str]:
    lines = ["Weighted kappa (quadratic)     all levels             levels shown           shown"]
    for quality, figure in found.qualities.items():
        shown = found.scored[quality]
        share = f"{100 * found.coverage[quality]:.0f} %"
        lines.append(f"  {quality.label:<28} {_said(figure):<22} {_said(shown):<22} {share:>5}")
    lines.append(f"  {'Mean of five':<28} {_said(found.mean)}")
    lines.append(f"Kappa of the stance            {_said(found.stance)}")
    if found.false_holds:
        figure = found.false_holds
        lines.append(f"Read as held where it gave way {_said(figure)} of {figure.replies}")
    if found.pitfall_mean:
        lines.append(f"Pitfalls, mean avg precision   {_said(found.pitfall_mean)}")
        lines += [f"  {name:<28} {_said(one)}" for name, one in found.pitfalls.items()]
    return lines


def _said(figure: Figure) -> str:
    if not figure.replies:
        return "none"
    return f"{figure.value:.3f} ({figure.low:.2f} to {figure.high:.2f})"


def _stop(sentence: str, status: int = 2) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(status)
