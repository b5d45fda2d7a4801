"""Phrase lists: what a row means, and that every row of every list is sound on its own."""

from __future__ import annotations

import pytest

from scoring import danger_words, notice_words, policy_words, safety_words
from scoring.phrases import Groups, lines_of, one_of, phrases

LISTS: dict[str, tuple[str, Groups]] = {
    **{f"danger {kind}": (text, danger_words.LISTS) for kind, text in danger_words.RULES.items()},
    "idioms": (danger_words.IDIOMS, {}),
    "orders": (notice_words._ORDERS, notice_words._GROUPS),
    **{
        f"safety {name}": (text, safety_words.LISTS)
        for name, text in vars(safety_words).items()
        if name.isupper() and isinstance(text, str) and name != "USELESS_AFTER"
    },
    **{
        f"policy {name}": (text, {})
        for name, text in vars(policy_words).items()
        if name.isupper() and isinstance(text, str) and not name.startswith("_")
    },
}


@pytest.mark.parametrize("name", LISTS)
def test_every_row_stands_on_its_own(name: str) -> None:
    text, groups = LISTS[name]
    for row in lines_of(text):
        pattern = phrases(row, groups)
        assert not pattern.fullmatch(""), row
        assert pattern.search("") is None, row


def test_a_row_set_further_in_goes_on_with_the_row_before() -> None:
    rows = lines_of("\n    # why\n    (one|\n        two)\n    three\n")
    assert rows == ("(one|two)", "three")


def test_dots_stay_within_a_sentence_and_arrows_cross_it() -> None:
    within, across = phrases("red ... car"), phrases("red >>> car")
    assert within.search("a red and fast car")
    assert not within.search("it is red. my car")
    assert across.search("it is red. my car")


def test_rows_begin_and_end_at_the_border_of_a_word() -> None:
    assert phrases("art").search("art!")
    assert not phrases("art").search("party")


def test_names_stand_for_lists() -> None:
    groups = {"pet": one_of("cat\ndog")}
    assert phrases("my <pet>", groups).search("where is my dog")
    with pytest.raises(KeyError):
        phrases("my <car>", groups)
