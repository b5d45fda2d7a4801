"""``steadyframe model verify``: receipts replayed, from the records and from files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scoring.rubric import STANCES
from tests.scoring.rated import ASKED, lines_of
from tests.whole.running import LINE, Done, steadyframe


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def calm(done: Done) -> Done:
    assert "Traceback" not in done.stderr
    return done


def test_receipts_are_replayed_from_the_records(home: Path) -> None:
    done = calm(steadyframe(home, "model", "verify"))
    assert (done.returncode, done.stdout) == (0, "There is no receipt to verify.\n")
    typed = f"{LINE}\nSure, I'll add you tonight.\n"
    steadyframe(home, "practice", "first-requests", "--plain", stdin=typed)
    done = calm(steadyframe(home, "model", "verify"))
    assert done.returncode == 0, done.stdout
    number = len(done.stdout.splitlines()) - 1
    assert number >= 2
    assert done.stdout.splitlines()[-1] == (
        f"{number} of {number} receipts replayed to the same numbers."
    )


def changed(answer: dict[str, Any], *path: str | int, to: object) -> str:
    """An answer with one thing in it changed, as a line."""
    copy = json.loads(json.dumps(answer))
    place = copy
    for step in path[:-1]:
        place = place[step]
    assert place[path[-1]] != to
    place[path[-1]] = to
    return json.dumps(copy)


def test_scores_are_replayed_from_the_file_that_was_scored(home: Path, tmp_path: Path) -> None:
    items: list[object] = [
        {"id": "a", "client": ASKED, "reply": LINE},
        {"id": "b", "client": ASKED, "reply": LINE, "policy": "nowhere"},
        "no JSON",
        {"client": ASKED, "reply": "Text me at 555-0100 tonight. I always answer in an hour."},
        {"id": "d", "client": "I want to die.", "reply": "We are out of time."},
        {"id": "e", "client": ASKED, "reply": "Ich antworte nicht auf Nachrichten am Abend."},
    ]
    source = lines_of(tmp_path / "replies.jsonl", items)
    scored = steadyframe(home, "score", str(source))
    assert scored.returncode == 1, "two lines of it are bad"
    out = tmp_path / "out.jsonl"
    out.write_text(scored.stdout, encoding="utf-8")
    done = calm(steadyframe(home, "model", "verify", str(out), "--input", str(source)))
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines() == [
        *("a: same.", "2: same.", "d: same.", "e: same."),
        "4 of 4 receipts replayed to the same numbers.",
    ]

    good = {str(answer.get("id")): answer for answer in map(json.loads, scored.stdout.splitlines())}
    a, c = good["a"], good["None"]
    assert a["evidence"]
    assert c["policy_conflicts"]
    other = next(stance.value for stance in STANCES if stance.value != a["stance"])
    short = {name: value for name, value in a.items() if name not in ("evidence", "feedback")}
    tampered = {
        changed(a, "expected", "warm", to=round(a["expected"]["warm"] - 0.001, 4)): "differs",
        changed(a, "scores", "firm", to=(a["scores"]["firm"] + 1) % 4): "differs",
        changed(a, "confidence", "brief", to=0.1234): "differs",
        changed(a, "stance", to=other): "differs",
        changed(a, "pitfalls", to=["hedges"]): "differs",
        changed(a, "notice", to="orders"): "differs",
        changed(a, "evidence", 0, "effect", to=a["evidence"][0]["effect"] + 0.5): "differs",
        changed(a, "evidence", to=[]): "differs",
        changed(c, "policy_conflicts", 0, "end", to=1): "differs",
        changed(short, "scores", "warm", to=None): "differs",
        changed(a, "receipt", "model", to="0" * 16): "other model",
        changed(a, "receipt", "reply", to="0" * 16): "texts not found",
        changed(a, "feedback", "principle", to="Advice may be worded anew."): "same",
        json.dumps(short): "same",
    }
    unread = [changed(a, "expected", "warm", to=4.5), "no JSON", changed(a, "receipt", to=None)]
    lines_of(out, [*tampered, *unread])
    done = calm(steadyframe(home, "model", "verify", str(out), "--input", str(source)))
    assert done.returncode == 1
    *rows, last = done.stdout.splitlines()
    assert [row.split(": ")[1].split(".")[0] for row in rows] == list(tampered.values())
    assert last == f"2 of {len(tampered)} receipts replayed to the same numbers."
    assert f"expected.warm is {round(a['expected']['warm'] - 0.001, 4)}, scored again" in rows[0]
    first = len(tampered) + 1
    named = done.stderr.splitlines()
    assert [line.partition(": ")[0] for line in named] == [
        f"{out}:{number}" for number in range(first, first + 3)
    ]
    assert "expected.warm: Input should be less than or equal to 3" in named[0]


def test_the_same_words_under_two_policies_are_told_apart(home: Path, tmp_path: Path) -> None:
    policy = tmp_path / "mine.yaml"
    shipped_policy = Path(__file__).parents[2] / "scenarios" / "policies" / "default.yaml"
    text = shipped_policy.read_text(encoding="utf-8")
    policy.write_text(text.replace("one business day", "two business days"), encoding="utf-8")
    item = {"client": ASKED, "reply": LINE}
    source = lines_of(tmp_path / "replies.jsonl", [item, {**item, "policy": str(policy)}])
    scored = steadyframe(home, "score", "--no-feedback", str(source))
    policies = [json.loads(line)["receipt"]["policy"] for line in scored.stdout.splitlines()]
    assert len(set(policies)) == 2
    done = steadyframe(home, "model", "verify", "-", "--input", str(source), stdin=scored.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 of 2 receipts replayed" in done.stdout
