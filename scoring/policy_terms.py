"""How replies speak of windows, hours, lengths, amounts and letters (see ``phrases``).

Named groups carry what is compared with the policy: ``number``, ``unit``, ``sum`` and the like.
"""

from __future__ import annotations

from typing import Final

from scoring.phrases import one_of, phrases
from scoring.spoken_numbers import LOOSE_NUMBER, NUMBER

_GROUPS: Final = {
    "number": NUMBER,
    "loose": LOOSE_NUMBER,
    "currency": one_of("dollars?|bucks|euros?|pounds?|quid|rand|rupees|shillings|naira"),
}

ANSWERING: Final = phrases(r"""
    (i|we|i'll|we'll|i'm|you'll|you will) ... (answer(ing)?|reply(ing)?|respond(ing)?)
    (i|we|i'll|we'll|i'm|you'll|you will) ... (get(ting)? back|(write|writing) back)
    (i|we|i'll|we'll|i'm|you'll|you will) ... (hear (back )?from me|hear back|reach(ing)? me)
    (i|we|i'll|we'll|i'm) ... (see|check(ing)?|read(ing)?) (it|them|messages|what you)
    (i|we|i'll|we'll|i'm) (\w+ )?(look at it|check)
    my (answers?|repl(y|ies))|you'll have an answer|messages are (answered|read)
""")
WINDOW: Final = phrases(
    r"""
    (within|in|inside|under)( the| about| around| at most)?( next)? (?P<number><loose>)? ?
        (?P<business>business |working )?(?P<unit>minute|min|hour|hr|day|week)s?
        (?!'? (notice|time|sessions?))(?! of (the|our|your) )
""",
    _GROUPS,
)
AT_ONCE: Final = phrases(r"""
    right away|straight ?away|immediately|instantly|any ?time(?! (soon|between|from))
    day or night|24/7|around the clock|the same (hour|minute|night|evening)|at any hour
    whenever you (write|text|message|need)
""")
OUT_OF_HOURS: Final = phrases(r"""
    (at|on|over|during|all) (the )?weekends?|(on )?(saturdays?|sundays?)|at night|late at night
    in the evenings?|evenings|after hours|(un)?till? (late|midnight)
    (un)?till? (seven|eight|nine|ten|eleven|[7-9]|1[01])( ?pm| at night| in the evening| tonight)
""")
HOURS: Final = phrases(r"""
    (?P<from>[6-9]|1[01]|six|seven|eight|nine|ten|eleven)(:?00)? ?(am)? ?(to|-|–|till|until) ?
        (?P<to>[1-9]|one|two|three|four|five|six|seven|eight|nine)(:?00)? ?(pm)?
""")
HOURS_CONTEXT: Final = phrases(
    "mon(day)?|weekdays?|fri(day)?|business hours|office hours|open|between"
)

LENGTH: Final = phrases(
    r"""
    (our|the|every|each|all|my|your) (\w+ )?(sessions?|appointments?) (is|are|lasts?|runs?|goes)
        ( for)?( always| about| exactly| usually)? (?P<number><loose>)[ -]?
        (?P<unit>minute|min|hour)s?
    (?P<number2><number>)[ -](?P<unit2>minute|min|hour)s? (long )?(sessions|appointments)
    (sessions|appointments) (are|last|run)( for)? (?P<number3><loose>)[ -]?
        (?P<unit3>minute|min|hour)s?
""",
    _GROUPS,
)
OVER_TIME: Final = phrases(
    r"""
    (we can|let's|i can|i'll|we'll|okay|sure|fine|happy to|you can have|take)[^.!?;]{0,40}?
        \b(?P<said>(an? )?(extra|another) <number>|<number> (more|extra)|over (by )?<number>)
        (?=( minutes| mins?))( minutes| mins?)
        (?! (of|left|on (thurs|mon|tues|wednes|fri)|next|at the (start|beginning)))
""",
    _GROUPS,
)
GIFT_LIMIT: Final = phrases(
    r"""
    (under|up to|below|less than|at most|no more than|over|above|more than|limit( is| of)?) ?
        ([$£€] ?(?P<sum>\d+)|(?P<number><number>) ?(?P<coin><currency>)?)
    (?P<number2><number>)[ -](dollar|euro|pound|rand|rupee) (limit|rule|line|mark)
    [$£€] ?(?P<sum2>\d+) (limit|rule|line)
""",
    _GROUPS,
)
GIFT: Final = phrases("gifts?|presents?|cards?|handmade|home-?made|accept|limit|worth|value")
NOTICE: Final = phrases(
    r"""
    (?P<number><number>)[ -]?(?P<unit>hour|hr|day)s?'?s? (of )?(notice|in advance|cancellation)
    (under|within|inside|less than) (?P<number2><number>) (?P<unit2>hour|hr|day)s
""",
    _GROUPS,
)
CANCELLING: Final = phrases(r"cancel\w*|notice|no[- ]?shows?|late fee|missed")
FEE: Final = phrases(
    r"""
    (?P<part>half|a quarter|a third|<number> ?(%|percent|per cent)) (of )?
        (the|your|a|that) (\w+ )?fee
""",
    _GROUPS,
)
LETTER: Final = phrases("letters?|records?|report|paperwork|documentation|attendance")
LETTER_TIME: Final = phrases(
    r"""
    (within|in|takes?|allow)( about| up to)? (?P<number><loose>) (business |working )?
        (?P<unit>day|week)s?
""",
    _GROUPS,
)
LETTER_SOON: Final = phrases(r"""
    (i'll|i will|i can|you'll|you will) ... (today|tonight|tomorrow|right now|this afternoon)
""")
