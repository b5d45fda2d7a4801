"""Widgets. They know no screen and no app: state comes down, messages go up."""
