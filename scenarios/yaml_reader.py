"""Reading YAML from strangers: plain data with a place for every value, or faults with a place.

Only what a pack or a policy needs is read: mappings, lists, texts, whole and decimal numbers,
true, false and null. Anchors, aliases, tags, merge keys and duplicate keys are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from scenarios.text_border import clean, one_line

SIZE_CAP: Final = 1_000_000
"""The largest file read, in bytes."""
DEPTH_CAP: Final = 20
"""How deep mappings and lists may lie in each other."""

DataPath = tuple[str | int, ...]
"""The way to a value from the top of the file: ``("scenarios", 0, "title")``."""

# The compiled parser is ten times faster; the one in Python gives the same events and places.
_PARSER: Final[type] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,14})")
_DECIMAL: Final = re.compile(r"-?[0-9]{1,15}\.[0-9]{1,15}")
_WORDS: Final[dict[str, bool | None]] = {
    "true": True,
    "false": False,
    "null": None,
    "~": None,
    "": None,
}


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands in a file; both numbers count from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class FileFault:
    """One fault of one file: where it is, what is wrong, and what mends it."""

    file: str
    line: int
    column: int
    message: str
    """A sentence."""
    mend: str
    """A sentence that says what to do."""

    def __str__(self) -> str:
        """``file:line:column: message. mend``, as editors and terminals link it."""
        return f"{self.file}:{self.line}:{self.column}: {self.message} {self.mend}"


class PackError(Exception):
    """A file cannot be used; ``faults`` holds everything found wrong with it."""

    def __init__(self, faults: tuple[FileFault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


@dataclass(frozen=True)
class Document:
    """What a file holds, and where each key and value of it stands."""

    file: str
    data: dict[str, Any]
    values: dict[DataPath, Place]
    keys: dict[DataPath, Place]
    plain: dict[DataPath, str]
    """As written, for values without quotes."""

    def fault(self, path: DataPath, message: str, mend: str, *, at_key: bool = False) -> FileFault:
        """A fault at a value, at its key, or (where it is missing) at what should hold it."""
        place = self.keys.get(path) if at_key else self.values.get(path)
        while place is None and path:
            path = path[:-1]
            place = self.values.get(path)
        place = place or Place(1, 1)
        return FileFault(self.file, place.line, place.column, message, mend)


def read_file(path: Path) -> Document:
    """Read a YAML file.

    Raises:
        PackError: The file cannot be opened, or is not YAML of the kind that is read here.
    """
    file = one_line(str(path))
    try:
        with path.open("rb") as stream:
            raw = stream.read(SIZE_CAP + 1)
    except OSError as error:
        why = one_line(error.strerror or str(error))
        raise _refusal(
            file, Place(1, 1), f"The file cannot be read: {why}.", "Check its name."
        ) from error
    return read_bytes(raw, file)


def read_bytes(raw: bytes, file: str) -> Document:
    """Read the YAML in a file's bytes; ``file`` is the name that faults give.

    Raises:
        PackError: The bytes are not YAML of the kind that is read here.
    """
    if len(raw) > SIZE_CAP:
        raise _refusal(
            file, Place(1, 1), "The file is larger than 1 MB.", "Split it into several packs."
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace")
        place = Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        raise _refusal(
            file, place, "A character here is not UTF-8.", "Save the file as UTF-8."
        ) from error
    return _Builder(file).build(text)


def _refusal(file: str, place: Place, message: str, mend: str) -> PackError:
    return PackError((FileFault(file, place.line, place.column, message, mend),))


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1)


def _is_plain(event: yaml.ScalarEvent) -> bool:
    # The compiled parser gives "" for a value without quotes, the one in Python None.
    return not event.style


def _reads_as_text(plain: str) -> bool:
    patterns = yaml.SafeLoader.yaml_implicit_resolvers.get(plain[:1], [])
    return not any(pattern.match(plain) for _tag, pattern in patterns)


@dataclass
class _Builder:
    """Builds data from the parser's events, so that depth is capped before anything recurses."""

    file: str
    values: dict[DataPath, Place] = field(default_factory=dict)
    keys: dict[DataPath, Place] = field(default_factory=dict)
    plain: dict[DataPath, str] = field(default_factory=dict)
    faults: list[FileFault] = field(default_factory=list)

    def build(self, text: str) -> Document:
        try:
            data = self._document(yaml.parse(text, Loader=_PARSER))
        except yaml.MarkedYAMLError as error:
            mark: Any = error.problem_mark or error.context_mark
            place = _place(mark) if mark is not None else Place(1, 1)
            raise self._not_yaml(place, error.problem or "it cannot be read") from error
        except yaml.reader.ReaderError as error:
            raise self._unprintable(text) from error
        if not isinstance(data, dict):
            raise _refusal(
                self.file,
                Place(1, 1),
                "The file holds no fields.",
                "Begin with format_version, id and title; the guide shows a whole file.",
            )
        if self.faults:
            raise PackError(tuple(self.faults))
        return Document(self.file, data, self.values, self.keys, self.plain)

    def _not_yaml(self, place: Place, problem: str) -> PackError:
        return _refusal(
            self.file,
            place,
            f"This is not valid YAML: {one_line(problem)}.",
            "Look at the indentation here and in the line above, "
            "and put texts that hold a colon or begin with a sign into quotes.",
        )

    def _unprintable(self, text: str) -> PackError:
        found = yaml.reader.Reader.NON_PRINTABLE.search(text)
        before = text[: found.start()] if found else ""
        place = Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        return _refusal(
            self.file, place, "There is a control character here.", "Delete it and type the text."
        )

    def _document(self, events: Iterator[Any]) -> Any:
        data: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _refusal(
                        self.file,
                        _place(event.start_mark),
                        "A second document begins here.",
                        "Keep one document in a file; take out the line ---.",
                    )
                data = self._node(next(events), events, ())
        return data

    def _node(self, event: Any, events: Iterator[Any], path: DataPath) -> Any:
        place = _place(event.start_mark)
        self.values[path] = place
        self._refuse_extras(event, place)
        if isinstance(event, yaml.AliasEvent):
            return None
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, place, path)
        if len(path) >= DEPTH_CAP:
            raise _refusal(
                self.file,
                place,
                f"This lies more than {DEPTH_CAP} levels deep.",
                "Look for indentation or brackets that open too often.",
            )
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, path)
        return self._mapping(events, path)

    def _sequence(self, events: Iterator[Any], path: DataPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], path: DataPath) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            place = _place(event.start_mark)
            if not isinstance(event, yaml.ScalarEvent):
                raise _refusal(
                    self.file, place, "A key must be one word.", "Write it as name: value."
                )
            key = self._key(event, place)
            if key in mapping:
                first = self.keys[(*path, key)]
                self._add(
                    place,
                    f'"{one_line(key, 60)}" is here twice, first in line {first.line}.',
                    "Keep one of the two.",
                )
            self.keys[(*path, key)] = place
            mapping[key] = self._node(next(events), events, (*path, key))
        return mapping

    def _key(self, event: yaml.ScalarEvent, place: Place) -> str:
        self._refuse_extras(event, place)
        if event.value == "<<":
            self._add(place, "Merge keys are not read.", "Write the fields out.")
        elif _is_plain(event) and not _reads_as_text(event.value):
            self._add_ambiguous(place, event.value)
        return one_line(event.value)

    def _scalar(self, event: yaml.ScalarEvent, place: Place, path: DataPath) -> Any:
        text = event.value
        if not _is_plain(event):
            return clean(text)
        self.plain[path] = text
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        if _WHOLE.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return float(text)
        if not _reads_as_text(text):
            self._add_ambiguous(place, text)
        return clean(text)

    def _refuse_extras(self, event: Any, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            self._add(place, "Anchors and aliases (& and *) are not read.", "Write the text out.")
        elif event.tag is not None:
            self._add(place, "Tags (!) are not read.", "Take it out, or put the text in quotes.")

    def _add_ambiguous(self, place: Place, text: str) -> None:
        shown = one_line(text, 60)
        self._add(
            place,
            f"YAML may read {shown} as something other than these letters.",
            f'Put it in quotes: "{shown}".',
        )

    def _add(self, place: Place, message: str, mend: str) -> None:
        self.faults.append(FileFault(self.file, place.line, place.column, message, mend))
