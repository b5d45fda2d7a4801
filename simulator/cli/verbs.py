"""The list of verbs, each with its help line, loaded when called so that help stays quick."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any, Final

import typer
from typer.core import TyperGroup


@dataclass(frozen=True)
class Verb:
    """Where a verb is and what it does, in a line."""

    module: str
    name: str
    help: str


VERBS: Final = {
    "practice": Verb("simulator.cli.practice", "practice", "Practise one request or a pack."),
    "score": Verb("simulator.cli.score", "score", "Score replies from a file of JSON lines."),
    "packs": Verb("simulator.cli.packs", "app", "List, show and check scenario packs."),
    "model": Verb("simulator.cli.model", "app", "Train and measure the scoring model."),
    "data": Verb("simulator.cli.data", "app", "Look after what is stored on this computer."),
    "doctor": Verb("simulator.cli.doctor", "doctor", "What to send with a bug report."),
}


class _Verbs(TyperGroup):
    """A group that imports a verb's module when the verb is called, and not for the overview."""

    def list_commands(self, ctx: Any) -> list[str]:
        del ctx
        return list(VERBS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        del ctx
        verb = VERBS.get(cmd_name)
        return _named(cmd_name, verb) if verb else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and not args[0].startswith("-") and args[0] not in VERBS:
            from scenarios.suggestions import did_you_mean

            known = did_you_mean(args[0], VERBS, "steadyframe --help lists them.")
            ctx.fail(f'There is no verb "{args[0]}". {known}')
        name, command, rest = super().resolve_command(ctx, args)
        return name, _loaded(name, VERBS[name]) if name in VERBS else command, rest


def _loaded(name: str, verb: Verb) -> Any:
    target = getattr(importlib.import_module(verb.module), verb.name)
    if not isinstance(target, typer.Typer):
        alone = typer.Typer(add_completion=False)
        alone.command(name=name)(target)
        target = alone
    command = typer.main.get_command(target)
    command.name = name
    return command


def _named(name: str, verb: Verb) -> Any:
    """A stand-in with name and help line, for the overview."""
    stand_in = typer.Typer(add_completion=False)
    stand_in.command(name=name, help=verb.help)(lambda: None)
    return typer.main.get_command(stand_in)


app = typer.Typer(cls=_Verbs, add_completion=False, pretty_exceptions_enable=False)


@app.callback(invoke_without_command=True)
def _open(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Print the version and end."),
) -> None:
    """Practise holding a therapeutic boundary. Without a verb, the app opens."""
    if version:
        from simulator import __version__

        typer.echo(f"steadyframe {__version__}")
    elif context.invoked_subcommand is None:
        from simulator.cli.practice import practice

        practice()


def main() -> None:
    """Run the verb that the command line names."""
    app(prog_name="steadyframe")
