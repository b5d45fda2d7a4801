"""``steadyframe score``: one answer a line, in order, by the contract; bad lines in their place."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from scoring.training.dataset import shipped
from tests.whole.running import LINE, steadyframe

ASKED = "Can I add you on Instagram?"
KEYS = [
    *("id", "scores", "expected", "confidence", "stance", "pitfalls", "notice", "evidence"),
    *("policy_conflicts", "feedback", "receipt"),
]
QUALITIES = ["warm", "brief", "specific", "alternative", "firm"]
STANCES = {"holds", "wavers", "gives_way", "opens", "no_answer"}
RECEIPT = ["model", "rubric", "policy", "calibration", "request", "reply"]


def items(count: int) -> list[dict[str, Any]]:
    """Rated replies as they would be sent to be scored."""
    return [
        {"id": reply.id, "client": reply.client, "reply": reply.reply, "setting": reply.setting}
        for reply in itertools.islice(shipped(), count)
    ]


def as_lines(asked: list[dict[str, Any]]) -> str:
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in asked)


def answers(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_two_hundred_replies_get_two_hundred_answers_in_order(home: Path, tmp_path: Path) -> None:
    asked = items(200)
    source = tmp_path / "replies.jsonl"
    source.write_text(as_lines(asked), encoding="utf-8")
    done = steadyframe(home, "score", "--no-feedback", str(source))
    assert (done.returncode, done.stderr) == (0, "")
    found = answers(done.stdout)
    assert [answer["id"] for answer in found] == [item["id"] for item in asked]
    assert {answer["stance"] for answer in found} == STANCES, "they are told apart"


def test_every_answer_follows_the_contract(home: Path) -> None:
    asked = items(40)
    done = steadyframe(home, "score", "-", stdin=as_lines(asked))
    assert (done.returncode, done.stderr) == (0, "")
    found = answers(done.stdout)
    for item, answer in zip(asked, found, strict=True):
        follows_the_contract(item["reply"], answer)
    assert len({answer["feedback"]["principle"] for answer in found}) >= 8
    assert any(answer["evidence"] for answer in found)


def follows_the_contract(reply: str, answer: dict[str, Any]) -> None:
    """Every key of the contract and no other, in range."""
    assert list(answer) == KEYS
    for field in ("scores", "expected", "confidence"):
        assert list(answer[field]) == QUALITIES
    for quality in QUALITIES:
        expected, level = answer["expected"][quality], answer["scores"][quality]
        assert 0.0 <= expected <= 3.0
        assert round(expected, 4) == expected
        assert level in (None, int(expected + 0.5))
        assert 0.0 <= answer["confidence"][quality] <= 1.0
    assert answer["stance"] in STANCES
    assert list(answer["receipt"]) == RECEIPT
    assert all(len(value) == 16 for value in answer["receipt"].values())
    for piece in answer["evidence"]:
        assert list(piece) == ["quality", "start", "end", "effect"]
        assert 0 <= piece["start"] < piece["end"] <= len(reply)
    for conflict in answer["policy_conflicts"]:
        assert list(conflict) == ["said", "policy", "start", "end"]
        assert reply[conflict["start"] : conflict["end"]].strip() == conflict["said"]
    assert list(answer["feedback"]) == ["principle", "about", "try"]
    assert answer["feedback"]["principle"]
    assert answer["feedback"]["try"]
    assert "{" not in answer["feedback"]["principle"] + answer["feedback"]["try"]


def test_without_feedback_the_rest_is_the_same(home: Path) -> None:
    lines = as_lines(items(8))
    whole = answers(steadyframe(home, "score", stdin=lines).stdout)
    short = answers(steadyframe(home, "score", "--no-feedback", "-", stdin=lines).stdout)
    assert [list(answer) for answer in short] == [
        [key for key in KEYS if key not in ("evidence", "feedback")]
    ] * 8
    for answer in whole:
        del answer["evidence"], answer["feedback"]
    assert short == whole


GOOD = json.dumps({"id": "good", "client": ASKED, "reply": LINE}).encode()


def bad(**changed: object) -> bytes:
    return json.dumps({"client": ASKED, "reply": LINE, **changed}).encode()


BAD_LINES = {
    b"hello": "not a JSON object",
    b'{"client": "Can I add you?"}': "reply",
    b'{"reply": "No."}': "client",
    bad(reply=None): "reply",
    bad(reply=3): "reply",
    bad(client=["Can I?"]): "client",
    bad(risk="some"): "risk",
    bad(policy="nowhere"): "nowhere",
    bad(policy="nowhere.yaml"): "policy",
    bad(policy="a\0b.yaml"): "policy",
    bad(policy="/"): "policy",
    bad(reply="half a character \ud800"): "not a JSON object",
    b"[1, 2]": "object",
    b'"only words"': "object",
    b"null": "object",
    b"[" * 100_000: "not a JSON object",
    b'{"id": ' + b"9" * 5_000 + b"}": "not a JSON object",
    b"\xff\xfe\x00\x01\x02": "UTF-8",
    bytes(range(14, 256)): "UTF-8",
    GOOD[:-20]: "not a JSON object",
}


def test_a_bad_line_is_named_in_its_place_and_the_rest_is_scored(home: Path) -> None:
    lines: list[bytes] = [GOOD]
    for line in BAD_LINES:
        lines += [line, GOOD]
    done = steadyframe(home, "score", "-", stdin=b"\n".join(lines))
    assert done.returncode == 1
    assert done.stderr == ""
    found = answers(done.stdout)
    assert len(found) == len(lines)
    for number, (line, answer) in enumerate(zip(lines, found, strict=True), start=1):
        if line == GOOD:
            assert list(answer) == KEYS
            assert answer == found[0]
        else:
            assert list(answer) == ["line", "error"]
            assert answer["line"] == number
            assert BAD_LINES[line] in answer["error"], answer


def test_json_comes_out_as_utf8_whatever_the_terminal_speaks(home: Path) -> None:
    name = "日本 é 😀"
    said = "Ich antworte nicht. I'll reply within two hours – promise 😀."
    asked = as_lines([{"id": name, "client": "Can I write to you tonight?", "reply": said}])
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = steadyframe(home, "score", stdin=asked, more=ascii_only)
    assert done.returncode == 0, done.stderr
    assert answers(done.stdout)[0]["id"] == name


@pytest.mark.parametrize("name", ["nowhere.jsonl", "."])
def test_a_file_that_cannot_be_read_is_said(home: Path, tmp_path: Path, name: str) -> None:
    done = steadyframe(home, "score", str(tmp_path / name))
    assert done.returncode == 2
    assert "cannot be read" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
