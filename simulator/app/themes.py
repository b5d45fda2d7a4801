"""Three themes of our own: quiet dark, quiet light, and one of the highest contrast."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

DARK: Final = Theme(
    name="steadyframe-dark",
    primary="#8fb8a8",
    secondary="#8ea4b8",
    accent="#dcc48a",
    warning="#dcae72",
    error="#de9184",
    success="#9cc09c",
    foreground="#dadcda",
    background="#191b1c",
    surface="#212425",
    panel="#2a2e2f",
    dark=True,
    variables={
        "block-cursor-background": "#31403b",
        "block-cursor-foreground": "#f0f2f0",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#272b2c",
        "block-cursor-blurred-foreground": "#dadcda",
        "border": "#8fb8a8",
        "border-blurred": "#454b4c",
        "footer-background": "#212425",
        "footer-key-foreground": "#dcc48a",
        "input-cursor-background": "#dadcda",
        "input-selection-background": "#8fb8a8 30%",
    },
)

LIGHT: Final = Theme(
    name="steadyframe-light",
    primary="#2f6656",
    secondary="#3f5a76",
    accent="#7a5000",
    warning="#8a4b00",
    error="#9a2f22",
    success="#2f6b3a",
    foreground="#262928",
    background="#f7f6f2",
    surface="#efede7",
    panel="#e5e3dc",
    dark=False,
    variables={
        "block-cursor-background": "#cfe0d8",
        "block-cursor-foreground": "#141615",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#e5e3dc",
        "block-cursor-blurred-foreground": "#262928",
        "border": "#2f6656",
        "border-blurred": "#a9aca8",
        "footer-background": "#e5e3dc",
        "footer-key-foreground": "#7a5000",
    },
)

CONTRAST: Final = Theme(
    name="steadyframe-contrast",
    primary="#ffff00",
    secondary="#00ffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#ffffff",
    success="#ffffff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    text_alpha=1.0,
    variables={
        "text-muted": "#ffffff",
        "text-disabled": "#d0d0d0",
        "foreground-muted": "#ffffff",
        "block-cursor-background": "#ffffff",
        "block-cursor-foreground": "#000000",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#444444",
        "block-cursor-blurred-foreground": "#ffffff",
        "border": "#ffff00",
        "border-blurred": "#ffffff",
        "footer-background": "#000000",
        "footer-key-foreground": "#ffff00",
        "footer-description-foreground": "#ffffff",
        "input-cursor-background": "#ffffff",
        "input-cursor-foreground": "#000000",
        "input-selection-background": "#ffff00",
        "input-selection-foreground": "#000000",
        "scrollbar": "#ffffff",
        "scrollbar-background": "#000000",
    },
)

THEMES: Final = (DARK, LIGHT, CONTRAST)
