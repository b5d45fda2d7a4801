"""Danger to others from the one who speaks, and danger on the road."""

from __future__ import annotations

from typing import Final

OTHERS: Final = r"""
    # Meaning to harm somebody.
    <meaning_to> ... <kill> (\w+ ){0,2}?<anyone>
    homicid\w+|want to kill(?! myself| me)|wants? (him|her|them) dead
    want to see (him|her|them) (dead|bleed|suffer)
    (shoot|shooting|blow|blowing|burn|burning) (up|down) (the|that|this|my|our|his|
        her) (\w+ )?(school|office|clinic|place|house|college|church|mosque|shop)
    (put|putting|throw|shove|shoving) (him|her|them|\w+) (through|in|into|against|under|out of) (a|
        the) (\w+ )?(wall|ground|hospital|window|grave|bus|train|stairs|river)
    (put|putting|holding|hold) a (pillow|bullet|knife|bag) (over|in|to|on|through) (\w+ ){0,3}(face|
        head|throat|him|her|them|\w+)
    (throw|throwing|smash|smashing|shake|shaking|drop|dropping|slam\w*) (him|her|them|the baby|
        my baby) (\w+ )?(against|out|down|on|at|onto|to|until)
    (slit|cut|wring|break) (his|her|their|that \w+'s) (throat|neck|face|legs|fingers|tyres and)
    (make|making) (him|her|them) (pay(?! (me|for the|the|his|her|back|my))|suffer|bleed|sorry)
    pay (with|in) (his |her |their )?blood
    (get|got|gets|getting) (what is|what's|whats) coming|will (be )?(regret it|be sorry) when
    (he|she|they|ex|man|boss) (will not|not) (be )?(breathing|walk(ing)?|get(ting)? up|
        see (tomorrow|morning))( again| by| when)?
    (beat|hit|whip|flog) (him|her|them|that \w+|my \w+) (till|until|so|to a pulp|up|senseless|black)
    (cap|smoke|merk|shank|waste|ice|deck|knee-?cap) (him|her|them|that (\w+ )?(supervisor|boss|man|
        woman|guy|teacher|\w+er)|my (\w+ )?(ex|boss|brother|neighbou?r|stepdad|husband|wife|
        landlord))(?! (off|a|an|the|in|at|to|for|by|some|line|out))
    (deserves?|asking for|earned) (what is|whatever|it|everything)( is)? coming
    put(ting)? (him|her|them) (six feet|in a box|down for good|away for good)
    # A weapon at hand.
    (got|have|has|bought|loaded|keep|bring|bringing|carry|carrying|took|taking|sleep with|there is|
        hold\w*) (\w+'?s? ){0,4}<weapon>(?! (range|show|set|skills|sharpener|to my budget))
    (got|bought|have|carry|keep|put|take|taking) ... (hammer|petrol|gasoline|bat|crowbar|acid|
        axe) >>> (him|her|them|coming|boot|ex|house|landlord|pay|door)
    (hammer|petrol|gasoline|bat|crowbar|acid|axe) ... (in the (boot|car|trunk)|for him|for her|
        for them|ready)
    (blood feud|revenge (on|against)|honou?r (him|demands)|settle (it|this) (with|in) (blood|
        my (hands|fists)))
    (want|wanting|need|get|take|getting|have|plan\w*|my) (my )?(revenge|vengeance)
    (how|what) (that|the) (guy|man|kid|boy|person|shooter) ... (shot|killed|stabbed|
        did it) (\w+ )?(felt|feels|was thinking)
    thoughts? (of|about) (violence|killing|hurting|harming|shooting|stabbing)
    i (<often> ){0,2}(hit|hits|punched|slapped|choked|beat|kicked|strangled|stabbed|attacked|pushed|
        shoved|headbutted) (my (\w+ )?(wife|husband|girlfriend|boyfriend|partner|ex|brother|sister|
        mother|father|boss|flatmate|roommate|neighbou?r|dog)|him|her|them|someone|somebody)(?! (up|
        off|on|at (chess|cards)|to (it|the)|with an? (email|text|invoice|question)|out of))
    # Afraid of what one may do.
    (do something|do him|do her) (bad|terrible|i will regret|awful|unforgivable)( to)?
    (might|will|could|going to|about to) (hurt|snap|lose it|go for|explode|do time|
        swing for)( on)? (him|her|them|someone|somebody|my \w+|at the)
    (do time|go to (prison|jail)) for (him|her|them|it|what i)|(i will|going to) (snap|swing for)
    (do not know|not sure|can not promise) (that |what |if )*(i will not|i will do|i might do|
        i am capable|not to)
    do not trust myself
    (talk me (down|out of)|stop me) (it|tonight|before|from (doing|hurting|going))?
    know where (he|she|they|my ex|the \w+|my \w+) (\w+ )?(lives?|parks?|drinks?|sleeps?|works?|
        walks?) >>> (hammer|bat|knife|gun|talk me|pay|regret|wait|tonight|catch)
"""

DRIVING: Final = r"""
    # At the wheel, now.
    (i am|me|am|still|currently|while|whilst|as i|when i) (just |still |already |now |here |only |
        actually |a )*(driv(e|ing)|riding|steering|cycling home)(?! (me|us|test|lesson|school|
        to (your|the|my) (office|clinic|\w+) (on|tomorrow|that|next)|(\w+ ){1,6}(tomorrow|that day|
        on (mon|tues|wednes|thurs|fri|satur|sun)\w*|next (week|\w+day)|this (weekend|afternoon|
        evening))))
    (behind|at) the wheel|in the (fast|slow|left|right|outside|inside|middle) lane
    moving (car|vehicle)|(just )?(merging|overtaking)
    at (a|the|these) (red )?(lights?|traffic lights?|roundabout|red light)
    (am|are|just|still|already|here|stuck|doing|flying) (\w+ )?(on|onto|down|along|up) (the )?(m\d+|
        a\d+|i-?\d+|n\d+|highway|freeway|motorway|interstate|turnpike|expressway|dual carriageway|
        ring road|autobahn|bypass|road with you)
    you (are |is )?(\w+ )?on (the )?(car )?(speaker|bluetooth|hands[- ]?free|dashboard|dash|
        carplay)(?= ... (traffic|driv\w*|car|road|lights|lane|ok|whole)|[.,!]|$)
    on (the )?(speaker|bluetooth|hands[- ]?free) (with you |in the car |while )(?= ... (traffic|
        driv\w*|car|road|lights|lane))
    (session|call|talk|do (it|this|the whole)|video|start) ... (from|in) (the|my) (car|truck|van|
        bike|motorbike) (today|now|while|as|on my way|this time)
    (phone|you) (is |are )?(on|in) the (dash|dashboard|mount|holder|passenger seat)
    doing (60|70|80|90|100|\d\d+)( miles)? on
    (from|on) (the|my) (motorbike|scooter|okada|boda|bike), no|on my (motorbike|scooter|okada|boda)
    # Not fit to drive.
    <drunk> >>> <drives>
    <drives> >>> (<unfit>|tipsy|drunk|stoned|buzzed|smoked|(after|with|on) (\w+ ){0,3}(beers?|
        pints?|wine|drinks|vodka|whiske?y|glasses|tramadol|xanax|codeine))
    <unfit> >>> <drives>
    (no|without|lost my|take my|took my) licen[cs]e >>> (drive|driving|keep driving|
        still)(?= .{0,60}(seizure|black|see|epilep|eyes))
"""
