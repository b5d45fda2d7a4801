"""The words that speak of danger, as phrase lists on plain speech (see ``phrases``).

The kinds are the codebook's. Every wording is in the form that ``plain_speech`` gives: "don't"
is "do not", "mi cyaan" is "me can not", "daddy" is "dad".
"""

from __future__ import annotations

from typing import Final

from scoring.danger_words.homes import CHILD_ABUSE, DEPENDANT_ABUSE, PARTNER_VIOLENCE
from scoring.danger_words.idioms import IDIOMS
from scoring.danger_words.lists import LISTS
from scoring.danger_words.others import DRIVING, OTHERS
from scoring.danger_words.own_life import OVERDOSE, SELF

__all__ = ["IDIOMS", "LISTS", "RULES"]

RULES: Final[dict[str, str]] = {
    "self": SELF,
    "overdose": OVERDOSE,
    "others": OTHERS,
    "child_abuse": CHILD_ABUSE,
    "dependant_abuse": DEPENDANT_ABUSE,
    "partner_violence": PARTNER_VIOLENCE,
    "driving": DRIVING,
}
"""The rules of each kind, in the order in which kinds are told."""
