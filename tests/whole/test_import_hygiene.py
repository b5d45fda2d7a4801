"""What fresh processes load: heavy libraries stay where they are needed, torch in training only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scoring.contract import ScoreItem
from scoring.wire import Ask, hello
from tests.whole.running import LINE, LONG_ENOUGH_S, VERB, environment

TRAINING = {"torch", "sentence_transformers", "transformers", "sklearn", "onnx"}
ENGINE = {"onnxruntime", "tokenizers", "safetensors"}
RECORDS = {"sqlalchemy", "alembic"}
AT_THE_END = (
    "import atexit, sys; "
    "atexit.register(lambda: print(*{m.partition('.')[0] for m in sys.modules}, file=sys.stderr)); "
)
ITEM = ScoreItem(client="Can I add you on Instagram?", reply=LINE)


def loaded(home: Path, code: str, *arguments: str, stdin: str = "") -> set[str]:
    """The packages that a fresh process has loaded when it ends."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", AT_THE_END + code, *arguments],
        input=stdin,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=LONG_ENOUGH_S,
        check=True,
    )
    found = set(done.stderr.splitlines()[-1].split())
    assert "sys" in found
    return found


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("simulator.app", TRAINING | ENGINE | RECORDS | {"textual"}),
        ("simulator.app.app", TRAINING | ENGINE | {"alembic"}),
        ("simulator.cli.composition", TRAINING | ENGINE | RECORDS | {"textual"}),
        ("scenarios.library", TRAINING | ENGINE | RECORDS | {"textual", "numpy"}),
        ("scoring", TRAINING | ENGINE | RECORDS | {"textual", "numpy", "pydantic"}),
        ("scoring.client", TRAINING | ENGINE | RECORDS | {"textual", "numpy"}),
        ("scoring.scorer", TRAINING | RECORDS | {"textual"}),
    ],
)
def test_importing_a_room_loads_only_what_it_needs(
    home: Path, module: str, unwanted: set[str]
) -> None:
    assert not loaded(home, f"import {module}") & unwanted


@pytest.mark.parametrize("flag", ["--version", "--help"])
def test_version_and_help_load_next_to_nothing(home: Path, flag: str) -> None:
    unwanted = TRAINING | ENGINE | RECORDS | {"textual", "pydantic", "yaml", "numpy", "rapidfuzz"}
    assert not loaded(home, VERB, flag) & unwanted


def test_practice_line_by_line_loads_neither_a_model_nor_the_app(home: Path) -> None:
    found = loaded(home, VERB, "practice", "add-on-instagram", "--plain", stdin=f"{LINE}\n")
    assert not found & (TRAINING | ENGINE | {"textual", "numpy"})


def test_the_scorer_process_loads_no_torch(home: Path) -> None:
    asked = f"{hello({})}\n{Ask(n=1, want='full', item=ITEM).model_dump_json()}\n"
    found = loaded(home, "from scoring.process import main; main()", stdin=asked)
    assert "onnxruntime" in found
    assert not found & (TRAINING | RECORDS | {"textual", "typer"})


def test_scoring_a_file_loads_no_torch(home: Path) -> None:
    found = loaded(home, VERB, "score", "-", stdin=ITEM.model_dump_json())
    assert "onnxruntime" in found
    assert not found & (TRAINING | RECORDS | {"textual"})
