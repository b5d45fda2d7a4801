"""Scenario packs and practice policies: their format, finding them, checking them."""
