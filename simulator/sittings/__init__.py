"""What every face of the program calls to practise, and what it needs stored and scored."""
