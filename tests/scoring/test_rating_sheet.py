"""The rating sheet: what people get to see, and what comes back however it was saved."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import pytest

from scoring.rubric import QUALITIES, Stance
from scoring.training.dataset import BadLine, LabelledReply, shipped
from scoring.training.rating_sheet import COLUMNS, ROWS, TO_FILL, rating_sheet, read_sheet
from tests.scoring.rated import labelled

Row = dict[str, str]
FILLED: Row = {
    **{"warm": "2", "brief": "3", "specific": "3", "alternative": "0", "firm": "1"},
    **{"stance": "wavers", "pitfalls": "hedges, over_explains"},
}


@pytest.fixture(scope="module")
def dev() -> list[LabelledReply]:
    return [reply for reply in shipped() if reply.split == "dev"]


def rows_of(sheet: str) -> list[Row]:
    return list(csv.DictReader(io.StringIO(sheet, newline="")))


def saved(
    folder: Path,
    rows: list[Row],
    *,
    separator: str = ",",
    ends: str = "\n",
    encoding: str = "utf-8",
) -> Path:
    """The rows as a spreadsheet program saves them."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=separator, lineterminator=ends)
    writer.writeheader()
    writer.writerows(rows)
    path = folder / "sheet.csv"
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def one_row(**changed: str) -> Row:
    return rows_of(rating_sheet([labelled()]))[0] | FILLED | changed


def read_one(folder: Path, **changed: str) -> LabelledReply:
    good, bad = read_sheet(saved(folder, [one_row(**changed)]))
    assert bad == []
    return good[0]


# --- what people get -----------------------------------------------------------------------------


def test_a_sheet_has_its_rows_and_nobodys_ratings(dev: list[LabelledReply]) -> None:
    rows = rows_of(rating_sheet(dev))
    assert len(rows) == ROWS == 150
    assert len({row["id"] for row in rows}) == ROWS
    for row in rows:
        assert list(row) == [*COLUMNS, *TO_FILL]
        assert all(row[name] == "" for name in TO_FILL)


def test_every_request_has_its_share_and_everybody_gets_the_same_sheet(
    dev: list[LabelledReply],
) -> None:
    sheet = rating_sheet(dev)
    by_id = {reply.id: reply for reply in dev}
    drawn = Counter(by_id[row["id"]].request for row in rows_of(sheet))
    assert set(drawn) == {reply.request for reply in dev}
    assert max(drawn.values()) - min(drawn.values()) <= 1
    assert rating_sheet(dev) == sheet
    assert rating_sheet(dev, seed=2) != sheet
    assert len(rows_of(rating_sheet(dev, rows=len(dev) + 9))) == len(dev)


def test_formulas_are_quoted() -> None:
    said = '=HYPERLINK("http://example.org","click")'
    reply = labelled(
        told={"reply": said, "client": "+1 for tonight?", "before": "@you", "id": "-1"}
    )
    row = rows_of(rating_sheet([reply]))[0]
    for name in ("id", "before", "client", "reply"):
        assert row[name] == "'" + getattr(reply, name)


# --- what comes back -----------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_filled_sheet_comes_back_as_rated_replies(
    dev: list[LabelledReply], tmp_path: Path, separator: str, ends: str, encoding: str
) -> None:
    rows = [row | FILLED for row in rows_of(rating_sheet(dev, rows=len(dev)))]
    path = saved(tmp_path, rows, separator=separator, ends=ends, encoding=encoding)
    good, bad = read_sheet(path)
    assert bad == []
    assert len(good) == len(dev)
    by_id = {reply.id: reply for reply in dev}
    for found in good:
        shown = by_id[found.id]
        for field in COLUMNS:
            assert getattr(found, field) == getattr(shown, field)
        levels = [found.reference.level(quality) for quality in QUALITIES]
        assert levels == [2, None if shown.danger else 3, 3, 0, 1]
        assert found.reference.stance is Stance.WAVERS
        assert found.reference.pitfalls == ("hedges", "over_explains")


def test_a_quoted_formula_comes_back_without_its_quote(tmp_path: Path) -> None:
    reply = labelled(told={"reply": "=no", "client": "'tis late, can you talk?", "before": " - so"})
    row = rows_of(rating_sheet([reply]))[0] | FILLED
    (found,), bad = read_sheet(saved(tmp_path, [row]))
    assert bad == []
    assert (found.reply, found.client, found.before) == (reply.reply, reply.client, "- so")


def test_brief_may_stay_empty_and_names_may_be_written_as_people_write(tmp_path: Path) -> None:
    found = read_one(tmp_path, brief=" ", stance=" Gives way ", pitfalls="", warm=" 3")
    assert found.reference.brief is None
    assert found.reference.warm == 3
    assert found.reference.stance is Stance.GIVES_WAY
    assert found.reference.pitfalls == ()
    several = read_one(
        tmp_path, stance="no-answer", pitfalls="Hedges; off_topic no_ask,\ninterprets"
    )
    assert several.reference.stance is Stance.NO_ANSWER
    assert several.reference.pitfalls == ("hedges", "off_topic", "no_ask", "interprets")


def test_brief_is_not_rated_where_there_is_danger(tmp_path: Path) -> None:
    found = read_one(tmp_path, danger="Yes", brief="3")
    assert found.danger
    assert found.reference.brief is None


def test_columns_may_be_moved_and_others_added(tmp_path: Path) -> None:
    row = {"Rater": "Dr. A", **{name.title(): cell for name, cell in reversed(one_row().items())}}
    del row["Id"], row["Setting"]
    good, bad = read_sheet(saved(tmp_path, [row]))
    assert bad == []
    assert good[0].id == "line 2"
    assert good[0].reference.firm == 1


def test_rows_that_nobody_has_rated_are_left_out(tmp_path: Path) -> None:
    unrated = one_row() | dict.fromkeys(TO_FILL, "")
    good, bad = read_sheet(saved(tmp_path, [unrated, one_row(id="7"), unrated]))
    assert bad == []
    assert [reply.id for reply in good] == ["7"]


BAD_ROWS = [
    ({"warm": "4"}, "warm: Input should be less than or equal to 3"),
    ({"firm": "two"}, "firm: Input should be a valid integer"),
    ({"specific": "1.5"}, "specific: Input should be a valid integer"),
    ({"warm": "", "stance": ""}, "warm, stance: empty"),
    ({"stance": "kept"}, "stance: Input should be 'holds'"),
    ({"pitfalls": "hedges, rude"}, "pitfalls: the codebook has none called rude"),
    ({"client": ""}, "client: Field required"),
    ({"reply": "two lines\nof it", "alternative": "x"}, "alternative: Input should be"),
]


def test_bad_rows_are_named_by_their_first_line_and_the_rest_is_read(tmp_path: Path) -> None:
    rows = [one_row(reply="a reply\nof two lines")]
    for changed, _ in BAD_ROWS:
        rows += [one_row(**changed), one_row()]
    good, bad = read_sheet(saved(tmp_path, rows))
    assert len(good) == len(BAD_ROWS) + 1
    assert [one.line for one in bad] == [4 + 2 * place for place in range(len(BAD_ROWS))]
    for one, (_, wanted) in zip(bad, BAD_ROWS, strict=True):
        assert one.error.startswith(wanted)


def test_a_file_that_is_no_sheet_is_said(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    found: dict[bytes, list[BadLine]] = {}
    head = ",".join([*COLUMNS, *TO_FILL]).encode()
    for content in (
        b"",
        b"id,client,reply\n1,a,b\n",
        head + b"\n1,,,a,caf\xe9,no\n",
        head + b'\n1,,,a,b,no,2,3,3,0,1,holds,\n2,,,a,"b,no\n',
        head + b"\n1,,,a,b,no,2,3,3,0,1,holds,,more\n",
    ):
        path.write_bytes(content)
        good, found[content] = read_sheet(path)
        assert len(good) == content.count(b"holds,\n")
    errors = [[(one.line, one.error) for one in bad] for bad in found.values()]
    assert errors == [
        [],
        [(1, "no column is called warm, brief, specific, alternative, firm, stance, pitfalls")],
        [(2, "not UTF-8: save the sheet as CSV UTF-8")],
        [(3, "not CSV (unexpected end of data)")],
        [(2, "more cells than columns")],
    ]
