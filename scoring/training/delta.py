"""Writing the adaptation: what training changed, as a low-rank difference in half precision."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file, save_file

from scoring.adapter import LEFT, NOT_IN_GRAPH, RIGHT, WHOLE, merged
from scoring.engine_files import packaged_model
from scoring.training.network import AdaptedEncoder


def low_rank_difference(network: AdaptedEncoder, rank: int) -> dict[str, np.ndarray]:
    """The difference between the trained and the packaged weights.

    Matrices become two factors of the given rank (truncated singular values, float16); vectors and
    small matrices stay whole. Unchanged weights are left out.
    """
    base = load_file(packaged_model().weights)
    stored: dict[str, np.ndarray] = {}
    for name, tensor in network.body.state_dict().items():
        if name.startswith(NOT_IN_GRAPH) or name not in base:
            continue
        change = tensor.detach().numpy().astype(np.float32) - base[name]
        if not change.any():
            continue
        if change.ndim == 1 or min(change.shape) <= rank:
            stored[name + WHOLE] = change.astype(np.float16)
            continue
        # Torch's is many times quicker than numpy's.
        parts = torch.linalg.svd(torch.from_numpy(change), full_matrices=False)
        left, values, right = (part.numpy() for part in parts)
        scale = np.sqrt(values[:rank])
        stored[name + LEFT] = (left[:, :rank] * scale).astype(np.float16)
        stored[name + RIGHT] = (scale[:, None] * right[:rank]).astype(np.float16)
    return stored


def apply_difference(network: AdaptedEncoder, stored: dict[str, np.ndarray]) -> None:
    """Put into the network what the stored difference gives, so that heads are fitted to that."""
    base = load_file(packaged_model().weights)
    state = network.body.state_dict()
    with torch.no_grad():
        for name, tensor in state.items():
            if name in base and not name.startswith(NOT_IN_GRAPH):
                tensor.copy_(torch.from_numpy(np.array(merged(name, base[name], stored))))


def write_difference(stored: dict[str, np.ndarray], path: Path) -> None:
    """Write the difference, names in order, so that the same training gives the same bytes."""
    save_file({name: np.ascontiguousarray(stored[name]) for name in sorted(stored)}, path)
