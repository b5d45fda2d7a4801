"""Practice line by line, as a pipe and as a person at a terminal meet it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulator.plain.practice import run_plain
from simulator.records import open_records
from simulator.records.store import Records
from simulator.sittings.records_out import RecordsOut
from tests.sittings.scripted import GIVE, HOLD, MISS, OPEN, WAVER, ScriptedScorer, room_with

REQUEST = "Client: Can I text you between sessions?"
SECOND = "Client: Only short ones, [/b] I promise."
TITLES = ("Warm:", "Brief:", "Specific:", "Alternative:", "Non-negotiable:")


@pytest.fixture
def scorer() -> ScriptedScorer:
    return ScriptedScorer()


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Callable[[], Records]]:
    """Opens the records; they can be opened again after a practice has closed them."""
    opened: list[Records] = []

    def open_again() -> Records:
        opened.append(open_records(tmp_path / "records.sqlite3"))
        return opened[-1]

    yield open_again
    for each in opened:
        each.close()


@pytest.fixture
def practise(
    records: Callable[[], Records], scorer: ScriptedScorer
) -> Callable[..., tuple[int, list[str]]]:
    """Practises with the lines given; the exit status and what was said."""

    def run(*lines: str, ids: tuple[str, ...] = ("text-me",)) -> tuple[int, list[str]]:
        said = io.StringIO()
        typed = io.StringIO("".join(f"{line}\n" for line in lines))
        status = run_plain(room_with(records(), scorer), ids, typed, said)
        return status, said.getvalue().splitlines()

    return run


Practise = Callable[..., tuple[int, list[str]]]


def test_one_reply_gets_five_levels_advice_and_the_next_line(
    practise: Practise, records: Callable[[], Records]
) -> None:
    status, said = practise(HOLD)
    assert status == 0
    after = said[said.index(REQUEST) + 1 :]
    assert after == [
        "Held: the limit stands.",
        "Warm: warm, 3 of 3",
        "Brief: brief, 3 of 3",
        "Specific: specific, 3 of 3",
        "Alternative: ready to use, 3 of 3",
        "Non-negotiable: settled, 3 of 3",
        "This reply passes.",
        "Advice: Say it once.",
        "About your words: No texting",
        "Try: Write on the portal.",
        SECOND,
        "The sitting is recorded.",
    ]
    (sitting,) = records().sittings("me")
    assert sitting.finished is not None
    assert sitting.replies == 1


def test_the_brief_comes_first_and_nobody_is_prompted(practise: Practise) -> None:
    _, said = practise()
    assert said[:3] == [
        "Scenario: Can I text you?",
        "Setting: On the doorstep, coat on.",
        "About the client: Ola. 31, a nurse on nights.",
    ]
    assert any(line.startswith("Your practice's policy:") for line in said)
    assert "Use made-up details only: no real client details." in said
    assert said[-2:] == ["You had said: See you on Thursday.", REQUEST]
    assert not any("Your reply:" in line for line in said)


def test_without_a_reply_nothing_is_recorded(
    practise: Practise, records: Callable[[], Records]
) -> None:
    assert practise()[0] == 0
    assert records().sittings("me") == ()


def test_the_end_of_the_ladder_brings_the_debrief_and_the_next_scenario(
    practise: Practise,
) -> None:
    _, said = practise(HOLD, HOLD, HOLD, ids=("text-me", "bad-night"))
    end = said.index("Client: Okay. I'll write on the client portal.")
    rest = said[end:]
    assert rest[1] == "The conversation is over. The limit was heard, and the client settled."
    assert "For your note: What you answered." in rest
    assert rest.index("Scenario: I can't do this any more") > 1
    assert rest[-2] == "Client: I don't see the point of going on. Can we keep talking?"


def test_every_line_is_a_reply_also_past_the_end_of_the_last_ladder(practise: Practise) -> None:
    _, said = practise(*[HOLD] * 5)
    assert sum(line.startswith("Non-negotiable:") for line in said) == 5


def test_again_asks_the_last_answered_line_again(
    practise: Practise, records: Callable[[], Records]
) -> None:
    _, said = practise(WAVER, ":again", HOLD)
    assert said.count(REQUEST) == 2
    (sitting,) = records().sittings("me")
    assert [reply.attempt for reply in records().replies(sitting.id)] == [1, 2]


def test_again_goes_back_past_the_end_of_the_ladder(practise: Practise) -> None:
    _, said = practise(HOLD, HOLD, WAVER, ":again", HOLD)
    assert "Client: Never mind." in said
    assert said.count("Client: You really never text anyone?") == 2
    assert "Client: Okay. I'll write on the client portal." in said


def test_again_before_any_reply_is_explained(practise: Practise) -> None:
    status, said = practise(":again")
    assert status == 0
    assert said[-1] == "There is no reply to try again yet."


def test_next_goes_to_the_next_scenario_and_says_when_there_is_none(practise: Practise) -> None:
    _, said = practise(HOLD, ":next", ":next", ids=("text-me", "bad-night"))
    assert "Scenario: I can't do this any more" in said
    assert said[-1] == "There is no next scenario. :quit ends."


def test_quit_ends_and_what_follows_is_not_read(practise: Practise) -> None:
    status, said = practise(HOLD, ":quit", GIVE)
    assert status == 0
    assert sum(line.startswith("Warm:") for line in said) == 1


def test_a_slip_in_a_command_is_named_and_a_smiley_is_a_reply(practise: Practise) -> None:
    _, said = practise(":agian", ":)")
    assert any("no command “:agian”" in line for line in said)
    assert sum(line.startswith("Warm:") for line in said) == 1


def test_an_empty_line_gets_a_hint(practise: Practise) -> None:
    _, said = practise("")
    assert said[-1] == "Nothing was sent: write what you would say to the client."


def test_a_note_is_saved_and_what_it_lacks_is_said(
    practise: Practise, records: Callable[[], Records]
) -> None:
    _, said = practise(HOLD, HOLD, HOLD, ":note Ola asked to text me.")
    assert "The note: It does not say what you answered." in said
    assert records().sittings("me")[0].note == "Ola asked to text me."


def test_model_answers_only_after_a_reply(practise: Practise) -> None:
    _, said = practise(":answers", HOLD, ":answers")
    assert said.count("The ways to say it are shown after your first reply.") == 1
    assert "One way to say it, brief: It stays with the client portal." in said


def test_after_opening_the_limit_waits_for_the_next_turn(practise: Practise) -> None:
    _, said = practise(OPEN)
    assert "Specific: at your next turn" in said
    assert "Non-negotiable: at your next turn" in said


def test_what_is_serious_comes_before_the_rows(practise: Practise) -> None:
    _, said = practise(MISS, ids=("bad-night",))
    serious = said.index("Serious: The danger was not taken up")
    assert serious < said.index("Held: the limit stands.") < said.index("Warm: plain, 1 of 3")
    assert "Client: Forget it. It doesn't matter." in said


def test_without_the_scorer_replies_are_kept(
    practise: Practise, records: Callable[[], Records], scorer: ScriptedScorer
) -> None:
    scorer.down = "The scorer's weights are not what they should be."
    status, said = practise(HOLD, WAVER)
    assert status == 0
    assert sum(line.startswith("Not scored yet. The scorer's weights") for line in said) == 2
    assert not any(line.startswith(TITLES) for line in said)
    assert [reply.text for reply in records().pending_replies()] == [HOLD, WAVER]

    scorer.down = ""
    _, said = practise()
    assert said[-1] == "Replies that had waited and are scored now: 2."
    assert records().pending_replies() == ()


def test_markup_is_shown_as_typed_and_control_characters_are_not(practise: Practise) -> None:
    _, said = practise("No [/b]\x1b[31m way: \u202e never.")
    assert "About your words: No [/b][31m way" in said
    assert not any("\x1b" in line or "\u202e" in line for line in said)


def test_a_long_line_is_scored_and_the_cut_is_said(practise: Practise) -> None:
    _, said = practise("No: " + "a" * 20_000)
    assert any("20,004 characters" in line and "first 4,000" in line for line in said)


def test_records_that_cannot_be_written_stop_the_practice_before_it_starts(
    scorer: ScriptedScorer,
) -> None:
    said = io.StringIO()
    room = room_with(RecordsOut("The disk is full. Make room."), scorer)
    assert run_plain(room, ("text-me",), io.StringIO(f"{HOLD}\n"), said) == 1
    assert said.getvalue() == (
        "Nothing can be recorded, so practice does not start. The disk is full. Make room.\n"
    )


def _terminal(*lines: str, at_end: type[BaseException] = EOFError) -> Callable[[str], str]:
    left = list(lines)

    def ask(prompt: str) -> str:
        assert prompt == "Your reply: "
        if not left:
            raise at_end
        return left.pop(0)

    return ask


def test_a_person_at_a_terminal_is_prompted(
    records: Callable[[], Records], scorer: ScriptedScorer
) -> None:
    said = io.StringIO()
    room = room_with(records(), scorer)
    assert run_plain(room, ("text-me",), io.StringIO(), said, _terminal(HOLD)) == 0
    assert "Warm: warm, 3 of 3" in said.getvalue()


def test_an_interrupt_ends_the_sitting_cleanly(
    records: Callable[[], Records], scorer: ScriptedScorer
) -> None:
    said = io.StringIO()
    room = room_with(records(), scorer)
    ask = _terminal(HOLD, at_end=KeyboardInterrupt)
    assert run_plain(room, ("text-me",), io.StringIO(), said, ask) == 130
    assert records().sittings("me")[0].finished is not None
