"""Danger at home: to a child, to a dependant, from a partner."""

from __future__ import annotations

from typing import Final

CHILD_ABUSE: Final = r"""
    # A child is hurt, by whomever.
    (i|we|<partner>|<grown_up>|they|someone|<carer>) (<often> ){0,3}<harms> (my |the |our |her |
        his |their |up )*(\w+ ){0,2}?<child>(?! (at|in (chess|cards)|to (school|bed)|off|each))
    (i|<partner>|<grown_up>) (<often> ){0,3}(whack|clobber|spank|discipline|bea?t|smack|cane|
        flog)(s|ed|ing)? (him|her|them) (with|till|until|so|because|black|when|hard)
    i (<often> ){0,3}(shook|shake|hit|slapped|smacked|threw|squeezed|burn(ed|t)|kicked|choked|
        dropped|grabbed) (her|him|the baby|my baby|it)(?! (hand|up|a|an|off|at|in|for|with a joke))
    (squeez|twist|yank|pull|grab|broke|snapp)\w* (the |my |his |her )?(baby|child|kid|son|daughter|
        boy|girl|toddler)'?s? (arm|leg|neck|wrist|head|hair)
    (bruis\w+|marks?|welts?|burns?|blood|black eye|handprint|cigarette) ... on (my|the|his|her|our|
        their) (\w+ )?(<child>|cheek|bottom|back|neck|arms?|legs?|face)
    (left|leave|leaving|lock(ed|s|ing)?|shut|tied|tie|ties) (my |the |our |her |
        his )*(\w+ )?(<child>|him|her|them) (\w+ )?(alone|in (the|a|his|her) (\w+ )?(bathroom|room|
        cupboard|car|shed|cellar|closet|wardrobe|garage)|outside|to (the|a))
    (<child>|he|she|they) (\w+ ){0,4}(alone|unsupervised) (all|for|the whole|every|at) (night|day|
        evening|hours|weekend|the night)
    (not|never|no) (fed|feed|feeding|given) (my |the |our )?(<child>|them)
    (kids?|children|baby|boy|girl) (is|are|goes|go) (hungry|unfed|starving)
    # Sexual harm to a child, grooming.
    <grown_up> ... (touch(es|ed|ing)?|feels?|felt|kiss(es|ed)) (me|my (sister|brother|little|
        daughter|son|niece|private)|her|him|us)
    touch(es|ed|ing)? (my (little |baby )?(sister|brother|daughter|son|niece|nephew|stepdaughter)|
        <child>)
    (he|she|they|<grown_up>|someone|somebody|(a|the|this|that) (man|boy|lad)) (\w+ ){0,2}(touches|
        touched|touching) me(?! (deeply|so|when you|that|very|with))
    molest\w*|sexual(ly)? abus\w*|groom(s|ed|ing) (me|her|him)
    (comes?|came|creeps?|gets?) (in|into) (my|her|his|our) (room|bed)
    (hands?|fingers) (under|up|down|in) my (covers|blanket|shirt|skirt|pants|top|duvet|pyjamas|
        clothes)
    makes? (me|her|him|us) (do|watch|touch) (stuff|things|it|that|him|her|dirty)
    (stuff|things) (he|she|they) makes? me do
    (sends?|sent|sending|wants?|wanted|asks?|asked) (me )?(for )?(pictures|pics|nudes|photos|
        videos)( of me| of my)? (and|back|in my|without)
    wants? me to send (some|him|pics|pictures|nudes)
    <grown_up> (\w+ )?(<often> ){0,2}(does|did|do|puts?|shows?|showed|plays?|played|keeps? me up|
        gets? in|lies? down|rubs?|feels?|takes? (pictures|photos|videos|my clothes)|makes?|
        tickles?) ... (things|thing|stuff|to me|do not like|secret|private|bottom|down there|
        privates?|willy|bed|at night|naked|clothes|trousers|pants|underwear|game)
    (secret|special|private) (game|games|touch\w*|cuddles?|hugs?)
    (our|a) secret (with|from) (my )?(coach|uncle|stepdad|teacher)
    (not like|hate|scared of) being (left )?(alone|home) with (my )?(<grown_up>|him|her)
    (cousin|friend|sister|brother|neighbou?r|kid|girl|boy|child|classmate|nephew|niece|daughter|
        son) (\w+ ){0,4}(is|was|gets?|being|been) (being )?(abused|touched|molested|beaten|hit|hurt|
        starved|raped)
    (that is|this is|it is|here is) where (my |the )?(\w+ )?<harms> (me|him|her|us)
    uncle who (touches|hurts|does)|(stepdad|step-dad|uncle|dad|brother) keeps me (up|awake)
    (rude|dirty|naughty|bad|sexual|private|funny|weird|gross) (things|stuff|games?) (to|with) (me|
        kids|children|us|my|little|her|him)
    touch(es|ed|ing)? (\w+ ){0,2}(bottoms?|privates?|private parts|bum|down there|willy|breasts?|
        between my legs)
    (leaves?|left|leaving) (us|me|them|him|her|my (sister|brother)|the (kids|baby|
        children)) (\w+ )?(by (ourselves|myself|themselves|himself|herself)|alone|on (our|my|their|
        his|her) own)( at home| in the house)? (for|all|every|at night|overnight|until|the whole|
        with (no|him))
    gooey
    (his|her|peter's|\w+'s) (thing|willy|penis|privates|private parts) (\w+ ){0,3}(my|me|on|got|in)
    (there is|we have|i have) no (food|electric\w*|heating|water) (at home|in the (house|fridge)|
        for days)
    (been |being |was |is |get |getting )(abused|molested|touched|trafficked|groomed|raped|beaten|
        assaulted)(?! (as a child|when i was (a child|little|small|young|\w+),? (but|and i)|
        years ago))
    # A child tells of a parent.
    (my |the )?(step ?)?(dad|father|mum|mother|mom|<grown_up>) (<often> ){0,3}<harms> (me|us|
        my (brother|sister))(?! (<again_not>))
"""

DEPENDANT_ABUSE: Final = r"""
    # By somebody who cares for them.
    <carer> ... (lock(s|ed)?|tie(s|d)?|leav(es|ing)|left|keep(s)?|kept|
        shut(s)?) (\w+ ){0,3}?(<elder>|me|her|him) (\w+ )?(in|to|up|alone|down|outside|wet|dirty|
        lying|on)(?! (touch|mind|suspense|line|time|the loop|my (toes|side)))
    (<carer>|they|who) (<often> ){0,3}<harms> (my |the |our |her |his )?(\w+ )?(<elder>|residents?|
        me|him|her)(?! (<again_not>))(?= .{0,80}(dementia|old|wheelchair|bed|frail|carer|care home|
        talk|walk|pension|disab\w+|8\d|9\d|7\d))
    (carer|caregiver|care ?giver|aide|staff|nurse|helper|grandson|granddaughter|nephew|niece|
        attendant)s? (<often> ){0,3}(<harms>|pinch\w*) (my |the |our )?(\w+ )?(<elder>|residents?|
        him|her|them|me)
    (and |or )(pinches|slaps|hits|starves|shakes) (him|her|them|me)(?=[.,!?]|$| when| if| too)
    (straps?|strapp(ed|ing)|chains?|chained|ties|tied|restrains?|sedates?|sedat(ed|ing)|drugs|
        drugged) (my |the |our )?(\w+ )?(<elder>|her|him|me|them) (to|down|up|so|all|at|in|with)
    (too much|extra|double) (of )?(\w+ )?(her|his|their|my|the) (<pills>|sedative\w*|dose) (to|so)
    (forced|forces|forcing|tricked|made|making|makes) (<elder>|her|him|me|
        my \w+) (\w+ )?(to )?(change|sign|hand over|give up) (\w+ ){0,3}(will|house|papers|money|
        pension|card|account|power)
    (nobody|no one|they do not|he does not|she does not) (\w+ )?(gives?|feeds?|washes?|changes?|
        takes?|helps?) (him|her|me|them|<elder>) (\w+ )?(food|enough|to (a|the) (doctor|toilet|
        hospital)|water|medic\w+|clean)
    (carer|he|she|they|nurse|aide|staff) (shakes?|slaps?|hits?|pinches|pushes|shoves|drags|starves|
        neglects|humiliates) (my|the|our) (\w+ )?<elder>
    # Food, medicine and money held back.
    (not|never|no|refus\w+ to|without)( \w+)? (let|lets|give|gives|given|feed|feeds|fed|
        allow\w*) (<elder>|me|her|him|my (mum|dad|\w+)) (\w+ ){0,2}(eat|food|dinner|supper|
        medicines?|pills|phone|money|card|out|water|lunch|tablets|drink|a bath)
    (does not|do not|will not|did not) (feed|give) (me|her|him|<elder>)(?! (a|an|the|any) (chance|
        break|reason|answer|discount|reply|number|refund|hug|receipt|link|word))(?= ... (food|
        medic\w+|pills|tablets|dinner|water|when)|[.,!?]|$)
    (withh[eo]ld\w*|lock(s|ed)?( on| up)?|padlock\w*|hid(es|ing)?|puts? a lock on) (\w+ ){0,3}(food|
        fridge|kitchen|pantry|medicines?|pills|wheelchair|walker|glasses|hearing aids?)
    (only|just) (gets?|eats?|is|given|has) (\w+ )?(tea|bread|rice|water|soup|porridge|garri) (and|
        once|twice|a day|all)
    (get|gets|getting|got) no (food|dinner|supper|medicine|water|lunch)
    (goes|go|going|went) (to bed )?hungry (because|when|if)
    (take|takes|took|taking|keeps?|kept|has) (all )?(of )?(my|her|his|mum's|dad's|
        gran's) (\w+ )?(money|pension|(bank )?card|cheque|check|benefits|atm|savings)
    (pension|benefits) (now )?(goes|go|is paid) to (him|her|them)
    sign (over )?the (house|papers|will) (over|or)|till i sign
    # By the one who speaks.
    i (<often> ){0,3}(tie|tied|lock|locked|strap|strapped) (my )?(<elder>|her|him) (\w+ )?(to|down|
        in|up|into)
    i (<often> |\w+ and ){0,3}(hit|slap|slapped|push|pushed|shoved|kicked|shook|pinch|pinched|beat|
        grabbed) (my |the |our )?(<elder>|residents?)(?! (to|hard about|on))
"""

PARTNER_VIOLENCE: Final = r"""
    <partner> (<often> ){0,4}<harms> (up )?(me|my (head|face|arm|mouth|hand|
        hair))(?! (<again_not>))(?!'s)
    (is|been|keeps?|get|gets|getting|got|being) (beaten|beating|hitting|choking|hurting|raped|
        slapped|battered|hit|strangled|kicked) (me|by (him|her|my)|up by|again)
    (beat|beats|slap|slaps|hit|hits|rape|rapes|raped|choked|kicked|punched|strangled|
        slapped) me(?! (<again_not>|with))
    (hands?|grip|arm|belt|cord) (a?round|on|over|at) my (neck|throat)
    (me|her|him|up|grabbed|held|had|dragged|pulled|choked) (\w+ ){0,4}by (the|my) (throat|hair|neck)
    (against|through) the (wall|door) (by|and)
    (threw|throws|hurled|chucked|smashed|broke|pulled|pointed|held|put) (a|an|the|his|
        her) (\w+ )?(plate|bottle|chair|glass|gun|knife|pan|iron|phone|cup|mug|ashtray|shoe) (at|on|
        to|over) (me|my|us)
    (black eye|split (my )?(lip|head)|busted (my )?(lip|mouth)|broke(n)? my (nose|arm|rib|jaw|wrist|
        finger)|(eye|face|lip|mouth) (is |all |don |dey )*(swell|swollen|swole|buss|bust|blue))
    (split|cracked|opened) (my |it |her )*(head|lip|eye|skull)( open)?
    bruises? (on|all|again|from|where)
    (mek|makes?|made|force[sd]?|forcing) (himself on |herself on )?me (even|to (have|do|sleep)|
        have sex|when i (say|said) no|in bed|every night)
    even (when|though|if) i (say|said|am saying) no|force[sd]? (himself|herself) on me
    (is |gets |got |was |been |turns? |became |being )(violent|physical|abusive|rough|
        aggressive)( with| to| towards)? (me|at home|when|again|with (me|us))
    (restrain\w*|hold\w*|held|pins?|sat on) me (down|against|when|back from|by)
    (he|she|my \w+) (restrains|hurts|abuses|beats|controls|attacks|attacked|assaulted|grabs|scares|
        terrifies|frightens) me
    (he|she|my \w+) (\w+ )?(destroys?|destroyed|smash(es|ed)|breaks?|broke|burn(s|ed|t)|rips?|
        ripped|trash(es|ed)) (my|our|the|up my) (things|stuff|clothes|phone|house|furniture|door|
        belongings|room|dishes|plates)
    (he|she|my \w+) (\w+ )?(kill|hurt|shoot|hang|cut) (himself|herself) (if|when|unless)
    dread (going|being|coming) (home|back)
    (keeps?|kept|stops?|stopp(ed|ing)|prevent\w*) me (from )?(leaving|seeing (my|anyone)|going (out|
        home|anywhere)|calling)
    (makes?|made|forces?|forced) me (to )?(do |perform )?(sexual|dirty|degrading|have sex|
        sleep with|strip|kneel|beg)
    (reads?|checks?|goes through|monitors?) (all )?my (phone|messages|texts|emails) >>> (hit|afraid|
        scared|angry|kills?|hurt)
    (he|she|they|<partner>) (<often> ){0,3}<harms> (my|our|the|his|her) (\w+ )?(mum|mom|mother|dad|
        father|gran\w*|sister|brother|kids?|children|dog|cat|wife|girlfriend)(?! (at|in (chess|
        cards)|to (school|bed)|off|each|up (at|from)))
    # Fear and control.
    (afraid|scared|frightened|terrified|fear|fraid|petrified) (of|to|for) (him|her|
        my (\w+ )?(husband|wife|boyfriend|girlfriend|partner|ex|dad|father|step ?dad|man|brothers?)|
        go(ing)? (back |home)|be(ing)? (home|alone) with|my life|what (he|she|they) (will|would|
        might|could))
    (afraid|scared|frightened|terrified) (that )?(he|she|they) (will|would|might|is going to|
        are going to|could)(?! (say no|laugh|judge|leave|cancel|think|fire|ask|see me|notice|
        be (mad|angry|cross|upset|disappointed|bored)|not (like|want)|find out about my (grades|
        therapy)))
    (he|she|they|my \w+|husband|family) (\w+ )?(will|would|is going to|are going to|said (he|
        she) (will|would)|swore (he|she) (will|would)|threaten\w* to|says (he|
        she) will) (\w+ )?(kill|murder|shoot|burn|stab|finish|hunt) (me|us|my)(?! (back|vibe|mood))
    (threat|threats|threatens|threatened|threatening) (me|us|to|my|with|at)(?= (kill|hurt|with|burn|
        take|find|shoot|me|my|knife|a|gun|cut|him|life|home|again)|[.,]|$)
    (he|she|they|husband|wife|boyfriend|girlfriend|partner|family|father|mother|in-laws|brothers?|
        carer|son|daughter) (will|would|does|do|did) not let (me|us) (leave|out|go (out|home|
        anywhere)|have (a|my) (phone|money|keys|card)|see (my|anyone)|sleep|work)
    (lock(s|ed)?|shut(s)?|keeps?) me (in|out|inside|up)( the| my| our)?
    (he|she|they|husband|wife|boyfriend|girlfriend|partner|mother-in-law|in-laws|family|
        ex) (\w+ )?(took|takes|taken|hid|hides|broke|smashed) my (\w+ and )?(phone|keys|passport|
        papers|id|visa)
    (he|she|they|ex|someone|somebody|(the|this|that|a) (man|guy|woman)|husband|
        brother) (\w+ ){0,2}(follow(s|ed|ing)?|stalk(s|ed|ing)?|track(s|ed|ing)?|watch(es|ing)) (me|
        my (car|phone|house))(?! (back|on (insta\w*|facebook|tik\w*|twitter|social|linkedin|
        spotify)|up|around the))
    (tracker|gps|airtag|spyware|camera) (on|in|under) my (car|phone|bag|house|bedroom)
    (sits?|waits?|waiting|parks?|parked|stands?|turns? up|shows? up) (outside|at) my (work|house|
        home|flat|door|school|place|job|office)
    (picture|photo|pic|letter|message) >>> (bullet|coffin|noose|gun|my front door)
    bullet (next|in|through)
    hono?u?r (thing|killing|crime)|(bring|brought) shame >>> (kill|beat|marry|lock)
    force[sd]? me to marry
    (he|she|they) (is|was|gets?|been|has been) (been )?drinking (since|again|all|
        heavily) >>> (scared|afraid|home|safe|hide|stay here)
"""
