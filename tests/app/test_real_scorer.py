"""The whole way with nothing scripted: the real packs, the real records, the real scorer."""

from __future__ import annotations

import asyncio
from pathlib import Path

from simulator.cli.composition import compose_room
from simulator.records import open_records
from simulator.records.store import Records
from simulator.sittings.ports import SittingSummary
from tests.app.driving import (
    Driver,
    begin,
    footer,
    press,
    quiet_app,
    said,
    send,
    settled,
    shown,
    until,
    write,
)

YES = "Sure, I'm @jmartin. Just don't expect me to post much."
HOLDS = (
    "I can hear you want to stay in touch. I don't connect with clients on social media; "
    "write to me on the portal and I answer within one business day."
)
SETTLED = (
    "I get that it would feel good to see I'm still around. I don't connect with clients on "
    "social media, and that stays the same. Let's take the first ten minutes on Thursday for it."
)
HALF_A_MINUTE = 1500
"""Tries: a scorer that is only starting takes a second or two."""


def records_of(tmp_path: Path) -> Records:
    return open_records(tmp_path / "home" / "records.sqlite3")


def only_sitting(records: Records) -> SittingSummary:
    (sitting,) = records.sittings("me")
    return sitting


async def test_a_yes_then_a_limit_then_pushed_then_a_note(tmp_path: Path) -> None:
    app = quiet_app(compose_room())
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        assert "Can I add you on Instagram?" in shown(pilot)
        await send(pilot, YES)
        await until(pilot, lambda: "Gave way" in shown(pilot), tries=HALF_A_MINUTE)
        await until(pilot, lambda: "Try: " in shown(pilot))
        given = said(pilot)
        assert given.index("Gave way") < given.index("Serious: Offers what the policy forbids")
        assert "Scorer ready" in given
        assert "open 0 of 3" in given, "Non-negotiable"
        assert "passes" not in given

        await press(pilot, "t")
        assert "try 2" in shown(pilot)
        await send(pilot, HOLDS)
        held = said(pilot)
        assert "Held: the limit stands. This one passes." in held
        assert "settled 3 of 3" in held
        assert "Try: " in held

        await press(pilot, "w")
        assert "› Warm" in shown(pilot)
        assert "sentence" in said(pilot)
        await press(pilot, "w")

        await press(pilot, "g")
        assert "It's just a follow" in said(pilot)
        await to_the_debrief(pilot)
        assert "You held the limit every time" in said(pilot)
        assert "What the request may have meant" in said(pilot)
        await press(pilot, "n")
        await write(pilot, "She asked to follow me. I said that I don't, and named the portal.")
        await press(pilot, "ctrl+s")
        assert "Saved." in shown(pilot)
        await press(pilot, "escape")
        if "Press Esc again" in shown(pilot):
            await press(pilot, "escape")
        assert "Held, passed" in shown(pilot)

    with records_of(tmp_path) as records:
        sitting = only_sitting(records)
        assert sitting.finished is not None
        replies = records.replies(sitting.id)
        assert [reply.text for reply in replies[:2]] == [YES, HOLDS]
        scores = [reply.score for reply in replies]
        assert all(score is not None and score.feedback is not None for score in scores)
        assert not records.pending_replies()

    again = quiet_app(compose_room())
    async with again.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Held, passed" in shown(pilot), "it is there when one comes back"
        assert "Go on where you stopped" not in shown(pilot)


async def to_the_debrief(pilot: Driver) -> None:
    """Keep the limit until the client has settled."""
    for _ in range(6):
        await send(pilot, SETTLED)
        assert "Held: the limit stands." in shown(pilot)
        await press(pilot, "g")
        if "Debrief" in shown(pilot).splitlines()[0]:
            return
    raise AssertionError(f"no end of the ladder:\n{shown(pilot)}")


async def test_a_reply_is_typed_before_the_scorer_is_ready_and_scored_when_it_is(
    tmp_path: Path,
) -> None:
    app = quiet_app(compose_room())
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await write(pilot, HOLDS)
        await press(pilot, "enter")
        with records_of(tmp_path) as records:
            (reply,) = records.replies(only_sitting(records).id)
            assert reply.text == HOLDS, "stored, scored or not"
        await until(pilot, lambda: "Held: the limit stands." in shown(pilot), tries=HALF_A_MINUTE)
        await until(pilot, lambda: "Go on" in footer(pilot))


async def test_what_an_earlier_run_left_unscored_is_scored_and_said(tmp_path: Path) -> None:
    room = compose_room()
    sitting = room.begin("add-on-instagram")
    sitting.listen()
    sitting.send(HOLDS, 2.0)
    await room.close()
    with records_of(tmp_path) as records:
        assert [reply.text for reply in records.pending_replies()] == [HOLDS]

    app = quiet_app(compose_room())
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        done = "1 reply from before has been scored."
        await until(pilot, lambda: done in said(pilot), tries=HALF_A_MINUTE)
        assert "Go on where you stopped" in shown(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: "Held: the limit stands." in shown(pilot))
    with records_of(tmp_path) as records:
        assert not records.pending_replies()


async def test_two_copies_of_the_app_at_once_keep_and_score_both_replies(tmp_path: Path) -> None:
    one, other = quiet_app(compose_room()), quiet_app(compose_room())
    async with one.run_test(size=(80, 24)) as first:
        await begin(first)
        await write(first, HOLDS)
        async with other.run_test(size=(80, 24)) as second:
            await settled(second)
            await press(second, "down", "enter", "enter")
            await write(second, "I don't meet clients for coffee. Bring it to our session.")
            await asyncio.gather(press(second, "enter"), press(first, "enter"))
            for pilot in (first, second):
                await until(pilot, lambda p=pilot: "Held" in shown(p), tries=HALF_A_MINUTE)  # type: ignore[misc]
    with records_of(tmp_path) as records:
        assert len(records.sittings("me")) == 2
        assert not records.pending_replies()


async def test_odd_characters_are_kept_and_shown_as_typed(tmp_path: Path) -> None:
    odd = "I hear you. [/b] I don't connect with clients on social media. [sighs] Use the portal."
    app = quiet_app(compose_room())
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, odd + "\x1b[31m\x07")
        await until(pilot, lambda: "of 3" in shown(pilot), tries=HALF_A_MINUTE)
        await until(pilot, lambda: "[/b]" in shown(pilot))
        assert "[sighs]" in said(pilot)
    with records_of(tmp_path) as records:
        (reply,) = records.replies(only_sitting(records).id)
        assert reply.text.startswith(odd)
        assert "\x1b" not in reply.text


async def test_twenty_thousand_characters_are_kept_and_the_first_are_scored(
    tmp_path: Path,
) -> None:
    sentence = "I can hear that this matters to you, and I don't add clients, number {}. "
    long = "".join(sentence.format(n) for n in range(400))[:20_000].rstrip()
    app = quiet_app(compose_room())
    async with app.run_test(size=(120, 40)) as pilot:
        await begin(pilot)
        await send(pilot, long)
        await until(pilot, lambda: "of 3" in shown(pilot), tries=HALF_A_MINUTE)
        assert "Only the first 4,000 characters of this reply are scored" in said(pilot)
        assert "This one passes" not in said(pilot)
    with records_of(tmp_path) as records:
        (reply,) = records.replies(only_sitting(records).id)
        assert reply.text == long
        assert reply.score is not None
        assert reply.score.notice == "too_long"
        assert all(piece.end <= 4_000 for piece in reply.score.evidence)
