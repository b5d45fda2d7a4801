"""Reading rated replies, the split by request, and the targets that the heads are trained to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scoring.rubric import PITFALLS, QUALITIES, STANCES, Quality, Stance
from scoring.training import dataset
from scoring.training.dataset import (
    PITFALL_NAMES,
    VOTE_SHARE,
    BadLine,
    LabelledReply,
    read_rated,
    shipped,
    targets,
)
from scoring.training.pairs import read_pairs
from tests.scoring.rated import ANSWER, ASKED, RATING, labelled, rating

WARM, BRIEF = QUALITIES.index(Quality.WARM), QUALITIES.index(Quality.BRIEF)
LEAST = {"client": ASKED, "reply": ANSWER, "reference": RATING}


@pytest.fixture(scope="module")
def replies() -> list[LabelledReply]:
    return shipped()


def written(folder: Path, lines: Iterable[object]) -> Path:
    """A file of the lines: objects as JSON, bytes as they are."""
    path = folder / "rated.jsonl"
    path.write_bytes(
        b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    )
    return path


def read_one(folder: Path, line: object) -> LabelledReply:
    good, bad = read_rated(written(folder, [line]))
    assert bad == []
    return good[0]


# --- the project's own data ----------------------------------------------------------------------


def test_no_request_stands_in_both_splits(replies: list[LabelledReply]) -> None:
    assert {reply.split for reply in replies} == {"train", "dev"}
    for field in ("request", "client"):
        train, dev = (
            {getattr(reply, field) for reply in replies if reply.split == split}
            for split in ("train", "dev")
        )
        assert len(train) >= 60
        assert len(dev) >= 15
        assert not train & dev


def test_every_reply_has_a_name_of_its_own(replies: list[LabelledReply]) -> None:
    assert len({reply.id for reply in replies}) == len(replies)
    assert len({(reply.client, reply.before, reply.reply) for reply in replies}) == len(replies)


def test_every_reply_is_rated_as_the_codebook_says(replies: list[LabelledReply]) -> None:
    for reply in replies:
        assert len(reply.ratings) >= 2, f"{reply.id}: two independent ratings at least"
        assert (reply.reference.brief is None) == reply.danger, reply.id
        assert set(reply.reference.pitfalls) <= PITFALLS.keys(), reply.id
        assert reply.request, reply.id
        assert reply.client, reply.id


def test_the_minimal_pairs_answer_requests_that_nobody_trains_on(
    replies: list[LabelledReply],
) -> None:
    pairs, bad = read_pairs()
    assert bad == []
    assert len({pair.id for pair in pairs}) == len(pairs) >= 200
    assert not {pair.client for pair in pairs} & {reply.client for reply in replies}
    assert all(pair.better != pair.worse for pair in pairs)


def test_a_bad_line_of_the_projects_own_data_is_no_small_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, [LEAST, {"client": ASKED}]).rename(tmp_path / "replies.jsonl")
    monkeypatch.setattr(dataset, "DATA_FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"replies\.jsonl:2: reply: Field required"):
        shipped()
    path.write_text(json.dumps(LEAST))
    assert [reply.id for reply in shipped()] == ["line 1"]


# --- targets -------------------------------------------------------------------------------------


def test_a_target_is_softened_by_ratings_that_contain_the_reference() -> None:
    agreed = labelled([rating(warm=2), rating(warm=2)])
    split = labelled([rating(warm=2), rating(warm=1), rating(warm=3)])
    overruled = labelled([rating(warm=1), rating(warm=0)])
    unrated = labelled()
    found = targets([agreed, split, overruled, unrated]).levels[:, WARM]
    hard = [1, 1, 0]
    assert found[0].tolist() == hard
    assert found[1] == pytest.approx([1, 1 - VOTE_SHARE / 3, VOTE_SHARE / 3])
    assert found[2].tolist() == hard, "what the adjudication overruled does not count"
    assert found[3].tolist() == hard


def test_the_stance_is_softened_in_the_same_way() -> None:
    split = labelled([rating(), rating(stance="wavers"), rating()])
    overruled = labelled([rating(stance="wavers"), rating(stance="gives_way")])
    holds, wavers = STANCES.index(Stance.HOLDS), STANCES.index(Stance.WAVERS)
    found = targets([split, overruled]).stance
    assert found[0, holds] == pytest.approx(1 - VOTE_SHARE / 3)
    assert found[0, wavers] == pytest.approx(VOTE_SHARE / 3)
    assert found[1].tolist() == [float(stance is Stance.HOLDS) for stance in STANCES]


def test_what_is_not_rated_weighs_nothing_and_pitfalls_are_the_references() -> None:
    danger = labelled([rating(brief=1), rating(brief=None)], brief=None, pitfalls=["no_ask"])
    rated = labelled([rating(brief=None, pitfalls=["hedges"]), rating(brief=2)])
    found = targets([danger, rated])
    assert found.rated[0].tolist() == [float(quality is not Quality.BRIEF) for quality in QUALITIES]
    assert found.levels[0, BRIEF].tolist() == [0, 0, 0]
    assert found.rated[1].tolist() == [1] * len(QUALITIES)
    assert found.levels[1, BRIEF].tolist() == [1, 1, 1], "3, and no rating of the raters is 3"
    assert [PITFALL_NAMES[place] for place in np.flatnonzero(found.pitfalls[0])] == ["no_ask"]
    assert not found.pitfalls[1].any()


def test_no_target_in_the_data_contradicts_its_reference(replies: list[LabelledReply]) -> None:
    found = targets(replies)
    softened = 0
    for row, reply in enumerate(replies):
        for column, quality in enumerate(QUALITIES):
            truth, steps = reply.reference.level(quality), found.levels[row, column]
            assert found.rated[row, column] == (truth is not None)
            if truth is None:
                continue
            assert [bool(step > 0.5) for step in steps] == [truth >= step for step in (1, 2, 3)]
            assert all(np.diff(steps) <= 1e-6)
            soft = bool(((steps > 1e-6) & (steps < 1 - 1e-6)).any())
            given = {one.level(quality) for one in reply.ratings} - {None}
            assert soft == (truth in given and len(given) > 1)
            softened += soft
        assert STANCES[int(found.stance[row].argmax())] is reply.reference.stance
    assert softened > 100
    assert np.allclose(found.stance.sum(1), 1)


# --- anybody's files -----------------------------------------------------------------------------


def test_client_reply_and_reference_are_enough(tmp_path: Path) -> None:
    found = read_one(tmp_path, LEAST)
    assert (found.id, found.client, found.reply) == ("line 1", ASKED, ANSWER)
    assert found.reference.stance is Stance.HOLDS
    assert (found.setting, found.before, found.danger, found.ratings) == ("", "", False, ())


def test_null_is_as_good_as_left_out_and_names_may_be_numbers(tmp_path: Path) -> None:
    more: dict[str, Any] = dict.fromkeys(
        ("id", "before", "setting", "writer", "danger", "ratings", "split")
    )
    assert read_one(tmp_path, LEAST | more) == read_one(tmp_path, LEAST)
    numbered = read_one(tmp_path, LEAST | {"id": 7, "request": 12, "split": "test", "new": [1]})
    assert (numbered.id, numbered.request, numbered.split) == ("7", "12", "test")


def test_one_rating_is_the_reference_where_there_is_none(tmp_path: Path) -> None:
    line = {"client": ASKED, "reply": ANSWER, "ratings": [rating(warm=0, rater="Dr. A")]}
    for given in (line, line | {"reference": None}):
        found = read_one(tmp_path, given)
        assert found.reference.warm == 0
        assert found.ratings == (found.reference,)
    both = read_one(tmp_path, line | {"reference": RATING})
    assert both.reference.warm == 2, "a reference that is there counts"


def test_several_ratings_are_no_reference(tmp_path: Path) -> None:
    line = {"client": ASKED, "reply": ANSWER}
    lines = [line, line | {"ratings": []}, line | {"ratings": [RATING, RATING]}]
    good, bad = read_rated(written(tmp_path, lines))
    assert good == []
    assert bad == [BadLine(number, "reference: Field required") for number in (1, 2, 3)]


BAD_LINES: dict[bytes, str] = {
    b"hello": "not JSON (expected value at column 1)",
    b'{"client": "a"': "not JSON (EOF while parsing an object at column 14)",
    b"[1, 2]": "the line: Input should be",
    b"null": "the line: ",
    b"\xff\xfe\x00": "not JSON",
    b"[" * 100_000: "not JSON (recursion limit exceeded",
    b'{"id": ' + b"9" * 5_000 + b"}": "not JSON",
    json.dumps(LEAST | {"client": None}).encode(): "client: Field required",
    json.dumps(LEAST | {"reply": 3}).encode(): "reply: Input should be a valid string",
    json.dumps(LEAST | {"reply": "\ud800"}).encode(): "not JSON",
    json.dumps(LEAST | {"reference": rating(warm=4)}).encode(): "reference.warm: Input should be",
    json.dumps(LEAST | {"reference": rating(firm=1.5)}).encode(): "reference.firm: Input should be",
    json.dumps(LEAST | {"reference": rating(stance="kept")}).encode(): "reference.stance: ",
    json.dumps(LEAST | {"ratings": "none"}).encode(): "ratings: ",
    json.dumps({"client": "a", "reply": "b", "ratings": [{}]}).encode(): "reference.warm: Field",
}


def test_bad_lines_are_named_by_their_number_and_the_rest_is_read(tmp_path: Path) -> None:
    lines: list[object] = [LEAST, b"", b"  \r"]
    for line in BAD_LINES:
        lines += [line, LEAST]
    path = written(tmp_path, lines)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + b"\n")
    good, bad = read_rated(path)
    assert len(good) == len(BAD_LINES) + 1
    assert [one.line for one in bad] == [4 + 2 * place for place in range(len(BAD_LINES))]
    for one, wanted in zip(bad, BAD_LINES.values(), strict=True):
        assert one.error.startswith(wanted)
    assert good[1].id == "line 5"
