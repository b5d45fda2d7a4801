"""The whole way: choose, read, answer, see the score, try again, be pushed, write a note."""

from __future__ import annotations

from simulator.app.app import SteadyframeApp
from simulator.records.store import Records
from simulator.sittings.practice import PracticeRoom
from tests.app.driving import Driver, begin, footer, press, quiet_app, send, settled, shown, write
from tests.app.scripted_scorer import HEDGES, HOLDS


async def test_from_the_list_to_the_note_and_back(app: SteadyframeApp, records: Records) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Practise one request" in shown(pilot)
        assert "Can I add you on Instagram?" in shown(pilot)
        assert "not practised yet" in shown(pilot)

        await press(pilot, "enter")
        brief = shown(pilot)
        assert "Setting" in brief
        assert "Jess" in brief
        assert "Your practice has decided" in brief
        assert "Use no real client details" in brief
        assert not records.sittings("me"), "reading the brief records nothing"

        await press(pilot, "enter")
        assert "Can I add you on Instagram?" in shown(pilot)
        assert "Line 1" in shown(pilot)
        assert "Pause: breathe in" in shown(pilot)

        await send(pilot, HEDGES)
        feedback = shown(pilot)
        assert "Wavered" in feedback
        assert "Say the limit as settled." in feedback
        for row in ("Warm", "Brief", "Specific", "Alternative", "Non-negotiable"):
            assert row in feedback
        assert "bargaining            1 of 3   ━━━━ ···· ····" in feedback
        assert "Hedges the limit" in feedback

        await press(pilot, "t")
        assert "try 2" in shown(pilot)
        await send(pilot, HOLDS)
        assert "Held: the limit stands. This one passes." in shown(pilot)

        await press(pilot, "g")
        assert "It's just a follow" in shown(pilot)
        assert HOLDS[:40] in shown(pilot), "what was said before stays in view"

        await to_the_debrief(pilot)
        await press(pilot, "n")
        await write(pilot, "She asked to follow me. I answered that I don't, and named the portal.")
        await press(pilot, "ctrl+s")
        assert "Saved." in shown(pilot)
        await press(pilot, "escape")
        if "Press Esc again" in shown(pilot):
            await press(pilot, "escape")

        assert "Practise one request" in shown(pilot)
        assert "Held, passed" in shown(pilot)

        await press(pilot, "h")
        assert "Your sittings" in shown(pilot)
        assert "note written" in shown(pilot)
        await press(pilot, "enter")
        detail = shown(pilot)
        assert HEDGES[:40] in detail
        assert "Warm: plain, 1 of 3" in detail
        await press(pilot, "escape", "escape")
        assert "Practise one request" in shown(pilot)

    (sitting,) = records.sittings("me")
    assert sitting.finished is not None
    assert sitting.note.startswith("She asked to follow me.")
    assert [reply.text for reply in records.replies(sitting.id)][:2] == [HEDGES, HOLDS]
    assert not records.pending_replies()


async def to_the_debrief(pilot: Driver) -> None:
    """Hold the limit until the client has settled."""
    for _ in range(6):
        await send(pilot, HOLDS)
        await press(pilot, "g")
        if "Debrief" in shown(pilot).splitlines()[0]:
            return
    raise AssertionError(f"no end of the ladder:\n{shown(pilot)}")


async def test_the_note_is_nudged_once_and_never_forced(
    app: SteadyframeApp, records: Records
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HOLDS)
        await press(pilot, "d")
        assert "Debrief" in shown(pilot)
        await press(pilot, "escape")
        assert "Missing:" in shown(pilot)
        assert "Press Esc again to finish without it." in shown(pilot)
        await press(pilot, "escape")
        assert "Practise one request" in shown(pilot)
    (sitting,) = records.sittings("me")
    assert sitting.finished is not None


async def test_model_answers_come_only_after_an_attempt(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        assert "Answers" not in footer(pilot)
        await press(pilot, "f2")
        assert "Model answers" not in shown(pilot)
        await send(pilot, HEDGES)
        await press(pilot, "f2")
        assert "Model answers" in shown(pilot)
        assert "client portal" in shown(pilot), "filled with the practice's own channel"
        await press(pilot, "escape", "t")
        assert "Answers" in footer(pilot)


async def test_the_rows_show_which_sentence_moved_them(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HEDGES)
        await press(pilot, "w")
        assert "› Warm" in shown(pilot)
        assert "The underlined sentence: +0.8" in shown(pilot)
        await press(pilot, "down")
        assert "› Brief" in shown(pilot)
        assert "No single sentence moved this one much." in shown(pilot)
        await press(pilot, "w")
        assert "›" not in shown(pilot)
        assert "Hedges the limit" in shown(pilot)


async def test_a_serious_pitfall_stands_before_the_advice(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, "Sure, it's @jmartin.")
        words = shown(pilot)
        serious = words.index("Serious: Offers what the policy forbids")
        assert words.index("Gave way") < serious < words.index("Say the limit as settled.")
        assert "Alternative     ask your supervisor\n" in words, "no number and no bar"


async def test_a_named_request_opens_at_its_brief(room: PracticeRoom) -> None:
    app = quiet_app(room, start_at="add-on-instagram")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Your practice has decided" in shown(pilot)
        await press(pilot, "escape")
        assert "Practise one request" in shown(pilot)


async def test_two_quick_presses_go_on_once(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HOLDS)
        await pilot.press("g", "g")
        await settled(pilot)
        assert "Line 2" in shown(pilot)
        assert "unexpected" not in shown(pilot)
