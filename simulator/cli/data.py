"""The verbs about the records: ``data check``."""

from __future__ import annotations

import typer

from simulator import paths
from simulator.records.soundness import Soundness, inspect_records

app = typer.Typer(help="Look after your records.", no_args_is_help=True)


@app.callback()
def data() -> None:
    """Look after your records."""


@app.command()
def check() -> None:
    """Check that the records are sound, and say how much is in them.

    Exit status 0 when they are sound, 1 when something is wrong.
    """
    found = inspect_records(paths.database_path())
    typer.echo(summary(found))
    for fault in found.faults:
        typer.echo(f"- {fault}")
    typer.echo(f"Records: {paths.shown(found.path)}")
    if not found.sound:
        raise typer.Exit(1)


def summary(found: Soundness) -> str:
    """One line on the records: sound or not, and how much is in them."""
    if found.sound and not found.exists:
        return "Sound: 0 sittings, 0 replies. Nothing has been recorded yet."
    if not found.sound and not found.sittings:
        return "Not sound."
    waiting = f", {found.waiting} of them not scored yet" if found.waiting else ""
    return (
        f"{'Sound' if found.sound else 'Not sound'}: {_count(found.sittings, 'sitting')}, "
        f"{_count(found.replies, 'reply', 'replies')}{waiting}."
    )


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
