"""Channels, places and payments that a practice policy may forbid (see ``phrases``)."""

from __future__ import annotations

from typing import Final

from scoring.phrases import one_of

_SOCIAL: Final = r"""
    whats ?app|instagram|insta|facebook|fb|messenger|telegram|snap ?chat|snap|discord|signal
    linkedin
    tik ?tok|twitter|viber|imessage|we ?chat|line app|reddit|threads
    my (ig|dms?|socials?|wall|page|story)
"""
_GROUPS: Final = {"social": one_of(_SOCIAL)}

SOCIAL_NAMES: Final = (
    *("whatsapp", "instagram", "facebook", "messenger", "telegram", "snapchat", "discord"),
    *("linkedin", "tiktok", "twitter", "viber"),
)
"""Names that are also known with a slip of the keys."""

ROUTES: Final[dict[str, str]] = {
    "texting": one_of(r"""
        (text|txt|sms) me|(send|drop|shoot|ping) me (a |an |the |your )?(quick )?(text|sms|txt)s?
        i( will|'ll| can|'d|'m happy to| am happy to) (\w+ )?(text|sms|txt) (you|back|it)
        (you can|you could|we can|we could( try)?|if you do|okay to|ok to|fine to|feel free to|
            go ahead and) (\w+ )?text(ing)?(?! (988|home|shout|start|the (crisis|line)))( me)?
        texts (are|is) (ok|okay|fine|good)
        (answer|reply|write|send it|reach me) (by|via|over|through) (text|sms)
        text(ing)? (is|works|'s) (fine|ok|okay|great|best|easier)
    """),
    "a private number": one_of(r"""
        (call|text|ring|phone|reach|try|use|take|save|have|give you|send you|here is|here's|this is|
            give her|send her|give him|on|at|to)( me)?( on| at)? my (own |private |personal |
            direct |home |other )?(cell|mobile|cell ?phone|personal (number|phone|line)|
            private (number|phone|line)|own (number|phone)|home (number|phone)|(home )?address|
            number)
        my (own |private |personal |direct |home )?(cell|mobile|number|phone)( number)? ?('s|is|
            :) ?\+?(\d[\d -]{3,}|oh |zero )
        \+?\d[\d ()-]{6,}\d(?= (is|any ?time|if it|day) .{0,20}(me|mine))
        (call|ring|phone|reach|buzz) me (at home|any ?time|whenever|day or night|directly|
            personally|tonight|after hours|at (night|the weekend|weekends))
    """),
    "social media or a messaging app": one_of(r"""
        (dm|message|add|follow|find|ping|send|text|write|reach|call|tag|voice ?note|get) (me|it|
            them|that|this|your \w+) (\w+ ){0,2}?(on|via|through|over|to) (my )?<social>
        (i( will|'ll| can|'m happy to| am happy to)|let me|let's|we can) (\w+ )?(add|follow|accept|
            dm|message|friend|connect|like|comment|reply|talk|chat|answer)( \w+){0,4}? (on|via|over|
            through) <social>
        (i( will|'ll| can|'m happy to)|let me|gladly|sure,?|yes,?) (\w+ )?(accept|follow|add) (you|
            it|the request|your request|back|you back)
        whatsapp me|dm me|(add|follow|friend) me( back)?|my <social> (is|handle|name)
        (it's|i'm|i am|find me at|handle is|is) @\w+
        (on|via|over) <social> (is|works|'s) (fine|ok|okay|great|good|easier)
        <social> (is|works) (fine|ok|okay|great|for me)
    """, _GROUPS),
    "e-mail": one_of(r"""
        e-?mail (me|it to me|that to me|them to me)|(to|on) my (personal |private )?e-?mail
        my (personal |private )(e-?mail|gmail)( address)?|(drop|send|shoot) me an e-?mail
        i( will|'ll| can) e-?mail you
        (send|write|tell|reach|answer|reply|forward|contact) (\w+ ){0,4}?(by|via|over) e-?mail
    """),
    "a call after hours": one_of(r"""
        i( will|'ll| can|'d be happy to) (\w+ )?(call|ring|phone|facetime|
            video ?call) (you )?(\w+ )?(tonight|this evening|after (nine|ten|eight|seven|hours|
            dinner)|at (nine|ten|eleven|\d+ ?pm)( tonight)?|on (saturday|sunday|the weekend)|
            at the weekend)
        (quick |short |ten-minute |five-minute )?call (tonight|this evening|at the weekend|
            on (saturday|sunday)) (is|works|'s) (fine|ok|okay)
    """),
    "a meeting outside": one_of(r"""
        (come|drop|pop|swing|stop) (round |over |by |around )?(to |at )?(my (place|house|home|flat|
            apartment|back ?yard)|mine\b)
        (coffee|a drink|lunch|walk) with me|take you out|my (treat|shout)
        meet you (halfway|at the (park|cafe|café|bench|pub))
        (grab|have) a (coffee|flat white|drink|beer|pint)(?= (some|after|together|with|and i|at|
            then|on)|[.,!]|$)
        one coffee never
        (i( will|'ll| can|'d love to|'d be happy to)|let's|we can|we could|let us) (\w+ )?(come|
            meet|grab|have|get|go|join|do) (\w+ ){0,4}?(a coffee|coffee|for (coffee|a drink|lunch|
            dinner)|at the (cafe|café|park|pub|bar|gym|coffee shop|restaurant|beach)|(a )?drinks?|
            lunch|dinner|the party|the wedding|your (place|house|home|wedding|party|apartment))
        (coffee|lunch|dinner|a drink|drinks|saturday at the \w+) (sounds|would be|is|'d be) (good|
            great|lovely|nice|fun|fine|perfect)
    """),
    "payment outside the practice": one_of(r"""
        (venmo|cash ?app|pay ?pal|zelle|m-?pesa|revolut|bizum|gpay|upi) (me|it|is fine|works|to me)
        (on|via|through|by|my) (venmo|cash ?app|pay ?pal|zelle|m-?pesa|revolut|upi)
        off the books|in an envelope
        (we could|let's|call it a|do a) (trade|swap)(?! (notes|seats|times))
        (hand|pay|slip) me (half|\w+ in cash)|knock (\w+ ){0,3}off
        (pay|give|slip|bring) (me )?(\w+ ){0,3}?(in cash|cash in hand|under the table|off the books)
        (put|keep|run|start) (it |that |you )?(on )?(a |the |your )tab
    """),
}  # fmt: skip

TURNED_AWAY: Final = r"""
    not|no|never|cannot|can't|don't|won't|doesn't|isn't|aren't|wouldn't|couldn't|shouldn't|didn't
    wasn't
    rather than|instead of|without|nor|neither|off|cant|dont|wont|unable|stop|avoid|against
    no longer|hardly
    refuse|decline|keep (it )?(off|away)|stay(s|ing)? (off|away)|out of|ain't|nae|cannae|dinnae|nuh
    nah|nope
"""
"""Words before a thing that turn it away."""
TURNED_AWAY_AFTER: Final = r"""
    (is|are|was|stays?|remains?|would be|will be|can|does|do|'s)(n't| not| never| no)
    (isn't|aren't|won't|doesn't|don't|can't|stays? private|is private|stays? mine|is off|is out|
        is for (family|emergencies|my)|is only|is closed|not an option|no good)
"""
"""Words after a thing that turn it away."""
SPOKEN_OF: Final = r"""
    (asked|asking|ask|want|wanted|wanting|wish|wished|wishing|hoped|hoping|would like|'d like|like|
        love|loved|tried|trying|offer(ed|ing)?) (if |whether )?(me |you |i |to |could |can |for |
        that |us )*
    (if|when|whether|that|because|since) (you|i|we|clients|people|someone|they)( \w+){0,2}
    (what|how) (if|would|about|it)
    (your|the|an?) (wish|request|idea|offer|invitation|thought|invite|urge|pull) (to|of|for|that)
    (why|before|after) (you|i|we)|(last (week|time)|yesterday|earlier|in the past) (\w+ )*
"""
"""Words before a thing that speak of it without offering it."""
SCHEDULING: Final = r"""
    schedul\w+|resched\w+|appointments?|slots?|book(ing)?|cancel\w*|move (the|your|our)
    change (the|your) time|dates?|times?|invoice|receipt|form|running late
"""
