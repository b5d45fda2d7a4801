"""The documentation is true: its commands run, its links lead somewhere, its pictures are there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tour import NAMES, PICTURES
from tests.whole.running import ROOT, command, environment

DOCUMENTS = (
    ROOT / "README.md",
    ROOT / "scenarios" / "AUTHORING.md",
    *sorted((ROOT / "docs").glob("*.md")),
)
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)
SHELLS = {"sh", "bash", "shell", "console", "powershell"}
QUOTED_VERB = re.compile(r"`(steadyframe [^`]+)`")
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
LONGEST_S = 300

INSTALLS = "installs; the test of the wheel and the gate itself do that"
MAKE = "make builds an environment of its own"
APP = "opens the app, which needs a terminal; tests/app drives it"
LONG = "takes many minutes; tests/scoring trains and measures on a few replies"
NOT_RUN = {
    "make practice": MAKE,
    "make test": MAKE,
    "python3 -m venv .venv": INSTALLS,
    "python -m venv .venv": INSTALLS,
    ". .venv/bin/activate": INSTALLS,
    r".venv\Scripts\activate": INSTALLS,
    "pip install --constraint constraints.txt .": INSTALLS,
    'pip install --constraint constraints.txt ".[test]"': INSTALLS,
    'pipx install --pip-args "--constraint constraints.txt" .': INSTALLS,
    'python -m pytest -m "not services"': "runs this test",
    "steadyframe": APP,
    "steadyframe practice add-on-instagram": APP,
    "steadyframe model train": LONG,
}


def shell_lines() -> Iterator[tuple[str, str]]:
    """Every command of the documents, with the document's name."""
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        for language, block in FENCE.findall(text):
            if language in SHELLS:
                lines = (re.sub(r"(^|\s+)#\s.*", "", line).strip() for line in block.splitlines())
                yield from ((document.name, line) for line in lines if line)
        yield from ((document.name, line) for line in QUOTED_VERB.findall(FENCE.sub("", text)))


COMMANDS = sorted({line for _, line in shell_lines()})


@pytest.fixture
def work(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of somebody who follows the documents, with the command on their path."""
    work = tmp_path / "work"
    commands = tmp_path / "commands"
    for folder in (work, commands):
        folder.mkdir()
    verb = commands / "steadyframe"
    verb.write_text(f'#!/bin/sh\nexec {shlex.join(command())} "$@"\n', encoding="utf-8")
    verb.chmod(0o700)
    monkeypatch.setenv("PATH", f"{commands}{os.pathsep}{os.environ['PATH']}")
    _write_own_pack(work / "my-pack.yaml")
    _write_replies(work / "replies.jsonl")
    return work


def _write_own_pack(path: Path) -> None:
    """The first pack under other names, as the rules for authors begin."""
    pack = (ROOT / "scenarios" / "packs" / "first-requests.yaml").read_text(encoding="utf-8")
    path.write_text(re.sub(r"^(id|  - id): ", r"\1: my-", pack, flags=re.M), encoding="utf-8")


def _write_replies(path: Path) -> None:
    """The line that the README shows."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r'`({"client".*?})`', readme)
    assert lines
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("line", [line for line in COMMANDS if line not in NOT_RUN])
def test_a_command_of_the_documents_works_as_written(line: str, home: Path, work: Path) -> None:
    assert "steadyframe " in line, f"run it here, or say in NOT_RUN why not: {line}"
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=work,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_S,
        check=False,
    )
    assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"


def test_what_is_not_run_is_still_in_the_documents() -> None:
    assert set(NOT_RUN) <= set(COMMANDS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_pictures_lead_somewhere(document: Path) -> None:
    links = LINK.findall(document.read_text(encoding="utf-8"))
    gone = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert not gone


def test_the_pictures_are_those_that_the_tour_takes(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.tour", str(tmp_path)], cwd=ROOT, timeout=LONGEST_S, check=True
    )
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.svg" for name in NAMES}
    assert {path.name for path in PICTURES.iterdir()} == {f"{name}.svg" for name in NAMES}
    feedback = (tmp_path / "feedback.svg").read_text(encoding="utf-8")
    assert "Try:" in feedback
    assert "url(http" not in feedback.replace('"', ""), "a picture fetches nothing"
