"""The practice policy: what this practice decided beforehand, and the values other texts quote."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from scenarios.model_reader import read_model
from scenarios.suggestions import did_you_mean
from scenarios.text_border import one_line
from scenarios.yaml_reader import DataPath, Document, FileFault, PackError, read_bytes, read_file

POLICY_FORMAT_VERSION: Final = 1
DEFAULT_POLICY: Final = "default"

Words = Annotated[str, Field(min_length=1, max_length=120)]
Sentence = Annotated[str, Field(min_length=1, max_length=400)]
Count = Annotated[int, Field(strict=True, ge=0, le=10_000)]
AliasName = Literal[
    "channel", "scheduling", "front_desk", "telehealth", "place", "reduced_fee", "letter_form"
]

_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_YAML_ENDINGS: Final = (".yaml", ".yml")


class UnknownPolicyError(LookupError):
    """No policy has this id; the text says which ones there are."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Messages(_Part):
    """Contact between sessions."""

    channel: Words
    replies_within: Words
    days: Words
    hours: Words
    also_for_scheduling: Words


class Sessions(_Part):
    """The frame of a session."""

    minutes: Count
    place: Words
    telehealth: Words
    extra_slots_through: Words


class Cancellation(_Part):
    """What a late cancellation costs."""

    hours: Count
    """Notice below which the fee is due."""
    fee: Words
    exceptions: tuple[Words, ...]


class Fees(_Part):
    """How a reduced fee is come by."""

    reduced: Words


class Gifts(_Part):
    """What may be accepted."""

    limit: Count
    """Value below which an accepted kind may be taken, in ``currency``."""
    currency: Words
    accepted: tuple[Words, ...]
    rule: Sentence


class Letters(_Part):
    """Letters and records."""

    form: Words
    days: Count
    """Business days."""


class CrisisLine(_Part):
    """A line that answers when the practice does not."""

    name: Words
    reach: Words


class Crisis(_Part):
    """Where a person in danger is sent."""

    lines: Annotated[tuple[CrisisLine, ...], Field(min_length=1)]
    emergency_number: Words
    mobile_team: Words
    instruction: Sentence


class Names(_Part):
    """What people and places are called here."""

    practice: Words
    front_desk: Words
    clinician: Words


class Rule(_Part):
    """One default, one exception, and why."""

    default: Sentence
    exception: Sentence
    reason: Sentence


class Rules(_Part):
    """A rule for each of the six domains and five pressure points."""

    communication: Rule
    time: Rule
    place: Rule
    money: Rule
    roles: Rule
    privacy: Rule
    social_media: Annotated[Rule, Field(alias="social-media")]
    electronic: Rule
    gifts: Rule
    dual: Rule
    availability: Rule

    def of(self, name: str) -> Rule:
        """The rule for a domain or pressure point, spelt as in packs.

        Raises:
            KeyError: There is no such domain or pressure point.
        """
        rules: dict[str, Rule] = {key.replace("_", "-"): rule for key, rule in self}
        return rules[name]


class PracticePolicy(_Part):
    """Everything a practice decides beforehand."""

    format_version: Literal[1]
    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
    title: Words
    version: Annotated[str, Field(pattern=r"^\d+(\.\d+){0,2}$")]
    messages: Messages
    sessions: Sessions
    cancellation: Cancellation
    fees: Fees
    gifts: Gifts
    letters: Letters
    crisis: Crisis
    names: Names
    aliases: dict[AliasName, tuple[Words, ...]]
    """Local words for the same thing, for the scorer."""
    rules: Rules


def policy_ids() -> tuple[str, ...]:
    """The ids of the policies that come with the program."""
    folder = resources.files("scenarios") / "policies"
    return tuple(sorted(item.name[:-5] for item in folder.iterdir() if item.name.endswith(".yaml")))


def load_policy(id_or_path: str | Path | None = None) -> PracticePolicy:
    """The policy with this id or in this file; the default policy when None.

    Raises:
        UnknownPolicyError: It is no file's name, and no policy has this id.
        PackError: The file is not a policy; the faults say where.
    """
    name = str(id_or_path or DEFAULT_POLICY)
    if isinstance(id_or_path, Path) or name.endswith(_YAML_ENDINGS):
        return _read(read_file(Path(name)))
    if name not in policy_ids():
        offer = did_you_mean(name, policy_ids(), f"There is: {', '.join(policy_ids())}.")
        raise UnknownPolicyError(f'No policy is called "{one_line(name, 60)}". {offer}')
    return _bundled(name)


def policy_hash(policy: PracticePolicy) -> str:
    """What names this policy's content in a receipt: 16 hex digits of SHA-256."""
    content = json.dumps(policy.model_dump(mode="json", by_alias=True), sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def fill(text: str, policy: PracticePolicy) -> str:
    """Put the policy's values in the place of ``{messages.channel}`` and the like.

    A pack with a field that no policy has is refused when it is loaded; in other texts such a
    field stays as it is written.
    """
    values = _field_texts(policy)
    return _FIELD.sub(lambda found: values.get(found.group(1), found.group()), text)


@cache
def policy_fields() -> tuple[str, ...]:
    """The names of the fields that texts may use."""
    return tuple(sorted(_field_texts(_bundled(DEFAULT_POLICY))))


def policy_for(policy: PracticePolicy, domain: str, pressure: str) -> tuple[str, ...]:
    """The lines of the policy that apply to a request, filled: two rules, then the exceptions.

    Raises:
        KeyError: There is no such domain or pressure point.
    """
    rules = (policy.rules.of(domain), policy.rules.of(pressure))
    lines = [rule.default for rule in rules]
    lines += [f"Exception: {rule.exception}" for rule in rules]
    return tuple(fill(line, policy) for line in lines)


@cache
def _bundled(name: str) -> PracticePolicy:
    source = resources.files("scenarios") / "policies" / f"{name}.yaml"
    return _read(read_bytes(source.read_bytes(), str(source)))


def _read(document: Document) -> PracticePolicy:
    policy = read_model(document, PracticePolicy, POLICY_FORMAT_VERSION)
    faults = field_faults(document, _field_texts(policy))
    if faults:
        raise PackError(faults)
    return policy


def field_faults(document: Document, known: Collection[str]) -> tuple[FileFault, ...]:
    """A fault for every ``{field}`` in the texts of a file that is not known."""
    return tuple(
        document.fault(
            path,
            f'No policy field is called "{one_line(name, 40)}".',
            did_you_mean(name, known, "Write the value itself."),
        )
        for path, text in _texts(document.data, ())
        for name in _FIELD.findall(text)
        if name not in known
    )


def _texts(value: object, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts(inner, (*path, number))


def _field_texts(policy: PracticePolicy) -> dict[str, str]:
    values: dict[str, str] = {}
    for group_name in (
        "messages",
        "sessions",
        "cancellation",
        "fees",
        "gifts",
        "letters",
        "crisis",
        "names",
    ):
        for name, value in getattr(policy, group_name):
            if name not in ("rule", "instruction"):
                values[f"{group_name}.{name}"] = _as_text(value)
    # What a reply says aloud: the first line's name alone.
    values["crisis.line"] = policy.crisis.lines[0].name
    return values


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return _either([_as_text(item) for item in value])
    if isinstance(value, CrisisLine):
        return f"{value.name} ({value.reach})"
    return str(value)


def _either(items: list[str]) -> str:
    return " or ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)
