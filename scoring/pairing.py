"""How a request and a reply become one input: reply first, then what it answers."""

from __future__ import annotations

POSITIONS = 512
"""Positions of the encoder; what does not fit is cut from the request's side."""


def request_side(client: str, before: str = "", setting: str = "") -> str:
    """The second text of the pair: client's words, what was said before, the setting."""
    parts = [client.strip()]
    if before.strip():
        parts.append(f"[before] {before.strip()}")
    if setting.strip():
        parts.append(f"[setting] {setting.strip()}")
    return " ".join(parts)
