"""One spelling for many ways of speaking, so that a rule is written once.

Contractions are spelt out ("don't", "dont", "cyaan" -> "do not", "can not"), and so are common
chat and dialect forms ("gonna", "wan", "u"). The result is for matching only: it does not keep
offsets, and it is not always good grammar.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from scoring.lexicon import normal

_MISSING_APOSTROPHE: Final = re.compile(
    r"\b(?P<stem>do|ca|wo|did|is|does|would|could|should|have|has|are|was|were)nt\b"
)
_NOT: Final = re.compile(r"\b(?P<stem>[a-z]+)n't\b")
_SHORT: Final = re.compile(
    r"\b(?P<who>i|you|we|they|he|she|it|that|there|who|what|where|how|this)"
    r"'(?P<what>m|re|ve|ll|d|s)\b"
)
_LONG: Final = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}
_STEMS: Final = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}

_FORMS: Final = {
    # Written without an apostrophe. Not "ill", "id", "hell", "were": they are words too.
    "im": "i am", "ive": "i have", "youre": "you are", "hes": "he is", "shes": "she is",
    "theyre": "they are", "whats": "what is", "theres": "there is", "thats": "that is",
    "youll": "you will", "theyll": "they will", "cannot": "can not",
    # Chat.
    "u": "you", "ur": "your", "urself": "yourself", "r": "are", "pls": "please", "plz": "please",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "ima": "i am going to",
    "imma": "i am going to", "finna": "going to", "tryna": "trying to", "tonite": "tonight",
    "bf": "boyfriend", "gf": "girlfriend", "cos": "because", "cuz": "because", "kms": "kill myself",
    "kys": "kill yourself", "meself": "myself", "myslef": "myself", "mysel": "myself",
    "dunno": "do not know", "mam": "mum", "mammy": "mum", "mummy": "mum", "mommy": "mum",
    "daddy": "dad", "papa": "dad",
    # Caribbean, West African and Scots forms.
    "cyaan": "can not", "cyah": "can not", "yuh": "you", "yu": "you", "di": "the", "mi": "me",
    "dem": "them", "dis": "this", "dat": "that", "fi": "to", "wan": "want to", "dey": "is",
    "abeg": "please", "wetin": "what", "una": "you", "cannae": "can not", "dinnae": "do not",
    "didnae": "did not", "wisnae": "was not", "isnae": "is not", "ye": "you", "tae": "to",
    "masel": "myself", "yersel": "yourself", "weh": "that", "haffi": "have to", "nuh": "not",
}  # fmt: skip
_FORM: Final = re.compile(r"\b(?:" + "|".join(sorted(_FORMS, key=len, reverse=True)) + r")\b(?!')")
_SPACED: Final = (
    (r"\bany more\b", "anymore"),
    (r"\bmy self\b", "myself"),
    (r"\bwant to to\b", "want to"),
)


def plain_speech(text: str) -> str:
    """The text in lower case with contractions, chat and dialect forms spelt out."""
    plain = _MISSING_APOSTROPHE.sub(r"\g<stem>n't", normal(text))
    plain = _NOT.sub(_with_not, plain)
    plain = _SHORT.sub(lambda found: f"{found['who']} {_LONG[found['what']]}", plain)
    plain = _FORM.sub(_looked_up(_FORMS), plain)
    for pattern, replacement in _SPACED:
        plain = re.sub(pattern, replacement, plain)
    return plain


def _with_not(found: re.Match[str]) -> str:
    stem = found["stem"]
    return f"{_STEMS.get(stem, stem)} not"


def _looked_up(table: dict[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda found: table[found.group()]
