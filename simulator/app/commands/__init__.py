"""What a person can do: one class a command, and the palette that lists them."""
