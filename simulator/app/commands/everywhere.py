"""Commands that more than one screen has."""

from __future__ import annotations

from simulator.app.commands.command import Command


class Help(Command):
    """Explains the screen."""

    KEY = "f1"
    KEY_DISPLAY = "F1"
    ACTION = "app.help"
    FOOTER = "Help"
    PALETTE = "Help: what this screen is for"
    TOOLTIP = "Explain this screen and list the keys that work here."


class Quit(Command):
    """Leaves the app."""

    KEY = "ctrl+q"
    KEY_DISPLAY = "Ctrl+Q"
    ACTION = "app.quit"
    FOOTER = "Quit"
    PALETTE = "Quit"
    TOOLTIP = "Leave Steadyframe. What you have typed is kept."
    SHOWN = False
    PRIORITY = True


class Back(Command):
    """Goes back to where the person came from."""

    KEY = "escape"
    KEY_DISPLAY = "Esc"
    ACTION = "back"
    FOOTER = "Back"
    PALETTE = "Back"
    TOOLTIP = "Go back. Nothing is lost."


class Leave(Command):
    """Leaves a sitting for now."""

    KEY = "escape"
    KEY_DISPLAY = "Esc"
    ACTION = "leave"
    FOOTER = "Leave"
    PALETTE = "Leave this sitting for now"
    TOOLTIP = "Go to the list of requests. What you typed is kept and you can go on later."


class ChangeTheme(Command):
    """Opens the choice of themes."""

    KEY = "f8"
    KEY_DISPLAY = "F8"
    ACTION = "app.change_theme"
    FOOTER = "Theme"
    PALETTE = "Theme: dark, light, highest contrast and others"
    TOOLTIP = "Choose the colours; the highest contrast is steadyframe-contrast."
    SHOWN = False
