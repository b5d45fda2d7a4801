"""From a read file to a checked model: what the model refuses becomes faults with a place."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scenarios.suggestions import did_you_mean, nearest
from scenarios.text_border import one_line
from scenarios.yaml_reader import DataPath, Document, FileFault, PackError

Model = TypeVar("Model", bound=BaseModel)


def read_model(document: Document, model: type[Model], version: int) -> Model:
    """Check a document against a model.

    Args:
        document: The file as read.
        model: What it should be.
        version: The format version that this program reads; other versions are refused at once.

    Raises:
        PackError: The document is not such a model; every fault has its line and column.
    """
    found = document.data.get("format_version")
    # A newer format would be refused field by field, which helps nobody.
    if isinstance(found, int) and found != version:
        raise PackError(
            (
                document.fault(
                    ("format_version",),
                    f"This file has format version {found}; this program reads version {version}.",
                    "Install the newest steadyframe." if found > version else f"Write {version}.",
                ),
            )
        )
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        every = error.errors(include_url=False)
        details = [detail for detail in every if _stands_alone(detail, every)]
        faults = _misspelt(document, details, _field_names(model))
        faults += [_fault(document, detail) for detail in details]
        raise PackError(
            tuple(sorted(faults, key=lambda fault: (fault.line, fault.column)))
        ) from None


def _misspelt(document: Document, details: list[ErrorDetails], known: set[str]) -> list[FileFault]:
    """A fault for each unknown field; one that stands for a missing field is taken out with it."""
    faults: list[FileFault] = []
    for detail in [detail for detail in details if detail["type"] == "extra_forbidden"]:
        details.remove(detail)
        path: DataPath = tuple(detail["loc"])
        name = str(path[-1])
        missing = {
            str(other["loc"][-1]): other
            for other in details
            if other["type"] == "missing" and other["loc"][:-1] == path[:-1]
        }
        meant = nearest(name, missing, limit=1)
        if meant:
            details.remove(missing[meant[0]])
        faults.append(
            document.fault(
                path,
                f'"{one_line(name, 40)}" is no field of this part.',
                did_you_mean(name, meant or known, "Take it out, or see the guide."),
                at_key=True,
            )
        )
    return faults


def _stands_alone(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """False for a list that only counts too few because its items have faults of their own."""
    here = detail["loc"]
    return detail["type"] != "too_short" or not any(
        len(other["loc"]) > len(here) and other["loc"][: len(here)] == here for other in details
    )


def _fault(document: Document, detail: ErrorDetails) -> FileFault:
    path: DataPath = tuple(detail["loc"])
    at_key = bool(path) and path[-1] == "[key]"
    if at_key:
        path = path[:-1]
    name = _name(path)
    if detail["type"] == "missing":
        return document.fault(path, f'"{name}" is missing here.', f"Add {name}: with its value.")
    message, mend = _words(document, detail, path, name)
    return document.fault(path, message, mend, at_key=at_key)


def _words(document: Document, detail: ErrorDetails, path: DataPath, name: str) -> tuple[str, str]:
    """What is wrong with a value, and what mends it."""
    context: dict[str, Any] = detail.get("ctx", {})
    match detail["type"]:
        case "string_type":
            words = _not_text(name, document.plain.get(path))
        case "literal_error":
            words = _no_choice(name, one_line(str(detail["input"]), 40), context["expected"])
        case "string_too_short":
            words = f'"{name}" is empty.', "Write its text."
        case "string_too_long":
            words = f'"{name}" is longer than {context["max_length"]} characters.', "Shorten it."
        case "too_short":
            need, have = context["min_length"], context["actual_length"]
            words = f'"{name}" needs at least {need}, and has {have}.', f"Add {need - have} more."
        case "string_pattern_mismatch" if name == "version":
            words = "A version is made of numbers and dots.", 'Write it in quotes: "1.0".'
        case "string_pattern_mismatch":
            words = (
                f'"{one_line(str(detail["input"]), 40)}" cannot be a name here.',
                "Use lower-case letters, digits and single hyphens, such as add-on-instagram.",
            )
        case _:
            words = (
                f'"{name}" does not fit: {one_line(detail["msg"])}.',
                "Correct it; the guide shows each field.",
            )
    return words


def _no_choice(name: str, given: str, expected: str) -> tuple[str, str]:
    choices = expected.replace("'", "")
    options = choices.replace(" or ", ", ").split(", ")
    return (
        f'"{name}" cannot be "{given}".',
        did_you_mean(given, options, f"Write one of these: {choices}."),
    )


def _not_text(name: str, plain: str | None) -> tuple[str, str]:
    if plain:
        return f'"{name}" must be a text, and {plain} is read as a value.', f'Write "{plain}".'
    return f'"{name}" must be a text.', "Write one text after the colon, in quotes if in doubt."


def _name(path: DataPath) -> str:
    for part in reversed(path):
        if isinstance(part, str):
            return one_line(part, 40)
    return "the file"


def _field_names(model: type[BaseModel]) -> set[str]:
    names: set[str] = set()
    for name, info in model.model_fields.items():
        names.add(info.alias or name)
        for inner in _models_in(info.annotation):
            names |= _field_names(inner)
    return names


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in getattr(annotation, "__args__", ()) for found in _models_in(part)]
