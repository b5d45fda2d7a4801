"""The footer, the palette, help, themes and a terminal without colour."""

from __future__ import annotations

import pytest
from rich.color import ColorType

from simulator.app.app import SteadyframeApp
from simulator.app.commands.command import Command
from simulator.app.screens.frame import Frame
from simulator.app.themes import THEMES
from simulator.sittings.practice import PracticeRoom
from tests.app.driving import Driver, begin, footer, press, quiet_app, send, settled, shown
from tests.app.scripted_scorer import HEDGES


def keys_of(pilot: Driver) -> set[str]:
    """The actions that the footer offers now."""
    return {
        active.binding.action
        for active in pilot.app.screen.active_bindings.values()
        if active.binding.show
    }


async def test_the_footer_offers_only_what_works_now(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert footer(pilot).startswith("Enter Practise  h History  Ctrl+Q Quit  F1 Help")
        await press(pilot, "enter")
        assert footer(pilot).startswith("Enter Begin  Esc Back  F1 Help")
        await press(pilot, "enter")
        assert footer(pilot).startswith("Enter Send  Ctrl+J New line  Esc Leave  F1 Help")
        await send(pilot, HEDGES)
        assert footer(pilot).startswith(
            "t Try again  g Go on  w Why  F2 Answers  Esc Leave  F1 Help"
        )
        await press(pilot, "d")
        assert footer(pilot).startswith("n Write note  F2 Answers  Esc Finish  F1 Help")
        await press(pilot, "n")
        assert footer(pilot).startswith("Ctrl+S Save note  F2 Answers  Esc Finish  F1 Help")


async def test_an_empty_history_says_what_to_do_first(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "h")
        assert "Nothing yet. Press Esc, choose a request and practise it." in shown(pilot)
        assert "Open" not in footer(pilot)


async def test_the_palette_offers_and_does_what_works_here(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HEDGES)
        await press(pilot, "ctrl+p")
        await pilot.press(*"try again")
        await settled(pilot)
        assert "Try again with the same line" in shown(pilot)
        await press(pilot, "enter", "enter")
        assert "try 2" in shown(pilot)


async def test_help_explains_each_screen(app: SteadyframeApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f1")
        assert "The requests" in shown(pilot)
        await press(pilot, "f1")
        assert len(app.screen_stack) == 2, "help does not open above help"
        await press(pilot, "escape")
        await begin(pilot)
        await press(pilot, "f1")
        assert "Enter sends. Ctrl+J" in shown(pilot)
        assert "Start a new line without sending." in shown(pilot)
        await press(pilot, "escape")
        await send(pilot, HEDGES)
        await press(pilot, "f1")
        assert "not validated by" in shown(pilot)


async def test_every_screen_has_help(app: SteadyframeApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for screen in all_below(Frame):
            if screen.__name__ != "SittingFrame":
                assert screen.HELP_TITLE, screen.__name__
                assert screen.HELP_TEXT, screen.__name__


def all_below(root: type[Frame]) -> list[type[Frame]]:
    """All screens."""
    below = [screen for child in root.__subclasses__() for screen in all_below(child)]
    return [*root.__subclasses__(), *below]


@pytest.mark.parametrize("command", Command.__subclasses__(), ids=lambda command: command.__name__)
def test_every_command_says_what_it_is(command: type[Command]) -> None:
    binding = command.binding()
    assert binding.description == command.FOOTER
    assert binding.tooltip.endswith(".")
    assert command.PALETTE
    assert command.key_words()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_text_can_be_read_in_every_theme(room: PracticeRoom, theme: object) -> None:
    app = quiet_app(room)
    name = theme.name  # type: ignore[attr-defined]
    app.theme = name
    least = 12.0 if name == "steadyframe-contrast" else 4.5
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HEDGES)
        for widget in app.screen.query("#stance, #advice, #more, .label, #heading"):
            front, back = widget.colors[3], widget.background_colors[1]
            assert contrast(front.rgb, back.rgb) >= least, widget


def contrast(one: tuple[int, int, int], two: tuple[int, int, int]) -> float:
    """The contrast ratio of WCAG 2."""

    def luminance(colour: tuple[int, int, int]) -> float:
        parts = [c / 255 for c in colour]
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


async def test_without_colour_everything_is_grey_and_the_sentence_still_marked(
    room: PracticeRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = quiet_app(room)
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        await send(pilot, HEDGES)
        segments = [
            segment
            for y in range(24)
            for segment in app.screen._compositor.render_strips()[y].apply_filter(
                app._filters[-1], app.screen.background_colors[1]
            )
        ]
        for segment in segments:
            for colour in (segment.style.color, segment.style.bgcolor) if segment.style else ():
                if colour is not None and colour.type is ColorType.TRUECOLOR:
                    red, green, blue = colour.triplet or (0, 0, 0)
                    assert red == green == blue
        underlined = [s.text for s in segments if s.style and s.style.underline]
        assert "".join(underlined).startswith("I'm so sorry.")


async def test_animation_off_gives_a_still_pause(
    app: SteadyframeApp,
) -> None:
    app.animation_level = "none"
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot)
        assert "Take a breath before you write." in shown(pilot)
