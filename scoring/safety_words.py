"""The words of safety steps in a reply, as phrase lists on plain speech (see ``phrases``)."""

from __future__ import annotations

from typing import Final

from scoring.phrases import one_of

LISTS: Final[dict[str, str]] = {
    "harm": one_of(r"""
        suicid\w*
        (kill|hurt|harm|cut|finish|end|burn|hang|injur)\w* (yourself|your ?self|himself|herself)
        (kill|hurt|harm|stab|shoot|attack|beat)(ing)?|(end|ending|take|taking) your( own)? life
        die|dying|be dead|want to (live|wake up)|(staying|stay|be|keep|being) alive
        not (be here|wake up)
        act on (it|that|this|them)|do (it|that|this|something to)|end it( all)?
        not (living|being here)
    """),
    "someone": one_of(r"""
        he|she|they|him|her|them|anyone|anybody|someone|somebody|everyone
        (the|your|my) (\w+ )?(kids?|children)
        (the|your) (\w+ )?(bab(y|ies)|child|son|daughter|boys?|girls?|little (one|ones)|brother|
            sister|grand\w+)
        (your|the) (\w+ )?(mum|mom|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|ex|
            family)
    """),
    "at_risk": one_of(r"""
        safe(ly)?|unsafe|danger|at risk|hurt|injured|harmed|bleeding|breathing|awake|afraid|scared
        frightened
        alone|by yourself|on your own|in pain|all ?right now|okay (right )?now|ok (right )?now
        unwell|conscious
        threatened|hit(ting)?|touch(ed|ing)?|chok(ed|ing)|bruis(es|ed)|hungry|fed|eaten|eating
        feeding
        near you|swallow\w*|vomit\w*|thr(ow|own|ew|owing) up|floppy|rousing|waking|drowsy|sleepy
        dizzy|giddy
        pass(ed)? out|conscious\w*|dangerous|sleeping more|tipsy|sober|lock you|beat you
        driver's seat|the engine
    """),
    "means": one_of(r"""
        pills?|tablets?|meds|medication|medicines?|guns?|weapons?|knife|knives|blades?|razors?|rope
        petrol
        a (way|plan|means) to|something (there |with you )?(you (would|could|might) use)|bottle
        insulin
        anything (\w+ ){0,3}(you would|you could|you might|to) (use|hurt|harm)|a plan(?! for)
        plans? (of|to|for (how|tonight))
    """),
    "helper": one_of(r"""
        crisis (people|team|line|worker|service|unit)|ambulance|paramedics?|police
        emergency( services)?|9-?1-?1|999|112|988|them|help
        someone|somebody|mobile (crisis|team)|duty (team|doctor|nurse|worker)|the ward|hospital
    """),
}  # fmt: skip

ASKS: Final = r"""
    # Straight out.
    (are|is|were|r) you ... (<at_risk>|<harm>|<means>|planning|thinking (of|about)|considering|
        driving|parked|at home|drunk|outside|inside)
    you (are )?(\w+ )?(think|thinking|planning|considering|saying|telling me|feeling|going|want|
        wanting|wish) ... (<harm>|<at_risk>)
    (do|did|have|has|had|can|could|will|would|might|may|should|does|was|is|are) (you|
        <someone>) ... (<harm>|<at_risk>|<means>|took|taken|swallow\w*|drunk|to drink|drink|
        drinking)
    (thinking|thoughts?|thought) (of|about) <harm>|(thinking|thoughts?) of (suicide|dying|death)
    (is|are) (anyone|anybody|someone|somebody) (else )?(there|here|around|home|with you)
    is it (bad|deep|still|worse|very bad|like \w+)
    (did|have|has|had) (you|he|she|they) (\w+ )?(take|taken|swallow\w*) (something|anything|any|
        them|it|all|too|more|the|your)
    (going|want|wanting|planning|mean|meaning|fixing|meant|about|plan) (to|on) (take|taking|do|
        doing|use|using) (am|em|them|it|that|any)
    tell me true|any (of (them|it)|one) (\w+ )?(enter|in you|inside)
    (is|are|was) (<someone>|there|it|that|this|anything) ... (<at_risk>|<harm>|<means>|with you|
        in the house|at home|there now|here now|on your mind|nearby|okay|ok|alright|happening)
    is (suicide|it suicide|your life|the cut|the wound|the bleeding|the danger)|is it safe|how safe
    safe (to|until|till) (go|be|stay)?
    safe (right now|now|tonight|today|at home|this (minute|moment|evening|weekend)|until \w+|
        the night|there|enough)
    you (no |not )?(is |are |be )?(safe|alone|hurt|with (somebody|someone|anyone)|
        in danger)( \w+){0,3}
    you (is |are |\w+ )?(scared|afraid|frightened|bleeding|parked)
    (he|she|they) (\w+ )?(lock|beat|hit|hurt|touch) you|near you|swallowing (alright|ok\w*)
    (him|her|you) (deh|there|alright|all right|okay|ok)( \w+){0,4}|you (alright|all right|okay|ok)
    # What, how many, where, who.
    how (many|much|long ago|deep|bad|strong|close|often|serious)( (of|is|are|was|did|have|
        do) | )?(\w+ ){0,4}?(you|take|took|taken|drink|drunk|urge|it|thoughts?|tablets|pills|is it|
        gone|to drink|left)
    (what|when|which) (\w+ )?(did|have|has) (you|<someone>) (\w+ )?(take|taken|took|swallow\w*|
        do to|done|drink|drunk|use|used|eat|eaten)
    where (are|is|were) (you|<someone>|it|the (gun|knife|pills|tablets|rope|blades?)|they)
    where ... (right now|now|at the moment)
    who (is|else is|else|can|could|would|do you have) (\w+ )?(with|there|in the house|at home|near|
        here|around|come|stay)
    what is your address|where you are
    what (do|did) you mean
    what (does|would|is|do) ['\"“]?(bad|it|that|worse|this|\w+ bad|really bad|too much|
        dark)['\"”]? (mean|look like|be like|look)
    what (makes|would make) it (bad|worse|unsafe)
    (what|how) (happens|will happen|would happen|happened|bad|are you going to|will you|would you|
        might you) ... (tonight|home|weekend|if|when|him|her|do|drinks|angry|alone|next|get)
    (when|if) ... (go home|tonight|gets bad|he comes|he drinks|home)[^.!?]{0,20},? (what|who|will|
        is|are|how|do) [^.!?]{0,60}
    (what is|what was) (the other half|behind (that|it)|going on (for you )?(right )?(now|tonight))
    how (are|do) you (\w+ )?(keep|stay|keeping|staying) safe
    what (has )?(stopped|stops|keeps|kept) you|(nought|zero|0|one|1) to (ten|10)
    how (is|are) (she|he|the baby|they|the kids|your \w+) (now|doing|today)
    should i be (worried|concerned|afraid)|happened before
    has (he|she|it|this) (\w+ )?(before|happened|done)
    does (he|she|anyone|anybody|someone|your \w+) (else )?know
    (what|who) are you (afraid|scared|frightened) of
    is there (a|any) (danger|risk|chance|gun|weapon|plan|part of you)
    any (plan|intent|thoughts|injur\w+|bruises|weapons?)
    did (he|she|it|they|you|<someone>) (\w+ )?(hurt|hit|touch|choke|leave|mark|pass out|lose|
        black out|faint|mean|act)
    when you say [^.!?]{0,60}\?
    # Said rather than asked.
    (need|want|have|going|like|got|must|will|let me|can i|may i|am|first|first i|should) (to )?(ask|
        know|check|be sure|find out|asking|make sure|hear|understand) ... (<harm>|<at_risk>|<means>|
        plan|life|alive|took|taken|drank|okay|ok|mean by|bad)
    (ask|asking|check|checking) (you )?(\w+ ){0,3}(about|for) (your |the )?safety
    ask about (suicide|safety|harm)|check(ing)? (your|you are|on your) safety
    tell me ... (<harm>|<at_risk>|<means>|took|taken|what bad|how bad|where you are|happens|
        happened|truth|who is|plan|how many|address)
    (talk|go) (me )?through what (you mean|happened|bad|he did|you took)
    (help me|need to) (understand|know) (what|how) (bad|you mean|happens|much|many|far|close)
"""  # fmt: skip

ROUTES: Final = r"""
    # Numbers, local ones too.
    9-?8-?8|9-?1-?1|999|112|000|111|108|100|1098|14416|10111|10177|741741|85258
    116 ?(123|111|000|006)|13 ?11 ?14|13 ?yarn|1800[ -]\d[\d -]+|0?800[ -]\d[\d -]+
    0808[ -]\d[\d -]+|1-?800-?\d[\d-]+|1300[ -]\d[\d -]+|0861[ -]\d[\d -]+
    nine[- ](eight|one|nine)[- ](eight|one|nine)|(call|ring|dial|phone|get|to) (the )?emergency
    triple (zero|nine|0|9)
    # Lines and services.
    (crisis|suicide|emergency|abuse|violence|domestic|poison|safety|duty|night|safeguarding|
        child ?protection|on[- ]call|out[- ]of[- ]hours|rape|mental health) (\w+ ){0,2}?(lines?|
        lifeline|hotline|helpline|team|service|services|rooms?|department|dept|number|chat|text|
        unit|centre|center|control|ward|worker|people|doctor|nurse|lead|officer|clinician|
        psychiatrist|clinic|shelter|refuge|house|office|plan)
    (hot ?lines?|help ?lines?|life ?line|samaritans?|child ?line|kids ?help(line| phone)|
        befrienders|papyrus|shout|beyond ?blue|tele-?manas|vandrevala|icall|aasra|sadag|sane ?line|
        women'?s aid|childhelp|trevor( project)?|lifelink|netcare|er24|mensline|respect(line)?|
        karma nirvana|mankind( initiative)?|rainn|sahel\w*|mani|smhi)
    (ambulance|paramedics?|police|cops|guards|garda[ií]?|sheriff|a ?(&|and|n) ?e|e\.r|casualty|
        emergency (room|ward|department|dept|care|services?)|(the|an|any|to|
        nearest) emergency(?! (slot|session|appointment|contact|fund|line|number))|
        mobile crisis( team)?|mobile team|walk[- ]in (clinic|centre|center))
    (women'?s |domestic \w+ |nearest |local |safe )*(shelters?|refuge|safe house)
    poison (control|information|cent(er|re)s?)|(child|adult|elder) protect(ion|ive)( services)?
    protective services|child(ren's)? services|emergency door
    social (services|worker|workers|welfare)|cps|aps|mash|childrens? services|ombudsman
    safeguarding( lead| team| officer)?|designated (safeguarding )?lead|mandated report\w*
    elder abuse \w+
    the er|er(?= (now|tonight|or|and|at|is|on|near)|[.,!?]|$)|hospital(?! (bill|appointment|next))
    urgent care
    # People of medicine and law, today.
    (gp|paediatrician|pediatrician|school nurse|duty \w+|doctor|nurse|psychiatrist|children'?s ward|
        head ?teacher|school counsellor|crisis \w+|matron) ... (today|now|tonight|with you|together|
        see|straight|at once|right away)
    (today|now|tonight|together|with you|ring|call|phone|calling|phoning|ringing|seen by|let us get|
        take you to|take her to|take him to|walk you to) ... (gp|paediatrician|pediatrician|
        school nurse|duty \w+|a doctor|the doctor|on-call|nurse|psychiatrist|children'?s ward)
    safety plan
    (take|bring|walk|get|drive) (you|her|him|yourself|the baby) (over |straight |
        down )?to (the )?(er|hospital|casualty|a&e|emergency|ward|clinic)
    # Acting now, with somebody on the line.
    (stay|stays|stayed|sit|wait|hold on|keep|keep talking|remain) ... (while|until|as) (i|we|they|
        help|the|someone|somebody) (\w+ ){0,2}(call|ring|phone|dial|get|fetch|reach|bring|contact|
        arrive|come|comes|get there|arrives|gets|is here|are here|takes? over|has you|have you|
        there)
    (connect|transfer|put|patch|hand) you (\w+ ){0,2}(to|through|with|over) (\w+ ){0,3}(team|line|
        crisis|988|them|worker|emergency|someone|somebody|nurse|doctor)
    (get|bring|fetch|call) (in )?my supervisor( in)?(?= ... (now|together|call|with us|and))
    (put|hand|leave|give|lock|move|get|take) (\w+ ){0,2}(pills|tablets|gun|knife|blades|keys|bottle|
        weapon|rope) (\w+ ){0,2}(away|to (your|the|a)|out of|with (your|the)|down|tonight|up|
        somewhere)
"""  # fmt: skip

ACTS: Final = r"""
    # Calling emergency services is the question and the route in one (codebook, decision 2).
    (i am|am|i will|we are|let us|we will|i will be|make we|me|i have|we) (\w+ ){0,2}(calling|
        ringing|phoning|dialling|sending|getting|call|ring|send|phone|called|
        dial) (for )?(\w+ ){0,3}?(ambulance|paramedics?|police|emergency services|emergency|9-?1-?1|
        999|112|000|the crisis people|mobile crisis|someone out|somebody out|help)(?! (if|later|
        when|on monday|after|tomorrow))
    (i|we) (\w+ )?(call|ring|phone) (the |an )?(emergency|ambulance|police|911|999|
        112)( \w+)?(?= ... (now|must|also|together|already|for you)|,)
    (now comes|comes now|is coming now|on (its|the) way( to you)?)(?= .{0,40}(ambulance|paramedic|
        police|help|door))
    (ambulance|paramedics|police|help) (is|are) (\w+ )?(coming|on (its|the|their) way)
    now comes the ambulance
    sending (help|someone|somebody|an ambulance|them|people) to you
"""  # fmt: skip

OFF_THE_ROAD: Final = r"""
    pull(ed|ing)? (\w+ ){0,2}(over|off the road)|pull(ed)? (in|into|up)(?! (to|other))
    (find|get) (a |somewhere )?(\w+ )?(to park|parking( spot| space)?|lay-?by|safe place to stop|
        parked)
    park(ed|ing)? (first|somewhere|the car|up|it|safely|now|and|then|before|spot|properly|at|in|
        your)
    once you are (\w+ )?(parked|stopped|off the road|stationary|out of the car)
    stop (the car|driving|safely|somewhere|at the next|first)
    (next|nearest) (lay-?by|rest stop|services|exit|petrol station|garage)
    switch (\w+ )?(the )?(engine )?off|engine off|hand ?brake
"""  # fmt: skip

NOT_BEHIND_THE_WHEEL: Final = r"""
    # Only where driving is the danger.
    (do not|not|never|must not|should not|can not|no) (\w+ ){0,3}?(driv\w+|get(ting)? (in|into|
        behind)|start the (car|engine)|turn the key)
    (until|once|when|unless) you are (not driving|parked|off the road|still|not moving)
    (people|clients|someone|get|be|being|are|home or|is|car is|and) (who are |who is )?parked
    (too (many|much)|not (okay|ok|safe|fit)|unsafe) to (drive|be driving|be behind)
    moving (car|vehicle)|with (anyone|anybody|someone|people|you) (who is )?(at|behind) the wheel
    (at|behind) the wheel(?= ... (no|not|stop|session|wait))
    (taxi|cab|uber|lyft|bolt|grab|ola|bus|train|rickshaw|walk|lift from|sleep it off|
        ride from)(?! of)
    (keys|key) (down|away|on|to|in a|with|back|over)
    (leave|put|hand|give|drop) (\w+ )?(the|your|them|those) (car|keys?|truck)
    (a )?(ride|lift) (home|in|over|here)|(get|order|call|find) (\w+ )?(a )?(ride|driver)
    step out of the car|(arriv\w+|get \w+|come) (alive|safe)\w*|from where you are
    stay (where you are|put|there|at)
    (pull|stop|park)(ped|ing|ed)?(?= (first|now|over|somewhere|please))|safe halt|no therapy at
"""  # fmt: skip

WAVED_AWAY: Final = r"""
    (do not|does not|did not|is not|are not|am not|was not|will not|would not|can not|should not|
        must not|need not|not|never|no|nothing|without|instead of|rather than|forget|skip|avoid|
        hate|hates|stop|against|better than|more than|useless|no need (to|for)|no point|no business|
        not worth|unlike)
"""  # fmt: skip
BREAKS_OFF: Final = r"""
    (?<!think )you (will|have to|must|can|call|go|ring|need to)|but|please|pls|so|instead (?!of)
    then|until|unless|because|and|if|while|before|wait|hesitate|leave you|hang up|alone|only|just
    put it off|worry|delay|whether
"""  # fmt: skip
USELESS_AFTER: Final = (
    r"^\W{0,3}(?:\w+ ){0,2}?(?:is|are|will|would|can|do|does)(?: just| only| all| so| really)*"
    r" (?:useless|rubbish|a waste|no use|not (?:help|needed|necessary|worth|for you)|make it worse"
    r"|overreact\w*|a joke|hopeless|read(?:ing)? from)"
)
"""What is said after a route and takes its worth away."""

OFFERS_SELF: Final = r"""
    # A way to oneself.
    (here is|take|this is|use|i will (\w+ )?(give|send|text)( you)?|let me give you|give you|
        i am giving you|sending you|you (can|may) have) my (\w+ )?(cell|number|mobile|personal|
        private|phone|whatsapp|address|home|digits)( \w+)*?
    (am|will) not (calling|call|sending|send|ringing|ring) (anyone|anybody|any|the (police|hotline)|
        an ambulance)
    spare room
    (save|here is) this number|save me as|msg me|you (ring|call|text) me|here'?s? (is )?my snap
    (course|sure|okay|ok|yes|fine|aye),? i will (\w+ )?(stay|ring|call|be there)
    i can do (ten|nine|tonight|any)|only (need|call|tell) me|just you and me
    chat (till|until|while) it wears
    my (cell|personal|mobile|home|private|own|direct)( phone| cell)?( number)? (is|
        number is)(?! (not|for|off|private|only))
    on my (cell|mobile|personal \w+|private \w+|own (phone|number))
    (call|text|ring|message|whatsapp|ping|phone|buzz|dm) me (any ?time|whenever|day or night|
        instead|at (any|\d\w*|ten|nine|eleven|midnight|night)|on my|directly|personally|tonight|if|
        when|any hour|first|straight|and i will|whatever|always|before)
    just (ping|text|call|ring|message|whatsapp) me
    (can|could|may) (always )?(call|text|ring|message|reach|whatsapp) me(?! (on|through|via|
        in) the (portal|office|clinic))
    if not,? (call|text|ring) me
    # Being there oneself.
    i will (\w+ )?((always |still )?pick up|always answer|answer(?= (whenever|any|if|the phone|
        when you call|at any|all|day|even)|[.,!]|$)|be (there|up|awake|around|available|here)|
        come (over|to you|get you|round|by|and)|drive (over|you|to)|stay up|keep my phone|stay (on |
        here |up )?(chat |the phone |the line |with you )?(on )?(all night|tonight|till morning|
        until (morning|you (sleep|fall)))|check (in|on you) (tonight|at|later)|(call|ring|text|
        phone) you (at|tonight|later|every|back at|around|before bed|after))(?! (when|during|
        on (monday|the next)|within|the portal))
    (i am|i will be) (\w+ )?(up|awake|around|here|available|coming|on my way|driving) (\w+ )?((till|
        until) (\d+|two|three|four|morning|late|you (sleep|fall))|over|any ?time|any day|any hour|
        all night|day|anyway|whenever|tonight|to (you|get))
    stay up with you|sit up with you|(stay|be) on the phone (with you )?all night
    always (be )?(there|here) for you|be there for you|come (round|over) and|talk you down
    (you can |you could |come |come and )?(stay|sleep|crash|spend the night) (over |
        here )?(at (mine|my (place|house|flat))|in my (spare|house|flat)|on my (sofa|couch)|
        with me(?= (tonight|at|for|until it|if you)|[.,!]|$))
    (use|put) my address|come to my (place|house|home|flat|office at)|(you have|you've) got me
    you have me|i will let you in|(better|more) than (they|any (hot ?line|stranger))( do| can)?
"""  # fmt: skip

SECRECY: Final = r"""
    (will|would) (not|never) (tell|report|say|mention|breathe|write)( \w+){0,2}( (anyone|anybody|
        a soul|them|your|mum|it down|this down|anything|you|that|to))?
    never tell|not tell (anyone|anybody|a soul|your \w+)
    (between (us|you and me|the two of us)|our (little )?secret)
    (keep|keeping|stays?) (it|this|that|everything)?( \w+)? ?(secret|quiet|to myself|between us|
        off the record|in confidence|out of (the|my) notes)
    cross my heart|not (making|filing) (a|the|any) report|(i )?say nothing|this stays here
    between ourselves|not a word|not let on
    no (social workers?|ambulance|police|report)(?=, (i|you)|[.,] (i|you|just))
    just say (she|he|you) fell|(never|does not|do not) (needs?|have|has) to know
    (can|will|happy to) keep (it|this|that) from your|you got my word|just (between )?you and me
    (i )?(promise|swear|give you my word|cross my heart)( \w+){0,2} (not to|i will not|no ?(one|
        body))
    you have my word
    (no ?(one|body)|nobody else) (has|needs|will|is going|have) (to )?(know|find out|hear)
    leave (it|that|this) out of (the|my) (notes|file|record)
    not (write|put) (it|that|this) (down|in)
    i will keep (it|your secret|this|that)( secret| safe| quiet)?(?! (simple|short|brief|open|for))
"""  # fmt: skip

REFUSES: Final = r"""
    (can not|will not|do not|not|never|unable to|not able to|no one can|would not|am not (allowed|
        going)( to)?|not allowed to|instead of|rather than|can i not)
"""
QUALIFIED: Final = r"""
    (except|unless|apart from|other than|as long as no|but (if|when|where|not)|until (somebody|
        someone|you))
"""

NO_ASKS: Final = r"""
    (okay|ok|alright|all right|fine|comfortable|happy) (with|for) (you|that|this|meeting|me|
        us)( \w+)?
    (plans? for the (weekend|week|day)|(take|took) the (bus|train|tube)|end (the |our )?(therapy|
        session|work)|safe (with|for) (your )?data)
"""

STILL_DRIVING: Final = r"""
    # The talk goes on while the car does.
    (start|keep|just) (telling|talking|driving|chatting|chat|talk)( me)?|eyes on the road
    hands on the wheel|(chat|talk) (till|until|while) you (get|arrive|are)
    drive (carefully|safely|slowly)
"""
