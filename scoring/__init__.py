"""Scoring of one reply: rubric, engine, evidence, feedback. Importing it loads no model."""
