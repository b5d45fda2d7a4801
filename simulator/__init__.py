"""Steadyframe: practise holding a therapeutic boundary in one reply."""

__version__ = "0.1.0"
