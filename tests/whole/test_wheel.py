"""The wheel in an environment of its own: everything is in it, and it runs from anywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from simulator import __version__
from tests.whole.running import LINE, LONG_ENOUGH_S, ROOT, Done

SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def run(*arguments: str | Path, cwd: Path, stdin: str = "", home: Path | None = None) -> Done:
    """Run a command to its good end, without this checkout on its path."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if home is not None:
        variables["STEADYFRAME_HOME"] = str(home)
    done = subprocess.run(
        [str(argument) for argument in arguments],
        env={**variables, "PYTHONUTF8": "1"},
        cwd=cwd,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=LONG_ENOUGH_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment that holds the wheel.

    The libraries are those of the environment that the tests run in, by path: a line of a ``.pth``
    file adds a folder without reading the ``.pth`` files in it, so no editable install comes along.
    """
    folder = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = folder / SCRIPTS / "python"
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(run(python, "-c", where, cwd=folder).stdout.strip())
    paths = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "libraries.pth").write_text("".join(f"{path}\n" for path in sorted(paths)))
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    return folder / SCRIPTS


def test_everything_that_is_read_at_run_time_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    for folder, pattern in (
        ("scenarios", "*.yaml"),
        ("scenarios", "*.md"),
        ("simulator/app", "*.tcss"),
        ("simulator/records/migrations", "*"),
        ("scoring", "CODEBOOK.md"),
        ("scoring/weights", "*"),
        ("scoring/data", "*"),
        ("simulator", "*.py"),
        ("scenarios", "*.py"),
        ("scoring", "*.py"),
    ):
        for path in (ROOT / folder).rglob(pattern):
            name = path.relative_to(ROOT)
            if path.is_file() and path.suffix != ".pyc":
                assert name.as_posix() in inside
    assert {name.split("/")[0] for name in inside} == {
        *("simulator", "scenarios", "scoring"),
        f"steadyframe-{__version__}.dist-info",
    }
    for needed in ("adapter.safetensors", "heads.safetensors", "graph.onnx", "model.json"):
        assert f"scoring/weights/{needed}" in inside
    assert f"steadyframe-{__version__}.dist-info/licenses/LICENSE" in inside
    assert not [name for name in inside if "__pycache__" in name]


def test_the_installed_command_runs_from_anywhere(installed: Path, tmp_path: Path) -> None:
    command, home = installed / "steadyframe", tmp_path / "home"
    where = "import scoring, scenarios, simulator; print(scoring.__file__, simulator.__file__)"
    for path in run(installed / "python", "-c", where, cwd=tmp_path).stdout.split():
        assert Path(path).is_relative_to(installed.parent), "not this checkout"

    version = run(command, "--version", cwd=tmp_path, home=home)
    assert version.stdout == f"steadyframe {__version__}\n"

    listed = run(command, "packs", "list", "--json", cwd=tmp_path, home=home)
    packs = json.loads(listed.stdout)["packs"]
    assert "add-on-instagram" in [s["id"] for pack in packs for s in pack["scenarios"]]

    item = json.dumps({"client": "Can I add you on Instagram?", "reply": LINE})
    (answer,) = run(command, "score", cwd=tmp_path, stdin=item, home=home).stdout.splitlines()
    assert json.loads(answer)["stance"] == "holds"


def test_the_installed_command_practises_and_records(installed: Path, tmp_path: Path) -> None:
    command, home = installed / "steadyframe", tmp_path / "home"
    practice = ("practice", "add-on-instagram", "--plain")
    done = run(command, *practice, cwd=tmp_path, stdin=f"{LINE}\n", home=home)
    assert "Held: the limit stands." in done.stdout
    assert "Advice: " in done.stdout
    checked = run(command, "data", "check", cwd=tmp_path, home=home)
    assert "Sound: 1 sitting, 1 reply." in checked.stdout
    doctor = run(command, "doctor", cwd=tmp_path, home=home)
    assert doctor.stdout.count("as recorded, ") == 6
