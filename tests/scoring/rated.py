"""Labelled replies made by hand, for what reads and measures them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scoring.training.dataset import LabelledReply

RATING: dict[str, Any] = {
    **{"warm": 2, "brief": 3, "specific": 3, "alternative": 1, "firm": 3},
    **{"stance": "holds", "pitfalls": []},
}
ASKED = "Can I add you on Instagram?"
ANSWER = "I don't add clients anywhere. Write to me on the portal."


def rating(**changed: object) -> dict[str, Any]:
    """A rating, some of it changed."""
    return {**RATING, **changed}


def labelled(
    ratings: list[dict[str, Any]] | None = None, *, told: dict[str, Any] | None = None, **marks: Any
) -> LabelledReply:
    """A labelled reply.

    Args:
        ratings: The raters' ratings; none if left out.
        told: Fields of the reply that are others than usual.
        marks: Fields of the reference that are others than usual.
    """
    line = {"id": "x", "client": ASKED, "reply": ANSWER, **(told or {})}
    return LabelledReply.model_validate(
        {**line, "reference": rating(**marks), "ratings": ratings or []}
    )


def lines_of(path: Path, lines: Sequence[object]) -> Path:
    """A file of JSON lines; texts stand as they are."""
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    return path
