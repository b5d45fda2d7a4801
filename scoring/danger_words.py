"""The words that speak of danger, as phrase lists on plain speech (see ``phrases``).

The kinds are the codebook's. Every wording here is in the form that ``plain_speech`` gives:
"don't" is "do not", "mi cyaan" is "me can not", "daddy" is "dad".
"""

from __future__ import annotations

from typing import Final

from scoring.phrases import one_of

_WHO: Final[dict[str, str]] = {
    "child": r"""
        (bab(y|ies)|child(ren)?|kids?|kiddo|toddlers?|infant|newborn|twins|bairns?|pickin)
        ((step|grand)?(sons?|daughters?)|grand(child|children|kids?)|nephew|niece)
        (little|small|youngest|eldest|wee) (one|boy|girl|lad|man|brother|sister|fella)s?
        (boys?|girls?|pupils?|(\w+|\d+)[ -]years?[ -]old)
    """,
    "elder": r"""
        (mum|mom|mother|dad|father|aunt(ie|y)?|uncle|nan|nana|nonna|nani|residents?|patients?)
        gran(ny|dma|dpa|dmother|dfather|dad|ma|pa|d)?
        (husband|wife|brother|sister|old (man|woman|lady)|(mother|father)[ -]in[ -]law)
    """,
    "carer": r"""
        (my |the |her |his )?(son|daughter|grandson|granddaughter|nephew|niece)( in law|-in-law)?
        (my |the |her |his )?(car(er|e ?giver|e worker)s?|aides?|staff|nurses?|helpers?|attendants?)
        (they|he|she)
    """,
    "grown_up": r"""
        (step ?)?(dad|father|mum|mom|mother)
        (mum|mom|mother|dad)'?s (new )?(boyfriend|partner|husband|girlfriend)
        (uncle|aunt(ie|y)?|coach|teacher|pastor|priest|imam|tutor|warden|brother|cousin|granddad)
        (grand(pa|father)|foster (dad|mum|mom|carer|parents?)|(family )?friend|neighbou?r)
    """,
    "partner": r"""
        (he|she|they|oga|baby ?daddy)
        (my |the )?(ex-?|new |own )?(husband|wife|boyfriend|girlfriend|partner|fianc[eé]e?|ex|man)
        (my |the )?(woman|fella|hubby|in-laws|brothers?|sons?|(step ?)?(dad|father|mum|mother))
        (my )?(husband|wife|boyfriend|ex)'s (family|brothers?|mother|cousins?)
    """,
    "anyone": r"""
        (him|her|them|people|someone|somebody|everyone|everybody|anyone|both of them|us all)
        (that|this) (man|woman|boy|girl|bastard|bitch|guy|person|fool)
        (the (guy|kids?|baby|neighbou?rs?|children|staff|doctor|judge)|each other)
        (my|his|our|the) (\w+[ -]){0,2}?(brother|sister|wife|husband|ex|boyfriend|girlfriend|partner)
        (my|his|our|the) (\w+[ -]){0,2}?(father|mother|dad|mum|mom|uncle|aunt|cousin|family|in-law)
        (my|his|our|the) (\w+[ -]){0,2}?(boss|neighbou?r|roommate|flatmate|landlord|co-?worker)
        (my|his|our|the) (\w+[ -]){0,2}?(manager|teacher|son|daughter|baby|kids?|children|step\w+)
    """,
}

_DEEDS: Final[dict[str, str]] = {
    # Harm that is done or was done.
    "harms": r"""
        (chok(es|ed|ing)|strangl(es|ed|ing)|hit(s|ting)?|beat(s|en|ing)?|punch(es|ed|ing)?)
        (slap(s|ped|ping)?|smack(s|ed|ing)?|kick(s|ed|ing)?|burn(s|ed|t|ing)|shov(es|ed|ing))
        (push(es|ed|ing)?|grab(s|bed|bing)|rap(es|ed|ing)|hurt(s|ing)?|belt(s|ed|ing)?)
        (whip(s|ped|ping)|thrash(es|ed|ing)?|can(es|ed|ing)|flog(s|ged|ging)?|lash(es|ed|ing))
        (pinch(es|ed|ing)|bit(es|ten)?|drag(s|ged|ging)|spat (on|at)|stab(s|bed)|batter(s|ed|ing))
        (abus(es|ed|ing)|molest(s|ed|ing)?|pinn(ed|ing)|headbutt(s|ed)|sh(ook|akes|aking|aken))
        (thump(s|ed)?|scald(s|ed)|lick(s|ed)?(?= me (down|dung|up))|knock(s|ed)(?= me))
        (get|gets|got|is|was) (too )?(rough|violent|physical) with
        (throw|throws|threw|raised (his|her) hand|laid (a )?hands?) (on|at|to|against)?
        (gave|gives|give|giving) (?=(\w+ ){1,3}(a (hiding|beating|slap|thrashing|clip)|the belt))
    """,
    # Harm that somebody means to do.
    "kill": r"""
        (kill|murder|stab|shoot|strangle|beat|attack|poison|harm|smash|bash|hurt|throttle|choke)
        (killing|murdering|stabbing|shooting|strangling|beating|attacking|poisoning|harming)
        (smashing|bashing|hurting|choking|drown(ing)?|smother(ing)?|suffocat(e|ing)|burn(ing)?)
        (finish(ing)?|batter(ing)?|punch(ing)?|hit(ting)?|slap(ping)?|throw(ing)?|shak(e|ing))
        (kick(ing)?|slit(ting)?|do(ing)? in|run(ning)? over|push(ing)?|deal(ing)? with|end(ing)?)
    """,
    "meaning_to": r"""
        (i|i am|me) (will|going to|would|could|might|must|swear|go|want to|feel like|shall)
        we (will|shall|are going to)
        i (\w+ ){0,3}(want|plan|mean|intend|long|need|would like|itch) to
        (keep|been|am|was|started|always) (on )?(picturing|imagining|planning|fantasi[sz]ing)
        (keep|been|am|was|started) (thinking|dreaming) (of|about)|seeing myself
        (thoughts?|urges?|images?|dreams?|visions?) (of|about|to)
        (afraid|scared|worried|frightened) (that )?(i (will|might|could|am going to)|of)
        (do not|not) (know|sure|trust|promise) (that |if |whether |what |myself )*i (will|am going to)
        (about to|ready to|stop (me|myself)( from)?|before i|or i|let me|make i|talked? me out of)
        (voices?|voice|god|jinn|spirits?|something) (\w+ ){0,3}(tell|tells|telling|says?|saying)
    """,
    # Adverbs between the one who does it and the deed.
    "often": r"""
        (has|have|had|is|was|been|just|also|already|always|sometimes|still|often|only|even|once)
        (keeps?|kept|started|starts|really|going to|will|would|did|does|used to|got|nearly|almost)
        (never|usually|then|again|basically|regularly|might|could|tried to|tries to|wants to)
    """,
    "again_not": r"""
        up(?! (last|so|when|again|every))|like|that|how|why|to|feel|on|as|hard when|in my|at|more than|off guard|financially
    """,
}

_THINGS: Final[dict[str, str]] = {
    "pills": r"""
        (pills?|tablets?|tabs|meds|medicines?|medication|capsules?|paracetamol|tylenol|panadol)
        (ibuprofen|sleepers|sleeping (pills|tablets)|antidepressants?|opioids?|oxy\w*|xanax|valium)
        (benzos?|methadone|insulin|fentanyl|heroin|diazepam|zopiclone|aspirins?|tramadol|codeine)
        (amitriptyline|painkillers?|beta ?blockers?|blister packs?|lorazepam|sertraline|fluoxetine)
    """,
    "poison": r"""
        (rat poison|poison|bleach|pesticide|antifreeze|petrol|kerosene|sniper|insecticide|acid|lysol)
        (weed ?killer|drain cleaner|detergent|dettol|herbicide|paraquat)
    """,
    "weapon": r"""
        (gun|pistol|rifle|shotgun|revolver|machete|cutlass|knife|blade|panga|dagger|firearm|glock)
    """,
    "body": r"""
        (arms?|wrists?|thighs?|legs?|skin|stomach|belly|hips?|ankles?|veins?|forearms?|chest|calves)
    """,
    "drunk": r"""
        (drank|drunk|drinking|been drinking|tipsy|buzzed|stoned|baked|wasted|hammered|plastered)
        (a few|some|couple|two|three|four|five|six|seven|eight|[2-9]) (glasses|beers|pints|drinks)
        (a few|some|couple|two|three|four|five|six|[2-9])( of)? (shots|brandies|whiskies|gins|cans)
        (had|have had|downed|after) (a few|a couple|one too many)|a few in me|over the limit
        (beers?|vodka|wine|whiske?y|rum|gin|brandy|tequila|ogogoro|palm wine|smoked|weed|joint)
        (edibles?|ganja|coke|ketamine|pissed|high(?! (street|school|blood|way))|smashed|wrecked)
        (tramadol|codeine|xanax|valium|sleeping (pills?|tablets?)|sedatives?|methadone)
    """,
    "unfit": r"""
        (nod(ding|ded)? off|fall(ing)? asleep|fell asleep|not slept|no sleep|black(ed|ing)? out)
        (passed out|seizures?|fainted|fainting|can (hardly|barely) (see|keep)|can not (see|feel))
        (eyes (keep |are )?clos(e|ing)|double vision|seeing double|micro ?sleeps?|drowsy|dizzy)
    """,
    "drives": r"""
        (driv(e|es|ing)|drove|(car |my )?keys|behind the wheel|at the wheel|in(to)? (the|my) car)
        (on my way|(the|my) car is|be there (in|by)|with you (in|by)|over (to you )?by car)
        (the|my|a) (truck|van|bus|lorry|rig|school bus|motorbike|scooter|bike|taxi cab)
        (on|down|up) the (motorway|highway|freeway)|on the road|(night )?haul|behind wheel
    """,
    "not_driving": r"""
        (parked|engine (is )?off|pulled (over|in)|passenger|taxi|cab|uber|bolt|bus home|walk(ing)?)
        (is|was) driving( me)?|(driving|picking|dropping|taking|dropped|drove) me|being driven
        (last night|yesterday|last week|will be driving|gave up driving|stopped driving)
        (do not|did not|not going to|never|will not|can not) (drink and )?drive|designated driver
    """,
    # Wanting no more of life.
    "life": r"""
        (live|life|alive|be alive|living|exist(ing|ence)?|go on|going on|carry(ing)? on|breath(e|ing))
        (wake up|waking up|be here|being here|be around|be in this world|this (life|world))
    """,
}


def _lists() -> dict[str, str]:
    """Every named list, as a regular expression."""
    return {name: one_of(text) for name, text in (*_WHO.items(), *_DEEDS.items(), *_THINGS.items())}


LISTS: Final = _lists()

RULES: Final[dict[str, str]] = {
    "self": r"""
        # Named outright.
        suicid(e|al|ality)|self[- ]?harm\w*|unaliv(e|ing)( myself)?|para ?suicide|end(ing)? myself
        (kill|hurt|harm|hang|shoot|drown|starv|poison|finish|end|burn|cut|stab|injur)\w* myself
        (hung|do|done|top|topp?ing|neck|off|offing|do away with|doing away with) myself( in)?
        (end|ending|take|taking|took) (my (own )?life|it all|things for good|everything)
        (end|ending) it (tonight|all|now|soon|for good|once|tomorrow|before)
        (tried|try|trying|attempted|attempt) to (die|end (it|my)|hang|jump|do it|take my)
        (my|an|the|last) (suicide )?attempt(s)? (was|on my life|last|in|failed)
        # Not wanting to live.
        (not|no|never|no longer|nor) (really |even |longer )?(want|wish|care|desire|fit)( to| for)? <life>
        (no|not|lost|without) (any |the |my |more )?(wish|will|want|desire|reason|energy) (for|to|of) <life>
        (tired|sick|fed up|done|weary|finished|exhausted|bored)( of| with| for| from| by) <life>
        (tired|sick|fed up|done) (of|with|for) (this |my |the |being )?(life|living|here|alive)
        (no|not much|is there|isn't any) (point|reason|use|sense) (in |to |of |for )?<life>
        (what is|see no|there is no|no) the (point|use) (of|in) (<life>|me|it all|my life|any of it)
        what is the (use|point) (of|in) (me|my|<life>|it all|any of (it|this))
        (see|seeing) (no|any) (point|reason|future)( (in|to|for) (<life>|anything|me|it))?
        nothing (left )?to live for|life (is|feels) (not worth|meaningless|over for me)
        (not|hardly) worth (living|going on|being here)|hate (being alive|that i woke|waking up)
        (no|not a) (future|place) (that has|with|for) me|not see (a|any) (future|way out|tomorrow)
        (not|never|no longer) (care|bothered|matter)( \w+){0,2} (if|whether) i (live|die|wake|am (alive|dead|here)|survive|make it)
        who cares (if|whether) i (am|live|die|was)|(nobody|no one) (needs|wants|would want) me (anymore|any longer|now|here|alive)
        (done|finished|through) with (everything|it all|all of (it|this)|this (life|world)|life|living)(?! (for|except|and need))
        (tired|sick|exhausted|weary) of (everything|it all|fighting (it|this|to)|trying to (live|stay)|existing|this existence|feeling like this|waking)
        (not|never) (be )?(going to )?(seeing|see) (you|me|any of you) (again|anymore|after (this|today))|(not|never) (have to )?(worry about me|deal with me|put up with me|bother\w* with me) (again|anymore|much longer|after|soon)?
        (not|will not) (be )?(a |your |the |their |my )?(problem|burden|trouble|bother) (much longer|for (much )?long|anymore|after|soon)|soon (you|they|it|everyone) (\w+ )?(not|never) (have|need|be|hear)
        (is|are) not worth (it|living|the pain) (anymore|any longer)|(pain|it|this) will (never|only) (stop|end|be over|go away) (unless|until|if|when) i
        (want|long|wish|hope|need|going|soon|ready) (to )?(be|going|am) (\w+ )?(with|beside|next to) (my |him|her|them)(\w+ ){0,4}(again|soon|in heaven|up there|on the other side|passed|died|dead)
        (by|before|come|this time) (\w+ ){1,4}i (will|shall) (be (dead|gone|buried|in the ground|six feet)|not be)|i (will|shall) be (dead|gone|buried) (by|before|soon|when|come)
        (take|have|keep) (everything|anything|all) (\w+ ){0,3},? i (will|do) not (be )?need(ing)? (it|them|any)|i (will|shall) (not|never) (be )?need(ing)? (it|them|any of it|these|those)( (anymore|after|where)|[.,]|$)
        (hold|keep|take|mind|look after) (on to |onto |away )?(these|my|the) (guns?|pills|tablets|knives|blades|medication|rope)
        (easier|easy|tempting|simple) (just )?to (not be|stop being|disappear|let go|step off|give up on (life|it all))|(thinking|thought|think) about (not being|ending|letting go|giving up on life|what it would be like (if i|to (be dead|die|not)))
        (what|how) (it|everyone|they|things) would (be|feel|go|cope|manage) (like )?(if i (was|were) (gone|dead|not)|without me|after i)|(cry|come|turn up) (at|to) my funeral|my (own )?funeral(?! (plan insurance|home job))
        (do not|not) deserve to (live|be (here|alive)|exist|breathe)|bullet in my|put a bullet|my (own )?(blood|neck|throat) (\w+ )?(with|in|on)
        (give|giving|given|gave) up on (life|living|everything)|(given up|giving up) (for good|completely)
        # Wanting to die.
        (want|wanting|wish|ready|rather|deserve|hope|hoping|pray|praying|plan|planning)( to| i)? (die|be dead)
        (like|try|trying|going|longing|begging|decided|prefer|just|let me|should|have) (to )?die(?! of)
        (ready|want|prepared|time) to (go|meet my maker|be with god|leave this world|dead)(?= and|[.,]|$)
        wish i (was|were|am|had|did not|would|could just) (dead|never|gone|not|exist|die|disappear)\w*
        wish i had(n't| not| never) (been born|woken up|woke)|never been born
        (think|thinking|thought|thoughts|dream|dreaming|fantasi\w+) (about|of) (death|dying|jumping|dead)
        better (off )?dead|i (could|can|will|would|may|might) (be|soon be) dead by
        (if|when) i am (still |even )?alive|still (alive|breathing|here) (on|by|next|come)
        # Sleep without waking.
        (sleep|bed|eyes) ... (never|not|did not|forever|don't) (\w+ )?(wake|get up|waking|open|again)
        sleep forever|(not|never) (to )?(wake|woken|waking) up( again)?(?= [a-z]+|[.,;]|$)
        (god|lord|jesus|allah|death) (\w+ ){0,2}(take|takes|took|call|calls) me( home| away|, |$| in)?
        # Others would be better off.
        (better|easier|simpler|happier|relieved|at peace|rest|cheaper)( off)? (without me|if i|once i|when i)
        (everyone|everybody|they|family|kids|children|people) ... (better|fine|manage|happier) without (me|their (dad|mum))
        (world|house|family) without me|without me (around|here|in it)|no ?(one|body) would (miss|notice|care if i)
        (do not|not|stop|no longer|tired of)( want to| wish to)? be(ing)? a burden|such a burden (to|on)
        (easier|better) (if|when) i (was|were|am) (not|no longer|gone)|weren't around
        (after|once|when) i am (gone|dead|no more|no longer)(?! (on|to|for|away|from))|worth more dead
        # Not being there later.
        (will|would|may|might|am|going to|do|doubt i will) (not|no longer|never) (be )?(here|around|alive|exist)(?= (next|any|much|by|for (long|christmas|my|it|that)|after(?! (six|nine|hours|work))|tomorrow|when|then)|[.,!?]|$)
        not (going to )?be (here|around|alive)(?= (next|any|much|by|for (long|christmas|my|it|that)|tomorrow|when)|[.,!?]|$)
        (doubt|not sure|not think|if) i will (\w+ )?(be (here|around|alive)|make it)(?! (to|on|in) (time|the|my (session|appointment)|session|work|thursday|monday|tuesday|wednesday|friday))
        (not|never) (see|seeing) (myself|me) (\w+ )?(mak\w+ it|liv\w+|being (here|alive)|grow\w+ old|past|at)
        (not|never) (going to )?make it to (my|christmas|spring|summer|thirty|\d+|new year|the end of)
        (the )?last (you|anyone|time (you|anyone)) (will |ever )*(see|sees|hear|hears)( of| from)?( of)? me
        (came|come|here|wanted|called|calling|texting|writing) (\w+ )?to say (a |my )?(proper |final |last )?goodbyes?(?! (to (your|the) (front|recep)|until|till|before (my|the) (trip|holiday)))|say(ing)? (my |a )?goodbyes?( forever| for good| to (everyone|the kids|my (kids|children)))
        (do not|not|no need to|need not) (have to )?(book|hold|keep) (me|my) ... (after|next|again)(?= [a-z]+.{0,60}(letters?|gone|dead|goes))
        where i am (going|headed|heading)|(not|no longer) (be )?need(ing)? (it|them|this|that|any of) (where|any ?more|soon|now)
        when (\w+ ){1,3}goes,? i (go|will go)|go with (him|her) when
        disappear (for good|forever|from this)|vanish from this (world|earth)|leave this (world|earth|life)
        # Farewells and affairs in order.
        (written|wrote|writing|left|leaving|finished) (the|a|my|them|everyone|some)( \w+)? ?(goodbye )?(letters|notes?)(?= (already|for|to (my|the|each|everyone))|[.,]|$)
        (goodbye|farewell|suicide) (letters?|notes?|videos?|messages?)|affairs in order
        (giv(e|en|ing)|gave) (away )?(all )?(of )?my (\w+ )?(away|things|stuff|belongings|possessions|records|dog|cat|clothes)
        life insurance >>> (pays?|gone|dead|family|kids|enough|two years|suicide)
        (will|house|insurance|mortgage) ... (paid|sorted|covered) (for )?(once|when|after) i am
        join (my (late |dead )?(wife|husband|mum|dad|mother|father|brother|sister|son|daughter|baby)|them up there|her in|him in)(?! (on|for|at|in (town|the (city|session))))
        (be|together) with (him|her|my (wife|husband|son|daughter|mum|dad)) (again )?in (heaven|the (ground|next))
        # Despair without a way out.
        (what is|what's) the (use|point)(?=[.,!?]|$| anymore| any longer)|(see|seeing|find) (a|the|any|no) point( anymore|[.,]|$| in (trying|any|going|it))
        (feel|feels|feeling|am|is|so|completely|utterly|everything|it all) (\w+ )?(hopeless|worthless|pointless)(?=[.,!?]| (all|and|lately|these|now|anymore|most|every)|$)|(no|not any) hope (left|anymore|for me)
        (can not|not) (\w+ )?(take|bear|stand|handle|face|cope with|do|live with) (all (of )?)?(this|it|that|life|things|the pain|another day)( pain)?( anymore| much longer| any longer| no more)(?! (of|with))|can not (\w+ )?(take|bear|stand|face) (all this|it all|another day|the pain)(?=[.,!?]|$)
        ways? (to|of) (die|dying|kill|end|ending|make it (all )?stop|hurt\w*|disappear\w*)|(how|what) (to|would|does|it) (die|dying|feels? like to die)|(method|methods|painless|quickest|easiest) (way|ways|to (die|go)|of (dying|death))
        (wish|wanted?|want|wanting|going|ready) (i could |to )?(just )?(disappear|vanish|not exist|fade away|cease|evaporate)(?! (into|from (social|facebook|insta|work|the (party|group))))
        nothing (to|left to) (look forward|hold me|keep me here|lose)|(nobody|no one) (would|will) (even )?(miss me|notice|care|cry|come to my funeral)|wish (someone|somebody|he|they|a (car|bus|truck)) would (kill|hit|shoot|end) me
        (car|bus|truck|train|lorry) (to|would|could|just) (hit|take) me|(stop|stopping|come off|go off|quit) (my |all my )<pills> and (pray|see|let|hope|just)
        (survive|survived|surviving) (my|the|an|that) (attempt|overdose|jump)|(relapsed|relapsing|slipped)( again)?(?= ... (cut|blade|hurt|harm|burn))|(urge|urges|craving) to (cut|hurt|harm|burn|die|drink bleach)
        # Ways and means.
        (got|have|has|bought|found|keep|kept|hid|there is|saved|with) ... (rope|noose|razors?|razor ?blades?|the blades?|ligature)
        (rope|noose|belt|razors?|blades?) ... (ready|shed|loft|garage|drawer|tree|beam|under my)
        already (have|got) (the |some |my )?(blades|rope|pills|gun)
        (count(ed|ing)|saving|saved|stockpil\w+|hoard\w+|lined|laid|collect\w+) (\w+ ){0,5}<pills>
        counted (them|it) (all )?out|on (the|my) nightstand
        (had|have|got|with|took) (\w+ ){0,2}<pills> (out|ready|in my hand|in front of me|lined up|all)
        (googl\w+|looked up|search\w+|read up|asked) (how (much|many|to (tie|hang|die))|painless|the dose|methods)
        how (many|much) (of )?(\w+ ){0,3}(<pills> (\w+ ){0,2}(takes?|needs?|need|is enough)|to (die|end|kill|not wake)|it (takes|would take) to (die|end|kill|not wake))
        how many <pills> >>> (die|kill|enough|take|end)
        (worked|figured|know|decided|found) (out )?(exactly )?(how|when|where) (to do it|i will do it|i would do it|i am going to do it)
        (nearly|almost) did it|(i|did) it this time properly|do something (stupid|silly|drastic|to myself)
        (stand|stood|standing|sit|sat|sitting|walk|walked|go|went|am|up) ... (bridge|ledge|roof|rooftop|balcony|cliff|tracks|platform) ... (look|jump|down|think|edge|over|hours|ages|train)
        (run|running|take|taking) (the |my )(car|truck|van|bike) (off|into|over) the (road|bridge|cliff|edge)|(jump|jumping|jumped|throw(ing)? myself|step(ping)?|walk(ing)?|fall(ing)?) (off|in front|from|under|into|out)( of)? (a|the|my|an) (\w+ )?(bridge|roof|building|balcony|cliff|train|bus|lorry|truck|tube|traffic|window|sea|river|lake|car|well|tracks|platform)
        (walk|walking|step|stepping|run|jump|jumping) (out )?(into|in front of|under) (the )?(traffic|sea|water|river|trains?|cars?|road|lorries)
        (driv\w+|steer\w+|swerv\w+|crash\w*|turn\w*|veer\w*) (\w+ ){0,4}(into|off|over) (a|the|an|that) (\w+ )?(tree|wall|road|bridge|cliff|lorry|truck|pole|edge|oncoming|barrier|river)
        crash(ing)? (the|my) car (on purpose|so|and end)|crash the car|in(to)? oncoming traffic
        (swallow|take|taking|swallowing|down) (a|the|all|every|whole|my|that) (\w+ )?(bottle|box|packet|strip|lot|handful)( of)? (<pills>|(the |my |those )<pills>)?
        # Hurting oneself.
        (cut|cuts|cutting|burn|burned|burnt|burning|slic\w+|slash\w*|carv\w+|scratch\w+|scrap\w+) (at |into |up )?(my|me) (\w+ )?<body>(?! ... (oven|stove|iron|cook\w*|chopp\w+|shav\w+|accident\w*|glass door|kettle|hob|pan))
        (been|started|start|keep|kept|am|back to|stopped eating and) cutting(?! (down|back|out|short|the|costs|corners|it|hair))|cutting again|cut again
        (hit|hitting|punch|punching|bang|banging) (my head|myself)(?= (against|on|until|again|in|with)|[.,]|$)
        (not|have not|did not) eat(en)? (\w+ )?(in|for|since) (\w+ )?(days|\d+ days|a week|last|weeks)
        (not going to|will not|refuse to|stopped|starv\w+) (eat|eating|myself)(?= (again|anymore|on purpose|at all|until)|[.,]|$)
        stopped (taking )?(my )?(insulin|dialysis|heart (pills|tablets|meds)|chemo|antiretrovirals|arvs)( treatment)?
        punish(ing)? myself|(hate|loathe) myself ... (tonight|punish|hurt|bad|gone|end)|do something (really |very |so )?(bad|terrible|awful) (tonight|to me|now|soon)
        (do not|not) (think|know if|see how|believe) (that )?i (can|could|will) (go on|keep going|carry on|make it|survive|do this anymore|last)(?! (on|to) (time|the|thursday|monday))
        # Said darkly.
        if (it|things|this) (gets?|goes|becomes?|turns?) (really |too |very )?(bad|dark|worse|ugly|too much)
        (dark|bad|black|scary|intrusive) (thoughts|place in my head|ideas)|the thoughts (are|come|came|keep)
        (can|could) (not|no longer|barely) (\w+ )?(go on(?! (in|past|over|until|with (this|the) (session|call|chat)))|keep going|carry on|survive|live like this|bear (it|this|to live)|take (it|this life|life|this) anymore)
        can not (tek|take|manage|do) (the |this )?(life|living)( t(h)?ing)?( no more| anymore)?
        can not do (this|it|life) (anymore|no more)(?=[.!?]|$| please| i (just|want))
        (make|want|need) (it|everything|the pain|the noise|all (of )?(it|this)) (all |just |to )*(end|stop|be over|go away forever)(?=[.,!?]|$| tonight| now| for good)
        (want|need) (out|it to be over)(?=[.,!?]|$| of (this|life|here))|no way out|nothing matters (anymore|now)
        (at|reached) the end of (my|the) (rope|tether|line|road)|had enough of (this )?(life|living|everything)
        (voices?|it) (in my head |\w+ ){0,2}(say|says|saying|tell|tells|telling|keep|keeps|command\w*) ... (kill|hurt|die|jump|walk into|end it|cut|do it|stab|burn)
        make i (just )?die|(me|i) ready to (dead|die|go home to)|just dead|one day (i|you) will (finish|not|hear i)
        (if|unless) you (leave|drop|stop|cancel|go|do not|stop seeing)( \w+){0,4},? (then )?(i will|i am going to) (do something|not be|hurt|kill|die)
    """,
    "overdose": r"""
        overdos(e|ed|ing)|od'd|o\.d\.|(too many|too much) (\w+ ){0,4}(<pills>|of (them|it|my|the))
        (took|taken|swallowed|downed|had|ate|drank|drunk|popped|necked|injected) (\w+ ){0,3}(all|whole|full|entire|handful|bunch|load|rest|lot) (\w+ ){0,4}(<pills>|strip|packet|pack|box|bottle|blister|of them|card)
        (took|taken|swallowed|downed|ate|drank|drunk|popped|necked) (\w+ ){0,2}(whole|all|entire|full) (\w+ )?(strip|packet|pack|box|bottle|blister|card|lot|thing)
        (took|taken|swallowed|downed|had|ate|popped|necked) (\w+ ){0,3}(\d\d+|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|a hundred|dozens?)(\w+| \w+){0,3} (<pills>|of)
        (took|taken|swallowed|had) (\w+ ){0,3}(double|triple|twice|extra|more than) >>> (numb|dizzy|sleepy|weird|heart|again|floaty|vomit\w*|sick)
        (took|taken|swallowed|had) (\w+ ){0,4}<pills> (\w+ ){0,5}(and|with|on top) (\w+ ){0,4}(vodka|wine|whiske?y|alcohol|gin|rum|beer|drink)
        (vodka|wine|whiske?y|alcohol|gin|rum|bottle) >>> <pills> (on top|too|as well|with it|after)
        <pills> (\w+ ){0,3}(are|is) (all )?(gone|in me|inside me|finished)(?=[.,!?]|$| now| already)
        (drank|drunk|drink|swallowed|took|taken|drinking|swallow) (\w+ ){0,3}<poison>
        (found|find) (him|her|them|my \w+|\w+) (\w+ )?(blue|unresponsive|not breathing|cold|passed out|with a needle|foaming)
        <pills> ... (nodding off|can not stay awake|floaty|hands (have )?gone numb|seeing double)
        (nodding off|floaty|slurring|numb) >>> (took|had|swallowed) ... <pills>
        (pills|tablets) (and|are) kicking in|starting to kick in >>> (pills|tablets|took)
    """,
    "others": r"""
        # Meaning to harm somebody.
        <meaning_to> ... <kill> (\w+ ){0,2}?<anyone>
        (homicid\w+|want to kill|wants? (him|her|them) dead|want to see (him|her|them) (dead|bleed|suffer))
        (shoot|shooting|blow|blowing|burn|burning) (up|down) (the|that|this|my|our|his|her) (\w+ )?(school|office|clinic|place|house|college|church|mosque|shop)
        (put|putting|throw|shove|shoving) (him|her|them|\w+) (through|in|into|against|under|out of) (a|the) (\w+ )?(wall|ground|hospital|window|grave|bus|train|stairs|river)
        (put|putting|holding|hold) a (pillow|bullet|knife|bag) (over|in|to|on|through) (\w+ ){0,3}(face|head|throat|him|her|them|\w+)
        (throw|throwing|smash|smashing|shake|shaking|drop|dropping|slam\w*) (him|her|them|the baby|my baby) (\w+ )?(against|out|down|on|at|onto|to|until)
        (slit|cut|wring|break) (his|her|their|that \w+'s) (throat|neck|face|legs|fingers|tyres and)
        (make|making) (him|her|them) (pay(?! (me|for the|the|his|her|back|my))|suffer|bleed|sorry)|pay (with|in) (his |her |their )?blood
        (get|got|gets|getting) (what is|what's|whats) coming|will (be )?(regret it|be sorry) when
        (he|she|they|ex|man|boss) (will not|not) (be )?(breathing|walk(ing)?|get(ting)? up|see (tomorrow|morning))( again| by| when)?
        (beat|hit|whip|flog) (him|her|them|that \w+|my \w+) (till|until|so|to a pulp|up|senseless|black)
        (cap|smoke|merk|shank|waste|ice|deck|knee-?cap) (him|her|them|that (\w+ )?(supervisor|boss|man|woman|guy|teacher|\w+er)|my (\w+ )?(ex|boss|brother|neighbou?r|stepdad|husband|wife|landlord))(?! (off|a|an|the|in|at|to|for|by|some|line|out))
        (deserves?|asking for|earned) (what is|whatever|it|everything)( is)? coming|put(ting)? (him|her|them) (six feet|in a box|down for good|away for good)
        # A weapon at hand.
        (got|have|has|bought|loaded|keep|bring|bringing|carry|carrying|took|taking|sleep with|there is|hold\w*) (\w+'?s? ){0,4}<weapon>(?! (range|show|set|skills|sharpener|to my budget))
        (got|bought|have|carry|keep|put|take|taking) ... (hammer|petrol|gasoline|bat|crowbar|acid|axe) >>> (him|her|them|coming|boot|ex|house|landlord|pay|door)
        (hammer|petrol|gasoline|bat|crowbar|acid|axe) ... (in the (boot|car|trunk)|for him|for her|for them|ready)
        (blood feud|revenge (on|against)|honou?r (him|demands)|settle (it|this) (with|in) (blood|my (hands|fists)))
        (want|wanting|need|get|take|getting|have|plan\w*|my) (my )?(revenge|vengeance)|(how|what) (that|the) (guy|man|kid|boy|person|shooter) ... (shot|killed|stabbed|did it) (\w+ )?(felt|feels|was thinking)|thoughts? (of|about) (violence|killing|hurting|harming|shooting|stabbing)
        i (<often> ){0,2}(hit|hits|punched|slapped|choked|beat|kicked|strangled|stabbed|attacked|pushed|shoved|headbutted) (my (\w+ )?(wife|husband|girlfriend|boyfriend|partner|ex|brother|sister|mother|father|boss|flatmate|roommate|neighbou?r|dog)|him|her|them|someone|somebody)(?! (up|off|on|at (chess|cards)|to (it|the)|with an? (email|text|invoice|question)|out of))
        # Afraid of what one may do.
        (do something|do him|do her) (bad|terrible|i will regret|awful|unforgivable)( to)?
        (might|will|could|going to|about to) (hurt|snap|lose it|go for|explode|do time|swing for)( on)? (him|her|them|someone|somebody|my \w+|at the)
        (do time|go to (prison|jail)) for (him|her|them|it|what i)|(i will|going to) (snap|swing for)
        (do not know|not sure|can not promise) (that |what |if )*(i will not|i will do|i might do|i am capable|not to)|do not trust myself
        (talk me (down|out of)|stop me) (it|tonight|before|from (doing|hurting|going))?
        know where (he|she|they|my ex|the \w+|my \w+) (\w+ )?(lives?|parks?|drinks?|sleeps?|works?|walks?) >>> (hammer|bat|knife|gun|talk me|pay|regret|wait|tonight|catch)
    """,
    "child_abuse": r"""
        # A child is hurt, by whomever.
        (i|we|<partner>|<grown_up>|they|someone|<carer>) (<often> ){0,3}<harms> (my |the |our |her |his |their |up )*(\w+ ){0,2}?<child>(?! (at|in (chess|cards)|to (school|bed)|off|each))
        (i|<partner>|<grown_up>) (<often> ){0,3}(whack|clobber|spank|discipline|bea?t|smack|cane|flog)(s|ed|ing)? (him|her|them) (with|till|until|so|because|black|when|hard)
        i (<often> ){0,3}(shook|shake|hit|slapped|smacked|threw|squeezed|burn(ed|t)|kicked|choked|dropped|grabbed) (her|him|the baby|my baby|it)(?! (hand|up|a|an|off|at|in|for|with a joke))
        (squeez|twist|yank|pull|grab|broke|snapp)\w* (the |my |his |her )?(baby|child|kid|son|daughter|boy|girl|toddler)'?s? (arm|leg|neck|wrist|head|hair)
        (bruis\w+|marks?|welts?|burns?|blood|black eye|handprint|cigarette) ... on (my|the|his|her|our|their) (\w+ )?(<child>|cheek|bottom|back|neck|arms?|legs?|face)
        (left|leave|leaving|lock(ed|s|ing)?|shut|tied|tie|ties) (my |the |our |her |his )*(\w+ )?(<child>|him|her|them) (\w+ )?(alone|in (the|a|his|her) (\w+ )?(bathroom|room|cupboard|car|shed|cellar|closet|wardrobe|garage)|outside|to (the|a))
        (<child>|he|she|they) (\w+ ){0,4}(alone|unsupervised) (all|for|the whole|every|at) (night|day|evening|hours|weekend|the night)
        (not|never|no) (fed|feed|feeding|given) (my |the |our )?(<child>|them)|(kids?|children|baby|boy|girl) (is|are|goes|go) (hungry|unfed|starving)
        # Sexual harm to a child, grooming.
        <grown_up> ... (touch(es|ed|ing)?|feels?|felt|kiss(es|ed)) (me|my (sister|brother|little|daughter|son|niece|private)|her|him|us)
        touch(es|ed|ing)? (my (little |baby )?(sister|brother|daughter|son|niece|nephew|stepdaughter)|<child>)
        (he|she|they|<grown_up>|someone|somebody|(a|the|this|that) (man|boy|lad)) (\w+ ){0,2}(touches|touched|touching) me(?! (deeply|so|when you|that|very|with))|molest\w*|sexual(ly)? abus\w*|groom(s|ed|ing) (me|her|him)
        (comes?|came|creeps?|gets?) (in|into) (my|her|his|our) (room|bed)|(hands?|fingers) (under|up|down|in) my (covers|blanket|shirt|skirt|pants|top|duvet|pyjamas|clothes)
        makes? (me|her|him|us) (do|watch|touch) (stuff|things|it|that|him|her|dirty)|(stuff|things) (he|she|they) makes? me do
        (sends?|sent|sending|wants?|wanted|asks?|asked) (me )?(for )?(pictures|pics|nudes|photos|videos)( of me| of my)? (and|back|in my|without)|wants? me to send (some|him|pics|pictures|nudes)
        <grown_up> (\w+ )?(<often> ){0,2}(does|did|do|puts?|shows?|showed|plays?|played|keeps? me up|gets? in|lies? down|rubs?|feels?|takes? (pictures|photos|videos|my clothes)|makes?|tickles?) ... (things|thing|stuff|to me|do not like|secret|private|bottom|down there|privates?|willy|bed|at night|naked|clothes|trousers|pants|underwear|game)
        (secret|special|private) (game|games|touch\w*|cuddles?|hugs?)|(our|a) secret (with|from) (my )?(coach|uncle|stepdad|teacher)|(not like|hate|scared of) being (left )?(alone|home) with (my )?(<grown_up>|him|her)
        (cousin|friend|sister|brother|neighbou?r|kid|girl|boy|child|classmate|nephew|niece|daughter|son) (\w+ ){0,4}(is|was|gets?|being|been) (being )?(abused|touched|molested|beaten|hit|hurt|starved|raped)
        (that is|this is|it is|here is) where (my |the )?(\w+ )?<harms> (me|him|her|us)|uncle who (touches|hurts|does)|(stepdad|step-dad|uncle|dad|brother) keeps me (up|awake)
        (rude|dirty|naughty|bad|sexual|private|funny|weird|gross) (things|stuff|games?) (to|with) (me|kids|children|us|my|little|her|him)|touch(es|ed|ing)? (\w+ ){0,2}(bottoms?|privates?|private parts|bum|down there|willy|breasts?|between my legs)
        (leaves?|left|leaving) (us|me|them|him|her|my (sister|brother)|the (kids|baby|children)) (\w+ )?(by (ourselves|myself|themselves|himself|herself)|alone|on (our|my|their|his|her) own)( at home| in the house)? (for|all|every|at night|overnight|until|the whole|with (no|him))
        gooey|(his|her|peter's|\w+'s) (thing|willy|penis|privates|private parts) (\w+ ){0,3}(my|me|on|got|in)|(there is|we have|i have) no (food|electric\w*|heating|water) (at home|in the (house|fridge)|for days)
        (been |being |was |is |get |getting )(abused|molested|touched|trafficked|groomed|raped|beaten|assaulted)(?! (as a child|when i was (a child|little|small|young|\w+),? (but|and i)|years ago))
        # A child tells of a parent.
        (my |the )?(step ?)?(dad|father|mum|mother|mom|<grown_up>) (<often> ){0,3}<harms> (me|us|my (brother|sister))(?! (<again_not>))
    """,
    "dependant_abuse": r"""
        # By somebody who cares for them.
        <carer> ... (lock(s|ed)?|tie(s|d)?|leav(es|ing)|left|keep(s)?|kept|shut(s)?) (\w+ ){0,3}?(<elder>|me|her|him) (\w+ )?(in|to|up|alone|down|outside|wet|dirty|lying|on)(?! (touch|mind|suspense|line|time|the loop|my (toes|side)))
        (<carer>|they|who) (<often> ){0,3}<harms> (my |the |our |her |his )?(\w+ )?(<elder>|residents?|me|him|her)(?! (<again_not>))(?= .{0,80}(dementia|old|wheelchair|bed|frail|carer|care home|talk|walk|pension|disab\w+|8\d|9\d|7\d))
        (carer|caregiver|care ?giver|aide|staff|nurse|helper|grandson|granddaughter|nephew|niece|attendant)s? (<often> ){0,3}(<harms>|pinch\w*) (my |the |our )?(\w+ )?(<elder>|residents?|him|her|them|me)
        (and |or )(pinches|slaps|hits|starves|shakes) (him|her|them|me)(?=[.,!?]|$| when| if| too)
        (straps?|strapp(ed|ing)|chains?|chained|ties|tied|restrains?|sedates?|sedat(ed|ing)|drugs|drugged) (my |the |our )?(\w+ )?(<elder>|her|him|me|them) (to|down|up|so|all|at|in|with)
        (too much|extra|double) (of )?(\w+ )?(her|his|their|my|the) (<pills>|sedative\w*|dose) (to|so)|(forced|forces|forcing|tricked|made|making|makes) (<elder>|her|him|me|my \w+) (\w+ )?(to )?(change|sign|hand over|give up) (\w+ ){0,3}(will|house|papers|money|pension|card|account|power)
        (nobody|no one|they do not|he does not|she does not) (\w+ )?(gives?|feeds?|washes?|changes?|takes?|helps?) (him|her|me|them|<elder>) (\w+ )?(food|enough|to (a|the) (doctor|toilet|hospital)|water|medic\w+|clean)
        (carer|he|she|they|nurse|aide|staff) (shakes?|slaps?|hits?|pinches|pushes|shoves|drags|starves|neglects|humiliates) (my|the|our) (\w+ )?<elder>
        # Food, medicine and money held back.
        (not|never|no|refus\w+ to|without)( \w+)? (let|lets|give|gives|given|feed|feeds|fed|allow\w*) (<elder>|me|her|him|my (mum|dad|\w+)) (\w+ ){0,2}(eat|food|dinner|supper|medicines?|pills|phone|money|card|out|water|lunch|tablets|drink|a bath)
        (does not|do not|will not|did not) (feed|give) (me|her|him|<elder>)(?! (a|an|the|any) (chance|break|reason|answer|discount|reply|number|refund|hug|receipt|link|word))(?= ... (food|medic\w+|pills|tablets|dinner|water|when)|[.,!?]|$)
        (withh[eo]ld\w*|lock(s|ed)?( on| up)?|padlock\w*|hid(es|ing)?|puts? a lock on) (\w+ ){0,3}(food|fridge|kitchen|pantry|medicines?|pills|wheelchair|walker|glasses|hearing aids?)
        (only|just) (gets?|eats?|is|given|has) (\w+ )?(tea|bread|rice|water|soup|porridge|garri) (and|once|twice|a day|all)
        (get|gets|getting|got) no (food|dinner|supper|medicine|water|lunch)|(goes|go|going|went) (to bed )?hungry (because|when|if)
        (take|takes|took|taking|keeps?|kept|has) (all )?(of )?(my|her|his|mum's|dad's|gran's) (\w+ )?(money|pension|(bank )?card|cheque|check|benefits|atm|savings)
        (pension|benefits) (now )?(goes|go|is paid) to (him|her|them)|sign (over )?the (house|papers|will) (over|or)|till i sign
        # By the one who speaks.
        i (<often> ){0,3}(tie|tied|lock|locked|strap|strapped) (my )?(<elder>|her|him) (\w+ )?(to|down|in|up|into)
        i (<often> |\w+ and ){0,3}(hit|slap|slapped|push|pushed|shoved|kicked|shook|pinch|pinched|beat|grabbed) (my |the |our )?(<elder>|residents?)(?! (to|hard about|on))
    """,
    "partner_violence": r"""
        <partner> (<often> ){0,4}<harms> (up )?(me|my (head|face|arm|mouth|hand|hair))(?! (<again_not>))(?!'s)
        (is|been|keeps?|get|gets|getting|got|being) (beaten|beating|hitting|choking|hurting|raped|slapped|battered|hit|strangled|kicked) (me|by (him|her|my)|up by|again)
        (beat|beats|slap|slaps|hit|hits|rape|rapes|raped|choked|kicked|punched|strangled|slapped) me(?! (<again_not>|with))
        (hands?|grip|arm|belt|cord) (a?round|on|over|at) my (neck|throat)|(me|her|him|up|grabbed|held|had|dragged|pulled|choked) (\w+ ){0,4}by (the|my) (throat|hair|neck)|(against|through) the (wall|door) (by|and)
        (threw|throws|hurled|chucked|smashed|broke|pulled|pointed|held|put) (a|an|the|his|her) (\w+ )?(plate|bottle|chair|glass|gun|knife|pan|iron|phone|cup|mug|ashtray|shoe) (at|on|to|over) (me|my|us)
        (black eye|split (my )?(lip|head)|busted (my )?(lip|mouth)|broke(n)? my (nose|arm|rib|jaw|wrist|finger)|(eye|face|lip|mouth) (is |all |don |dey )*(swell|swollen|swole|buss|bust|blue))
        (split|cracked|opened) (my |it |her )*(head|lip|eye|skull)( open)?|bruises? (on|all|again|from|where)
        (mek|makes?|made|force[sd]?|forcing) (himself on |herself on )?me (even|to (have|do|sleep)|have sex|when i (say|said) no|in bed|every night)|even (when|though|if) i (say|said|am saying) no|force[sd]? (himself|herself) on me
        (is |gets |got |was |been |turns? |became |being )(violent|physical|abusive|rough|aggressive)( with| to| towards)? (me|at home|when|again|with (me|us))|(restrain\w*|hold\w*|held|pins?|sat on) me (down|against|when|back from|by)|(he|she|my \w+) (restrains|hurts|abuses|beats|controls|attacks|attacked|assaulted|grabs|scares|terrifies|frightens) me
        (he|she|my \w+) (\w+ )?(destroys?|destroyed|smash(es|ed)|breaks?|broke|burn(s|ed|t)|rips?|ripped|trash(es|ed)) (my|our|the|up my) (things|stuff|clothes|phone|house|furniture|door|belongings|room|dishes|plates)
        (he|she|my \w+) (\w+ )?(kill|hurt|shoot|hang|cut) (himself|herself) (if|when|unless)|dread (going|being|coming) (home|back)|(keeps?|kept|stops?|stopp(ed|ing)|prevent\w*) me (from )?(leaving|seeing (my|anyone)|going (out|home|anywhere)|calling)
        (makes?|made|forces?|forced) me (to )?(do |perform )?(sexual|dirty|degrading|have sex|sleep with|strip|kneel|beg)|(reads?|checks?|goes through|monitors?) (all )?my (phone|messages|texts|emails) >>> (hit|afraid|scared|angry|kills?|hurt)
        (he|she|they|<partner>) (<often> ){0,3}<harms> (my|our|the|his|her) (\w+ )?(mum|mom|mother|dad|father|gran\w*|sister|brother|kids?|children|dog|cat|wife|girlfriend)(?! (at|in (chess|cards)|to (school|bed)|off|each|up (at|from)))
        # Fear and control.
        (afraid|scared|frightened|terrified|fear|fraid|petrified) (of|to|for) (him|her|my (\w+ )?(husband|wife|boyfriend|girlfriend|partner|ex|dad|father|step ?dad|man|brothers?)|go(ing)? (back |home)|be(ing)? (home|alone) with|my life|what (he|she|they) (will|would|might|could))
        (afraid|scared|frightened|terrified) (that )?(he|she|they) (will|would|might|is going to|are going to|could)(?! (say no|laugh|judge|leave|cancel|think|fire|ask|see me|notice|be (mad|angry|cross|upset|disappointed|bored)|not (like|want)|find out about my (grades|therapy)))
        (he|she|they|my \w+|husband|family) (\w+ )?(will|would|is going to|are going to|said (he|she) (will|would)|swore (he|she) (will|would)|threaten\w* to|says (he|she) will) (\w+ )?(kill|murder|shoot|burn|stab|finish|hunt) (me|us|my)(?! (back|vibe|mood))
        (threat|threats|threatens|threatened|threatening) (me|us|to|my|with|at)(?= (kill|hurt|with|burn|take|find|shoot|me|my|knife|a|gun|cut|him|life|home|again)|[.,]|$)
        (he|she|they|husband|wife|boyfriend|girlfriend|partner|family|father|mother|in-laws|brothers?|carer|son|daughter) (will|would|does|do|did) not let (me|us) (leave|out|go (out|home|anywhere)|have (a|my) (phone|money|keys|card)|see (my|anyone)|sleep|work)
        (lock(s|ed)?|shut(s)?|keeps?) me (in|out|inside|up)( the| my| our)?|(he|she|they|husband|wife|boyfriend|girlfriend|partner|mother-in-law|in-laws|family|ex) (\w+ )?(took|takes|taken|hid|hides|broke|smashed) my (\w+ and )?(phone|keys|passport|papers|id|visa)
        (he|she|they|ex|someone|somebody|(the|this|that|a) (man|guy|woman)|husband|brother) (\w+ ){0,2}(follow(s|ed|ing)?|stalk(s|ed|ing)?|track(s|ed|ing)?|watch(es|ing)) (me|my (car|phone|house))(?! (back|on (insta\w*|facebook|tik\w*|twitter|social|linkedin|spotify)|up|around the))
        (tracker|gps|airtag|spyware|camera) (on|in|under) my (car|phone|bag|house|bedroom)|(sits?|waits?|waiting|parks?|parked|stands?|turns? up|shows? up) (outside|at) my (work|house|home|flat|door|school|place|job|office)
        (picture|photo|pic|letter|message) >>> (bullet|coffin|noose|gun|my front door)|bullet (next|in|through)
        hono?u?r (thing|killing|crime)|(bring|brought) shame >>> (kill|beat|marry|lock)|force[sd]? me to marry
        (he|she|they) (is|was|gets?|been|has been) (been )?drinking (since|again|all|heavily) >>> (scared|afraid|home|safe|hide|stay here)
    """,
    "driving": r"""
        # At the wheel, now.
        (i am|me|am|still|currently|while|whilst|as i|when i) (just |still |already |now |here |only |actually |a )*(driv(e|ing)|riding|steering|cycling home)(?! (me|us|test|lesson|school|to (your|the|my) (office|clinic|\w+) (on|tomorrow|that|next)|(\w+ ){1,6}(tomorrow|that day|on (mon|tues|wednes|thurs|fri|satur|sun)\w*|next (week|\w+day)|this (weekend|afternoon|evening))))
        (behind|at) the wheel|in the (fast|slow|left|right|outside|inside|middle) lane|moving (car|vehicle)|(just )?(merging|overtaking)|at (a|the|these) (red )?(lights?|traffic lights?|roundabout|red light)
        (am|are|just|still|already|here|stuck|doing|flying) (\w+ )?(on|onto|down|along|up) (the )?(m\d+|a\d+|i-?\d+|n\d+|highway|freeway|motorway|interstate|turnpike|expressway|dual carriageway|ring road|autobahn|bypass|road with you)
        you (are |is )?(\w+ )?on (the )?(car )?(speaker|bluetooth|hands[- ]?free|dashboard|dash|carplay)(?= ... (traffic|driv\w*|car|road|lights|lane|ok|whole)|[.,!]|$)
        on (the )?(speaker|bluetooth|hands[- ]?free) (with you |in the car |while )(?= ... (traffic|driv\w*|car|road|lights|lane))
        (session|call|talk|do (it|this|the whole)|video|start) ... (from|in) (the|my) (car|truck|van|bike|motorbike) (today|now|while|as|on my way|this time)
        (phone|you) (is |are )?(on|in) the (dash|dashboard|mount|holder|passenger seat)|doing (60|70|80|90|100|\d\d+)( miles)? on
        (from|on) (the|my) (motorbike|scooter|okada|boda|bike), no|on my (motorbike|scooter|okada|boda)
        # Not fit to drive.
        <drunk> >>> <drives>
        <drives> >>> (<unfit>|tipsy|drunk|stoned|buzzed|smoked|(after|with|on) (\w+ ){0,3}(beers?|pints?|wine|drinks|vodka|whiske?y|glasses|tramadol|xanax|codeine))
        <unfit> >>> <drives>
        (no|without|lost my|take my|took my) licen[cs]e >>> (drive|driving|keep driving|still)(?= .{0,60}(seizure|black|see|epilep|eyes))
    """,
}

IDIOMS: Final = r"""
    # Dying and killing that kill nobody.
    (is|are|was|were|been|'s) (literally |really |absolutely |honestly |slowly |just |so )*kill(ing|ed) (me|us|my (back|feet|mood|vibe|wallet))
    (almost |nearly |literally |is |really |going to )*kill(s|ed)? (me|us)(?= ((to )?(get|getting|got|wait\w*|climb\w*|with (laughter|kindness))|make we|[.,]|$))
    kill(ed|ing)? (time|it|two birds|the (lights?|music|mood|vibe|engine|deal|noise)|a few (hours|minutes)|an hour)
    (could|would|can|going to|want to) (kill|murder|die|literally kill) for (a|an|some|one|this|that|your)|to die for
    rather die than|would (just |literally |honestly )*die if (\w+ )?(any|some|every)?(one|body)? ?(found|knew|saw|heard|he saw|she saw|they saw)?
    (could|would) (\w+ )?(murder|strangle|kill|throttle|punch|slap) (my|the|that|this|whoever|a) (\w+ )?(boss|manager|supervisor|co-?worker|colleagues?|landlord|teacher|professor|printer|computer|laptop|dog|cat|bank|insurance|curry|pizza|burger|beer|pint|coffee|cuppa|sandwich|tea|\w+ (company|people))(?! (with|and|tonight|tomorrow))
    could (just |honestly |cheerfully |happily )*murder (that|this) (woman|man|guy|lot|person)(?! (with|and|tonight|tomorrow))
    (strangle|murder|shoot|kill) whoever (made|invented|designed|wrote|built)
    (director|supervisor|professor|tutor|landlady|landlord|roommates?|friends|mum|mom|dad|wife|husband|boss|parents?|sister|boyfriend|girlfriend|roommate|coach|teacher|mother|father|family|partner|daughter|manager|accountant)( will| would| is going to| are going to)( literally| actually| so)? (kill|murder|finish) me(?! (if (i (leave|left|tell|go)|(he|she|they) (find|found out|finds out i (come|go|talk)|know))|with|one day|[.,]))
    (he|she|they)( will| would| is going to| are going to)( literally| so)? kill me (when|if|for) (he|she|they) (sees?|hears?|gets?) (the|my|this) (\w+ )?(bill|grades?|report|price|mess|hair|tattoo|receipt|marks)
    dying (to|for|of (laughter|boredom|curiosity|embarrassment|shame|heat|thirst|hunger))
    (nearly |almost |could have |just |about |would |want to |wanted to )*(die|died|dead|dying) (of|from|with|inside|laughing)( of| with| from)?( pure| sheer)? ?(embarrass\w+|shame|laugh\w+|boredom|heat|tired\w*|curiosity|exhaustion|cringe|hunger|thirst|work)?
    (phone|battery|laptop|signal|wifi|car|internet|line|tablet)('s| is| has| was)? (about to |going to |almost |nearly |just )*(dead|dies?|died|dying)
    dead (tired|serious|line|end|busy|good|on|funny|nice|cute|right|weight|easy|sure|keen)|over my dead body|(want|wish) me dead|drop[- ]dead|knock (them|you|\w+) dead
    (literally |so |absolutely |am )*deceased|do or die|death of me|(scared|bored|worried|tickled|frozen|sick|starved|freezing) to death|a fate worse|killer (?!on|in|is|was)\w+
    (is|was) (\w+ )?murder(?! her| him)|murder (mystery|podcast|mysteries|trial|on)|my murderer|crime (novel|podcast|show|drama)s?|life or death|cross my heart and hope to die
    # As a subject, a place of work, a loss or something denied.
    suicid(e|al) (squad|mission|hot ?line|line|prevention|films?|movies?|awareness|helpline|lifeline|documentary|song|bereavement|loss|survivors?)
    (lost|lose|losing|grieving|mourning|died|dead|death|dies) (\w+ ){0,4}(to|by|of|from) (a |an )?(suicide|drug overdose|overdose)|(?!my\b)\w+'s (suicide|overdose)
    (he|she|brother|sister|father|mother|dad|mum|friend|uncle|cousin|client|neighbou?r) (killed|hanged|shot) (himself|herself)( when i| last year| \w+ years ago)?
    (not|never) (been |feeling |felt |actually |really )*suicidal|not (going to|about to) (kill|hurt|harm|cut) myself|(clean (of|from)|free (of|from)|stopped|quit|no more|used to) self[- ]?harm\w*
    overdos(e|ed|ing) (on|of) (?!(my |his |her |the |some |sleeping )*(pills|tablets|medic|para|tylenol|insulin|heroin|fent|metha|opi|meds|drugs|xan))\w+
    overdose (crisis|awareness|training|prevention|film|day|kit|unit)|overdoses
    (lost|buried|miss) my (mum|dad|wife|husband|brother|sister) to (cancer|covid|a stroke)
    # Driving nobody anywhere; shots, hits, cuts, jumps and crashes of other kinds.
    driv(e|es|ing|en) (me|us|my \w+|everyone|him|her) (\w+ )?(crazy|mad|nuts|up the wall|insane|bonkers|round the bend|away|potty|to drink|bananas|up a wall)
    driving (test|lessons?|licen[cs]e|instructor|school|force|range|theory)|drive (to|for) success|(long|two[- ]hour|\w+) drive (here|from|home)
    (a|good|big|real|long|best|next) shot (at|in)|flu shots?|shots? of (espresso|ginger)|(shot|shoot) (down|off|over)?( him| her| them| me| you| my| the)? ?(an?|over|a quick|off|down) ?(e-?mail|text|message|proposal|note|line|dm|idea)|shot down my|photo ?shoot
    hit(s|ting)? (me up|it off|on (me|him|her)|the (gym|road|roof|sack|nail|ground|town|spot|shops?|jackpot)|rock bottom|(me|home) (like|hard|that|right|in the feels)|by a wave)
    (is|are|was|were) hit by (a|the) \w+|beat(s|ing|en)? (me to it|the (traffic|odds|rush|heat|queue)|around the bush|(my|your)self up|my (time|record|score|pb))|beat(s|ing)? (my|our|the|him|her) (\w+ )?(at|in) (chess|cards|tennis|\w+)|kick(ing)? myself
    cut(ting|s)? (corners|back|down|class|costs|ties|it (short|close|out|fine)|the (cake|grass|fee|hours|session)|my (hair|hours|nails|losses|finger|lawn|thumb))|cut(ting)? (myself|me) (some slack|shaving|short|off|while|chopping|cooking)
    (jump|hop)(ing|ping)? (off|on|onto) (this|the|a|that|our|another) (call|zoom|line|video|meeting|session|bus|train home|bandwagon)|jump(ing)? (through hoops|for joy|the gun|the queue|ship|to conclusions)|(took|take) a knife to|gun (range|show|to my head|club)
    pull(ing|ed)? the trigger on|stab (at|in)|shot in the dark|stabbed in the back|chok(e|ed|ing) (up|when|on (my|a) \w+|in the (exam|interview))|car crash|train ?wreck|crash (at|on|into) (my|your|her|his|the) (\w+'?s? )?(place|sofa|couch|house|bed)
    push(es|ed|ing)? (me|us|him|her|it|my session|the session) (to|hard|out of my comfort|further|at work|back|harder|in (therapy|a good))|burn(ed|t|ing)? (out|by (my|the|a|that) (\w+ )?(last|old|previous|ex|therapist|bank|system)\w*|question|desire|bridges?)|(dog|cat|horse) to sleep|put(ting)? (\w+ ){1,4}to sleep
    (smash|crush|kill|nail)(ed|ing)? (it|my|the) ?(at )?(exam|interview|test|finals|presentation|audition|target|goals?)?(?= |[.,!]|$)(?<!my)(?<!the)|blew up at
    (end|ending|ended|finish|finishing|finished) (it|things) with \w+|(do|did) not want to be here[.,!]? (\w+ ){0,4}(made|forced|sent|court|probation)
    touch(ed|es|ing)? (me|us) (deeply|so much|that|when you|to hear|in a good)|hurt(s|ing)? (me|him|her|my (back|knee|feelings|ego|pride)|in|at) ?(to (hear|say|see)|feelings|maths?|school|deeply|that|when you (said|say|cancel\w*))|shak(e|es|en|ing) (my|his|her|your|their|on) (hand|head|confidence|it)|shook (my|his|her|your|their|on) (hands?|head|it)
    lock(ed|s)? (me )?out of (the|my) (portal|account|app|phone|email)|my (email|account|phone|portal) (\w+ )?lock(s|ed)? me out|(follow|add) (me|us|you) (back )?on \w+
    sleep (\w+ )?in(to)? (late|my|the)|(want|ready) to go (home|now|to (bed|the toilet))|want out of (my|this|the) (lease|job|contract|marriage)
"""
"""Ways of speaking that mean no danger; they are taken out before the rules look."""
