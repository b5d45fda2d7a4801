"""What a reply says, held against the practice policy: windows, minutes, amounts and routes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rapidfuzz import fuzz

from scenarios.policy import PracticePolicy
from scoring.contract import PolicyConflict
from scoring.sentences import Span, sentence_spans

SAME_WORD = 85
"""rapidfuzz ratio from which a word counts as a local word of the policy, typos included."""

_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "few": 3,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
_NUMBER: Final = r"(\d+|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + r")"
_WINDOW: Final = re.compile(
    rf"\b(?:within|in|inside|under) (?:the |about )?(?:next )?{_NUMBER}? ?(?:of )?(business |working )?(minute|hour|day|week)s?\b",
    re.IGNORECASE,
)
_ANSWERING: Final = re.compile(
    r"\b(?:answer|reply|respond|get back|write back|hear (?:back )?from me|read|see it|look at it|check)",
    re.IGNORECASE,
)
_AT_ONCE: Final = re.compile(
    r"\b(?:right away|straight ?away|immediately|any ?time|day or night|24/7|around the clock|the same (?:hour|minute|night))\b",
    re.IGNORECASE,
)
_LENGTH: Final = re.compile(
    rf"\b(?:session|hour|appointment|meet|we have|we've got|run)s?\b[^.!?]{{0,25}}?\b{_NUMBER}[ -]?min",
    re.IGNORECASE,
)
_LENGTH_FIRST: Final = re.compile(
    rf"\b{_NUMBER}[ -]minute (?:session|appointment|hour)s?\b", re.IGNORECASE
)
_GIFT: Final = re.compile(
    rf"\bgifts?\b[^.!?]{{0,40}}?(?:\$ ?(\d+)|{_NUMBER} (?:dollars|euros|pounds|rand|rupees))",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(
    rf"\b(?:cancel\w*|notice)\b[^.!?]{{0,30}}?\b{_NUMBER} ?(?:hours?|hrs?)\b|\b{_NUMBER} ?(?:hours?|hrs?)'? (?:of )?notice\b",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"\b(?:not|no|never|cannot|can't|don't|won't|doesn't|isn't|rather than|instead of|without|nor|neither|off)\b",
    re.IGNORECASE,
)
_ROUTES: Final = {
    "texting": re.compile(
        r"\b(?:text|sms) me\b|\bi(?:'ll| will| can) text\b|\bmy (?:cell|mobile|personal (?:number|phone|cell)|private number|own number)\b",
        re.IGNORECASE,
    ),
    "social media or a messaging app": re.compile(
        r"\b(?:(?:dm|message|add|follow|find|whatsapp|snap) me on|my|via|over|on) (?:whatsapp|instagram|insta|facebook|messenger|telegram|snapchat|discord|signal|linkedin|tiktok)\b|\bwhatsapp me\b",
        re.IGNORECASE,
    ),
    "e-mail": re.compile(
        r"\be-?mail (?:me|it to me)\b|\bmy (?:personal |private )?e-?mail\b", re.IGNORECASE
    ),
}
_MINUTES: Final = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}


def conflicts(reply: str, policy: PracticePolicy) -> tuple[PolicyConflict, ...]:
    """Everything in the reply that the policy says otherwise, in the order of the reply."""
    text = reply.translate(str.maketrans({"’": "'", "‘": "'"}))
    found: list[PolicyConflict] = []
    for span in sentence_spans(text):
        sentence = text[span.start : span.end]
        found += _windows(sentence, span, policy)
        found += _lengths(sentence, span, policy)
        found += _routes(sentence, span, policy)
    return tuple(sorted(found, key=lambda conflict: conflict.start))


def _windows(sentence: str, span: Span, policy: PracticePolicy) -> Iterator[PolicyConflict]:
    """Reply windows and promises to be there at once."""
    if not _ANSWERING.search(sentence):
        return
    rule = f"Messages are answered within {policy.messages.replies_within}, {policy.messages.days}, {policy.messages.hours}."
    allowed = _window_minutes(policy.messages.replies_within)
    for match in _WINDOW.finditer(sentence):
        said = _minutes(match)
        if allowed and said != allowed and not _denied(sentence, match.start()):
            yield _conflict(match, span, rule)
    for match in _AT_ONCE.finditer(sentence):
        if not _denied(sentence, match.start()):
            yield _conflict(match, span, rule)


def _lengths(sentence: str, span: Span, policy: PracticePolicy) -> Iterator[PolicyConflict]:
    """Session length, gift limit and cancellation notice."""
    checks = (
        (
            (_LENGTH, _LENGTH_FIRST),
            policy.sessions.minutes,
            f"Sessions are {policy.sessions.minutes} minutes.",
        ),
        (
            (_GIFT,),
            policy.gifts.limit,
            f"The limit for gifts is {policy.gifts.limit} {policy.gifts.currency}.",
        ),
        (
            (_NOTICE,),
            policy.cancellation.hours,
            f"The fee is due under {policy.cancellation.hours} hours' notice.",
        ),
    )
    for patterns, allowed, rule in checks:
        for pattern in patterns:
            for match in pattern.finditer(sentence):
                said = next((_number(group) for group in match.groups() if group), None)
                wrong = said is not None and said != allowed
                partial = pattern is _LENGTH and said is not None and said < allowed
                if wrong and not partial and not _denied(sentence, match.start()):
                    yield _conflict(match, span, rule)


def _routes(sentence: str, span: Span, policy: PracticePolicy) -> Iterator[PolicyConflict]:
    """Ways of contact that the policy does not have."""
    rule = f"Between sessions: {policy.messages.channel}. For scheduling also {policy.messages.also_for_scheduling}."
    for name, pattern in _ROUTES.items():
        for match in pattern.finditer(sentence):
            if _approved(name, match.group(), sentence, policy) or _denied(sentence, match.start()):
                continue
            yield _conflict(match, span, rule)


def _approved(name: str, said: str, sentence: str, policy: PracticePolicy) -> bool:
    """Whether a route is one of the policy's, by its own words or its local ones."""
    channels = [policy.messages.channel, *policy.aliases.get("channel", ())]
    if any(fuzz.partial_ratio(channel.lower(), said.lower()) >= SAME_WORD for channel in channels):
        return True
    for_dates = re.search(
        r"\b(?:schedul\w+|appointment|slot|time|resched\w+|book)\b", sentence, re.IGNORECASE
    )
    return (
        name == "e-mail"
        and bool(for_dates)
        and "mail" in policy.messages.also_for_scheduling.lower()
    )


def _denied(sentence: str, start: int) -> bool:
    """Whether the words just before turn the thing away ("I don't text")."""
    before = re.split(r"[,;:]|\bbut\b|\bso\b", sentence[:start])[-1]
    return bool(_NO.search(before))


def _conflict(match: re.Match[str], span: Span, rule: str) -> PolicyConflict:
    return PolicyConflict(
        said=match.group().strip(),
        policy=rule,
        start=span.start + match.start(),
        end=span.start + match.end(),
    )


def _window_minutes(window: str) -> int | None:
    match = _WINDOW.search(f"within {window}")
    return _minutes(match) if match else None


def _minutes(match: re.Match[str]) -> int:
    return (_number(match.group(1)) or 1) * _MINUTES[match.group(3).lower()]


def _number(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) if word.isdigit() else _NUMBERS.get(word.lower())
