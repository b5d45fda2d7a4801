"""``steadyframe packs``: list, show and check, as a person or a script meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from scenarios.library import load_library
from simulator.cli.packs import app

BROKEN = Path(__file__).parent / "broken_packs" / "unknown_domain.yaml"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folder of their own, with an empty folder of packs."""
    monkeypatch.setenv("STEADYFRAME_HOME", str(tmp_path))
    (tmp_path / "packs").mkdir()
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_list_as_json_has_what_scripts_were_promised() -> None:
    result = run("list", "--json")
    assert result.exit_code == 0
    listed = json.loads(result.stdout)
    assert list(listed) == ["packs"]
    first = next(pack for pack in listed["packs"] if pack["id"] == "first-requests")
    assert set(first) == {"id", "title", "version", "scenarios"}
    assert {
        "id": "add-on-instagram",
        "title": "Can I add you on Instagram?",
        "kind": "reply",
        "domain": "privacy",
        "pressure": "social-media",
        "difficulty": 1,
        "risk": "none",
    } in first["scenarios"]


def test_list_names_a_broken_pack_and_shows_the_others(home: Path) -> None:
    (home / "packs" / "broken.yaml").write_text("id: [\n", encoding="utf-8")
    result = run("list")
    assert result.exit_code == 0
    assert "add-on-instagram" in result.stdout
    assert "broken.yaml:2:1: This is not valid YAML" in result.stderr
    assert "broken.yaml" not in run("list", "--json").stdout


def test_show_a_scenario_without_its_answers_and_its_held_back_wording() -> None:
    scenario = load_library().scenario("add-on-instagram")
    shown = run("show", "add-on-instagram").stdout
    assert "Asks: Can I add you on Instagram?" in shown
    assert "No follows" in shown
    assert scenario.request.held_back not in shown
    assert not [answer.text for answer in scenario.model_answers if answer.text in shown]


def test_show_a_pack() -> None:
    assert "- add-on-instagram: Can I add you on Instagram?" in run("show", "first-requests").stdout


def test_show_something_unknown_offers_the_nearest() -> None:
    result = run("show", "add-on-instgram")
    assert result.exit_code == 1
    assert "Did you mean add-on-instagram?" in result.stderr


def test_check_of_the_bundled_packs_finds_no_faults() -> None:
    result = run("check", "--no-scoring")
    assert result.exit_code == 0
    assert result.stdout == "1 pack checked (structure only): no faults.\n"


def test_check_prints_each_fault_with_its_place() -> None:
    result = run("check", "--no-scoring", str(BROKEN))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f'{BROKEN}:12:13: "domain" cannot be "tme". Did you mean "time"?',
        "1 pack checked (structure only): 1 fault.",
    ]


def test_check_as_json() -> None:
    result = run("check", "--no-scoring", "--json", str(BROKEN))
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "checked": 1,
        "faults": [
            {
                "file": str(BROKEN),
                "line": 12,
                "column": 13,
                "message": '"domain" cannot be "tme".',
                "mend": 'Did you mean "time"?',
            }
        ],
    }


def test_check_of_a_folder_and_of_nothing_there(tmp_path: Path) -> None:
    assert run("check", "--no-scoring", str(BROKEN.parent)).exit_code == 1
    gone = run("check", "--no-scoring", str(tmp_path / "gone.yaml"))
    assert gone.exit_code == 1
    assert "gone.yaml:1:1: The file cannot be read" in gone.stdout


def test_the_verbs_import_nothing_heavy() -> None:
    heavy = "pydantic yaml rapidfuzz textual torch onnxruntime sqlalchemy numpy"
    code = (
        "import sys, simulator.cli.packs\n"
        f"print([name for name in '{heavy}'.split() if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
