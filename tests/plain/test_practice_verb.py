"""``steadyframe practice`` where it cannot do what was asked."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from simulator.cli.practice import practice


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEADYFRAME_HOME", str(tmp_path))


def _run(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(practice)
    return CliRunner().invoke(app, list(arguments), input="")


def test_without_a_terminal_plain_must_be_asked_for() -> None:
    result = _run("add-on-instagram")
    assert result.exit_code == 2
    assert "--plain" in result.stderr


def test_an_unknown_name_gets_the_nearest_ids() -> None:
    result = _run("add-on-insta", "--plain")
    assert result.exit_code == 2
    assert "No scenario or pack is called “add-on-insta”" in result.stderr
    assert "“add-on-instagram”" in result.stderr
    assert result.stdout == ""


def test_a_broken_pack_is_named_and_the_others_can_be_practised(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine.yaml").write_text("id: [", encoding="utf-8")
    result = _run("add-on-instagram", "--plain")
    assert result.exit_code == 0
    assert "A pack was left out." in result.stderr
    assert "mine.yaml:2:1:" in result.stderr
    assert "Client: Can I add you on Instagram?" in result.stdout


def test_records_that_are_no_records_are_named_before_anything_is_typed(tmp_path: Path) -> None:
    (tmp_path / "records.sqlite3").write_text("not a database", encoding="utf-8")
    result = _run("add-on-instagram", "--plain")
    assert result.exit_code == 1
    assert "Nothing can be recorded" in result.stdout
    assert "Client:" not in result.stdout
