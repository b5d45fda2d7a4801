"""Reading a pack from its file, and the JSON Schema that editors check it by."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scenarios.model_reader import read_model
from scenarios.pack_format import FORMAT_VERSION, Pack
from scenarios.pack_rules import pack_faults
from scenarios.yaml_reader import Document, PackError, read_file


@dataclass(frozen=True)
class ReadPack:
    """A sound pack, with the document that knows where each of its values stands."""

    pack: Pack
    document: Document


def read_pack(path: Path) -> ReadPack:
    """Read a pack from its file.

    Raises:
        PackError: It cannot be read or breaks a rule; every fault has its place.
    """
    document = read_file(path)
    pack = read_model(document, Pack, FORMAT_VERSION)
    faults = pack_faults(pack, document)
    if faults:
        raise PackError(faults)
    return ReadPack(pack, document)


def pack_schema() -> dict[str, Any]:
    """The JSON Schema of a pack, for editors that complete and check YAML."""
    schema = Pack.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Steadyframe scenario pack"
    return schema
