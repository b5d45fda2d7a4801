"""A missing or altered model file is named with its hash; practice opens and replies wait."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.engine_files import ADAPTED_FOLDER, ModelFileFault, checked, sha256
from scoring.scorer import Scorer
from simulator.cli.composition import compose_room
from simulator.records import open_records
from tests.app.driving import begin, press, quiet_app, said, settled, shown, until, write
from tests.whole.running import LINE, ROOT, steadyframe

FILES = ("adapter.safetensors", "heads.safetensors", "graph.onnx", "model.json")
RECORDED = FILES[:3]
"""The settings name the hashes of the others; their own is part of the model's hash."""


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """A copy of the model's folder, to spoil."""
    return Path(shutil.copytree(ADAPTED_FOLDER, tmp_path / "weights"))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program, to spoil."""
    folder = tmp_path / "program"
    left_out = shutil.ignore_patterns("__pycache__", "data", "training")
    for room in ("simulator", "scenarios", "scoring"):
        shutil.copytree(ROOT / room, folder / room, ignore=left_out)
    return folder


def alter(path: Path) -> None:
    """Change one byte in the middle."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("name", RECORDED)
def test_an_altered_file_is_named_with_both_hashes(weights: Path, name: str) -> None:
    right = sha256(weights / name)
    alter(weights / name)
    with pytest.raises(ModelFileFault) as caught:
        Scorer(folder=weights)
    message = str(caught.value)
    assert str(weights / name) in message
    assert "altered" in message
    assert sha256(weights / name)[:16] in message
    assert right[:16] in message
    assert "Mend it" in message


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("replace", [Path.unlink, None])
def test_a_missing_file_is_named(
    weights: Path, name: str, replace: Callable[[Path], None] | None
) -> None:
    right = sha256(weights / name)
    (weights / name).unlink()
    if replace is None:
        (weights / name).mkdir()
    with pytest.raises(ModelFileFault) as caught:
        checked(weights)
    message = str(caught.value)
    assert f"{weights / name}" in message
    assert "missing" in message
    assert "Mend it" in message
    assert name not in RECORDED or right[:16] in message


@pytest.mark.parametrize("content", ["", "{", "[]", '{"files": []}', '{"files": {}}', "\0"])
def test_settings_that_are_none_are_named(weights: Path, content: str) -> None:
    (weights / "model.json").write_text(content)
    with pytest.raises(ModelFileFault, match=r"model\.json cannot be read"):
        Scorer(folder=weights)


def test_every_file_is_part_of_the_models_name(weights: Path) -> None:
    right = checked(weights)[1]
    assert right == checked()[1], "the same files anywhere"
    settings = weights / "model.json"
    settings.write_text(settings.read_text() + "\n")
    assert checked(weights)[1] != right


def test_line_by_line_the_reply_waits_and_is_scored_when_the_file_is_mended(
    home: Path, program: Path
) -> None:
    adapter = program / "scoring" / "weights" / "adapter.safetensors"
    alter(adapter)
    spoilt = {"PYTHONPATH": str(program)}
    practice = ("practice", "add-on-instagram", "--plain")
    done = steadyframe(home, *practice, stdin=f"{LINE}\n", more=spoilt)
    assert done.returncode == 0
    assert "Not scored yet." in done.stdout
    assert f"{adapter} was altered: its SHA-256 is {sha256(adapter)[:16]}" in done.stdout
    assert "Your reply is kept" in done.stdout
    assert "of 3" not in done.stdout, "never a zero"
    checked_records = steadyframe(home, "data", "check", more=spoilt).stdout
    assert "Sound: 1 sitting, 1 reply, 1 of them not scored yet." in checked_records
    doctored = steadyframe(home, "doctor", more=spoilt).stdout
    assert f"adapter: ALTERED, {sha256(adapter)}" in doctored
    assert doctored.count("as recorded, ") == 5

    mended = steadyframe(home, *practice, stdin=f"{LINE}\n")
    assert "Replies that had waited and are scored now: 1." in mended.stdout


def test_score_names_the_missing_file_and_scores_nothing(home: Path, program: Path) -> None:
    (program / "scoring" / "weights" / "heads.safetensors").unlink()
    done = steadyframe(home, "score", stdin="{}\n", more={"PYTHONPATH": str(program)})
    assert done.returncode == 2
    assert "heads.safetensors" in done.stderr
    assert "is missing" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


async def test_the_app_opens_names_the_file_and_keeps_the_reply(
    home: Path, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The scorer's process is that of the spoilt program; the app is this one.
    monkeypatch.setenv("PYTHONPATH", str(program))
    alter(program / "scoring" / "weights" / "adapter.safetensors")
    app = quiet_app(compose_room())
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: "was altered" in said(pilot), tries=1500)
        assert "adapter.safetensors" in said(pilot).replace(" ", "")
        assert "Scorer not available" in shown(pilot)
        assert "Can I add you on Instagram?" in shown(pilot)
        await begin(pilot)
        await write(pilot, LINE)
        await press(pilot, "enter")
        await until(pilot, lambda: "Not scored yet" in shown(pilot))
        assert "was altered" in said(pilot)
        assert "Your reply is kept" in said(pilot)
    with open_records(home / "records.sqlite3") as records:
        assert [reply.text for reply in records.pending_replies()] == [LINE]

    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    again = quiet_app(compose_room())
    async with again.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(pilot)
        scored_late = "1 reply from before has been scored."
        await until(pilot, lambda: scored_late in said(pilot), tries=1500)
    with open_records(home / "records.sqlite3") as records:
        assert not records.pending_replies()
