"""The practice policy: its values in other texts, its rules, and its hash."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import get_args

import pytest

from scenarios.pack_format import Domain, Pressure
from scenarios.policy import (
    UnknownPolicyError,
    fill,
    load_policy,
    policy_fields,
    policy_for,
    policy_hash,
    policy_ids,
)
from scenarios.yaml_reader import PackError

DEFAULT = (resources.files("scenarios") / "policies" / "default.yaml").read_text("utf-8")


def test_texts_take_the_values_of_the_policy() -> None:
    assert (
        fill(
            "Write to me on {messages.channel}; I answer within {messages.replies_within}, "
            "{messages.days}, {messages.hours}. In danger: {crisis.line} or "
            "{crisis.emergency_number}. Gifts under {gifts.limit} {gifts.currency}: "
            "{gifts.accepted}.",
            load_policy(),
        )
        == "Write to me on the client portal; I answer within one business day, Monday to Friday, "
        "9 to 5. In danger: 988 or 911. Gifts under 20 dollars: a card, something handmade or "
        "shared food on a home visit."
    )


def test_other_braces_stay_as_they_are() -> None:
    assert fill("a {smile} and {", load_policy()) == "a {smile} and {"


@pytest.mark.parametrize("domain", get_args(Domain))
@pytest.mark.parametrize("pressure", get_args(Pressure))
def test_every_request_has_rules_to_show(domain: str, pressure: str) -> None:
    lines = policy_for(load_policy(), domain, pressure)
    assert len(lines) == 4
    assert not [line for line in lines if "{" in line]
    assert [line.startswith("Exception: ") for line in lines] == [False, False, True, True]


def test_every_field_has_a_value() -> None:
    for name in policy_fields():
        assert "{" not in fill(f"{{{name}}}", load_policy())


def test_a_practice_can_have_its_own_policy(tmp_path: Path) -> None:
    own = tmp_path / "ours.yaml"
    own.write_text(
        DEFAULT.replace("id: default", "id: ours").replace("one business day", "two business days"),
        encoding="utf-8",
    )
    policy = load_policy(own)
    assert fill("{messages.replies_within}", policy) == "two business days"
    assert load_policy(str(own)) == policy
    assert policy_hash(policy) != policy_hash(load_policy())
    assert len(policy_hash(policy)) == 16


def test_an_unknown_policy_is_told_with_the_known_ones() -> None:
    assert policy_ids() == ("default",)
    with pytest.raises(UnknownPolicyError, match='Did you mean "default"'):
        load_policy("defualt")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("limit: 20", 'limit: "20"', r'ours\.yaml:\d+:10: "limit" does not fit'),
        ("  dual:\n", "  duel:\n", r'ours\.yaml:\d+:3: .*Did you mean "dual"\?'),
        ('emergency_number: "911"', "emergency_number: 911", r'Write "911"'),
        ("{letters.form}", "{letter.form}", r'Did you mean "letters\.form"\?'),
        ("  reduced: by", "  reduced:\n  also: by", r'"reduced" must be a text'),
    ],
)
def test_a_broken_policy_says_where(tmp_path: Path, old: str, new: str, words: str) -> None:
    own = tmp_path / "ours.yaml"
    assert old in DEFAULT
    own.write_text(DEFAULT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PackError, match=words):
        load_policy(own)
