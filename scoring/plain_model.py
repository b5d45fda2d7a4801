"""The plain model beside the encoder: words, word pairs and lexical features, one linear layer.

It sees exact words where the encoder sees meanings; averaged, the two err less than either.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.lexicon import words

FloatArray = npt.NDArray[np.float64]


def terms(text: str) -> list[str]:
    """Words, word pairs and word triples of a text, with its ends marked."""
    tokens = ["<", *words(text), ">"]
    pairs = [f"{a} {b}" for a, b in itertools.pairwise(tokens)]
    triples = [f"{a} {b} {c}" for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False)]
    return tokens[1:-1] + pairs + triples


def term_weights(
    text: str, vocabulary: Mapping[str, int], rarity: FloatArray
) -> tuple[list[int], FloatArray]:
    """Columns and weights (length 1, term frequency damped, times rarity) of a text's terms."""
    counts: dict[int, int] = {}
    for term in terms(text):
        column = vocabulary.get(term)
        if column is not None:
            counts[column] = counts.get(column, 0) + 1
    columns = sorted(counts)
    values = np.asarray([1 + np.log(counts[c]) for c in columns]) * rarity[columns]
    length = float(np.sqrt((values**2).sum()))
    return columns, values / length if length else values


class PlainModel:
    """Linear model over term weights and lexical features."""

    def __init__(self, stored: Mapping[str, Any]) -> None:
        """Take the arrays ``plain_*`` of the heads' file."""
        listed = bytes(stored["plain_terms"].tobytes()).decode("utf-8")
        self._vocabulary = {term: column for column, term in enumerate(listed.split("\n"))}
        self._rarity = stored["plain_rarity"].astype(np.float64)
        self._by_term = stored["plain_by_term"].astype(np.float64)
        self._by_feature = stored["plain_by_feature"].astype(np.float64)
        self._bias = stored["plain_bias"].astype(np.float64)

    def logits(self, reply: str, scaled_features: FloatArray) -> FloatArray:
        """Logits of one reply, in the order of the heads."""
        columns, weights = term_weights(reply, self._vocabulary, self._rarity)
        by_term = weights @ self._by_term[columns] if columns else 0.0
        return np.asarray(by_term + self._by_feature @ scaled_features + self._bias)
