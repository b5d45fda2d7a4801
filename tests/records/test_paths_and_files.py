"""Where things are kept, and files that are written whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from simulator import atomic_files, paths


def test_one_variable_moves_everything(home: Path) -> None:
    assert paths.data_dir() == home
    assert paths.database_path() == home / "records.sqlite3"
    assert paths.user_packs() == home / "packs"
    assert paths.cache_dir() == home / "cache"
    assert not home.exists(), "asking where things are creates nothing"


@pytest.mark.parametrize("value", ["", "  "])
def test_without_it_the_systems_own_places_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str
) -> None:
    monkeypatch.setenv("STEADYFRAME_HOME", value)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert paths.data_dir().name == "steadyframe"
    assert paths.cache_dir() != paths.data_dir()


def test_the_programs_own_folder_is_closed_and_a_shared_one_left_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    paths.private_folder(shared)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755

    monkeypatch.delenv("STEADYFRAME_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    own = paths.data_dir()
    own.mkdir(mode=0o755, parents=True, exist_ok=True)
    paths.private_folder(own)
    assert stat.S_IMODE(own.stat().st_mode) == 0o700


def test_a_path_is_shown_without_the_login_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    assert paths.shown(Path("/home/ana/packs/mine.yaml")) == str(Path("~/packs/mine.yaml"))
    assert paths.shown(Path("/srv/packs")) == str(Path("/srv/packs"))


def test_a_file_is_replaced_whole_and_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    atomic_files.write_text(path, "old")
    atomic_files.write_text(path, "new: ü\n")
    assert path.read_bytes() == "new: ü\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_leaves_the_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "taken"
    path.mkdir()
    (path / "inside").touch()
    with pytest.raises(OSError, match=r".+"):
        atomic_files.write_text(path, "new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["taken"]


def test_a_linked_file_stays_linked(tmp_path: Path) -> None:
    real = tmp_path / "real.txt"
    real.write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    atomic_files.write_text(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"
