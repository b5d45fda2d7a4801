"""``steadyframe packs``: list, show and check scenario packs."""

# Imports stand inside the verbs, so that --help stays quick.

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from scenarios.checker import Scorer
    from scenarios.library import Library
    from scenarios.pack_format import Pack, Scenario
    from scenarios.yaml_reader import FileFault

app = typer.Typer(help="List, show and check scenario packs.", no_args_is_help=True)

JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_packs(as_json: JsonFlag = False) -> None:
    """List every pack and its scenarios."""
    library = _library()
    if as_json:
        packs = [_pack_as_json(loaded.pack) for loaded in library.packs]
        typer.echo(json.dumps({"packs": packs}, indent=2))
    else:
        for loaded in library.packs:
            pack = loaded.pack
            typer.echo(f"{pack.id}  {pack.title}, version {pack.version} ({loaded.origin})")
            for scenario in pack.scenarios:
                typer.echo(f"  {scenario.id}  {scenario.title}")
                typer.echo(f"    {_in_short(scenario)}")
    for fault in library.faults:
        typer.echo(str(fault), err=True)


@app.command("show")
def show(
    name: Annotated[str, typer.Argument(metavar="ID", help="A pack's or a scenario's id.")],
) -> None:
    """Show one pack, or one scenario as it will be met. Answers are kept for the practice."""
    from scenarios.library import UnknownScenario

    library = _library()
    for loaded in library.packs:
        if loaded.pack.id == name:
            _show_pack(loaded.pack, loaded.source)
            return
    try:
        _show_scenario(library, library.scenario(name))
    except UnknownScenario as error:
        typer.echo(f"{error} `steadyframe packs list` shows every id.", err=True)
        raise typer.Exit(1) from None


@app.command("check")
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Pack files, or folders of them; all packs if none."),
    ] = None,
    as_json: JsonFlag = False,
    no_scoring: Annotated[
        bool, typer.Option("--no-scoring", help="Check the structure only; no scorer is started.")
    ] = False,
) -> None:
    """Check packs: their structure, and their answers against the scorer.

    Prints FILE:LINE:COLUMN, what is wrong and what mends it; the exit status is 1 if anything is.
    """
    files = _files_to_check(paths)
    faults = _check_files(files, scoring=not no_scoring)
    if as_json:
        listed = [_fault_as_json(fault) for fault in faults]
        typer.echo(json.dumps({"checked": len(files), "faults": listed}))
    else:
        for fault in faults:
            typer.echo(str(fault))
        what = f"{len(files)} pack{'s' if len(files) != 1 else ''} checked"
        how = "structure only" if no_scoring else "structure and answers"
        found = f"{len(faults)} fault{'s' if len(faults) != 1 else ''}" if faults else "no faults"
        typer.echo(f"{what} ({how}): {found}.")
    if faults:
        raise typer.Exit(1)


def _library() -> Library:
    from scenarios.library import load_library
    from simulator.paths import data_dir

    return load_library(data_dir())


def _pack_as_json(pack: Pack) -> dict[str, Any]:
    fields = {"id", "title", "kind", "domain", "pressure", "difficulty", "risk"}
    return {
        "id": pack.id,
        "title": pack.title,
        "version": pack.version,
        "scenarios": [scenario.model_dump(include=fields) for scenario in pack.scenarios],
    }


def _fault_as_json(fault: FileFault) -> dict[str, Any]:
    return {
        "file": fault.file,
        "line": fault.line,
        "column": fault.column,
        "message": fault.message,
        "mend": fault.mend,
    }


def _in_short(scenario: Scenario) -> str:
    risk = "" if scenario.risk == "none" else f", risk: {scenario.risk}"
    return (
        f"{scenario.kind}, {scenario.domain}, {scenario.pressure}, "
        f"difficulty {scenario.difficulty} of 5{risk}"
    )


def _show_pack(pack: Pack, source: str) -> None:
    typer.echo(f"{pack.title} ({pack.id}), version {pack.version}")
    typer.echo(f"By {', '.join(pack.authors)}. License: {pack.license}. File: {source}")
    typer.echo("\nObjectives")
    for objective in pack.objectives:
        typer.echo(f"- {objective}")
    typer.echo("\nScenarios")
    for scenario in pack.scenarios:
        typer.echo(f"- {scenario.id}: {scenario.title} ({_in_short(scenario)})")


def _show_scenario(library: Library, scenario: Scenario) -> None:
    from scenarios.policy import fill, policy_for

    policy = library.policy_of(scenario.id)
    ladder = scenario.ladder
    lines = [
        f"{scenario.title} ({scenario.id})",
        _in_short(scenario),
        f"Pack: {library.pack_of(scenario.id).pack.title}",
        "",
        f"Setting: {scenario.setting}",
        f"Client: {scenario.client.name}. {scenario.client.background}",
        f"Asks: {scenario.request.line}",
        f"Ladder: {len(ladder.steps)} client lines, {len(ladder.road())} of them for who holds; "
        f"{len(ladder.endings)} endings",
        f"Answers: {len(scenario.model_answers)} model, {len(scenario.poor_answers)} poor",
        "",
        "The policy that applies",
        *(f"- {line}" for line in policy_for(policy, scenario.domain, scenario.pressure)),
    ]
    typer.echo(fill("\n".join(lines), policy))


def _files_to_check(paths: list[Path] | None) -> list[Path]:
    from scenarios.library import bundled_packs, pack_files
    from simulator.paths import user_packs

    if not paths:
        return [*bundled_packs(), *pack_files(user_packs())]
    files: list[Path] = []
    for path in paths:
        files.extend(pack_files(path) if path.is_dir() else [path])
    return files


def _check_files(files: list[Path], *, scoring: bool) -> list[FileFault]:
    from scenarios.checker import check_pack
    from simulator.sittings.ports import ScorerUnavailable

    library = _library()
    scorer = _scorer() if scoring else None
    try:
        return [fault for path in files for fault in check_pack(path, scorer, library)]
    except ScorerUnavailable as error:
        typer.echo(
            f"{error.reason} `packs check --no-scoring` checks the structure alone.", err=True
        )
        raise typer.Exit(1) from None


def _scorer() -> Scorer:
    from scoring.client import ScorerProcess
    from simulator.cli.pack_scoring import PortScorer

    return PortScorer(ScorerProcess)
