"""Hashes that name what a score depends on, so that it can be replayed and proved."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

from scoring.rubric import Risk

DIGITS = 16
CODEBOOK = Path(__file__).resolve().parent / "CODEBOOK.md"


def text_hash(text: str) -> str:
    """First 16 hex digits of the SHA-256 of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def request_hash(client: str, before: str, setting: str, risk: Risk | None) -> str:
    """Names what the reply answers: client's words, what was said before, setting, risk."""
    parts = [client, before, setting, risk.value if risk else ""]
    return text_hash(json.dumps(parts, ensure_ascii=True))


@cache
def rubric_hash() -> str:
    """Names the codebook's edition."""
    return hashlib.sha256(CODEBOOK.read_bytes()).hexdigest()[:DIGITS]


@cache
def no_calibration() -> str:
    """Names the shipped thresholds."""
    return text_hash("shipped")
