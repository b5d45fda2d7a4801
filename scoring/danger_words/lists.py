"""Who does it, what is done, and with what: the named lists that danger rules are made of."""

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
        (my|his|our|the) (\w+[ -]){0,2}?(brother|sister|wife|husband|ex|boyfriend|girlfriend|
            partner)
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
        (do not|not) (know|sure|trust|promise) (that |if |whether |what |myself )*i (will|
            am going to)
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
        up(?! (last|so|when|again|every))|like|that|how|why|to|feel|on|as|hard when|in my|at
        more than|off guard|financially
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
        (rat poison|poison|bleach|pesticide|antifreeze|petrol|kerosene|sniper|insecticide|acid|
            lysol)
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
        (live|life|alive|be alive|living|exist(ing|ence)?|go on|going on|carry(ing)? on|breath(e|
            ing))
        (wake up|waking up|be here|being here|be around|be in this world|this (life|world))
    """,
}


def _lists() -> dict[str, str]:
    """Every named list, as a regular expression."""
    return {name: one_of(text) for name, text in (*_WHO.items(), *_DEEDS.items(), *_THINGS.items())}


LISTS: Final = _lists()
