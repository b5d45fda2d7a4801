"""A reply held against the practice policy: each conflict says what was said and what holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.policy import PracticePolicy, load_policy
from scoring.policy_check import conflicts

POLICY = load_policy()

CONFLICTS = (
    # When messages are answered.
    ("Write on the portal and I'll answer within two hours.", "within two hours", "one business"),
    ("Write on the portal, I reply within the hour.", "within the hour", "one business day"),
    ("Put it in the portal and I get back within 3 days.", "within 3 days", "one business"),
    ("I'll answer in a couple of hours, promise.", "in a couple of hours", "one business day"),
    ("You'll hear back from me within a week.", "within a week", "one business day"),
    ("I answer any time, day or night.", "any time", "one business day"),
    ("I check it straight away.", "straight away", "one business day"),
    ("I reply at the weekend too.", "at the weekend", "Monday to Friday"),
    ("I read them on Sundays.", "on Sundays", "Monday to Friday"),
    ("I'm answering until ten at night.", "until ten at night", "9 to 5"),
    ("The portal is open Monday to Friday, 8 to 8.", "8 to 8", "9 to 5"),
    ("I answer on weekdays, nine to six.", "nine to six", "9 to 5"),
    # How long, how much, how soon.
    ("Our sessions are 60 minutes, so we stop here.", "60 minutes", "50 minutes"),
    ("Every session is an hour.", "an hour", "50 minutes"),
    ("We have forty-five minute sessions here.", "forty-five minute sessions", "50 minutes"),
    ("Okay, we can go ten more minutes.", "ten more minutes", "50 minutes"),
    ("Sure, take an extra fifteen minutes today.", "an extra fifteen minutes", "50 minutes"),
    ("I can accept gifts under 50 dollars.", "under 50 dollars", "20 dollars"),
    ("A card or a gift up to $100 is fine.", "up to $100", "20 dollars"),
    ("There's a thirty dollar limit on presents.", "thirty dollar limit", "20 dollars"),
    ("I need 48 hours' notice if you cancel.", "48 hours' notice", "24 hours"),
    ("You can cancel within twelve hours.", "within twelve hours", "24 hours"),
    ("If you miss it, half the fee is due, as for any no-show.", "half the fee", "the full fee"),
    ("The letter takes three business days.", "takes three business days", "10 business days"),
    ("I'll write the letter tonight.", "I'll write the letter tonight", "10 business days"),
    # Channels, places, payments.
    ("If it's urgent, text me.", "text me", "client portal"),
    ("Okay, you can text a bit in the week.", "you can text", "client portal"),
    ("Here's my cell, use it when it's bad.", "Here's my cell", "client portal"),
    ("My number is 555 0134.", "My number is 555", "client portal"),
    ("Call me any time.", "Call me any time", "client portal"),
    ("Add me on Instagram then.", "Add me on Instagram", "client portal"),
    ("Just send it to me on Whatsap.", "send it to me on Whatsap", "client portal"),
    ("DM me on instagarm.", "DM me on instagarm", "client portal"),
    ("I can accept your request.", "accept your request", "client portal"),
    ("Email me what you wrote.", "Email me", "client portal"),
    ("You can send it to my personal e-mail.", "my personal e-mail", "client portal"),
    ("I'll call you tonight at nine.", "I'll call you tonight", "after hours"),
    ("Let's grab a coffee on Saturday.", "Let's grab a coffee", "the office"),
    ("Come over to my place.", "Come over to my place", "the office"),
    ("Just Venmo me the rest.", "Venmo me", "Fees are set"),
    ("Put it in an envelope, off the books.", "in an envelope", "Fees are set"),
)  # fmt: skip

NO_CONFLICT = (
    "Message me on the portal and I'll answer within one business day.",
    "Message me on the client portal; I reply within 1 business day, Monday to Friday, 9 to 5.",
    "I answer portal messages within a business day, so nothing comes back at the weekend.",
    "Write it any time, and I'll answer within one business day.",
    "You'll hear from me within a day.",
    "I don't text with clients.",
    "No texting, no WhatsApp, no personal number. The portal is where I read you.",
    "I won't be texting you, and I don't give out my cell.",
    "My cell stays private. Use the portal.",
    "WhatsApp isn't something I use with clients.",
    "Rather than text me, put it in the portal.",
    "You asked to text me, and I can hear why.",
    "I know you'd like to add me on Instagram. I keep that for my private life.",
    "I don't follow clients, and I don't accept requests.",
    "DM me on the portal instead.",
    "Email me if you need to move the appointment.",
    "E-mail is for scheduling only.",
    "Call the front desk between 9 and 5 and ask Dana for another slot.",
    "Reception is open Monday to Friday, nine to five.",
    "We end at ten to four, as always.",
    "Our sessions are fifty minutes.",
    "A 50-minute session is what we have, and we've used forty of it.",
    "Let's take the first ten minutes on Thursday for this.",
    "There are ten minutes left; what matters most?",
    "I don't go ten more minutes, and we start with this on Tuesday.",
    "Gifts under 20 dollars, handmade, can be talked about.",
    "The watch is worth three hundred dollars, so I can't accept it.",
    "Under 24 hours' notice the full fee is due.",
    "You cancelled two hours before, and the full fee is due.",
    "Letters go by the request form and take ten business days.",
    "The letter is ready within two weeks of the form.",
    "I don't write the letter tonight; the form is at the desk.",
    "Text 988 if tonight gets bad.",
    "You can text 988 or call 911, day or night.",
    "The crisis line answers right away, at any hour.",
    "I don't meet for coffee, and I like that you asked.",
    "How bad is it, from 0 to 10?",
    "They answer the fee form within a week.",
)


def practice(**messages: str) -> PracticePolicy:
    return POLICY.model_copy(update={"messages": POLICY.messages.model_copy(update=messages)})


def with_aliases(**aliases: tuple[str, ...]) -> PracticePolicy:
    return POLICY.model_copy(update={"aliases": {**POLICY.aliases, **aliases}})


@pytest.mark.parametrize(("reply", "said", "policy"), CONFLICTS)
def test_a_conflict_says_what_was_said_and_what_the_policy_says(
    reply: str, said: str, policy: str
) -> None:
    found = conflicts(reply, POLICY)
    assert any(said in conflict.said for conflict in found), found
    assert any(policy in conflict.policy for conflict in found), found


@pytest.mark.parametrize("reply", NO_CONFLICT)
def test_what_the_policy_says_or_the_reply_turns_away_is_no_conflict(reply: str) -> None:
    assert conflicts(reply, POLICY) == ()


def test_a_practice_with_other_numbers_is_held_to_its_own() -> None:
    reply = "I'll answer within two business days."
    assert conflicts(reply, practice(replies_within="two business days")) == ()
    assert conflicts("I'll answer within one business day.", practice(replies_within="two days"))


def test_a_local_word_of_the_policy_is_its_channel() -> None:
    reply = "Message me on WhatsApp Business, and I'll answer within one business day."
    assert conflicts(reply, POLICY)
    assert not conflicts(reply, with_aliases(channel=("whatsapp business",)))
    assert not conflicts(
        reply.replace("WhatsApp", "Whatsap"), with_aliases(channel=("whatsapp business",))
    )


@pytest.mark.parametrize("channel", ["MyChart", "the app", "Teams chat"])
def test_a_message_by_way_of_a_local_channel_is_approved(channel: str) -> None:
    policy = with_aliases(channel=(channel.lower(),))
    assert conflicts(f"DM me on {channel}.", policy) == ()


def test_places_hold_for_the_reply_as_given() -> None:
    reply = "İ’m glad. If it’s bad,  text me – any time. I’ll answer within 2 hours."
    for conflict in conflicts(reply, POLICY):
        assert reply[conflict.start : conflict.end].strip() == conflict.said


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_trouble(text: str) -> None:
    for conflict in conflicts(text + " text me at 5", POLICY):
        assert 0 <= conflict.start < conflict.end


def test_good_replies_of_the_training_data_meet_few_conflicts() -> None:
    data = Path(__file__).parents[2] / "scoring" / "data" / "replies.jsonl"
    rows = [json.loads(line) for line in data.read_text().splitlines()]
    good = [
        row["reply"]
        for row in rows
        if row["split"] == "train"
        and row["reference"]["stance"] == "holds"
        and "unapproved_route" not in row["reference"]["pitfalls"]
    ]
    met = [reply for reply in good if conflicts(reply, POLICY)]
    # All but one of them do break the policy (a reply "within the hour", "in ten minutes").
    assert len(met) <= 0.006 * len(good)
