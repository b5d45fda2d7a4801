"""Training and measuring the scoring model. The only place where torch is imported."""
