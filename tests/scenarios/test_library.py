"""The library: bundled and own packs, broken ones beside sound ones, names and near names."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from scenarios.library import UnknownPack, UnknownScenario, load_library
from scenarios.pack_format import Domain


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's folder with an empty folder of packs."""
    (tmp_path / "packs").mkdir()
    return tmp_path


def test_the_bundled_packs_load_without_faults() -> None:
    library = load_library()
    assert library.faults == ()
    assert library.scenario("add-on-instagram").title == "Can I add you on Instagram?"
    assert library.pack("first-requests").version == "1.0"
    assert library.pack_of("add-on-instagram").origin == "bundled"


def test_the_first_pack_has_one_request_of_each_domain() -> None:
    scenarios = load_library().pack("first-requests").scenarios
    assert sorted(scenario.domain for scenario in scenarios) == sorted(get_args(Domain))
    assert all(len(scenario.ladder.road()) >= 3 for scenario in scenarios)


def test_own_packs_stand_beside_the_bundled_ones(home: Path, sound_pack: str) -> None:
    (home / "packs" / "mine.yaml").write_text(sound_pack, encoding="utf-8")
    library = load_library(home)
    assert library.pack_of("five-more-minutes").origin == "yours"
    assert library.pack_of("five-more-minutes").source.endswith("mine.yaml")
    assert library.policy_of("five-more-minutes") == library.policy


def test_a_broken_pack_is_a_fault_and_the_others_load(home: Path, sound_pack: str) -> None:
    (home / "packs" / "a-broken.yaml").write_text("id: [\n", encoding="utf-8")
    (home / "packs" / "b-sound.yaml").write_text(sound_pack, encoding="utf-8")
    library = load_library(home)
    assert [loaded.pack.id for loaded in library.packs][-1] == "sound"
    assert [Path(fault.file).name for fault in library.faults] == ["a-broken.yaml"]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("id: five-more-minutes", "id: add-on-instagram", 9),
        ("id: sound", "id: first-requests", 2),
    ],
)
def test_an_id_that_is_taken_is_refused(
    home: Path, sound_pack: str, old: str, new: str, line: int
) -> None:
    (home / "packs" / "mine.yaml").write_text(sound_pack.replace(old, new), encoding="utf-8")
    library = load_library(home)
    assert library.pack_of("add-on-instagram").origin == "bundled"
    assert [fault.line for fault in library.faults] == [line]
    assert "is in" in library.faults[0].message


def test_a_wrong_name_brings_the_nearest() -> None:
    library = load_library()
    with pytest.raises(UnknownScenario, match="Did you mean add-on-instagram") as raised:
        library.scenario("add-on-instgram")
    assert raised.value.nearest[0] == "add-on-instagram"
    with pytest.raises(UnknownPack, match="Did you mean first-requests"):
        library.pack("first-request")


def test_no_folder_is_no_fault(tmp_path: Path) -> None:
    assert load_library(tmp_path / "gone").faults == ()
