"""Packs and the rubric spell the same things the same way, though neither imports the other."""

from __future__ import annotations

from typing import get_args

from scenarios.pack_format import SERIOUS_PITFALLS, STANCE_NAMES, PitfallId, RiskName
from scoring.rubric import PITFALLS, Risk, Stance


def test_pitfalls_stances_and_risks_are_the_rubric_s() -> None:
    assert get_args(PitfallId) == tuple(PITFALLS)
    assert {name for name, pitfall in PITFALLS.items() if pitfall.serious} == SERIOUS_PITFALLS
    assert tuple(Stance) == STANCE_NAMES
    assert get_args(RiskName) == tuple(Risk)
