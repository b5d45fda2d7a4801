"""Scoring of one reply: rubric, engine, evidence and feedback. Importing this package loads no model."""
