"""Importing the app is cheap: no model, no database, no YAML, and not even Textual."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "torch",
    "onnxruntime",
    "sentence_transformers",
    "transformers",
    "tokenizers",
    "sqlalchemy",
)


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("simulator.app", (*HEAVY, "yaml", "textual")),
        ("simulator.app.app", (*HEAVY, "alembic")),
    ],
)
def test_nothing_heavy_is_imported(module: str, unwanted: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*[m for m in {unwanted!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == []
