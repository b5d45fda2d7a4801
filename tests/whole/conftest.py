"""A home of the test's own, for this process and for those it starts."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the records of a test lie; nobody's real records are touched."""
    folder = tmp_path / "home"
    monkeypatch.setenv("STEADYFRAME_HOME", str(folder))
    return folder
