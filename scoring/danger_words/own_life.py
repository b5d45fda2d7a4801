"""Danger to oneself: not wanting to live, self-harm, overdose."""

from __future__ import annotations

from typing import Final

SELF: Final = r"""
    # Named outright.
    suicid(e|al|ality)|self[- ]?harm\w*|unaliv(e|ing)( myself)?|para ?suicide|end(ing)? myself
    (kill|hurt|harm|hang|shoot|drown|starv|poison|finish|end|burn|cut|stab|injur)\w* myself
    (hung|do|done|top|topp?ing|neck|off|offing|do away with|doing away with) myself( in)?
    (end|ending|take|taking|took) (my (own )?life|it all|things for good|everything)
    (end|ending) it (tonight|all|now|soon|for good|once|tomorrow|before)
    (tried|try|trying|attempted|attempt) to (die|end (it|my)|hang|jump|do it|take my)
    (my|an|the|last) (suicide )?attempt(s)? (was|on my life|last|in|failed)
    # Not wanting to live.
    (not|no|never|no longer|nor) (really |even |longer )?(want|wish|care|desire|
        fit)( to| for)? <life>
    (no|not|lost|without) (any |the |my |more )?(wish|will|want|desire|reason|energy) (for|to|
        of) <life>
    (tired|sick|fed up|done|weary|finished|exhausted|bored)( of| with| for| from| by) <life>
    (tired|sick|fed up|done) (of|with|for) (this |my |the |being )?(life|living|here|alive)
    (no|not much|is there|isn't any) (point|reason|use|sense) (in |to |of |for )?<life>
    (what is|see no|there is no|no) the (point|use) (of|in) (<life>|me|it all|my life|any of it)
    what is the (use|point) (of|in) (me|my|<life>|it all|any of (it|this))
    (see|seeing) (no|any) (point|reason|future)( (in|to|for) (<life>|anything|me|it))?
    nothing (left )?to live for|life (is|feels) (not worth|meaningless|over for me)
    (not|hardly) worth (living|going on|being here)|hate (being alive|that i woke|waking up)
    (no|not a) (future|place) (that has|with|for) me|not see (a|any) (future|way out|tomorrow)
    (not|never|no longer) (care|bothered|matter)( \w+){0,2} (if|whether) i (live|die|wake|am (alive|
        dead|here)|survive|make it)
    who cares (if|whether) i (am|live|die|was)
    (nobody|no one) (needs|wants|would want) me (anymore|any longer|now|here|alive)
    (done|finished|through) with (everything|it all|all of (it|this)|this (life|world)|life|
        living)(?! (for|except|and need))
    (tired|sick|exhausted|weary) of (everything|it all|fighting (it|this|to)|trying to (live|stay)|
        existing|this existence|feeling like this|waking)
    (not|never) (be )?(going to )?(seeing|see) (you|me|any of you) (again|anymore|after (this|
        today))
    (not|never) (have to )?(worry about me|deal with me|put up with me|bother\w* with me) (again|
        anymore|much longer|after|soon)?
    (not|will not) (be )?(a |your |the |their |my )?(problem|burden|trouble|bother) (much longer|
        for (much )?long|anymore|after|soon)
    soon (you|they|it|everyone) (\w+ )?(not|never) (have|need|be|hear)
    (is|are) not worth (it|living|the pain) (anymore|any longer)
    (pain|it|this) will (never|only) (stop|end|be over|go away) (unless|until|if|when) i
    (want|long|wish|hope|need|going|soon|ready) (to )?(be|going|am) (\w+ )?(with|beside|
        next to) (my |him|her|them)(\w+ ){0,4}(again|soon|in heaven|up there|on the other side|
        passed|died|dead)
    (by|before|come|this time) (\w+ ){1,4}i (will|shall) (be (dead|gone|buried|in the ground|
        six feet)|not be)
    i (will|shall) be (dead|gone|buried) (by|before|soon|when|come)
    (take|have|keep) (everything|anything|all) (\w+ ){0,3},? i (will|do) not (be )?need(ing)? (it|
        them|any)
    i (will|shall) (not|never) (be )?need(ing)? (it|them|any of it|these|those)( (anymore|after|
        where)|[.,]|$)
    (hold|keep|take|mind|look after) (on to |onto |away )?(these|my|the) (guns?|pills|tablets|
        knives|blades|medication|rope)
    (easier|easy|tempting|simple) (just )?to (not be|stop being|disappear|let go|step off|
        give up on (life|it all))
    (thinking|thought|think) about (not being|ending|letting go|giving up on life|
        what it would be like (if i|to (be dead|die|not)))
    (what|how) (it|everyone|they|things) would (be|feel|go|cope|manage) (like )?(if i (was|
        were) (gone|dead|not)|without me|after i)
    (cry|come|turn up) (at|to) my funeral|my (own )?funeral(?! (plan insurance|home job))
    (do not|not) deserve to (live|be (here|alive)|exist|breathe)|bullet in my|put a bullet
    my (own )?(blood|neck|throat) (\w+ )?(with|in|on)
    (give|giving|given|gave) up on (life|living|everything)
    (given up|giving up) (for good|completely)
    # Wanting to die.
    (want|wanting|wish|ready|rather|deserve|hope|hoping|pray|praying|plan|planning)( to| i)? (die|
        be dead)
    (like|try|trying|going|longing|begging|decided|prefer|just|let me|should|have) (to )?die(?! of)
    (ready|want|prepared|time) to (go|meet my maker|be with god|leave this world|dead)(?= and|[.,]|
        $)
    wish i (was|were|am|had|did not|would|could just) (dead|never|gone|not|exist|die|disappear)\w*
    wish i had(n't| not| never) (been born|woken up|woke)|never been born
    (think|thinking|thought|thoughts|dream|dreaming|fantasi\w+) (about|of) (death|dying|jumping|
        dead)
    better (off )?dead|i (could|can|will|would|may|might) (be|soon be) dead by
    (if|when) i am (still |even )?alive|still (alive|breathing|here) (on|by|next|come)
    # Sleep without waking.
    (sleep|bed|eyes) ... (never|not|did not|forever|don't) (\w+ )?(wake|get up|waking|open|again)
    sleep forever|(not|never) (to )?(wake|woken|waking) up( again)?(?= [a-z]+|[.,;]|$)
    (god|lord|jesus|allah|death) (\w+ ){0,2}(take|takes|took|call|calls) me( home| away|, |$| in)?
    # Others would be better off.
    (better|easier|simpler|happier|relieved|at peace|rest|cheaper)( off)? (without me|if i|once i|
        when i)
    (everyone|everybody|they|family|kids|children|people) ... (better|fine|manage|
        happier) without (me|their (dad|mum))
    (world|house|family) without me|without me (around|here|in it)
    no ?(one|body) would (miss|notice|care if i)
    (do not|not|stop|no longer|tired of)( want to| wish to)? be(ing)? a burden|such a burden (to|on)
    (easier|better) (if|when) i (was|were|am) (not|no longer|gone)|weren't around
    (after|once|when) i am (gone|dead|no more|no longer)(?! (on|to|for|away|from))|worth more dead
    # Not being there later.
    (will|would|may|might|am|going to|do|doubt i will) (not|no longer|never) (be )?(here|around|
        alive|exist)(?= (next|any|much|by|for (long|christmas|my|it|that)|after(?! (six|nine|hours|
        work))|tomorrow|when|then)|[.,!?]|$)
    not (going to )?be (here|around|alive)(?= (next|any|much|by|for (long|christmas|my|it|that)|
        tomorrow|when)|[.,!?]|$)
    (doubt|not sure|not think|if) i will (\w+ )?(be (here|around|alive)|make it)(?! (to|on|
        in) (time|the|my (session|appointment)|session|work|thursday|monday|tuesday|wednesday|
        friday))
    (not|never) (see|seeing) (myself|me) (\w+ )?(mak\w+ it|liv\w+|being (here|alive)|grow\w+ old|
        past|at)
    (not|never) (going to )?make it to (my|christmas|spring|summer|thirty|\d+|new year|the end of)
    (the )?last (you|anyone|time (you|anyone)) (will |ever )*(see|sees|hear|
        hears)( of| from)?( of)? me
    (came|come|here|wanted|called|calling|texting|writing) (\w+ )?to say (a |my )?(proper |final |
        last )?goodbyes?(?! (to (your|the) (front|recep)|until|till|before (my|the) (trip|holiday)))
    say(ing)? (my |a )?goodbyes?( forever| for good| to (everyone|the kids|my (kids|children)))
    (do not|not|no need to|need not) (have to )?(book|hold|keep) (me|my) ... (after|next|
        again)(?= [a-z]+.{0,60}(letters?|gone|dead|goes))
    where i am (going|headed|heading)
    (not|no longer) (be )?need(ing)? (it|them|this|that|any of) (where|any ?more|soon|now)
    when (\w+ ){1,3}goes,? i (go|will go)|go with (him|her) when
    disappear (for good|forever|from this)|vanish from this (world|earth)
    leave this (world|earth|life)
    # Farewells and affairs in order.
    (written|wrote|writing|left|leaving|finished) (the|a|my|them|everyone|
        some)( \w+)? ?(goodbye )?(letters|notes?)(?= (already|for|to (my|the|each|everyone))|[.,]|$)
    (goodbye|farewell|suicide) (letters?|notes?|videos?|messages?)|affairs in order
    (giv(e|en|ing)|gave) (away )?(all )?(of )?my (\w+ )?(away|things|stuff|belongings|possessions|
        records|dog|cat|clothes)
    life insurance >>> (pays?|gone|dead|family|kids|enough|two years|suicide)
    (will|house|insurance|mortgage) ... (paid|sorted|covered) (for )?(once|when|after) i am
    join (my (late |dead )?(wife|husband|mum|dad|mother|father|brother|sister|son|daughter|baby)|
        them up there|her in|him in)(?! (on|for|at|in (town|the (city|session))))
    (be|together) with (him|her|my (wife|husband|son|daughter|mum|dad)) (again )?in (heaven|
        the (ground|next))
    # Despair without a way out.
    (what is|what's) the (use|point)(?=[.,!?]|$| anymore| any longer)
    (see|seeing|find) (a|the|any|no) point( anymore|[.,]|$| in (trying|any|going|it))
    (feel|feels|feeling|am|is|so|completely|utterly|everything|it all) (\w+ )?(hopeless|worthless|
        pointless)(?=[.,!?]| (all|and|lately|these|now|anymore|most|every)|$)
    (no|not any) hope (left|anymore|for me)
    (can not|not) (\w+ )?(take|bear|stand|handle|face|cope with|do|live with) (all (of )?)?(this|it|
        that|life|things|the pain|
        another day)( pain)?( anymore| much longer| any longer| no more)(?! (of|with))
    can not (\w+ )?(take|bear|stand|face) (all this|it all|another day|the pain)(?=[.,!?]|$)
    ways? (to|of) (die|dying|kill|end|ending|make it (all )?stop|hurt\w*|disappear\w*)
    (how|what) (to|would|does|it) (die|dying|feels? like to die)
    (method|methods|painless|quickest|easiest) (way|ways|to (die|go)|of (dying|death))
    (wish|wanted?|want|wanting|going|ready) (i could |to )?(just )?(disappear|vanish|not exist|
        fade away|cease|evaporate)(?! (into|from (social|facebook|insta|work|the (party|group))))
    nothing (to|left to) (look forward|hold me|keep me here|lose)
    (nobody|no one) (would|will) (even )?(miss me|notice|care|cry|come to my funeral)
    wish (someone|somebody|he|they|a (car|bus|truck)) would (kill|hit|shoot|end) me
    (car|bus|truck|train|lorry) (to|would|could|just) (hit|take) me
    (stop|stopping|come off|go off|quit) (my |all my )<pills> and (pray|see|let|hope|just)
    (survive|survived|surviving) (my|the|an|that) (attempt|overdose|jump)
    (relapsed|relapsing|slipped)( again)?(?= ... (cut|blade|hurt|harm|burn))
    (urge|urges|craving) to (cut|hurt|harm|burn|die|drink bleach)
    # Ways and means.
    (got|have|has|bought|found|keep|kept|hid|there is|saved|with) ... (rope|noose|razors?|
        razor ?blades?|the blades?|ligature)
    (rope|noose|belt|razors?|blades?) ... (ready|shed|loft|garage|drawer|tree|beam|under my)
    already (have|got) (the |some |my )?(blades|rope|pills|gun)
    (count(ed|ing)|saving|saved|stockpil\w+|hoard\w+|lined|laid|collect\w+) (\w+ ){0,5}<pills>
    counted (them|it) (all )?out|on (the|my) nightstand
    (had|have|got|with|took) (\w+ ){0,2}<pills> (out|ready|in my hand|in front of me|lined up|all)
    (googl\w+|looked up|search\w+|read up|asked) (how (much|many|to (tie|hang|die))|painless|
        the dose|methods)
    how (many|much) (of )?(\w+ ){0,3}(<pills> (\w+ ){0,2}(takes?|needs?|need|is enough)|to (die|end|
        kill|not wake)|it (takes|would take) to (die|end|kill|not wake))
    how many <pills> >>> (die|kill|enough|take|end)
    (worked|figured|know|decided|found) (out )?(exactly )?(how|when|where) (to do it|i will do it|
        i would do it|i am going to do it)
    (nearly|almost) did it|(i|did) it this time properly
    do something (stupid|silly|drastic|to myself)
    (stand|stood|standing|sit|sat|sitting|walk|walked|go|went|am|up) ... (bridge|ledge|roof|rooftop|
        balcony|cliff|tracks|platform) ... (look|jump|down|think|edge|over|hours|ages|train)
    (run|running|take|taking) (the |my )(car|truck|van|bike) (off|into|over) the (road|bridge|cliff|
        edge)
    (jump|jumping|jumped|throw(ing)? myself|step(ping)?|walk(ing)?|fall(ing)?) (off|in front|from|
        under|into|out)( of)? (a|the|my|an) (\w+ )?(bridge|roof|building|balcony|cliff|train|bus|
        lorry|truck|tube|traffic|window|sea|river|lake|car|well|tracks|platform)
    (walk|walking|step|stepping|run|jump|jumping) (out )?(into|in front of|under) (the )?(traffic|
        sea|water|river|trains?|cars?|road|lorries)
    (driv\w+|steer\w+|swerv\w+|crash\w*|turn\w*|veer\w*) (\w+ ){0,4}(into|off|over) (a|the|an|
        that) (\w+ )?(tree|wall|road|bridge|cliff|lorry|truck|pole|edge|oncoming|barrier|river)
    crash(ing)? (the|my) car (on purpose|so|and end)|crash the car|in(to)? oncoming traffic
    (swallow|take|taking|swallowing|down) (a|the|all|every|whole|my|that) (\w+ )?(bottle|box|packet|
        strip|lot|handful)( of)? (<pills>|(the |my |those )<pills>)?
    # Hurting oneself.
    (cut|cuts|cutting|burn|burned|burnt|burning|slic\w+|slash\w*|carv\w+|scratch\w+|scrap\w+) (at |
        into |up )?(my|me) (\w+ )?<body>(?! ... (oven|stove|iron|cook\w*|chopp\w+|shav\w+|
        accident\w*|glass door|kettle|hob|pan))
    (been|started|start|keep|kept|am|back to|stopped eating and) cutting(?! (down|back|out|short|
        the|costs|corners|it|hair))
    cutting again|cut again
    (hit|hitting|punch|punching|bang|banging) (my head|myself)(?= (against|on|until|again|in|with)|
        [.,]|$)
    (not|have not|did not) eat(en)? (\w+ )?(in|for|since) (\w+ )?(days|\d+ days|a week|last|weeks)
    (not going to|will not|refuse to|stopped|starv\w+) (eat|eating|myself)(?= (again|anymore|
        on purpose|at all|until)|[.,]|$)
    stopped (taking )?(my )?(insulin|dialysis|heart (pills|tablets|meds)|chemo|antiretrovirals|
        arvs)( treatment)?
    punish(ing)? myself|(hate|loathe) myself ... (tonight|punish|hurt|bad|gone|end)
    do something (really |very |so )?(bad|terrible|awful) (tonight|to me|now|soon)
    (do not|not) (think|know if|see how|believe) (that )?i (can|could|will) (go on|keep going|
        carry on|make it|survive|do this anymore|last)(?! (on|to) (time|the|thursday|monday))
    # Said darkly.
    if (it|things|this) (gets?|goes|becomes?|turns?) (really |too |very )?(bad|dark|worse|ugly|
        too much)
    (dark|bad|black|scary|intrusive) (thoughts|place in my head|ideas)
    the thoughts (are|come|came|keep)
    (can|could) (not|no longer|barely) (\w+ )?(go on(?! (in|past|over|until|with (this|
        the) (session|call|chat)))|keep going|carry on|survive|live like this|bear (it|this|
        to live)|take (it|this life|life|this) anymore)
    can not (tek|take|manage|do) (the |this )?(life|living)( t(h)?ing)?( no more| anymore)?
    can not do (this|it|life) (anymore|no more)(?=[.!?]|$| please| i (just|want))
    (make|want|need) (it|everything|the pain|the noise|all (of )?(it|this)) (all |just |to )*(end|
        stop|be over|go away forever)(?=[.,!?]|$| tonight| now| for good)
    (want|need) (out|it to be over)(?=[.,!?]|$| of (this|life|here))|no way out
    nothing matters (anymore|now)
    (at|reached) the end of (my|the) (rope|tether|line|road)
    had enough of (this )?(life|living|everything)
    (voices?|it) (in my head |\w+ ){0,2}(say|says|saying|tell|tells|telling|keep|keeps|
        command\w*) ... (kill|hurt|die|jump|walk into|end it|cut|do it|stab|burn)
    make i (just )?die|(me|i) ready to (dead|die|go home to)|just dead
    one day (i|you) will (finish|not|hear i)
    (if|unless) you (leave|drop|stop|cancel|go|do not|stop seeing)( \w+){0,4},? (then )?(i will|
        i am going to) (do something|not be|hurt|kill|die)
"""

OVERDOSE: Final = r"""
    overdos(e|ed|ing)|od'd|o\.d\.|(too many|too much) (\w+ ){0,4}(<pills>|of (them|it|my|the))
    (took|taken|swallowed|downed|had|ate|drank|drunk|popped|necked|injected) (\w+ ){0,3}(all|whole|
        full|entire|handful|bunch|load|rest|lot) (\w+ ){0,4}(<pills>|strip|packet|pack|box|bottle|
        blister|of them|card)
    (took|taken|swallowed|downed|ate|drank|drunk|popped|necked) (\w+ ){0,2}(whole|all|entire|
        full) (\w+ )?(strip|packet|pack|box|bottle|blister|card|lot|thing)
    (took|taken|swallowed|downed|had|ate|popped|necked) (\w+ ){0,3}(\d\d+|twelve|fifteen|sixteen|
        twenty|thirty|forty|fifty|a hundred|dozens?)(\w+| \w+){0,3} (<pills>|of)
    (took|taken|swallowed|had) (\w+ ){0,3}(double|triple|twice|extra|more than) >>> (numb|dizzy|
        sleepy|weird|heart|again|floaty|vomit\w*|sick)
    (took|taken|swallowed|had) (\w+ ){0,4}<pills> (\w+ ){0,5}(and|with|on top) (\w+ ){0,4}(vodka|
        wine|whiske?y|alcohol|gin|rum|beer|drink)
    (vodka|wine|whiske?y|alcohol|gin|rum|bottle) >>> <pills> (on top|too|as well|with it|after)
    <pills> (\w+ ){0,3}(are|is) (all )?(gone|in me|inside me|finished)(?=[.,!?]|$| now| already)
    (drank|drunk|drink|swallowed|took|taken|drinking|swallow) (\w+ ){0,3}<poison>
    (found|find) (him|her|them|my \w+|\w+) (\w+ )?(blue|unresponsive|not breathing|cold|passed out|
        with a needle|foaming)
    <pills> ... (nodding off|can not stay awake|floaty|hands (have )?gone numb|seeing double)
    (nodding off|floaty|slurring|numb) >>> (took|had|swallowed) ... <pills>
    (pills|tablets) (and|are) kicking in|starting to kick in >>> (pills|tablets|took)
"""
