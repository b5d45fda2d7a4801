"""Words and counts that a sentence vector blurs: negation, hedges, apologies, times, routes.

The features feed the learned heads beside the encoder's vector; the patterns also serve the
rules and the feedback. Everything works on :func:`normal`, so typographic apostrophes, case
and runs of white space make no difference.
"""

from __future__ import annotations

import math
import re
from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

_APOSTROPHES: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"'})

PATTERNS: Final[dict[str, str]] = {
    "apology": r"\b(?:sorry|apologi[sz]e|apologies|forgive me|my bad|excuse me)\b",
    "hedge": (
        r"\b(?:probably|maybe|perhaps|kind of|kinda|sort of|sorta|i guess|not sure|i don'?t think i"
        r"|might|ideally|technically|usually|generally|normally|typically|tend to|try not to"
        r"|prefer not|rather not|supposed to|shouldn'?t|not really)\b"
    ),
    "at_this_time": (
        r"\b(?:for now|right now|at this (?:time|point|stage)|at the moment|yet"
        r"|just now|this week|currently)\b"
    ),
    "wish": r"\b(?:i wish|if (?:it|i) (?:were|was|could)|i'?d love to|i would love|i really want to)\b",
    "door_open": (
        r"\b(?:we'?ll see|let me (?:think|see|check)|think about it|maybe (?:later|next|some)"
        r"|down the (?:road|line)|another time|some ?day|someday|one day|revisit|never say never"
        r"|when (?:we'?re|you'?re) (?:done|finished)|after (?:we|you) (?:finish|stop|end))\b"
    ),
    "just_once": r"\b(?:just (?:this|the) (?:once|one)|this once|one[- ]time|only (?:this )?once|exception)\b",
    "next_time": r"\b(?:next time|from (?:now|next|then) on|going forward|after (?:this|today)|in future)\b",
    "blame": (
        r"\b(?:my (?:supervisor|boss|manager|board|agency|clinic|license|licence)|the (?:board|agency"
        r"|clinic|rules?|insurance|ethics)|they (?:won'?t|don'?t|would)|not allowed|not permitted"
        r"|get in trouble|lose my (?:license|licence|job)|against (?:the|our|my) (?:rules?|policy))\b"
    ),
    "negation": (
        r"\b(?:no|not|never|cannot|can'?t|won'?t|don'?t|doesn'?t|isn'?t|aren'?t|couldn'?t|wouldn'?t"
        r"|unable|nope|nah|ain'?t|neither|nor)\b"
    ),
    "i_dont": (
        r"\b(?:i|we) (?:(?:do|will|can) ?not|don'?t|won'?t|can'?t|cannot|never|am not able|'m not able"
        r"|'re not able|keep|only|always|have to keep)\b|\bi'?m not (?:able|going)\b"
    ),
    "owned": (
        r"\b(?:i don'?t|we don'?t|with (?:everyone|everybody|all my|all clients|every client)"
        r"|how i work|how we work|for everyone|same for (?:all|every)|part of how|my (?:rule|policy"
        r"|practice) is)\b"
    ),
    "agree": (
        r"\b(?:sure|of course|okay|ok|yes|yeah|yep|yea|absolutely|no problem|happy to|glad to|go ahead"
        r"|sounds (?:good|great|fun)|fine|deal|why not|count me in|let'?s do|you got it|i'?ll (?:come|be"
        r" there|take|accept|add|follow|text|call|pick|wear|do))\b"
    ),
    "but": r"\b(?:but|however|though|although|still|unless|except|only if|as long as)\b",
    "secrecy": r"\b(?:between us|our secret|don'?t tell|keep (?:it|this) (?:quiet|between)|nobody (?:has|needs)|off the (?:books|record))\b",
    "hears": (
        r"\b(?:i (?:can )?(?:hear|see|get|understand|know|appreciate|imagine|notice|sense|love that)"
        r"|sounds like|it makes sense|that makes sense|means a lot|thank you|thanks|i'?m (?:glad|touched"
        r"|honou?red|moved)|that'?s (?:kind|generous|thoughtful|lovely|hard|tough)|it matters)\b"
    ),
    "relationship": (
        r"\b(?:i care|our work|work (?:we|together)|you matter|not (?:a )?reject|not about you"
        r"|isn'?t about you|doesn'?t mean|does not mean|here with you|glad you (?:asked|told|said)"
        r"|how (?:does|is|do) (?:it|that|this)|what(?:'s| is) it like|how that (?:lands|sits|feels))\b"
    ),
    "cold": (
        r"\b(?:inappropriate|unprofessional|ridiculous|obviously|grow up|your problem|manipulat\w+"
        r"|needy|childish|attention|not my job|not my problem|seriously\?|crossing a line|deal with it)\b"
    ),
    "threat": r"\b(?:find (?:someone|somebody|another)|someone else|terminate|stop (?:seeing|working)|end (?:our|the) (?:work|therapy))\b",
    "channel": (
        r"\b(?:portal|mychart|my ?chart|app|secure messag\w*|message|voicemail|front desk|reception\w*"
        r"|office (?:line|number|phone)|e-?mail|text|phone|call|line|letter|form)\b"
    ),
    "portal": r"\b(?:portal|mychart|secure messag\w*|front desk|reception\w*|office (?:line|number))\b",
    "forbidden_route": (
        r"\b(?:my (?:cell|mobile|number|personal|house|home|place|whatsapp|insta\w*|facebook)"
        r"|whatsapp|instagram|insta|facebook|snap\w*|telegram|discord|venmo|cash ?app|text me|dm me)\b"
    ),
    "when": (
        r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight"
        r"|next (?:session|week|time|appointment)|business (?:day|hour)s?|within|hours?|minutes?|days?"
        r"|morning|afternoon|evening|first thing|o'?clock|weekday|weekend)\b|\d"
    ),
    "number": r"\d+|\b(?:one|two|five|ten|fifteen|twenty|thirty|fifty)\b",
    "session": r"\b(?:session|appointment|in here|next (?:time|week)|when we meet|together|start (?:of|with))\b",
    "token": r"\b(?:let me know|reach out|figure (?:something|it) out|find a way|here for you|anything you need|take care)\b",
    "explore": r"\b(?:let'?s (?:talk|look|explore|think|figure|slow)|tell me (?:more|what)|what (?:would|does|do|is|made|are)|i wonder|i'?m curious|help me understand|can we talk)\b",
    "always": r"\b(?:always|any ?time|day or night|24/7|whenever|never leave|promise|guarantee|no matter what)\b",
    "familiar": r"\b(?:honey|sweetie|sweetheart|babe|dear|darling|buddy|love you|my friend|xo+|haha|lol|cute|handsome|gorgeous)\b",
    "self": r"\b(?:my (?:husband|wife|kids?|family|daughter|son|partner|mom|dad|divorce|own therapist|own)|when i was|i once|i also|me too|same here)\b",
    "because": r"\b(?:because|since|so that|the reason|reasons?|as it|otherwise|if i did|if i do|that way|due to)\b",
    "ask_safety": (
        r"\b(?:are you (?:safe|thinking|in danger|alone|hurt)|kill(?:ing)? yourself|suicid\w*|hurt(?:ing)?"
        r" (?:yourself|someone)|safe (?:right now|tonight|now)|end(?:ing)? your life|have you taken)\b"
    ),
    "crisis_route": r"\b(?:988|911|999|112|crisis|emergency|hotline|lifeline|e\.?r\.?|ambulance|hospital|pull over|park)\b",
    "permission": r"\b(?:is that ok(?:ay)?|if that'?s ok(?:ay)?|would that be|do you mind|hope (?:you|that)|okay\?|alright\?|all right\?)\b",
    "interprets": r"\b(?:your (?:attachment|pattern|need|mother|trauma|anxiety|fear|ego)|testing me|part of you|you'?re (?:just|really|trying|avoiding|projecting)|transference)\b",
    "fog": r"\b(?:professional|boundar\w+|appropriate|complicated|ethic\w*|policy|rules?|relationship)\b",
}

GROVELS: Final = re.compile(
    r"\b(?:so|really|very|terribly|truly|deeply|awfully|incredibly) sorry\b|\bfeel (?:so |really )?(?:awful|terrible|horrible|bad|dreadful)\b"
    r"|\b(?:please )?forgive me\b|\bi hate (?:to|that|saying|having)\b|\bthe worst\b"
)
"""One apology that grovels; a rule's pattern and no feature of the model."""

_COMPILED: Final = {name: re.compile(pattern) for name, pattern in PATTERNS.items()}
_WORD: Final = re.compile(r"[a-z0-9']+")
_LAST_CLAUSE: Final = re.compile(r"[.!?;,\n]|\b(?:but|though|however|okay|ok)\b")

FEATURES: Final = (
    *PATTERNS,
    *(
        f"last_{name}"
        for name in ("agree", "but", "negation", "just_once", "door_open", "forbidden_route")
    ),
    *("words", "log_words", "over_60", "over_90", "over_140", "sentences", "questions"),
    *("exclamations", "commas", "lower_start", "repeats", "client_overlap", "you_share"),
)
"""Names of the features, in the order of :func:`features`."""


def normal(text: str) -> str:
    """Lower case, plain apostrophes, single spaces."""
    return " ".join(text.translate(_APOSTROPHES).lower().split())


def words(text: str) -> list[str]:
    """The words of a text in normal form."""
    return _WORD.findall(normal(text))


def count(name: str, text: str) -> int:
    """How often the named pattern occurs in the text."""
    return len(_COMPILED[name].findall(normal(text)))


def last_clause(text: str) -> str:
    """The last dozen words of a text, from the last break in them."""
    tail = " ".join(normal(text).rstrip(" .!?").split()[-12:])
    pieces = [piece for piece in _LAST_CLAUSE.split(tail) if piece.strip()]
    return pieces[-1] if pieces else tail


def features(reply: str, client: str) -> FloatArray:
    """Lexical features of one reply.

    Args:
        reply: The reply as typed.
        client: The client's words, for overlap only.

    Returns:
        Array of shape (len(FEATURES),); counts are squashed with log1p, the rest lie in 0 to 1.
    """
    text = normal(reply)
    tokens = _WORD.findall(text)
    values = [math.log1p(len(pattern.findall(text))) for pattern in _COMPILED.values()]
    tail = " ".join(text.split()[-9:])
    values += [
        float(bool(_COMPILED[name].search(tail)))
        for name in ("agree", "but", "negation", "just_once", "door_open", "forbidden_route")
    ]
    values += _shape(reply, text, tokens, client)
    return np.asarray(values, dtype=np.float32)


def _shape(reply: str, text: str, tokens: list[str], client: str) -> list[float]:
    """Length, punctuation and overlap, each scaled to about 0 to 1."""
    total = max(1, len(tokens))
    theirs = set(_WORD.findall(normal(client)))
    grams = [tuple(tokens[i : i + 3]) for i in range(len(tokens) - 2)]
    repeats = len(grams) - len(set(grams))
    return [
        min(total, 200) / 100,
        math.log1p(total) / 5,
        float(total > 60),
        float(total > 90),
        float(total > 140),
        math.log1p(len(re.findall(r"[.!?]+", text))),
        math.log1p(text.count("?")),
        math.log1p(text.count("!")),
        math.log1p(text.count(",")),
        float(reply[:1].islower()),
        math.log1p(repeats),
        sum(token in theirs for token in tokens) / total,
        sum(token in {"you", "your", "you're", "you've"} for token in tokens) / total,
    ]
