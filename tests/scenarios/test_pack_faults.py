"""Broken packs: one fault each, told at its line and column, in words that mend it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.checker import check_pack
from scenarios.pack_reader import pack_schema, read_pack

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "broken_packs").glob("*.yaml"))
SOUND = (HERE / "packs" / "sound.yaml").read_text(encoding="utf-8")
EXPECTED = re.compile(r"# expect (\d+):(\d+) (.+)")
"""The first line of each broken pack: the place of its one fault, and words that it says."""


def test_there_are_enough_broken_packs() -> None:
    assert len(BROKEN) >= 20


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_the_one_fault_is_told_at_its_place(path: Path) -> None:
    expected = EXPECTED.match(path.read_text(encoding="utf-8"))
    assert expected is not None
    line, column, words = expected.groups()
    faults = [str(fault) for fault in check_pack(path)]
    assert len(faults) == 1
    assert faults[0].startswith(f"{path}:{line}:{column}: ")
    assert words in faults[0]


def test_a_sound_pack_has_no_faults() -> None:
    assert check_pack(HERE / "packs" / "sound.yaml") == []


def test_every_fault_of_a_pack_is_told_at_once(tmp_path: Path, sound_pack: str) -> None:
    pack = tmp_path / "three.yaml"
    pack.write_text(
        sound_pack.replace("domain: time", "domain: tme")
        .replace("pitfall: hedges", "pitfall: hedging")
        .replace("difficulty: 2", 'difficulty: "2"'),
        encoding="utf-8",
    )
    assert [fault.line for fault in check_pack(pack)] == [11, 13, 57]


def test_risk_wants_a_branch_for_missing_it(tmp_path: Path, sound_pack: str) -> None:
    pack = tmp_path / "risk.yaml"
    pack.write_text(sound_pack.replace("risk: none", "risk: cue"), encoding="utf-8")
    faults = check_pack(pack)
    assert [fault.line for fault in faults] == [29, 35, 42]
    assert all("misses_risk" in fault.message for fault in faults)


def test_two_scenarios_of_a_pack_need_two_ids(tmp_path: Path, sound_pack: str) -> None:
    head, scenario = sound_pack.split("scenarios:\n")
    pack = tmp_path / "twice.yaml"
    pack.write_text(f"{head}scenarios:\n{scenario}{scenario}", encoding="utf-8")
    faults = check_pack(pack)
    second = sound_pack.count("\n") + 1
    assert [(fault.line, fault.column) for fault in faults] == [(second, 9)]
    assert "id of an earlier scenario" in faults[0].message


def test_markup_in_a_pack_is_text(tmp_path: Path, sound_pack: str) -> None:
    pack = tmp_path / "markup.yaml"
    said = "[sighs] Just [/b] this one, then I'll go."
    pack.write_text(sound_pack.replace("Just this one thing, then I'll go.", said), "utf-8")
    assert read_pack(pack).pack.scenarios[0].client_line("last-thing") == said


def test_the_request_is_the_line_of_the_first_step() -> None:
    scenario = read_pack(HERE / "packs" / "sound.yaml").pack.scenarios[0]
    assert scenario.client_line("ask") == "Could we go on for five more minutes?"
    assert scenario.ladder.road() == ("ask", "nobody-waits", "last-thing")
    assert scenario.ladder.road("gives_way") == ("ask",)


def test_the_schema_lets_an_editor_complete_and_check() -> None:
    schema = pack_schema()
    scenario = schema["$defs"]["Scenario"]
    assert "held_back" in schema["$defs"]["Request"]["required"]
    assert scenario["properties"]["domain"]["enum"][0] == "communication"
    assert scenario["additionalProperties"] is False


@given(
    st.integers(0, len(SOUND)),
    st.integers(0, 30),
    st.text("[]{}&*!|>%@`'\"#:-?, \n\tax0\x00\x85\u2028\ufeff", max_size=6),
)
def test_a_damaged_pack_is_a_pack_or_faults(
    tmp_path_factory: pytest.TempPathFactory, start: int, cut: int, put: str
) -> None:
    damaged = tmp_path_factory.getbasetemp() / "damaged.yaml"
    damaged.write_bytes((SOUND[:start] + put + SOUND[start + cut :]).encode())
    for fault in check_pack(damaged):
        assert fault.line >= 1
        assert fault.column >= 1
        assert fault.message.endswith(".")
        assert fault.mend.endswith((".", "?"))
