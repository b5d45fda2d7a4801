"""Property tests that run the same everywhere: no deadline, no stored examples, no fresh seed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steadyframe", deadline=None, database=None, derandomize=True)
settings.load_profile("steadyframe")


@pytest.fixture
def sound_pack() -> str:
    """The text of a small pack without faults."""
    return (Path(__file__).parent / "packs" / "sound.yaml").read_text(encoding="utf-8")
