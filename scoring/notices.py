"""Texts that are no answer: what they are, so that they are named and not scored.

Thresholds are on rapidfuzz ratios (0 to 100) and on shares of words; they were set by reading
texts of each kind, not by fitting.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from rapidfuzz import fuzz

from scoring.contract import Notice
from scoring.lexicon import normal
from scoring.notice_words import DIALECT, ENGLISH, FOREIGN, MARKUP, ONE_WORD, ORDERS, RUBRIC

SAME_TEXT = 88
"""rapidfuzz ratio from which two texts count as the same, small edits included."""
INSIDE_TEXT = 93
PASTED_SHARE = 0.7
"""Share of a source's word runs that a text must hold to count as pasted from it."""
RUN = 4
"""Words in a run."""

KnownWord = Callable[[str], bool]

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LOREM: Final = re.compile(r"\blorem\b|\bipsum\b|\bdolor sit amet\b|\bconsectetur\b|\badipisc\w+")
_SENTENCE_END: Final = re.compile(r"[.!?](?=\s|$)")
_LIST_BREAK: Final = re.compile(r"[,;/|\n•+*>]+|\s-\s")
_KEYBOARD: Final = re.compile(
    r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl|qwer|werty|rtyu|tyui|zxcv|xcvb|cvbn|uiop|asdk|sdkf|kdjf"
)
_DIGIT_LETTERS: Final = str.maketrans("013457@$", "oieastas")
_NOT_LETTERS: Final = re.compile(r"(?<=\b\w)[ .\-_*](?=\w\b)")
_LAUGH: Final = re.compile(
    r"(?:b?w?a?(?:ha|he|hi|ho|lo|xo)+[hl]?|h+m+|[au]+gh+|s+h+|[a-z]?[aeiou]+h*)"
)
_ANY_ENGLISH: Final = ENGLISH | DIALECT
_ONLY_FOREIGN: Final = tuple(words - _ANY_ENGLISH for words in FOREIGN)
_ONLY_ENGLISH: Final = _ANY_ENGLISH - frozenset[str]().union(*FOREIGN)
_SAYS_NO: Final = frozenset(
    (
        "no",
        "not",
        "never",
        "nope",
        "nah",
        "only",
        "cannot",
        "can't",
        "don't",
        "won't",
        "isn't",
        "dont",
    )
)


def notice_of(
    text: str,
    client: str,
    model_answers: Sequence[str] = (),
    known: KnownWord = lambda _word: True,
) -> Notice | None:
    """Say why a text is no answer of the person's own, or None where it is one.

    Args:
        text: The reply.
        client: The client's words, which may have been copied.
        model_answers: The scenario's model answers, filled with the policy's words.
        known: Whether a word is one the encoder has whole; tells word lists from other languages.
    """
    plain = normal(text)
    tokens = _tokens(plain)
    checks: tuple[tuple[Notice, Callable[[], bool]], ...] = (
        ("orders", lambda: _orders(plain)),
        ("not_english", lambda: _not_latin(text)),
        ("nonsense", lambda: _LOREM.search(plain) is not None or _empty_of_words(tokens, known)),
        ("model_answer", lambda: any(_pasted(tokens, plain, answer) for answer in model_answers)),
        ("copied_client", lambda: _copies_client(plain, tokens, normal(client))),
        ("not_english", lambda: _other_language(tokens, known)),
        ("nonsense", lambda: _word_list(plain, tokens) or _half_mashed(tokens, known)),
    )
    return next((notice for notice, met in checks if met()), None)


def _tokens(plain: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", plain))


@cache
def _order_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){ORDERS}(?!\w)|{MARKUP}")


def _orders(plain: str) -> bool:
    """Orders to the scorer, also with digits for letters or letters set apart."""
    if _order_pattern().search(plain):
        return True
    folded = unicodedata.normalize("NFKD", plain)
    folded = "".join(letter for letter in folded if not unicodedata.combining(letter))
    joined = _NOT_LETTERS.sub("", folded)
    disguised = (joined, re.sub(r"(?<=[a-z])[013457@$]|[013457@$](?=[a-z])", _letter, joined))
    return any(form != plain and _order_pattern().search(form) for form in disguised)


def _letter(found: re.Match[str]) -> str:
    return found.group().translate(_DIGIT_LETTERS)


def _runs(tokens: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(tokens[start : start + RUN]) for start in range(len(tokens) - RUN + 1)]


def _share_of_runs(of: Sequence[str], inside: Sequence[str]) -> float:
    """Share of the words of one text that lie in runs which the other text has too."""
    there = set(_runs(inside))
    covered: set[int] = set()
    for start, run in enumerate(_runs(of)):
        if run in there:
            covered.update(range(start, start + RUN))
    return len(covered) / max(1, len(of))


def _pasted(tokens: list[str], plain: str, answer: str) -> bool:
    """A model answer: whole, with small edits, with a sentence added or one left out."""
    source = normal(answer)
    theirs = _tokens(source)
    if fuzz.ratio(plain, source) >= SAME_TEXT:
        return True
    if len(theirs) < 8 or len(tokens) < 8:
        return False
    if len(plain) >= len(source) and fuzz.partial_ratio(source, plain) >= SAME_TEXT:
        return True
    if _share_of_runs(theirs, tokens) >= PASTED_SHARE:
        return True
    most = len(tokens) >= 0.6 * len(theirs)
    return most and _share_of_runs(tokens, theirs) >= 0.9


def _copies_client(plain: str, tokens: list[str], client: str) -> bool:
    if len(tokens) < 4 or not client:
        return False
    if fuzz.ratio(plain, client) >= SAME_TEXT:
        return True
    theirs = _tokens(client)
    if len(tokens) < 5:
        return False
    inside = len(plain) <= 1.1 * len(client) and fuzz.partial_ratio(plain, client) >= INSIDE_TEXT
    return inside or _share_of_runs(tokens, theirs) >= 0.85


def _not_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return len(letters) >= 2 and latin < 0.5 * len(letters)


def _empty_of_words(tokens: list[str], known: KnownWord) -> bool:
    """Digits only, keys struck at random, one word over and over, one word that answers nothing."""
    letters = [token for token in tokens if not token.isdigit()]
    if not letters:
        return True
    if len(tokens) == 1:
        return tokens[0] not in ONE_WORD
    often = Counter(letters).most_common(1)[0][1]
    if often >= 3 and often > 0.5 * len(tokens) and not set(letters) <= ONE_WORD:
        return True
    return _struck_count(letters, known) >= max(1, 0.6 * len(letters))


def _half_mashed(tokens: list[str], known: KnownWord) -> bool:
    """Keys struck at random among words that make no sentence."""
    letters = [token for token in tokens if not token.isdigit()]
    plain_words = sum(token in ENGLISH for token in letters)
    return plain_words <= 0.4 * len(letters) and _struck_count(letters, known) > 0


def _struck_count(tokens: list[str], known: KnownWord) -> int:
    return sum(_struck(token) and not known(token) for token in tokens)


def _struck(token: str) -> bool:
    """A word that no language has: no vowel, one letter only, a row of keys."""
    if not token.isascii() or _LAUGH.fullmatch(token):
        return False
    no_vowel = len(token) >= 4 and not re.search(r"[aeiouy]", token)
    repeated = re.search(r"^(.)\1{2,}$|(.)\2{3,}|(..)\3{2,}", token) is not None
    hard_to_say = re.search(r"[bcdfghjklmnpqrstvwxz]{5,}", token) is not None
    return no_vowel or repeated or hard_to_say or _KEYBOARD.search(token) is not None


def _other_language(tokens: list[str], known: KnownWord) -> bool:
    """Wholly in another language: its small words, hardly an English one.

    Words that English shares with the other language ("me", "in", "no") count for neither.
    """
    total = len(tokens)
    best = max(sum(token in words for token in tokens) for words in _ONLY_FOREIGN)
    ours = sum(token in _ONLY_ENGLISH for token in tokens)
    accented = sum(not token.isascii() for token in tokens)
    signs = best + accented
    stray = max(0.12 * total, 1.0 if signs >= 2 else 0.0)
    if total >= 2 and signs >= max(1, 0.15 * total) and ours <= stray and signs > ours:
        return True
    if total < 4 or ours > 0.1 * total:
        return False
    whole = [token for token in tokens if len(token) >= 4]
    return len(whole) >= 3 and sum(map(known, whole)) < 0.5 * len(whole)


def _word_list(plain: str, tokens: list[str]) -> bool:
    """Keywords in a row instead of sentences."""
    total = len(tokens)
    if total < 4:
        return False
    share = sum(token in _ANY_ENGLISH for token in tokens) / total
    rubric = sum(token in RUBRIC for token in tokens)
    ends = len(_SENTENCE_END.findall(plain))
    pieces = [piece.split() for piece in _LIST_BREAK.split(plain) if piece.strip()]
    listed = len(pieces) >= 4 and sum(len(piece) <= 3 for piece in pieces) >= 0.75 * len(pieces)
    if _SAYS_NO & set(tokens) and rubric < 2:
        return False
    if ends <= 1 and (share < 0.15 or (listed and share < 0.3)):
        return total >= 5 or rubric >= 2
    return rubric >= 3 and rubric >= 0.25 * total and share < 0.3
