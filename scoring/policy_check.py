"""What a reply says, held against the practice policy: windows, hours, minutes, amounts, routes.

A thing that the reply turns away ("I don't text") or only speaks of ("you asked to text me") is
no conflict. Local words come from the policy's aliases, slips of the keys from rapidfuzz.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from rapidfuzz import fuzz

from scenarios.policy import PracticePolicy, fill
from scoring import policy_terms as terms
from scoring import policy_words
from scoring.contract import PolicyConflict
from scoring.phrases import phrases
from scoring.sentences import sentence_spans
from scoring.spoken_numbers import number_of

SAME_WORD = 85
"""rapidfuzz ratio from which a word counts as a name or a local word, slips included."""

ROUTE_AFTER = 22
"""Characters after a route in which the approved channel may be named ("DM me on the portal")."""

_APOSTROPHES: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
_MINUTES: Final = {"min": 1, "minute": 1, "hour": 60, "hr": 60, "day": 1440, "week": 10_080}


def conflicts(reply: str, policy: PracticePolicy) -> tuple[PolicyConflict, ...]:
    """Everything in the reply that the policy says otherwise, in the order of the reply."""
    text = _lower(reply)
    found: list[PolicyConflict] = []
    for span in sentence_spans(reply):
        sentence = text[span.start : span.end]
        for match, rule in _all(sentence, policy):
            start, end = span.start + match[0], span.start + match[1]
            found.append(
                PolicyConflict(said=reply[start:end].strip(), policy=rule, start=start, end=end)
            )
    return _without_overlaps(found)


Found = Iterator[tuple[tuple[int, int], str]]
"""Places in a sentence and what the policy says there."""


def _all(sentence: str, policy: PracticePolicy) -> Found:
    for check in (_windows, _hours, _lengths, _gifts, _cancelling, _letters, _routes):
        yield from check(sentence, policy)


def _windows(sentence: str, policy: PracticePolicy) -> Found:
    """Reply windows and promises to be there at once."""
    messages = policy.messages
    if not terms.ANSWERING.search(sentence) or terms.LETTER.search(sentence):
        return
    when = f"{messages.replies_within}, {messages.days}, {messages.hours}"
    rule = f"Messages are answered within {when}."
    allowed = _minutes(terms.WINDOW.search(f"within {messages.replies_within}".lower()))
    for match in terms.WINDOW.finditer(sentence):
        answering = terms.ANSWERING.search(_clause(sentence, match.span()))
        other = allowed and _minutes(match) != allowed
        if answering and other and not _denied(sentence, match.span()):
            yield match.span(), rule
    for match in (*terms.AT_ONCE.finditer(sentence), *terms.OUT_OF_HOURS.finditer(sentence)):
        if not terms.ANSWERING.search(_clause(sentence, match.span())):
            continue
        weekend = re.search(r"satur|sun|weekend", f"{messages.days} {match.group()}".lower())
        allowed_day = (
            bool(weekend) and match.group().split()[-1].rstrip("s") in messages.days.lower()
        )
        if not allowed_day and not _denied(sentence, match.span()):
            yield match.span(), rule


def _hours(sentence: str, policy: PracticePolicy) -> Found:
    """Hours of the day at which messages are answered or the desk is there."""
    says = [number_of(part) for part in re.findall(r"\d+|[a-z]+", policy.messages.hours.lower())]
    allowed = [number for number in says if number is not None]
    if len(allowed) != 2 or not terms.HOURS_CONTEXT.search(sentence):
        return
    for match in terms.HOURS.finditer(sentence):
        if number_of(match["from"]) == 10 and not sentence[: match.start()].endswith("from "):
            continue  # "ten to four" is a time of day.
        said = [number_of(match["from"]), number_of(match["to"])]
        if said != [allowed[0], (allowed[1] - 1) % 12 + 1] and not _denied(sentence, match.span()):
            yield match.span(), f"Hours: {policy.messages.days}, {policy.messages.hours}."


def _lengths(sentence: str, policy: PracticePolicy) -> Found:
    """The length of a session, and minutes added to it."""
    rule = f"Sessions are {policy.sessions.minutes} minutes, and start and end on time."
    for match in terms.LENGTH.finditer(sentence):
        number = match["number"] or match["number2"] or match["number3"] or ""
        unit = match["unit"] or match["unit2"] or match["unit3"]
        said = (number_of(number) or 1) * _MINUTES[unit]
        if said != policy.sessions.minutes and not _denied(sentence, match.span()):
            yield match.span(), rule
    for match in terms.OVER_TIME.finditer(sentence):
        place = match.span("said")
        if not _denied(sentence, place) and not sentence.endswith("?"):
            yield (place[0], match.end()), rule


def _gifts(sentence: str, policy: PracticePolicy) -> Found:
    if not terms.GIFT.search(sentence):
        return
    for match in terms.GIFT_LIMIT.finditer(sentence):
        plain = (match["sum"], match["sum2"], match["number"], match["number2"])
        said = number_of(next((part for part in plain if part), ""))
        money = match["number"] is None or match["coin"] is not None
        if said and money and said != policy.gifts.limit:
            rule = f"The limit for gifts is {policy.gifts.limit} {policy.gifts.currency}."
            yield match.span(), rule


def _cancelling(sentence: str, policy: PracticePolicy) -> Found:
    """Notice for cancelling, and what is due without it."""
    if not terms.CANCELLING.search(sentence):
        return
    hours, fee = policy.cancellation.hours, policy.cancellation.fee
    rule = f"Under {hours} hours' notice {fee} is due."
    for match in terms.NOTICE.finditer(sentence):
        unit = match["unit"] or match["unit2"]
        said = (number_of(match["number"] or match["number2"] or "") or 1) * _MINUTES[unit]
        if said != hours * 60:
            yield match.span(), rule
    for match in terms.FEE.finditer(sentence):
        if match["part"] not in fee.lower() and not _denied(sentence, match.span()):
            yield match.span(), rule


def _letters(sentence: str, policy: PracticePolicy) -> Found:
    if not terms.LETTER.search(sentence):
        return
    rule = f"Letters go by {policy.letters.form}, within {policy.letters.days} business days."
    for match in terms.LETTER_TIME.finditer(sentence):
        days = (number_of(match["number"]) or 1) * (5 if match["unit"] == "week" else 1)
        if days != policy.letters.days and not _denied(sentence, match.span()):
            yield match.span(), rule
    for match in terms.LETTER_SOON.finditer(sentence):
        written = re.search(r"\b(?:write|have|send|sign|draft|get)\b", match.group())
        if written and not _denied(sentence, match.span()):
            yield match.span(), rule


def _routes(sentence: str, policy: PracticePolicy) -> Found:
    """Channels, places and payments that the policy does not have."""
    mended = _mended(sentence)
    for name in policy_words.ROUTES:
        for match in _route(name).finditer(mended):
            word_end = _WORD_END.match(sentence, match.end())
            place = match.start(), word_end.end() if word_end else match.end()
            if _approved(place, sentence, policy) or _denied(mended, place):
                continue
            if not _spoken_of(mended, match.start()):
                yield place, _route_rule(name, policy)


def _route_rule(name: str, policy: PracticePolicy) -> str:
    if name == "a meeting outside":
        return fill(policy.rules.place.default, policy)
    if name == "payment outside the practice":
        return fill(policy.rules.money.default, policy)
    if name == "a call after hours":
        return fill(policy.rules.availability.default, policy)
    messages = policy.messages
    return (
        f"Between sessions: {messages.channel}. For scheduling also {messages.also_for_scheduling}."
    )


def _approved(place: tuple[int, int], sentence: str, policy: PracticePolicy) -> bool:
    """Whether a route is one of the policy's, by its own words or its local ones."""
    said = sentence[place[0] : place[1]]
    after = re.split(r"[,;:.!?]|\bnot\b|\bor\b", sentence[place[1] :][:ROUTE_AFTER])[0]
    by_way_of = said.split()[-1] + after
    channels = (policy.messages.channel, *policy.aliases.get("channel", ()))
    if any(_names(channel, text) for channel in channels for text in (said, by_way_of)):
        return True
    ways = (policy.messages.also_for_scheduling, *policy.aliases.get("scheduling", ()))
    for_dates = phrases(policy_words.SCHEDULING).search(sentence) is not None
    return for_dates and any(_names(way, said) for way in ways)


def _names(word: str, text: str) -> bool:
    """Whether a text has a word of the policy in it, slips of the keys included."""
    sought = word.lower().replace("-", "").removeprefix("the ")
    there = text.replace("-", "")
    return len(there) >= len(sought) - 1 and fuzz.partial_ratio(sought, there) >= SAME_WORD


_WORD_END: Final = re.compile(r"\w*")


@cache
def _route(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){policy_words.ROUTES[name]}(?!\w)")


def _mended(sentence: str) -> str:
    """The sentence with names of services spelt rightly where the length stays the same or the
    rest is filled with spaces, so that places in it hold for the sentence as written."""

    def mend(found: re.Match[str]) -> str:
        word = found.group()
        for name in policy_words.SOCIAL_NAMES:
            if word != name and abs(len(word) - len(name)) <= 2 and len(word) >= 5:
                near = fuzz.ratio(word, name) >= SAME_WORD
                if near and len(name) <= len(word):
                    return name.ljust(len(word))
                if near:
                    return _SHORT_FORM.get(name, word).ljust(len(word))
        return word

    return re.sub(r"[a-z]{5,}", mend, sentence)


_SHORT_FORM: Final = dict.fromkeys(policy_words.SOCIAL_NAMES, "insta")
"""Stands for any service where the slip made the word shorter than its name."""


def _clause(sentence: str, place: tuple[int, int]) -> str:
    """The part of a sentence around a place, up to the next comma, "and" or "but"."""
    before = re.split(r"[,;:]|\b(?:but|and|so)\b", sentence[: place[0]])[-1]
    after = re.split(r"[,;:]|\b(?:but|and|so)\b", sentence[place[1] :])[0]
    return before + sentence[place[0] : place[1]] + after


def _denied(sentence: str, place: tuple[int, int]) -> bool:
    """Whether the words around turn the thing away ("I don't text", "my cell stays private")."""
    before = re.split(r"[,;:]|\bbut\b|\bso\b|\bthough\b| - ", sentence[: place[0]])[-1]
    after = re.split(r"[,;:.!?]", sentence[place[1] :])[0]
    inside = sentence[place[0] : place[1]]
    return bool(
        _turned_away().search(before)
        or _turned_away().search(inside)
        or re.match(rf"\W*(?:\w+ ){{0,2}}?{_after()}", after)
    )


def _spoken_of(sentence: str, start: int) -> bool:
    before = re.split(r"[;:]|\bbut\b|\bso\b", sentence[:start])[-1]
    return re.search(rf"(?<!\w){_of()} ?$", before) is not None


@cache
def _turned_away() -> re.Pattern[str]:
    return phrases(policy_words.TURNED_AWAY)


@cache
def _after() -> str:
    return phrases(policy_words.TURNED_AWAY_AFTER).pattern


@cache
def _of() -> str:
    return phrases(policy_words.SPOKEN_OF).pattern


def _minutes(match: re.Match[str] | None) -> int | None:
    if match is None:
        return None
    return (number_of(match["number"] or "") or 1) * _MINUTES[match["unit"]]


def _lower(text: str) -> str:
    """Lower case and plain apostrophes, each character staying in its place."""
    low = (letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return "".join(low).translate(_APOSTROPHES)


def _without_overlaps(found: list[PolicyConflict]) -> tuple[PolicyConflict, ...]:
    kept: list[PolicyConflict] = []
    for conflict in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or conflict.start >= kept[-1].end:
            kept.append(conflict)
    return tuple(kept)
