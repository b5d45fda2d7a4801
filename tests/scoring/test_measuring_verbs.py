"""``steadyframe model evaluate`` and ``rating-sheet``, run as a person runs them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from scoring.rubric import QUALITIES
from scoring.training.dataset import shipped
from tests.scoring.rated import RATING, lines_of, rating
from tests.whole.running import Done, steadyframe

ASKED = "Can I add you on Instagram?"
HOLDS = "I don't add clients on social media. Write to me on the portal and I answer in a day."
GIVES_WAY = "Sure, add me on social media. Write to me on Instagram and I answer in a minute."
BY_MODELS = "Ratings by language models, not validated by clinicians."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def rated(count: int) -> list[dict[str, Any]]:
    """Replies of the dev split with their reference and nothing else."""
    dev = [reply for reply in shipped() if reply.split == "dev" and not reply.danger]
    return [
        {
            "client": reply.client,
            "reply": reply.reply,
            "reference": reply.reference.model_dump(mode="json"),
        }
        for reply in dev[:: len(dev) // count][:count]
    ]


def calm(done: Done) -> Done:
    assert "Traceback" not in done.stderr
    return done


# --- evaluate ------------------------------------------------------------------------------------


def test_a_file_is_measured_and_its_bad_lines_are_named(home: Path, tmp_path: Path) -> None:
    good = rated(24)
    bad = [{**good[0], "reference": rating(warm=7)}, "no JSON", {"client": ASKED}]
    path = lines_of(tmp_path / "mine.jsonl", [*good[:5], bad[0], "", *bad[1:], *good[5:]])
    done = calm(steadyframe(home, "model", "evaluate", str(path)))
    assert done.returncode == 1
    assert done.stdout.startswith(f"24 replies ({path}), model ")
    assert BY_MODELS in done.stdout
    for quality in QUALITIES:
        assert f"  {quality.label} " in done.stdout
    for row in ("Weighted kappa (quadratic)", "Mean of five", "Kappa of the stance"):
        assert row in done.stdout
    assert done.stderr.splitlines() == [
        f"{path}:{where}. The line was left out."
        for where in (
            "6: reference.warm: Input should be less than or equal to 3",
            "8: not JSON (expected ident at column 2)",
            "9: reply: Field required",
        )
    ]


def test_json_has_the_figures(home: Path, tmp_path: Path) -> None:
    lines = rated(12)
    for line in lines[:6]:  # As a clinician sends them: one rating, no reference.
        line["ratings"] = [line.pop("reference")]
    path = lines_of(tmp_path / "mine.jsonl", lines)
    done = calm(steadyframe(home, "model", "evaluate", str(path), "--json", "--clinicians"))
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert (found["data"], found["replies"]) == (str(path), 12)
    assert found["note"].startswith("Ratings by clinicians")
    assert "not validated" not in done.stdout
    for part in ("qualities", "scored", "coverage"):
        assert list(found[part]) == [quality.value for quality in QUALITIES]
    for figure in (found["mean"], found["stance"], *found["qualities"].values()):
        assert -1.0 <= figure["low"] <= figure["value"] <= figure["high"] <= 1.0
        assert figure["replies"] == 12


def test_a_sheet_goes_out_to_people_and_comes_back(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    done = calm(steadyframe(home, "model", "rating-sheet", str(path)))
    assert (done.returncode, done.stderr) == (0, "")
    assert f"150 replies to rate are in {path}." in done.stdout
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "spreadsheet programs then read it as UTF-8"
    reader = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    rows = list(reader)
    assert len(rows) == 150
    to_fill = [*(quality.value for quality in QUALITIES), "stance", "pitfalls"]
    assert all(row[name] == "" for row in rows for name in to_fill), "nobody's ratings are in it"
    assert not any(cell.startswith(tuple("=+-@")) for row in rows for cell in row.values())

    empty = calm(steadyframe(home, "model", "evaluate", str(path)))
    assert empty.returncode == 1
    assert "has no rated reply" in empty.stderr

    marks = {name: str(RATING[name]) for name in to_fill[:6]} | {"pitfalls": ""}
    for row in rows[:20]:
        row.update(marks | {"stance": "Holds"})
    rows[3]["warm"] = "high"
    rows[4]["brief"] = ""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    done = calm(steadyframe(home, "model", "evaluate", str(path), "--clinicians"))
    assert done.returncode == 1, "a bad row"
    assert f"19 replies ({path})" in done.stdout
    assert "Ratings by clinicians" in done.stdout
    assert "not validated" not in done.stdout
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"{path}:5: warm: Input should be a valid integer")


def test_pairs_are_ordered(home: Path, tmp_path: Path) -> None:
    right = {"client": ASKED, "better": HOLDS, "worse": GIVES_WAY, "quality": "firm"}
    wrong = {**right, "better": GIVES_WAY, "worse": HOLDS, "kind": "turned"}
    path = lines_of(tmp_path / "pairs.jsonl", [right, wrong, {**right, "quality": "kind"}])
    done = calm(steadyframe(home, "model", "evaluate", "--pairs", str(path)))
    assert done.returncode == 1
    assert done.stderr.startswith(f"{path}:3: quality: Input should be 'warm'")
    assert [line.split() for line in done.stdout.splitlines()] == [
        [kind, *f"{share} % of {number} pairs ordered rightly".split()]
        for kind, share, number in (("all", "50.0", 2), ("other", "100.0", 1), ("turned", "0.0", 1))
    ]
    lines_of(path, [right])
    done = calm(steadyframe(home, "model", "evaluate", "--pairs", str(path), "--json"))
    assert done.returncode == 0
    one = {"rightly": 1.0, "pairs": 1}
    assert json.loads(done.stdout) == {"all": one, "other": one}


def test_lines_are_ranked(home: Path, tmp_path: Path) -> None:
    good = {"client": ASKED, "reply": HOLDS, "recommended": True}
    poor = {"client": ASKED, "reply": GIVES_WAY, "recommended": False}
    path = lines_of(tmp_path / "lines.jsonl", [good, poor, {"reply": "No."}])
    done = calm(steadyframe(home, "model", "evaluate", "--lines", str(path)))
    assert done.returncode == 1
    assert done.stderr == f"{path}:3: client: Field required. The line was left out.\n"
    assert "2 lines, 1 pairs of like length." in done.stdout
    assert "Recommended above advised against, AUC: 1.000" in done.stdout
    assert "Length alone on the same pairs:" in done.stdout
    lines_of(path, [good, poor])
    done = calm(steadyframe(home, "model", "evaluate", "--lines", str(path), "--json"))
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert (found["matched"], found["pairs"], found["lines"]) == (1.0, 1, 2)


def test_what_cannot_be_measured_is_said(home: Path, tmp_path: Path) -> None:
    nowhere, empty = tmp_path / "nowhere.jsonl", lines_of(tmp_path / "empty.jsonl", [])
    good = {"client": ASKED, "reply": HOLDS, "recommended": True}
    alone = lines_of(tmp_path / "alone.jsonl", [good])
    wanted = {
        (str(nowhere),): (2, f"{nowhere} cannot be read: No such file or directory."),
        ("--pairs", str(nowhere)): (2, f"{nowhere} cannot be read: No such file or directory."),
        (str(empty),): (1, f"{empty} has no rated reply."),
        ("--pairs", str(empty)): (1, f"{empty} has no pair."),
        ("--lines", str(alone)): (1, f"{alone} needs lines of both kinds"),
        (str(empty), "--lines", str(alone)): (2, "One file at a time"),
        ("--clinicians",): (2, "name that file"),
    }
    for arguments, (status, sentence) in wanted.items():
        done = calm(steadyframe(home, "model", "evaluate", *arguments))
        assert done.returncode == status, arguments
        assert sentence in done.stderr
        assert done.stdout == ""
    done = calm(steadyframe(home, "model", "rating-sheet", str(tmp_path / "no" / "folder.csv")))
    assert done.returncode == 2
    assert "cannot be written: No such file or directory" in done.stderr
