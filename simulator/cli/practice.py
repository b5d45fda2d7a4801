"""``steadyframe practice``: one scenario or a pack, in the app or line by line."""

# Imports stand inside the functions, so that no verb pays for another's.

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from simulator.sittings.practice import PracticeRoom

USAGE_STATUS = 2
"""What a shell gets where the command cannot be carried out as written."""


def practice(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[SCENARIO|PACK]", help="What to practise; everything if left out."),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Line by line, for screen readers and pipes.")
    ] = False,
    profile: Annotated[str, typer.Option(help="Whose practice it is.")] = "me",
) -> None:
    """Practise one request, or the requests of a pack."""
    if not plain and not (sys.stdin.isatty() and sys.stdout.isatty()):
        _stop("The app needs a terminal. Add --plain to practise line by line.")

    from scenarios.text_border import one_line
    from simulator.cli.composition import compose_room
    from simulator.sittings.practice import UnknownName

    whose = one_line(profile, 60)
    if not whose:
        _stop("A profile needs a name: --profile ANNA.")
    room = compose_room(whose)
    try:
        ids = room.scenario_ids(name) if name else tuple(c.scenario_id for c in room.cards())
    except UnknownName as unknown:
        _stop(str(unknown))
    for fault in room.pack_faults():
        typer.echo(f"A pack was left out. {fault}", err=True)
    if not ids:
        _stop("There is no scenario to practise: no pack could be read.")
    if plain:
        raise typer.Exit(_practise_plainly(room, ids))

    from simulator.app import open_app

    raise typer.Exit(open_app(room, start_at=ids[0] if name else None))


def _practise_plainly(room: PracticeRoom, ids: tuple[str, ...]) -> int:
    from simulator.plain.practice import run_plain

    for stream in (sys.stdin, sys.stdout):
        # One odd byte in a pipe must not end the practice.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        return run_plain(room, ids, sys.stdin, sys.stdout, _ask())
    except BrokenPipeError:
        # The reader has gone (`| head`). What is left in the buffer must not be written again
        # when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _ask() -> Callable[[str], str] | None:
    """How to prompt; None unless a person sits at both ends."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    # With readline a pasted line may be longer than the 4,095 characters a terminal's own line
    # editing takes; it is not there on Windows, which has no such limit.
    with suppress(ImportError):
        import readline  # noqa: F401
    return input


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(USAGE_STATUS)
