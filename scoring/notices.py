"""Texts that are no answer: what they are, so that they are named and not scored.

Thresholds are on rapidfuzz ratios (0 to 100) and on shares of words; they were set by reading
texts of each kind, not by fitting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from rapidfuzz import fuzz

from scoring.contract import Notice
from scoring.lexicon import normal, words

SAME_TEXT = 88
INSIDE_TEXT = 93

_ORDERS: Final = re.compile(
    r"\b(?:ignore|disregard|forget|override) (?:all |any |the |your |every )*(?:previous|prior|above|earlier|instructions?|rules?|rubric|codebook)\b"
    r"|\b(?:give|award|assign|grant) (?:this|me|it|the reply|my reply|us) (?:reply |answer |a |an |the |all |only )*(?:3s|3 (?:out )?of 3|3 (?:on|for|in) |threes (?:on|for|in) |perfect|full (?:marks?|scores?|points?)|top (?:marks?|scores?)|highest|maximum|max\b|pass(?:ing)? (?:mark|score|grade))"
    r"|\b(?:score|rate|grade|mark) (?:this|it|me|my|the) ?(?:reply|answer|response|text)? (?:as |with |at |a |an )*(?:3|three|perfect|full|highest|max\w*|warm|holds|passed|passing)\b"
    r"|\byou are (?:now )?(?:a |an |the )?(?:grader|scorer|rater|ai|language model|assistant|scoring)\b"
    r"|\b(?:system|assistant|developer) ?(?:prompt|message)? ?:|\bas (?:an|the) (?:ai|scorer|grader|rater)\b"
    r"|\bset (?:all |every )?(?:scores?|levels?|qualit\w+) to\b|[\"']?(?:warm|firm|specific|brief|alternative)[\"']? ?[:=] ?[0-3]\b"
    r"|\bnote to (?:the )?(?:scorer|grader|rater|model|system)\b|\b(?:all|full) (?:five )?(?:qualities|marks|points) (?:are |= ?|at )?(?:3|please|max\w*)\b"
)
_LOREM: Final = re.compile(r"\blorem\b|\bipsum\b|\bdolor sit amet\b|\bconsectetur\b|\badipisc\w+")

_ENGLISH: Final = frozenset(
    [
        "a",
        "about",
        "after",
        "all",
        "also",
        "am",
        "an",
        "and",
        "any",
        "are",
        "aren't",
        "as",
        "at",
        "be",
        "been",
        "before",
        "between",
        "but",
        "by",
        "can",
        "can't",
        "could",
        "did",
        "do",
        "does",
        "doesn't",
        "don't",
        "for",
        "from",
        "get",
        "got",
        "had",
        "has",
        "have",
        "he",
        "her",
        "here",
        "him",
        "his",
        "how",
        "i",
        "i'd",
        "i'll",
        "i'm",
        "i've",
        "if",
        "in",
        "into",
        "is",
        "isn't",
        "it",
        "it's",
        "its",
        "just",
        "know",
        "let",
        "let's",
        "me",
        "more",
        "my",
        "need",
        "no",
        "not",
        "now",
        "of",
        "off",
        "ok",
        "okay",
        "on",
        "one",
        "only",
        "or",
        "our",
        "out",
        "over",
        "really",
        "say",
        "see",
        "she",
        "so",
        "some",
        "something",
        "sorry",
        "still",
        "talk",
        "than",
        "thank",
        "thanks",
        "that",
        "that's",
        "the",
        "their",
        "them",
        "then",
        "there",
        "they",
        "this",
        "through",
        "time",
        "to",
        "today",
        "too",
        "up",
        "us",
        "very",
        "want",
        "was",
        "we",
        "we'll",
        "what",
        "when",
        "where",
        "which",
        "who",
        "will",
        "with",
        "won't",
        "work",
        "would",
        "yes",
        "you",
        "you'd",
        "you'll",
        "you're",
        "you've",
        "your",
        "dey",
        "na",
        "abeg",
        "wetin",
        "una",
        "go",
        "fit",
        "make",
        "dis",
        "dat",
        "wey",
        "comot",
        "sabi",
        "nah",
        "ain't",
        "y'all",
        "gonna",
        "wanna",
        "cannot",
        "help",
        "hear",
        "feel",
        "next",
        "im",
        "ive",
        "id",
        "dont",
        "cant",
        "wont",
        "lets",
        "thats",
        "youre",
        "isnt",
        "didnt",
        "doesnt",
        "aint",
        "your",
        "both",
        "keep",
        "may",
        "might",
        "must",
        "own",
        "same",
        "such",
        "wasn't",
        "weren't",
        "were",
        "been",
        "being",
        "any",
        "each",
        "every",
        "here's",
        "think",
        "please",
        "sure",
        "maybe",
        "never",
        "session",
        "message",
        "call",
    ]
)
_FOREIGN: Final = (
    frozenset(
        [
            "de",
            "la",
            "el",
            "los",
            "las",
            "que",
            "en",
            "y",
            "por",
            "para",
            "con",
            "una",
            "del",
            "se",
            "su",
            "lo",
            "como",
            "pero",
            "mi",
            "tu",
            "te",
            "gracias",
            "puedo",
            "usted",
            "le",
            "les",
            "des",
            "et",
            "est",
            "je",
            "vous",
            "nous",
            "ne",
            "pas",
            "pour",
            "dans",
            "une",
            "ce",
            "qui",
            "sur",
            "avec",
            "mais",
            "mon",
            "votre",
            "merci",
            "der",
            "die",
            "das",
            "und",
            "ist",
            "ich",
            "nicht",
            "sie",
            "wir",
            "mit",
            "auf",
            "fur",
            "für",
            "ein",
            "eine",
            "zu",
            "aber",
            "den",
            "von",
            "dass",
            "kann",
            "ihnen",
            "o",
            "os",
            "um",
            "uma",
            "não",
            "nao",
            "voce",
            "você",
            "eu",
            "meu",
            "minha",
            "com",
            "mas",
            "obrigado",
            "obrigada",
            "posso",
            "isso",
            "il",
            "che",
            "non",
            "di",
            "per",
            "sono",
            "un",
            "della",
            "grazie",
            "ma",
            "ci",
            "io",
            "lei",
            "posso",
            "questo",
            "ik",
            "het",
            "een",
            "niet",
            "met",
            "voor",
            "dat",
            "van",
            "maar",
            "kan",
            "je",
            "u",
            "mijn",
            "en",
            "nie",
            "jest",
            "to",
            "sie",
            "się",
            "na",
            "jak",
            "ale",
            "dla",
            "mam",
            "prosze",
            "och",
            "att",
            "det",
            "inte",
            "jag",
            "som",
            "för",
            "med",
            "bu",
            "ve",
            "bir",
            "için",
            "ben",
            "sen",
            "çok",
            "ama",
            "değil",
            "saya",
            "tidak",
            "anda",
            "dan",
            "yang",
            "untuk",
            "dengan",
            "ini",
            "itu",
            "ang",
            "ng",
            "mga",
            "hindi",
            "ako",
            "ikaw",
            "ko",
            "mo",
            "po",
            "salamat",
            "kita",
            "siya",
            "ni",
            "na",
            "ya",
            "wa",
            "kwa",
            "sana",
            "mimi",
            "wewe",
            "hapana",
            "tafadhali",
            "agus",
            "tá",
            "an",
            "na",
            "mé",
            "tú",
            "go",
            "bhfuil",
        ]
    )
    - _ENGLISH
)

KnownWord = Callable[[str], bool]


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
    plain, tokens = normal(text), words(text)
    if _ORDERS.search(plain):
        return "orders"
    if _not_latin(text):
        return "not_english"
    if not tokens or _LOREM.search(plain) or _mashed(tokens, known):
        return "nonsense"
    if any(_is_copy(plain, normal(answer)) for answer in model_answers):
        return "model_answer"
    if _copies_client(plain, tokens, normal(client)):
        return "copied_client"
    if _other_language(tokens, known):
        return "not_english"
    return "nonsense" if _word_list(text, tokens) else None


def _is_copy(text: str, source: str) -> bool:
    """The same text, or a text of eight words and more found inside the other."""
    if fuzz.ratio(text, source) >= SAME_TEXT:
        return True
    long_enough = len(source.split()) >= 8 and len(text) >= len(source)
    return long_enough and fuzz.partial_ratio(source, text) >= INSIDE_TEXT


def _copies_client(text: str, tokens: list[str], client: str) -> bool:
    if len(tokens) < 4 or not client:
        return False
    if fuzz.ratio(text, client) >= SAME_TEXT:
        return True
    inside = len(text) <= 1.1 * len(client) and fuzz.partial_ratio(text, client) >= INSIDE_TEXT
    return inside and len(tokens) >= 5


def _not_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(letter < "\u0250" for letter in letters)
    return len(letters) >= 2 and latin < 0.5 * len(letters)


def _mashed(tokens: list[str], known: KnownWord) -> bool:
    """Keys struck at random, one letter over and over, or one word repeated."""
    if len(tokens) >= 5 and len(set(tokens)) <= max(1, len(tokens) // 5):
        return True
    letters = [token for token in tokens if not token.isdigit()]
    if not letters:
        return True
    odd = sum(_struck(token) and not known(token) for token in letters)
    return odd >= max(1, 0.6 * len(letters))


def _struck(token: str) -> bool:
    no_vowel = len(token) >= 4 and not re.search(r"[aeiouy]", token)
    repeated = re.search(r"(.)\1{3,}|(..)\2{2,}", token) is not None
    keyboard = re.search(r"asdf|sdfg|dfgh|fghj|hjkl|qwer|werty|zxcv|uiop", token) is not None
    return no_vowel or repeated or keyboard


def _other_language(tokens: list[str], known: KnownWord) -> bool:
    english = sum(token in _ENGLISH for token in tokens)
    foreign = sum(token in _FOREIGN for token in tokens)
    if len(tokens) >= 3 and foreign > english and english <= 0.2 * len(tokens):
        return True
    if len(tokens) < 4 or english > 0.1 * len(tokens):
        return False
    whole = [token for token in tokens if len(token) >= 4]
    return len(whole) >= 3 and sum(map(known, whole)) < 0.5 * len(whole)


def _word_list(text: str, tokens: list[str]) -> bool:
    """Keywords in a row instead of sentences."""
    if len(tokens) < 4:
        return False
    share = sum(token in _ENGLISH for token in tokens) / len(tokens)
    pieces = [
        piece.split() for piece in re.split(r"[,;/|\n•+]+|\s-\s", text.lower()) if piece.strip()
    ]
    short = sum(len(piece) <= 2 for piece in pieces)
    listed = len(pieces) >= 4 and short >= 0.75 * len(pieces)
    sentences = len(re.findall(r"[.!?](?=\s|$)", text.strip()))
    return (share < 0.12 and sentences <= 1) or (listed and sentences <= 1 and share < 0.35)
