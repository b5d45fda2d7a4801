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
from scoring import policy_words
from scoring.contract import PolicyConflict
from scoring.phrases import phrases
from scoring.sentences import Span, sentence_spans
from scoring.spoken_numbers import LOOSE_NUMBER, NUMBER, number_of

SAME_WORD = 85
"""rapidfuzz ratio from which a word counts as a name or a local word, slips included."""

ROUTE_AFTER = 22
"""Characters after a route in which the approved channel may be named ("message me on the portal")."""

_APOSTROPHES: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})
_MINUTES: Final = {"min": 1, "minute": 1, "hour": 60, "hr": 60, "day": 1440, "week": 10_080}
_UNIT: Final = r"(?P<unit>minute|min|hour|hr|day|week)s?"

# --- when messages are answered ----------------------------------------------------------------
_ANSWERING: Final = re.compile(
    r"\b(?:i|we|i'll|we'll|i'm|you'll|you will)\b[^.!?;]{0,40}?"
    r"\b(?:answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|get(?:ting)? back|(?:write|writing) back|hear (?:back )?from me"
    r"|hear back|reach(?:ing)? me|see (?:it|them|messages|what you)|look at it|check(?:ing)?(?: (?:it|them|messages))?"
    r"|read(?:ing)? (?:it|them|messages|what you))\b"
    r"|\b(?:my (?:answers?|repl(?:y|ies))|you'll have an answer)\b|\bmessages are (?:answered|read)\b"
)
_WINDOW: Final = re.compile(
    rf"\b(?:within|in|inside|under)(?: the| about| around| at most)?(?: next)? (?P<number>{LOOSE_NUMBER})?"
    rf" ?(?P<business>business |working |week)?{_UNIT}\b(?!'? (?:notice|time|sessions?))(?! of (?:the|our|your) )"
)
_AT_ONCE: Final = re.compile(
    r"\b(?:right away|straight ?away|immediately|instantly|any ?time(?! (?:soon|between|from))|day or night|24/7"
    r"|around the clock|the same (?:hour|minute|night|evening)|at any hour|whenever you (?:write|text|message|need))\b"
)
_OUT_OF_HOURS: Final = re.compile(
    r"\b(?:(?:at|on|over|during|all) (?:the )?weekends?|(?:on )?(?:saturdays?|sundays?)|at night|late at night"
    r"|in the evenings?|evenings|after hours|(?:un)?till? (?:late|midnight|(?:seven|eight|nine|ten|eleven|[7-9]|1[01])"
    r"(?: ?pm| (?:at night|in the evening|tonight))))\b"
)
_HOURS: Final = re.compile(
    r"\b(?P<from>[6-9]|1[01]|six|seven|eight|nine|ten|eleven)(?::?00)? ?(?:am)? ?(?:to|-|–|till|until) ?"
    r"(?P<to>[1-9]|one|two|three|four|five|six|seven|eight|nine)(?::?00)? ?(?:pm)?\b"
)
_HOURS_CONTEXT: Final = re.compile(
    r"\b(?:mon|monday|weekdays?|fri|friday|business hours|office hours|open|between)\b"
)

# --- how long, how much, how soon --------------------------------------------------------------
_LENGTH: Final = re.compile(
    rf"\b(?:our|the|every|each|all|my|your) (?:\w+ )?(?:sessions?|appointments?) (?:is|are|lasts?|runs?|goes)(?: for)?"
    rf"(?: always| about| exactly| usually)? (?P<number>{LOOSE_NUMBER})[ -]?(?P<unit>minute|min|hour)s?\b"
    rf"|\b(?P<number2>{NUMBER})[ -](?P<unit2>minute|min|hour)s? (?:long )?(?:sessions|appointments)\b"
    rf"|\b(?:sessions|appointments) (?:are|last|run)(?: for)? (?P<number3>{LOOSE_NUMBER})[ -]?(?P<unit3>minute|min|hour)s?\b"
)
_OVER_TIME: Final = re.compile(
    rf"\b(?:we can|let's|i can|i'll|we'll|okay|sure|fine|happy to|you can have|take)\b[^.!?;]{{0,25}}?"
    rf"(?:go|run|stay|take|have|give you|add)?[^.!?;]{{0,12}}?\b(?P<said>(?:an? )?(?:extra|another) {NUMBER}|{NUMBER} (?:more|extra)"
    rf"|over (?:by )?{NUMBER}) (?:minutes|mins?)\b(?! (?:of|left|on (?:thurs|mon|tues|wednes|fri)|next|at the (?:start|beginning)))"
)
_GIFT_LIMIT: Final = re.compile(
    rf"\b(?:under|up to|below|less than|at most|no more than|over|above|more than|limit(?: is| of)?|maximum(?: is| of)?)"
    rf" ?(?:[$£€] ?(?P<sum>\d+)|(?P<number>{NUMBER}) ?(?:dollars?|bucks|euros?|pounds?|quid|rand|rupees|shillings|naira)?)\b"
    rf"|\b(?P<number2>{NUMBER})[ -](?:dollar|euro|pound|rand|rupee) (?:limit|rule|line|mark)\b|[$£€] ?(?P<sum2>\d+) (?:limit|rule|line)\b"
)
_GIFT: Final = re.compile(r"\b(?:gifts?|presents?|cards?|handmade|home-?made|accept|limit|worth|value)\b")
_NOTICE: Final = re.compile(
    rf"\b(?P<number>{NUMBER})[ -]?(?P<unit>hour|hr|day)s?'?s? (?:of )?(?:notice|in advance|cancellation)\b"
    rf"|\b(?:under|within|inside|less than) (?P<number2>{NUMBER}) (?P<unit2>hour|hr|day)s\b"
)
_CANCELLING: Final = re.compile(r"\b(?:cancel\w*|notice|no[- ]?shows?|late fee|missed)\b")
_FEE: Final = re.compile(
    rf"\b(?P<part>half|a (?:quarter|third)|(?:{NUMBER}|\d+) ?(?:%|percent|per cent)) (?:of )?(?:the|your|a|that) (?:\w+ )?fee\b"
)
_LETTER: Final = re.compile(r"\b(?:letters?|records?|report|paperwork|documentation|attendance)\b")
_LETTER_TIME: Final = re.compile(
    rf"\b(?:within|in|takes?|allow)(?: about| up to)? (?P<number>{LOOSE_NUMBER}) (?P<business>business |working )?(?P<unit>day|week)s?\b"
)
_LETTER_SOON: Final = re.compile(
    r"\b(?:i'll|i will|i can|you'll|you will)\b[^.!?;]{0,30}?\b(?:today|tonight|tomorrow|right now|this afternoon)\b"
)


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
    if not _ANSWERING.search(sentence) or _LETTER.search(sentence):
        return
    rule = (
        f"Messages are answered within {messages.replies_within}, {messages.days}, {messages.hours}."
    )
    allowed = _minutes(_WINDOW.search(f"within {messages.replies_within}".lower()))
    for match in _WINDOW.finditer(sentence):
        answering = _ANSWERING.search(_clause(sentence, match.span()))
        other = allowed and _minutes(match) != allowed
        if answering and other and not _denied(sentence, match.span()):
            yield match.span(), rule
    for match in (*_AT_ONCE.finditer(sentence), *_OUT_OF_HOURS.finditer(sentence)):
        if not _ANSWERING.search(_clause(sentence, match.span())):
            continue
        weekend = re.search(r"satur|sun|weekend", f"{messages.days} {match.group()}".lower())
        allowed_day = bool(weekend) and match.group().split()[-1].rstrip("s") in messages.days.lower()
        if not allowed_day and not _denied(sentence, match.span()):
            yield match.span(), rule


def _hours(sentence: str, policy: PracticePolicy) -> Found:
    """Hours of the day at which messages are answered or the desk is there."""
    says = [number_of(part) for part in re.findall(r"\d+|[a-z]+", policy.messages.hours.lower())]
    allowed = [number for number in says if number is not None]
    if len(allowed) != 2 or not _HOURS_CONTEXT.search(sentence):
        return
    for match in _HOURS.finditer(sentence):
        if number_of(match["from"]) == 10 and not sentence[: match.start()].endswith("from "):
            continue  # "ten to four" is a time of day.
        said = [number_of(match["from"]), number_of(match["to"])]
        if said != [allowed[0], (allowed[1] - 1) % 12 + 1] and not _denied(sentence, match.span()):
            yield match.span(), f"Hours: {policy.messages.days}, {policy.messages.hours}."


def _lengths(sentence: str, policy: PracticePolicy) -> Found:
    """The length of a session, and minutes added to it."""
    rule = f"Sessions are {policy.sessions.minutes} minutes, and start and end on time."
    for match in _LENGTH.finditer(sentence):
        number = match["number"] or match["number2"] or match["number3"] or ""
        unit = match["unit"] or match["unit2"] or match["unit3"]
        said = (number_of(number) or 1) * _MINUTES[unit]
        if said != policy.sessions.minutes and not _denied(sentence, match.span()):
            yield match.span(), rule
    for match in _OVER_TIME.finditer(sentence):
        place = match.span("said")
        if not _denied(sentence, place) and not sentence.endswith("?"):
            yield (place[0], match.end()), rule


def _gifts(sentence: str, policy: PracticePolicy) -> Found:
    if not _GIFT.search(sentence):
        return
    for match in _GIFT_LIMIT.finditer(sentence):
        plain = (match["sum"], match["sum2"], match["number"], match["number2"])
        said = number_of(next((part for part in plain if part), ""))
        money = match["number"] is None or re.search(r"[a-z]$", match.group()) is not None
        if said and money and said != policy.gifts.limit:
            rule = f"The limit for gifts is {policy.gifts.limit} {policy.gifts.currency}."
            yield match.span(), rule


def _cancelling(sentence: str, policy: PracticePolicy) -> Found:
    """Notice for cancelling, and what is due without it."""
    if not _CANCELLING.search(sentence):
        return
    hours, fee = policy.cancellation.hours, policy.cancellation.fee
    rule = f"Under {hours} hours' notice {fee} is due."
    for match in _NOTICE.finditer(sentence):
        unit = match["unit"] or match["unit2"]
        said = (number_of(match["number"] or match["number2"] or "") or 1) * _MINUTES[unit]
        if said != hours * 60:
            yield match.span(), rule
    for match in _FEE.finditer(sentence):
        if match["part"] not in fee.lower() and not _denied(sentence, match.span()):
            yield match.span(), rule


def _letters(sentence: str, policy: PracticePolicy) -> Found:
    if not _LETTER.search(sentence):
        return
    rule = f"Letters go by {policy.letters.form}, within {policy.letters.days} business days."
    for match in _LETTER_TIME.finditer(sentence):
        days = (number_of(match["number"]) or 1) * (5 if match["unit"] == "week" else 1)
        if days != policy.letters.days and not _denied(sentence, match.span()):
            yield match.span(), rule
    for match in _LETTER_SOON.finditer(sentence):
        written = re.search(r"\b(?:write|have|send|sign|draft|get)\b", match.group())
        if written and not _denied(sentence, match.span()):
            yield match.span(), rule


def _routes(sentence: str, policy: PracticePolicy) -> Found:
    """Channels, places and payments that the policy does not have."""
    mended = _mended(sentence)
    for name in policy_words.ROUTES:
        for match in _route(name).finditer(mended):
            if _approved(match, sentence, policy):
                continue
            if not _denied(mended, match.span()) and not _spoken_of(mended, match.start()):
                word_end = _WORD_END.match(sentence, match.end())
                end = word_end.end() if word_end else match.end()
                yield (match.start(), end), _route_rule(name, policy)


def _route_rule(name: str, policy: PracticePolicy) -> str:
    if name == "a meeting outside":
        return fill(policy.rules.place.default, policy)
    if name == "payment outside the practice":
        return fill(policy.rules.money.default, policy)
    if name == "a call after hours":
        return fill(policy.rules.availability.default, policy)
    messages = policy.messages
    return f"Between sessions: {messages.channel}. For scheduling also {messages.also_for_scheduling}."


def _approved(route: re.Match[str], sentence: str, policy: PracticePolicy) -> bool:
    """Whether a route is one of the policy's, by its own words or its local ones."""
    said = route.group()
    after = re.split(r"[,;:.!?]|\bnot\b|\bor\b", sentence[route.end() :][:ROUTE_AFTER])[0]
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
    return len(there) >= len(sought) and fuzz.partial_ratio(sought, there) >= SAME_WORD


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
