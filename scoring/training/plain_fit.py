"""Fitting the plain model: rare words weigh more, one linear layer, the same objective."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from scoring.lexicon import features
from scoring.plain_model import term_weights, terms
from scoring.training.dataset import LabelledReply, targets
from scoring.training.network import OUTPUTS
from scoring.training.objective import loss_of

FloatArray = npt.NDArray[np.float32]
LEAST_REPLIES = 4
"""A term must occur in so many replies to be kept."""
DECAY = 3e-4
STEPS = 250


def fit_plain(
    replies: Sequence[LabelledReply], mean: FloatArray, scale: FloatArray
) -> dict[str, npt.NDArray[np.generic]]:
    """Fit the plain model.

    Args:
        replies: Training replies.
        mean: Mean of each lexical feature, shape (F,).
        scale: Spread of each lexical feature, shape (F,).

    Returns:
        Arrays as :class:`scoring.plain_model.PlainModel` takes them.
    """
    torch.manual_seed(0)
    seen = Counter(term for reply in replies for term in set(terms(reply.reply)))
    kept = sorted(term for term, number in seen.items() if number >= LEAST_REPLIES)
    vocabulary = {term: column for column, term in enumerate(kept)}
    rarity = np.log((1 + len(replies)) / (1 + np.asarray([seen[term] for term in kept]))) + 1
    by_term = torch.zeros(len(kept), OUTPUTS, requires_grad=True)
    by_feature = torch.zeros(OUTPUTS, len(mean), requires_grad=True)
    bias = torch.zeros(OUTPUTS, requires_grad=True)
    inputs = _matrix(replies, vocabulary, rarity)
    lexical = torch.from_numpy(
        np.stack([(features(r.reply, r.client) - mean) / scale for r in replies]).astype(np.float32)
    )
    wanted, rows = targets(replies), list(range(len(replies)))
    optimiser = torch.optim.Adam([by_term, by_feature, bias], lr=0.05)
    for _ in range(STEPS):
        optimiser.zero_grad()
        logits = torch.sparse.mm(inputs, by_term) + lexical @ by_feature.T + bias
        penalty = DECAY * (by_term.pow(2).sum() + by_feature.pow(2).sum())
        loss = loss_of(logits, wanted, rows) + penalty
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    listed = np.frombuffer("\n".join(kept).encode("utf-8"), dtype=np.uint8)
    return {
        "plain_terms": listed.copy(),
        "plain_rarity": rarity.astype(np.float32),
        "plain_by_term": by_term.detach().numpy().astype(np.float16),
        "plain_by_feature": by_feature.detach().numpy(),
        "plain_bias": bias.detach().numpy(),
    }


def _matrix(
    replies: Sequence[LabelledReply], vocabulary: dict[str, int], rarity: npt.NDArray[np.float64]
) -> torch.Tensor:
    rows, columns, values = [], [], []
    for row, reply in enumerate(replies):
        found, weights = term_weights(reply.reply, vocabulary, rarity)
        rows += [row] * len(found)
        columns += found
        values += [float(weight) for weight in weights]
    return torch.sparse_coo_tensor(
        torch.tensor([rows, columns], dtype=torch.int64),
        torch.tensor(values, dtype=torch.float32),
        (len(replies), len(vocabulary)),
        check_invariants=True,
    ).coalesce()
