"""The sentences of the feedback: one principle each, in several wordings, and what to try.

About the sentence, never the person; the principle first. ``{...}`` are fields of the practice
policy. Every entry has two or more wordings, so that no two sittings in a row read the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Advice:
    """One principle, in several wordings, with a thing to try for each."""

    wordings: tuple[tuple[str, str], ...]


NOTICES: Final[dict[str, Advice]] = {
    "not_english": Advice(
        (
            (
                "Only English is scored here, dialects and mixed English included.",
                "Say the same thing in English, in your own words.",
            ),
            (
                "This reply is in a language that cannot be scored yet.",
                "Try it in English; plain words are enough.",
            ),
        )
    ),
    "nonsense": Advice(
        (
            (
                "A reply is something the client could hear: a sentence or two, said to them.",
                "Start with what they asked for, then the limit.",
            ),
            (
                "There are words here, but no sentence the client could answer.",
                "Write it the way you would say it across the room.",
            ),
        )
    ),
    "orders": Advice(
        (
            (
                "These words speak to the scorer; the client is waiting for an answer.",
                "Answer the client in a sentence or two.",
            ),
            (
                "The client would hear instructions meant for somebody else.",
                "Speak to the client: the wish, the limit, what you offer.",
            ),
        )
    ),
    "copied_client": Advice(
        (
            (
                "These are the client's own words, given back.",
                "Answer them: name the wish once, then say what holds.",
            ),
            (
                "The client said this. What do you say?",
                "Take up the wish in half a sentence, then the limit.",
            ),
        )
    ),
    "model_answer": Advice(
        (
            (
                "That is the model answer; now in your own words.",
                "Keep its order, change every sentence until it sounds like you.",
            ),
            (
                "This one is the model's. The next client will hear yours.",
                "Close the model answer and say it as you would in the room.",
            ),
        )
    ),
}

PITFALLS: Final[dict[str, Advice]] = {
    "misses_risk": Advice(
        (
            (
                "Safety comes before any limit: ask about it now, and name where help is.",
                '"Are you thinking of killing yourself?" Then: "{crisis.line} answers day and night, and I stay with you until you are connected."',
            ),
            (
                "The client spoke of danger, and the reply goes past it.",
                "Ask straight out whether they are safe, then name {crisis.line} or {crisis.emergency_number}.",
            ),
        )
    ),
    "no_ask": Advice(
        (
            (
                "A route to help is here; the question is missing. Ask about safety in plain words.",
                '"Are you safe right now? Are you thinking of ending your life?"',
            ),
            (
                "Before the route comes the question, asked straight.",
                'Start with: "I need to ask you directly: are you in danger tonight?"',
            ),
        )
    ),
    "no_route": Advice(
        (
            (
                "You asked. Now say where help is, by name.",
                'Add: "Call or text {crisis.line}, or {crisis.emergency_number} if it cannot wait. I stay with you until you have somebody."',
            ),
            (
                "The question is asked; the client still needs somewhere to turn tonight.",
                "Name it: {crisis.line}, {crisis.emergency_number}, or the nearest emergency room.",
            ),
        )
    ),
    "violation": Advice(
        (
            (
                "This crosses a line that the profession does not cross. It is for supervision, today.",
                "Say no to it plainly, and bring the moment to your supervisor.",
            ),
            (
                "What this sentence offers harms the client and the work.",
                "Decline it in one sentence, then tell your supervisor about the pull.",
            ),
        )
    ),
    "breaks_confidentiality": Advice(
        (
            (
                "This tells something about another person. Even a hint does.",
                "\"I don't talk about who is or isn't seen here. That holds for you too.\"",
            ),
            (
                "Somebody else could be recognised in this sentence.",
                "Take the other person out; what protects them protects this client.",
            ),
        )
    ),
    "unapproved_route": Advice(
        (
            (
                "The practice has no such way of contact or exchange, and offering it once makes it one.",
                "Put what is approved in its place: {messages.channel}, answered within {messages.replies_within}.",
            ),
            (
                "This sentence opens a door that the policy keeps shut.",
                "Offer {messages.channel} instead, with {messages.replies_within} as the reply time.",
            ),
        )
    ),
    "threatens_care": Advice(
        (
            (
                "The limit is about the request; here the whole care is at stake.",
                "Leave the care out of it: \"I don't do that, and I'll see you at our next session.\"",
            ),
            (
                "A client who hears this fears losing you, and stops asking anything.",
                'Say what stays ("our work goes on as it is"), then the limit.',
            ),
        )
    ),
    "over_explains": Advice(
        (
            (
                "Reasons invite an argument. One is plenty, none is often better.",
                "Cut everything after the limit that begins with a reason, and end with what you offer.",
            ),
            (
                "Each further reason is one more thing to argue with.",
                "Keep the limit and the offer; let the reasons go.",
            ),
        )
    ),
    "over_apologizes": Advice(
        (
            (
                "Apologies make a limit sound like a wrong. None is owed for it.",
                "Replace the apologies with one sentence that takes up the wish.",
            ),
            (
                "After the second sorry the client begins to look after you.",
                "Say thank you for asking instead of sorry, then the limit.",
            ),
        )
    ),
    "hedges": Advice(
        (
            (
                "A hedge around the limit says that it could move.",
                'Take the softening word out: "I don\'t", not "I probably shouldn\'t".',
            ),
            (
                "This sentence leaves the client guessing whether it is a no.",
                'Say it whole: "I don\'t do that with any client."',
            ),
        )
    ),
    "outsources_blame": Advice(
        (
            (
                "A rule that belongs to somebody else can be argued with somebody else.",
                'Own it: "I don\'t", or "we don\'t, here".',
            ),
            (
                "The client hears that you would, if only they let you.",
                'Say it as yours: "That is how I work with everyone."',
            ),
        )
    ),
    "leaves_door_open": Advice(
        (
            (
                '"Later" is an answer the client will come back for.',
                'Close it kindly: "That won\'t change, and here is what I can do."',
            ),
            (
                "This leaves the request waiting outside the door.",
                "Say that it is settled, then offer {messages.channel} or time in session.",
            ),
        )
    ),
    "unnamed_exception": Advice(
        (
            (
                "An exception that is not named becomes the new rule.",
                "Say that it is one time, why, and what holds next time.",
            ),
            (
                'Without "this once, because" the client learns a different rule.',
                "Add the reason and what holds from now on, or keep to the rule.",
            ),
        )
    ),
    "over_restricts": Advice(
        (
            (
                "The policy allows this one; refusing it costs the client something for nothing.",
                "Accept it as the policy says, with a word about what it means.",
            ),
            (
                "Here the kind answer is inside the rules.",
                "Look at the policy again: name what it permits, and say so.",
            ),
        )
    ),
    "cold_or_shaming": Advice(
        (
            (
                "The limit would stand just as firmly without the sting in this sentence.",
                'Begin with the wish: "I can hear that you want to ...", then the same limit.',
            ),
            (
                "The client will remember the tone longer than the rule.",
                "Say the limit about the request, and leave the client's character out of it.",
            ),
        )
    ),
    "over_familiar": Advice(
        (
            (
                "This sounds like a friend, and the next request will be a friend's.",
                'Warmth about the work carries: "I\'m glad you feel at ease here."',
            ),
            (
                "Closeness in these words says the opposite of the limit.",
                "Keep the warmth, and put it on what you do together here.",
            ),
        )
    ),
    "interprets": Advice(
        (
            (
                "The client asked for something and got told what they are like.",
                "Answer the request first; wonder about it together next session.",
            ),
            (
                "An interpretation here feels like a verdict.",
                'Swap it for a question: "What would it give you?"',
            ),
        )
    ),
    "overpromises": Advice(
        (
            (
                "This promises more than anybody can keep.",
                "Promise what is sure: {messages.channel}, answered within {messages.replies_within}.",
            ),
            (
                "One day this promise breaks, and the client is alone with it.",
                "Say what you will do, and when, and no more.",
            ),
        )
    ),
    "off_topic": Advice(
        (
            (
                "The client's request is not taken up yet.",
                "Name what they asked for in half a sentence, then the limit.",
            ),
            ("The client would have to ask again.", "Answer this request before anything else."),
        )
    ),
    "not_english": NOTICES["not_english"],
}

STANCES: Final[dict[str, Advice]] = {
    "gives_way": Advice(
        (
            (
                "The reply says yes. Whatever comes after, the client has a new rule.",
                "Say what you don't do first, then offer {messages.channel} or time in your next session.",
            ),
            (
                "What is granted here will be asked for again.",
                "Turn the yes round: the wish, the limit, and what you can do instead.",
            ),
        )
    ),
    "no_answer": Advice(
        (
            (
                "The request itself is not answered yet.",
                "After the kind part, add one sentence with the limit.",
            ),
            (
                "The client cannot tell from this whether it is a yes or a no.",
                "Say it once, plainly: what you do and what you don't.",
            ),
        )
    ),
    "opens": Advice(
        (
            (
                "A good first move: the subject is named. The next turn has to settle it.",
                "Next, say the limit in one sentence, and what you offer instead.",
            ),
            (
                "Opening the subject gives the client room. Now close the question.",
                "Your next reply: the limit, one detail, one alternative.",
            ),
        )
    ),
    "wavers": Advice(
        (
            (
                "It says no and leaves a way in.",
                "End on the limit or on what you offer, with nothing after it that softens.",
            ),
            (
                "The client hears an opening, and will come back to it.",
                "Say the limit as settled: \"I don't, and that's the same for everyone.\"",
            ),
        )
    ),
}

QUALITIES: Final[dict[str, Advice]] = {
    "warm": Advice(
        (
            (
                "First let the client hear that the wish was understood.",
                'Begin with their wish in your own words: "You\'d like to ..."',
            ),
            (
                "The limit is here; the person is not in it yet.",
                "Add one sentence only this client could be told, then the limit.",
            ),
        )
    ),
    "brief": Advice(
        (
            (
                "Said in a breath, a limit leaves nothing to argue with.",
                "Keep three sentences: the wish, the limit, what you offer.",
            ),
            (
                "The more there is, the more there is to answer.",
                "Cut this sentence, read it again, and see whether anything is missing.",
            ),
        )
    ),
    "specific": Advice(
        (
            (
                "The client should know exactly what the limit is and what to expect.",
                "Name what you don't do, and add one detail: {messages.channel}, {messages.replies_within}, a day.",
            ),
            (
                "The edges of this limit have to be guessed.",
                "Put the request's own word into the limit: \"I don't ... with clients\".",
            ),
        )
    ),
    "alternative": Advice(
        (
            (
                "A no is easier to carry with somewhere to go.",
                'Add: "Send it through {messages.channel} and I\'ll answer within {messages.replies_within}", or ten minutes at your next session.',
            ),
            (
                "What does the client do with the need behind this, tonight or next week?",
                "Offer one thing inside the policy: where, when, with whom.",
            ),
        )
    ),
    "firm": Advice(
        (
            (
                "The limit sounds as if it could still be talked about.",
                'Say it as yours and as settled: "I don\'t", or "we don\'t, here".',
            ),
            (
                "One soft word is enough to ask again.",
                "Leave out the softening and stop after the limit.",
            ),
        )
    ),
}

NEARLY: Final[dict[str, Advice]] = {
    "warm": Advice(
        (
            (
                "The wish is heard. What is missing is that the no is not a no to the person.",
                "Add half a sentence: that you are glad they asked, or that they can tell you how it lands.",
            ),
            (
                "Warm already; one more touch, and the client also hears that you two are all right.",
                'Say what stays: "That takes nothing away from what we do here."',
            ),
        )
    ),
    "brief": Advice(
        (
            (
                "One sentence could go, and nothing would be missed.",
                "Read it aloud and drop the sentence you would skip.",
            ),
            ("Nearly in one breath.", "Keep one reason at most, and end on what you offer."),
        )
    ),
    "specific": Advice(
        (
            (
                "The limit is plain. One workable detail tells the client what to expect.",
                "Add a channel, a day or a reply time: {messages.channel}, {messages.replies_within}.",
            ),
            (
                "The client knows what you don't do, and not yet what they can count on.",
                "Name one thing: when, where, or through whom.",
            ),
        )
    ),
    "alternative": Advice(
        (
            (
                "There is an offer; the client could not act on it tonight.",
                "Say how and when: through {messages.channel}, answered within {messages.replies_within}, or the first ten minutes next time.",
            ),
            (
                "A real way out, still a little loose.",
                "Add the step: where they write, whom they ask, or which session it belongs to.",
            ),
        )
    ),
    "firm": Advice(
        (
            (
                "Settled but for one soft word.",
                'Take it out and say the limit as yours: "I don\'t", or "we don\'t, here".',
            ),
            (
                "One spot is left to push on.",
                "Leave out the reason or the sorry, and let the limit stand by itself.",
            ),
        )
    ),
}
"""For a quality at 2 of 3: what the last step is."""

PASSED: Final = Advice(
    (
        (
            "This holds: the wish is heard, the limit is plain, and there is somewhere to go.",
            "Try it again shorter, or take the unseen wording.",
        ),
        (
            "Warm, settled and useful; nothing here invites an argument.",
            "Go on: see what it does when the client pushes.",
        ),
        (
            "The client knows where they stand and that you stand with them.",
            "Keep the sentence that did most, and go up the ladder.",
        ),
    )
)

CONFLICT: Final = Advice(
    (
        (
            '"{said}" is not what this practice does. {rule}',
            "Say the practice's own window and way: {messages.channel}, within {messages.replies_within}.",
        ),
        ('The client will hold you to "{said}". {rule}', "Put the practice's own words there."),
    )
)

UNSURE: Final = Advice(
    (
        (
            "The machine is not sure of this one; a person should look.",
            "Bring it to supervision, or try a plainer sentence.",
        ),
        (
            "This reply is unlike what the machine knows.",
            "Ask your supervisor, and try it once more in plain words.",
        ),
    )
)
