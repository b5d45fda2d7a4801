"""The palette's list: the commands that work on this screen now, then those of the app."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.dom import DOMNode

from simulator.app.commands.command import Command


def working_commands(
    screen: DOMNode, commands: tuple[type[Command], ...]
) -> Iterator[type[Command]]:
    """Those of the commands that the screen would carry out now."""
    for command in commands:
        action = command.ACTION
        owner = screen.app if action.startswith("app.") else screen
        if owner.check_action(action.removeprefix("app."), ()):
            yield command


class ScreenCommands(Provider):
    """Offers a screen's commands to the palette."""

    @property
    def _commands(self) -> tuple[type[Command], ...]:
        here: tuple[type[Command], ...] = getattr(self.screen, "HERE", ())
        return tuple(working_commands(self.screen, here))

    async def discover(self) -> Hits:
        """All of them, in the screen's order."""
        for command in self._commands:
            yield DiscoveryHit(
                f"{command.PALETTE}  ({command.key_words()})",
                partial(self.screen.run_action, command.ACTION),
                text=command.PALETTE,
                help=command.TOOLTIP,
            )

    async def search(self, query: str) -> Hits:
        """Those whose palette text matches."""
        matcher = self.matcher(query)
        for command in self._commands:
            score = matcher.match(command.PALETTE)
            if score > 0:
                yield Hit(
                    score,
                    matcher.highlight(command.PALETTE),
                    partial(self.screen.run_action, command.ACTION),
                    text=command.PALETTE,
                    help=command.TOOLTIP,
                )
