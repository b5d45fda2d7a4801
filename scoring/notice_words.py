"""Word lists for texts that are no answer: orders to the scorer, languages, rubric words."""

from __future__ import annotations

from typing import Final

from scoring.phrases import lines_of, one_of

_GROUPS: Final[dict[str, str]] = {
    "scorer": one_of(r"""
        (the |an? |this |dear |all )?(ai |auto\w*|machine )?(scorer|grader|rater|marker|evaluator)s?
        (the |an? |this |dear )?(ai|language model|llm|model|classifier|scoring \w+|assessor|
            chat ?gpt)
        (the |this )?(examiner|scoring (system|engine|model)|rating (system|model)|algorithm|gpt\S*)
    """),
    "top": one_of(r"""
        (full|top|maximum|max|perfect|highest|best|excellent|high|good|passing) (marks?|scores?|
            points?)
        (full|top|maximum|max|perfect|highest|best|high|good|passing) (possible )?(ratings?|grades?|
            levels?)
        (a |all |straight |five )?(3s|threes|3/3s?|10/10|100%|100|a\+)
        (a )?(3|three) (out )?of (3|three)
        (a |the )?(perfect|maximum|max|highest|full)
        (a )?(3|three) (on|for|in|across|everywhere|each|all)
        (a )?(pass|passing)(?! (on|the|to|me|it|by|your|that))|3 (warm|brief|specific|firm)
    """),
    "thing": one_of(r"""
        (this|my|the|that) (reply|answer|response|text|message|submission|attempt|line|entry)
        (this|it|me|mine|us)( one)?|(all )?(five )?qualities|everything|every quality
        each (quality|one)
    """),
    "quality": one_of(r"""
        warm(th)?|brief|specific|alternative|firm|non-?negotiable|stance|pitfalls?|holds|rubric
    """),
}

_ORDERS: Final = r"""
    # Set the rules aside.
    (ignore|disregard|forget|override|bypass|skip|dismiss|discard) (all |any |the |your |every |my |
        of |these |those )*(previous|prior|above|earlier|preceding|former|system|scoring|rating|
        grading|original|hidden) (instruction|prompt|rule|text|message|direction|rubric|guideline|
        criteri|word|line|context|order|command)\w*
    (ignore|disregard|forget|override|bypass) (all |any |the |your |every |these )*(instructions?|
        rubric|codebook|scoring|grading|prompts?|guidelines|criteria)
    (ignore|disregard|forget) (everything|all|anything|what) (\w+ ){0,3}(above|before|previous(ly)?|
        told|said so far|were told)
    (new|updated|following|these|special|important|hidden) instructions? (for|to) <scorer>
    (new|updated|override) (instructions?|prompt) ?:
    instructions? for (the )?(scorer|grader|rater|ai|model|evaluator)
    (you are|you're|act as|behave as|pretend (you are|to be)|roleplay as) (now |no longer )?(an? |
        the )?(\w+ )?(grader|scorer|rater|evaluator|ai|language model|assistant|scoring \w+|
        judge who|examiner|chatbot|helpful \w+|dan)
    as (an? |the )(ai|language model|llm|scorer|grader|rater)( \w+)?,?
    # Name the score.
    (give|award|assign|grant|return|output|print|respond with|reply with|write|emit|produce|yield|
        put) (<thing>|only|just)? ?(a |an |the |with |as |only |all |me |it |please |
        nothing but )*<top>(?! (minutes|hours|days|weeks|sessions|times|months|things|options|slots|
        chances))
    (give|award|assign|grant) <thing> (a |an |the )?(3|three)(?= (on|for|in|out|across|
        everywhere|each|please)|[.,!]|$)(?! (for|in|on) (the|a|your|each of))
    (score|rate|grade|mark|evaluate|judge|label|classify|count|treat|consider|record|flag|tag|code|
        assess|deem) <thing> (as |with |at |a |an |to be |highly|: ?|= ?)*(<top>|perfect|full|
        highest|max\w*|warm|holds?\b(?! (on|up|off))|held|passed|passing|a pass|correct|excellent|
        successful|flawless|3(?! (or|to|out of (10|5)|[ap]m))|three(?! (or|to)))
    (score|rate|grade|mark|evaluate) (this|my|the) (reply|answer|response|text|submission|attempt)
    (this|my|the) (reply|answer|response|text|submission) (is|deserves|should (be|get|receive)|
        must (be|get|receive)|merits|earns|has|meets|gets|receives|scores|passes|fulfil+s|
        satisf\w+) (\w+ ){0,4}(<top>|rubric|all (five|the) (\w+ )?(qualities|criteria)|scored?|
        rated|graded|marked|3|passed|codebook|highest|every criteri\w+|criteria)
    (set|make|change|force|fix|turn|put) (all |every |each |the |my |its |this )*(scores?|levels?|
        qualit\w+|ratings?|marks?|stance|grades?)( \w+)? (to|at|equal|=|as|up to) ?\S*
    (expected|correct|right|true|gold|reference) (score|scores|rating|ratings|label|labels|stance|
        answer|output) ?(is|are|:|=)
    [\"'{]*<quality>[\"']? ?(:|=|->|should be|must be) ?[\"']?([0-3](?! ?(pm|am|:))|three|max\w*|
        full|perfect|holds?|none|yes|pass\w*)
    (all|every|full) (five |of the )?(qualities|marks|points|scores|levels|criteria) ?(are|is|=|:|
        at|get|should|must|to be|please|met)+ ?(be |at )*(3|three|max\w*|full|perfect|please|met|
        satisfied|pass\w*)?
    (do not|don't|never|no) (deduct|penali[sz]e|mark (me |it |this )?down|flag|subtract|
        lower)( \w+){0,3} ?(points?|marks?|score|pitfalls?|this|me|it|reply)?
    (let|make) (this|me|it|my reply) (pass|score)
    (this|it) (must|should|has to|needs to) pass(?! (by|on|through|the (front|desk)))
    (say|output|answer|print|return|report) (that )?(it |this |the stance |the reply )?(is |
        = ?)?[\"']?(holds|held|passed|no pitfalls)[\"']?(?! (on|me|you|the|that|up))
    (rated|scored|graded|marked|rating|score|scores|grade) ?(:|=|of|at|is|are|it|this|one|above|
        text|for the text)?( \w+){0,3}? ?(<top>|the top|at the top|highly|3/3\S*)(?! (minutes?|
        on the (phq|gad)|days?|weeks?))(?<!3 (to|or) )
    (score|rating|grade|mark)s? ?[:=] ?[0-3](?! ?(pm|am|:|\.))
    (record|report|register|log) (the )?(maximum|max|full|highest|top|holds|no pitfalls|3s?)( \w+)*
    (all|each|every|both) (of the )?(criteri\w+|checks|conditions|requirements) (\w+ )?(satisfied|
        met|fulfilled|passed)
    (rate|score|grade|mark) (it |this )?(accordingly|generously|kindly|favou?rably|leniently)
    (to |dear |hello )?(whoever|whatever|anyone|the (person|computer|software|machine)|computer|
        software|machine|reviewer|supervisor) (is |who |that |should |scored |already )*(grad|scor|
        rat|mark|evaluat|review|approv)\w* ?(this|it|,|:|one|is|with)? ?(\w+ )*?(<top>|please|
        be kind|ideal|software|perfect|well)
    (this|my) (reply|answer|response) (is|was) (very |both |really |an? |the )*(warm|brief|specific|
        firm|perfect|ideal|excellent|flawless|model|ok|good|best)
    (return|output|print|respond|answer) (with |in |as )?(valid )?(json|all values|only|the (number|
        label))( \w+)*
    override ?[:=] ?\w+|bypass (the |all )?(checks|filters?|scor\w+|rules|safety)
    # Talk to the machine.
    (note|message|memo|attention|hint|reminder|info|comment|aside|ps|p\.s\.) ?(to|for|:|-|
        ,)+ ?<scorer>
    (dear|hello|hi|hey|attention|listen|please|ok|okay) <scorer>
    <scorer> ?(,|:|-|—|!)+ ?(please|ignore|give|rate|score|mark|output|set|you|this|the|grade|note|
        i)
    (system|assistant|developer|user|admin|root) ?(prompt|message|note|override|instruction|
        mode)? ?(:|>|\])
    (begin|end|start|stop) (of )?(user )?(input|reply|answer|response|prompt|instructions?|
        system)( \w+)?
    developer mode|jail ?break|prompt injection|debug mode|sudo
    # In other languages.
    (ignora|ignorez?|ignoriere|ignoriert|olvida|oubliez?|vergiss|esque[çc]a|ignorare|
        negeer) (todas |toutes |alle |tutte |le |les |las |die |as |os )*(instruccion\w*|
        instructions?|anweisung\w*|instru[çc]\w*|istruzion\w*|instructies|regel\w*|consignes?)
"""

ORDERS: Final = one_of(_ORDERS, _GROUPS)

MARKUP: Final = (
    r"<\|?(?:system|im_start|im_end|user|assistant|inst)|\[/?inst\]"
    r"|#{2,} ?(?:system|instruction|prompt)|<!--"
)
"""Marks with which chat models are steered."""

_RUBRIC: Final = """
    warm warmth brief specific alternative alternatives firm boundary boundaries validate validation
    empathy empathic non negotiable tone limit limits rubric holds stance acknowledge redirect compa
        ssion
    policy professional clear concise therapeutic frame dual relationship hipaa consent rapport
"""
RUBRIC: Final = frozenset(_RUBRIC.split())
"""Words that people string together who have read how replies are rated."""

_ENGLISH: Final = """
    a about after again ain't all also always am an and another any anyone anything are aren't
    around
    as ask at away back be because been before being between both but by came can can't cannot com
        e could
    couldn't did didn't do does doesn't doing don't done down each else even ever every everyone fo
        r from
    get give glad go goes going got had has have haven't having he hear help her here here's him hi
        s how
    i i'd i'll i'm i've if in into is isn't it it'd it'll it's its just keep kind know later let le
        t's
    like look made make makes many may maybe me mean means might more most much must my need never n
        ext no
    not nothing now of off oh okay on once one only or other our ours out over own please put read r
        eally
    right same say see she should shouldn't since so some someone something soon sorry still such su
        re
    take talk tell than thank thanks that that's the their them then there there's these they they'r
        e
    thing things think this those though through time to today together told too under until up us u
        se
    very want wanted was wasn't way we we'd we'll we're we've well were what what's when where whic
        h while
    who why will wish with without won't word work would wouldn't yeah yes yet you you'd you'll yo
        u're
    you've your yours yourself im ive id dont cant wont lets thats youre isnt didnt doesnt aint
    gonna wanna gotta cuz coz y'all u ur pls thx ok lol
"""
ENGLISH: Final = frozenset(_ENGLISH.split())

_DIALECT: Final = """
    dey na abeg wetin una dis dat dem wey comot sabi nah sef oga wahala oya o fit waka pikin una's
    mi nuh cyaan yuh fi deh weh inna pon wid di haffi seh ting bredda gyal likkle cah unnu tek gwaan
    wee aye och ye yer cannae dinnae wisnae didnae isnae wouldnae tae nae aboot wi ma hae ken lass l
        ad
    lah leh lor meh hor sia can lah kindly beta ji yaar arre accha only itself isn't dear na haan
    chale eish hey ja-nee shame bru lekker ain't finna bout cause em ya'll fixin ma'am sir mate lov
        e pet
    craic grand sure yous youse me self
"""
DIALECT: Final = frozenset(_DIALECT.split())
"""Words of English as spoken in many places: these make a text English, not foreign."""

_FOREIGN: Final = """
    es: no a me un al si el la los las que y en por para con una del se su lo como pero mi tu te
        gracias puedo usted le nos muy está esto es soy hay cuando también porque más aquí hoy
        mañana jueves lunes siento nada solo sí
    fr: le les des et est je vous nous ne pas pour dans une ce qui sur avec mais mon votre merci
        du au que il elle on suis êtes c'est j'ai peux pouvez très bien aussi jeudi lundi demain
        ça sais d'accord cette mes vos bonjour désolé désolée aussi toujours chez parler rendez-
        vous même comme ses nos était
    de: der die das und ist ich nicht sie wir mit auf für fur ein eine zu aber den von dass kann
        ihnen es im mir mich dir uns auch wenn nur heute morgen leider bitte danke gerne haben
        sind dem sehr schön alles am wochenende immer bei aus doch schon mein meine ihre ihnen
        leid montag donnerstag beim nächsten tut
    pt: o os um uma não nao voce você eu meu minha com mas obrigado obrigada posso isso que para é
        na no da do em por se seu sua está muito só quando também hoje quinta segunda
    it: il che non di per sono un della grazie ma ci io lei posso questo è con le gli la una mi ti
        si anche quando solo oggi domani giovedì lunedì mio nostra molto ho può sento dispiace
        parlare prossima settimana nostro però tutti alla nel
    nl: ik het een niet met voor dat van maar kan je u mijn en de is op te zijn ook als wij we
        deze vandaag morgen graag bedankt alleen dus naar bij
    pl: nie jest to sie się na jak ale dla mam prosze proszę w z że czy jestem mogę dziękuję przez
        tylko pan pani co bardzo
    nordic: och att det inte jag som för med är på men kan du vi jeg ikke og er til på har en et
        dig mig hvis kun også hän ei ja on minä en voi se mutta että ole sinä kiitos
    tr: bu ve bir için ben sen çok ama değil da de ne var yok lütfen teşekkür sizi size bana gibi
        olarak mümkün
    malay: saya tidak anda dan yang untuk dengan ini itu bisa boleh akan kami kita aku kamu terima
        kasih nggak gak saja atau pada maaf hari
    tl: ang ng mga hindi ako ikaw ko mo po salamat kita siya sa kung lang na ay nang tayo sige
        ingat opo paumanhin pasensya yan natin kayo
    sw: ni ya wa kwa sana mimi wewe hapana tafadhali nina hii na siwezi asante lakini kama yako
        yangu hapa pole wako
    ga_cy: agus tá an mé tú go bhfuil níl sé leis ar mae yn ddim eich chi rwy'n a'r ond gyda
        diolch
    ro_sla: nu este și sau cu pentru eu dumneavoastră mulțumesc ne jsem je se na že ale mohu
        děkuji to da nije sam možete hvala ali sa kako što
    hu_fi_sq: nem és az egy hogy van csak köszönöm kérem igen de meg vagyok nuk unë dhe një për me
        ju faleminderit por është
    vi: không tôi bạn là và có của được cho với này xin cảm ơn em anh chị
    hi_ur: main mein nahi nahin hai hain aap ko ka ki ke se aur kya mujhe bahut kar sakta sakti
        hoon hum tum mera apka aapko kijiye karo kal par lekin magar yeh woh bhi shukriya
    africa: mo ko ni ti si naa kii kò ṣe wọn e ni ba da don na ka za ina kuma amma ngi ku uku
        kodwa ndi nge wena mina siyabonga ngiyabonga enkosi cha yebo nwere gị ọ bụ na ihe
    ht_kr: mwen pa ou ki nan ak yon pou li se men mesi tanpri kapab mwa gen
    id_zh: wo bu shi ni de wo men xie xie ke yi qing ma hen hao mei you
"""
FOREIGN: Final = tuple(
    frozenset(line.partition(":")[2].split()) for line in lines_of(_FOREIGN, " ")
)
"""The small words of other languages, a set for each language or family."""

_ONE_WORD: Final = """
    no nope nah never yes yeah yep yup sure ok okay fine maybe perhaps sorry absolutely certainly
    definitely deal impossible inappropriate thanks later unfortunately cannot can't don't stop wh
        y what
    hm hmm no-one not none nothing naw aye nae cha hapana possibly probably tomorrow always sometime
        s
    k kk gladly accepted declined refused agreed whatever enough noted naturally alright
"""
ONE_WORD: Final = frozenset(_ONE_WORD.split())
"""Single words that answer a request, well or badly."""
