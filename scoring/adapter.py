"""The adaptation of the packaged encoder: a low-rank difference, a few megabytes in all.

A matrix ``W`` of the encoder becomes ``W + left @ right``; a vector gets its difference added.
The file is written by :mod:`scoring.training.delta`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file

FloatArray = npt.NDArray[np.float32]
LEFT, RIGHT, WHOLE = ".left", ".right", ".whole"
NOT_IN_GRAPH = ("pooler.", "embeddings.position_ids")


def adapted(weights: Path, adapter: Path) -> Iterator[tuple[str, FloatArray]]:
    """The encoder's weights with the difference merged in, as the graph wants them.

    Yields:
        Name and array (float32, contiguous); matrices of linear layers are transposed to
        (inputs, outputs), embeddings stay (rows, width).
    """
    difference = load_file(adapter)
    for name, value in load_file(weights).items():
        if not name.startswith(NOT_IN_GRAPH):
            yield name, _for_graph(name, merged(name, value, difference))


def merged(name: str, value: FloatArray, difference: Mapping[str, FloatArray]) -> FloatArray:
    """One weight with its difference added, float32."""
    if name + LEFT in difference:
        left = difference[name + LEFT].astype(np.float32)
        right = difference[name + RIGHT].astype(np.float32)
        return np.asarray(value + left @ right, dtype=np.float32)
    if name + WHOLE in difference:
        return np.asarray(value + difference[name + WHOLE].astype(np.float32), dtype=np.float32)
    return value


def _for_graph(name: str, value: FloatArray) -> FloatArray:
    if value.ndim == 2 and not name.startswith("embeddings."):
        return np.ascontiguousarray(value.T)
    return np.ascontiguousarray(value)
