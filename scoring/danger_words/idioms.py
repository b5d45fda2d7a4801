"""Ways of speaking that mean no danger."""

from __future__ import annotations

from typing import Final

IDIOMS: Final = r"""
    # Dying and killing that kill nobody.
    (is|are|was|were|been|'s) (literally |really |absolutely |honestly |slowly |just |so )*kill(ing|
        ed) (me|us|my (back|feet|mood|vibe|wallet))
    (almost |nearly |literally |is |really |going to )*kill(s|ed)? (me|us)(?= ((to )?(get|getting|
        got|wait\w*|climb\w*|with (laughter|kindness))|make we|[.,]|$))
    kill(ed|ing)? (time|it|two birds|the (lights?|music|mood|vibe|engine|deal|noise)|a few (hours|
        minutes)|an hour)
    (could|would|can|going to|want to) (kill|murder|die|literally kill) for (a|an|some|one|this|
        that|your)
    to die for
    rather die than
    would (just |literally |honestly )*die if (\w+ )?(any|some|every)?(one|body)? ?(found|knew|saw|
        heard|he saw|she saw|they saw)?
    (could|would) (\w+ )?(murder|strangle|kill|throttle|punch|slap) (my|the|that|this|whoever|
        a) (\w+ )?(boss|manager|supervisor|co-?worker|colleagues?|landlord|teacher|professor|
        printer|computer|laptop|dog|cat|bank|insurance|curry|pizza|burger|beer|pint|coffee|cuppa|
        sandwich|tea|\w+ (company|people))(?! (with|and|tonight|tomorrow))
    could (just |honestly |cheerfully |happily )*murder (that|this) (woman|man|guy|lot|
        person)(?! (with|and|tonight|tomorrow))
    (strangle|murder|shoot|kill) whoever (made|invented|designed|wrote|built)
    (director|supervisor|professor|tutor|landlady|landlord|roommates?|friends|mum|mom|dad|wife|
        husband|boss|parents?|sister|boyfriend|girlfriend|roommate|coach|teacher|mother|father|
        family|partner|daughter|manager|
        accountant)( will| would| is going to| are going to)( literally| actually| so)? (kill|
        murder|finish) me(?! (if (i (leave|left|tell|go)|(he|she|they) (find|found out|
        finds out i (come|go|talk)|know))|with|one day|[.,]))
    (he|she|they)( will| would| is going to| are going to)( literally| so)? kill me (when|if|
        for) (he|she|they) (sees?|hears?|gets?) (the|my|this) (\w+ )?(bill|grades?|report|price|
        mess|hair|tattoo|receipt|marks)
    dying (to|for|of (laughter|boredom|curiosity|embarrassment|shame|heat|thirst|hunger))
    (nearly |almost |could have |just |about |would |want to |wanted to )*(die|died|dead|dying) (of|
        from|with|inside|laughing)( of| with| from)?( pure| sheer)? ?(embarrass\w+|shame|laugh\w+|
        boredom|heat|tired\w*|curiosity|exhaustion|cringe|hunger|thirst|work)?
    (phone|battery|laptop|signal|wifi|car|internet|line|tablet)('s| is| has| was)? (about to |
        going to |almost |nearly |just )*(dead|dies?|died|dying)
    dead (tired|serious|line|end|busy|good|on|funny|nice|cute|right|weight|easy|sure|keen)
    over my dead body|(want|wish) me dead|drop[- ]dead|knock (them|you|\w+) dead
    (literally |so |absolutely |am )*deceased|do or die|death of me
    (scared|bored|worried|tickled|frozen|sick|starved|freezing) to death|a fate worse
    killer (?!on|in|is|was)\w+
    (is|was) (\w+ )?murder(?! her| him)|murder (mystery|podcast|mysteries|trial|on)|my murderer
    crime (novel|podcast|show|drama)s?|life or death|cross my heart and hope to die
    # As a subject, a place of work, a loss or something denied.
    suicid(e|al) (squad|mission|hot ?line|line|prevention|films?|movies?|awareness|helpline|
        lifeline|documentary|song|bereavement|loss|survivors?)
    (lost|lose|losing|grieving|mourning|died|dead|death|dies) (\w+ ){0,4}(to|by|of|from) (a |
        an )?(suicide|drug overdose|overdose)
    (?!my\b)\w+'s (suicide|overdose)
    (he|she|brother|sister|father|mother|dad|mum|friend|uncle|cousin|client|neighbou?r) (killed|
        hanged|shot) (himself|herself)( when i| last year| \w+ years ago)?
    (not|never) (been |feeling |felt |actually |really )*suicidal
    not (going to|about to) (kill|hurt|harm|cut) myself
    (clean (of|from)|free (of|from)|stopped|quit|no more|used to) self[- ]?harm\w*
    overdos(e|ed|ing) (on|of) (?!(my |his |her |the |some |sleeping )*(pills|tablets|medic|para|
        tylenol|insulin|heroin|fent|metha|opi|meds|drugs|xan))\w+
    overdose (crisis|awareness|training|prevention|film|day|kit|unit)|overdoses
    (lost|buried|miss) my (mum|dad|wife|husband|brother|sister) to (cancer|covid|a stroke)
    # Driving nobody anywhere; shots, hits, cuts, jumps and crashes of other kinds.
    driv(e|es|ing|en) (me|us|my \w+|everyone|him|her) (\w+ )?(crazy|mad|nuts|up the wall|insane|
        bonkers|round the bend|away|potty|to drink|bananas|up a wall)
    driving (test|lessons?|licen[cs]e|instructor|school|force|range|theory)|drive (to|for) success
    (long|two[- ]hour|\w+) drive (here|from|home)
    (a|good|big|real|long|best|next) shot (at|in)|flu shots?|shots? of (espresso|ginger)
    (shot|shoot) (down|off|over)?( him| her| them| me| you| my| the)? ?(an?|over|a quick|off|
        down) ?(e-?mail|text|message|proposal|note|line|dm|idea)
    shot down my|photo ?shoot
    hit(s|ting)? (me up|it off|on (me|him|her)|the (gym|road|roof|sack|nail|ground|town|spot|shops?|
        jackpot)|rock bottom|(me|home) (like|hard|that|right|in the feels)|by a wave)
    (is|are|was|were) hit by (a|the) \w+
    beat(s|ing|en)? (me to it|the (traffic|odds|rush|heat|queue)|around the bush|(my|your)self up|
        my (time|record|score|pb))
    beat(s|ing)? (my|our|the|him|her) (\w+ )?(at|in) (chess|cards|tennis|\w+)|kick(ing)? myself
    cut(ting|s)? (corners|back|down|class|costs|ties|it (short|close|out|fine)|the (cake|grass|fee|
        hours|session)|my (hair|hours|nails|losses|finger|lawn|thumb))
    cut(ting)? (myself|me) (some slack|shaving|short|off|while|chopping|cooking)
    (jump|hop)(ing|ping)? (off|on|onto) (this|the|a|that|our|another) (call|zoom|line|video|meeting|
        session|bus|train home|bandwagon)
    jump(ing)? (through hoops|for joy|the gun|the queue|ship|to conclusions)|(took|take) a knife to
    gun (range|show|to my head|club)
    pull(ing|ed)? the trigger on|stab (at|in)|shot in the dark|stabbed in the back
    chok(e|ed|ing) (up|when|on (my|a) \w+|in the (exam|interview))|car crash|train ?wreck
    crash (at|on|into) (my|your|her|his|the) (\w+'?s? )?(place|sofa|couch|house|bed)
    push(es|ed|ing)? (me|us|him|her|it|my session|the session) (to|hard|out of my comfort|further|
        at work|back|harder|in (therapy|a good))
    burn(ed|t|ing)? (out|by (my|the|a|that) (\w+ )?(last|old|previous|ex|therapist|bank|system)\w*|
        question|desire|bridges?)
    (dog|cat|horse) to sleep|put(ting)? (\w+ ){1,4}to sleep
    (smash|crush|kill|nail)(ed|ing)? (it|my|the) ?(at )?(exam|interview|test|finals|presentation|
        audition|target|goals?)?(?= |[.,!]|$)(?<!my)(?<!the)
    blew up at
    (end|ending|ended|finish|finishing|finished) (it|things) with \w+
    (do|did) not want to be here[.,!]? (\w+ ){0,4}(made|forced|sent|court|probation)
    touch(ed|es|ing)? (me|us) (deeply|so much|that|when you|to hear|in a good)
    hurt(s|ing)? (me|him|her|my (back|knee|feelings|ego|pride)|in|at) ?(to (hear|say|see)|feelings|
        maths?|school|deeply|that|when you (said|say|cancel\w*))
    shak(e|es|en|ing) (my|his|her|your|their|on) (hand|head|confidence|it)
    shook (my|his|her|your|their|on) (hands?|head|it)
    lock(ed|s)? (me )?out of (the|my) (portal|account|app|phone|email)
    my (email|account|phone|portal) (\w+ )?lock(s|ed)? me out
    (follow|add) (me|us|you) (back )?on \w+
    sleep (\w+ )?in(to)? (late|my|the)|(want|ready) to go (home|now|to (bed|the toilet))
    want out of (my|this|the) (lease|job|contract|marriage)
"""
"""Ways of speaking that mean no danger; they are taken out before the rules look."""
