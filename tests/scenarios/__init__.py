"""Tests of the pack format, the practice policy, the checker and the text border."""
