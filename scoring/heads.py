"""The learned heads in numpy: from vector and lexical features to levels, stance and pitfalls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file

from scoring.lexicon import features
from scoring.plain_model import PlainModel
from scoring.rubric import MAX_LEVEL, PITFALLS, QUALITIES, STANCES

FloatArray = npt.NDArray[np.float64]
LEVELS = len(QUALITIES) * MAX_LEVEL


@dataclass(frozen=True)
class Estimates:
    """What the model expects of N replies.

    Attributes:
        at_least: (N, 5, 3), probability that the level is at least 1, 2, 3; falls along the row.
        stance: (N, 5), sums to 1.
        pitfalls: (N, P), 0 to 1, in the order of ``rubric.PITFALLS``.
    """

    at_least: FloatArray
    stance: FloatArray
    pitfalls: FloatArray

    @property
    def expected(self) -> FloatArray:
        """Expected level of each quality, (N, 5), 0 to 3."""
        return np.asarray(self.at_least.sum(axis=2))

    @property
    def levels(self) -> FloatArray:
        """Probability of each level 0 to 3, (N, 5, 4), sums to 1."""
        ones = np.ones((*self.at_least.shape[:2], 1))
        edges = np.concatenate([ones, self.at_least, 0 * ones], axis=2)
        return np.asarray(edges[:, :, :-1] - edges[:, :, 1:])


class Heads:
    """Linear heads over encoder vector and features, blended with the plain model."""

    def __init__(self, path: Path) -> None:
        """Read the heads' weights."""
        stored = load_file(path)
        self._weight = stored["weight"].astype(np.float64)
        self._bias = stored["bias"].astype(np.float64)
        self._mean = stored["feature_mean"].astype(np.float64)
        self._scale = stored["feature_scale"].astype(np.float64)
        self._temperature = stored["temperature"].astype(np.float64)
        self._blend = stored["blend"].astype(np.float64)
        self._plain = PlainModel(stored)

    def estimates(
        self, vectors: npt.NDArray[np.float32], replies: Sequence[str], clients: Sequence[str]
    ) -> Estimates:
        """Estimates for N replies.

        Args:
            vectors: (N, 1152), from the encoder.
            replies: The replies as typed.
            clients: The client's words that each answers.
        """
        lexical = np.stack([features(r, c) for r, c in zip(replies, clients, strict=True)])
        scaled = (lexical - self._mean) / self._scale
        # Row by row, so that a reply's numbers do not depend on what stands beside it.
        inputs = np.concatenate([vectors.astype(np.float64), scaled], axis=1)
        logits = np.stack([self._weight @ row + self._bias for row in inputs])
        plain = np.stack([self._plain.logits(*row) for row in zip(replies, scaled, strict=True)])
        return estimates_of((1 - self._blend) * logits + self._blend * plain, self._temperature)


def estimates_of(logits: FloatArray, temperature: FloatArray) -> Estimates:
    """Turn logits (N, 15 + 5 + P) into probabilities.

    Args:
        logits: Cumulative logits by quality and level, then stances, then pitfalls.
        temperature: One divisor a logit, fitted on requests held out from training.
    """
    calm = logits / temperature
    at_least = _sigmoid(calm[:, :LEVELS]).reshape(-1, len(QUALITIES), MAX_LEVEL)
    # Cumulative probabilities must not rise along the levels.
    at_least = np.minimum.accumulate(at_least, axis=2)
    stances = calm[:, LEVELS : LEVELS + len(STANCES)]
    weights = np.exp(stances - stances.max(axis=1, keepdims=True))
    return Estimates(
        at_least=at_least,
        stance=weights / weights.sum(axis=1, keepdims=True),
        pitfalls=_sigmoid(calm[:, LEVELS + len(STANCES) :][:, : len(PITFALLS)]),
    )


def _sigmoid(values: FloatArray) -> FloatArray:
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * values)))
