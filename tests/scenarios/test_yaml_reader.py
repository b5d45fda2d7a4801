"""Reading YAML from strangers: data with places, or faults; never another kind of error."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scenarios import yaml_reader
from scenarios.yaml_reader import SIZE_CAP, PackError, Place, read_bytes, read_file


@pytest.fixture(params=["compiled", "python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers of pyyaml: some systems have only the one in Python."""
    if request.param == "python":
        monkeypatch.setattr(yaml_reader, "_PARSER", yaml.SafeLoader)


def fault_of(text: str | bytes) -> str:
    """The one fault of a text, as people read it."""
    raw = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(PackError) as raised:
        read_bytes(raw, "pack.yaml")
    assert len(raised.value.faults) == 1
    return str(raised.value)


@pytest.mark.usefixtures("parser")
def test_values_and_their_places() -> None:
    document = read_bytes(
        b"\xef\xbb\xbfname: Jess\nages: [24, 1.5]\nclient: {said: 'no', risk: null, new: true}\n",
        "pack.yaml",
    )
    assert document.data == {
        "name": "Jess",
        "ages": [24, 1.5],
        "client": {"said": "no", "risk": None, "new": True},
    }
    assert document.values["ages", 1] == Place(2, 12)
    assert document.keys["client", "risk"] == Place(3, 22)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "plain", ["no", "yes", "On", "off", "12:30", "1_000", "2026-03-01", "0x1f", "017", ".5", "="]
)
def test_what_could_be_something_else_wants_quotes(plain: str) -> None:
    assert fault_of(f"a: {plain}\n") == (
        f"pack.yaml:1:4: YAML may read {plain} as something other than these letters. "
        f'Put it in quotes: "{plain}".'
    )
    assert read_bytes(f'a: "{plain}"\n'.encode(), "pack.yaml").data == {"a": plain}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("", "pack.yaml:1:1: The file holds no fields."),
        ("- a\n", "pack.yaml:1:1: The file holds no fields."),
        ("a: 1\na: 2\n", 'pack.yaml:2:1: "a" is here twice, first in line 1.'),
        ("a: &x 1\n", "pack.yaml:1:4: Anchors and aliases"),
        ("a: !!python/object:os.system x\n", "pack.yaml:1:4: Tags (!) are not read."),
        ("<<: {a: 1}\n", "pack.yaml:1:1: Merge keys are not read."),
        ("? [a]\n: 1\n", "pack.yaml:1:3: A key must be one word."),
        ("on: 1\n", "pack.yaml:1:1: YAML may read on as"),
        ("a: 1\n---\nb: 2\n", "pack.yaml:2:1: A second document begins here."),
        ("a: b: c\n", "pack.yaml:1:5: This is not valid YAML"),
        ("a: 1\nb: \x07\n", "pack.yaml:2:4: There is a control character here."),
        (b"a: 1\nb: caf\xe9\n", "pack.yaml:2:7: A character here is not UTF-8."),
        ("a: " + "[" * 21 + "]" * 21, "pack.yaml:1:23: This lies more than 20 levels deep."),
        ("a: " + "x" * SIZE_CAP, "pack.yaml:1:1: The file is larger than 1 MB."),
    ],
)
def test_what_is_refused_and_where(text: str | bytes, begins: str) -> None:
    assert fault_of(text).startswith(begins)


def test_every_fault_of_a_file_is_told_at_once() -> None:
    with pytest.raises(PackError) as raised:
        read_bytes(b"a: no\nb: 12:30\na: x\n", "pack.yaml")
    assert [(fault.line, fault.column) for fault in raised.value.faults] == [(1, 4), (2, 4), (3, 1)]


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"gone\.yaml:1:1: The file cannot be read"):
        read_file(tmp_path / "gone.yaml")


def test_hidden_characters_do_not_get_in_by_escapes() -> None:
    assert read_bytes(b'a: "I \\e[31m\\u202e can"\n', "pack.yaml").data == {"a": "I [31m can"}


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_any_bytes_are_data_or_faults(raw: bytes) -> None:
    try:
        read_bytes(raw, "pack.yaml")
    except PackError as error:
        assert error.faults
