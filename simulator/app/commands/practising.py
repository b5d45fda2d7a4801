"""Commands on the way through one sitting, and in the history."""

from __future__ import annotations

from simulator.app.commands.command import Command


class Practise(Command):
    """Opens the highlighted request."""

    KEY = "enter"
    KEY_DISPLAY = "Enter"
    ACTION = "practise"
    FOOTER = "Practise"
    PALETTE = "Practise the highlighted request"
    TOOLTIP = "Read the brief of the highlighted request, then answer the client."


class OpenHistory(Command):
    """Opens the list of sittings."""

    KEY = "h"
    ACTION = "history"
    FOOTER = "History"
    PALETTE = "History: your sittings so far"
    TOOLTIP = "See what you practised, what you wrote and how it was scored."


class Begin(Command):
    """Starts the practice after the brief."""

    KEY = "enter"
    KEY_DISPLAY = "Enter"
    ACTION = "begin"
    FOOTER = "Begin"
    PALETTE = "Begin"
    TOOLTIP = "Hear the client and write your reply."


class Send(Command):
    """Sends the reply."""

    KEY = "enter"
    KEY_DISPLAY = "Enter"
    ACTION = "send"
    FOOTER = "Send"
    PALETTE = "Send the reply"
    TOOLTIP = "Send what you wrote. It is stored first, then scored."
    PRIORITY = True


class NewLine(Command):
    """Adds a line to the reply."""

    KEY = "ctrl+j"
    KEY_DISPLAY = "Ctrl+J"
    ACTION = "new_line"
    FOOTER = "New line"
    PALETTE = "Add a line to the reply"
    TOOLTIP = "Start a new line without sending."
    PRIORITY = True


class ModelAnswers(Command):
    """Shows the model answers."""

    KEY = "f2"
    KEY_DISPLAY = "F2"
    ACTION = "model_answers"
    FOOTER = "Answers"
    PALETTE = "Model answers in different voices"
    TOOLTIP = "Read how others might put it. Open after your first attempt."


class TryAgain(Command):
    """Answers the same line once more."""

    KEY = "t"
    ACTION = "try_again"
    FOOTER = "Try again"
    PALETTE = "Try again with the same line"
    TOOLTIP = "Answer the same words of the client once more."


class ShowWhy(Command):
    """Goes to the five rows."""

    KEY = "w"
    ACTION = "show_why"
    FOOTER = "Why"
    PALETTE = "Why: which sentence moved which quality"
    TOOLTIP = "Go through the five qualities and see which sentence moved each of them."


class GoOn(Command):
    """Lets the client answer."""

    KEY = "g"
    ACTION = "go_on"
    FOOTER = "Go on"
    PALETTE = "Go on: hear what the client says next"
    TOOLTIP = "The client answers according to what your reply did to the boundary."


class Debrief(Command):
    """Ends the ladder here."""

    KEY = "d"
    ACTION = "debrief"
    FOOTER = "Debrief"
    PALETTE = "Debrief: stop here and look back"
    TOOLTIP = "Stop at this point, look at what held, and write the note."
    SHOWN = False


class SaveNote(Command):
    """Saves the note."""

    KEY = "ctrl+s"
    KEY_DISPLAY = "Ctrl+S"
    ACTION = "save_note"
    FOOTER = "Save note"
    PALETTE = "Save the note"
    TOOLTIP = "Save the note and see what it still lacks."
    PRIORITY = True


class Finish(Command):
    """Ends the sitting."""

    KEY = "escape"
    KEY_DISPLAY = "Esc"
    ACTION = "finish"
    FOOTER = "Finish"
    PALETTE = "Finish the sitting"
    TOOLTIP = "Save the note as it is, close the sitting and go to the list of requests."


class OpenSitting(Command):
    """Opens one sitting of the history."""

    KEY = "enter"
    KEY_DISPLAY = "Enter"
    ACTION = "open_sitting"
    FOOTER = "Open"
    PALETTE = "Open the highlighted sitting"
    TOOLTIP = "Read the replies and the note of the highlighted sitting."


class CheckAgain(Command):
    """Looks again whether the records can be written."""

    KEY = "r"
    ACTION = "check_again"
    FOOTER = "Check again"
    PALETTE = "Check again whether your work can be saved"
    TOOLTIP = "Look again whether the records can be written."


class WriteNote(Command):
    """Goes to the note."""

    KEY = "n"
    ACTION = "write_note"
    FOOTER = "Write note"
    PALETTE = "Write the note"
    TOOLTIP = "Go to the box for the note."
