"""The same practice line by line, for screen readers and pipes."""
