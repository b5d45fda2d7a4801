"""The adapted encoder in torch: packaged MiniLM, pooling, ordinal heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from torch import nn

from scoring.engine_files import packaged_model
from scoring.lexicon import FEATURES, features
from scoring.pairing import POSITIONS, request_side
from scoring.rubric import MAX_LEVEL, QUALITIES, STANCES
from scoring.training.dataset import PITFALL_NAMES, LabelledReply

LEVEL_OUTPUTS = len(QUALITIES) * MAX_LEVEL
OUTPUTS = LEVEL_OUTPUTS + len(STANCES) + len(PITFALL_NAMES)
"""Logits of one reply: 15 cumulative, 5 stances, then the pitfalls."""


@dataclass(frozen=True)
class Batch:
    """One batch: token arrays of shape (B, T), features of shape (B, F), pooling masks."""

    tokens: dict[str, torch.Tensor]
    reply_mask: torch.Tensor
    features: torch.Tensor


class AdaptedEncoder(nn.Module):
    """MiniLM over the pair, pooled three ways, with one linear layer over vector and features."""

    body: Any
    feature_mean: torch.Tensor
    feature_scale: torch.Tensor

    def __init__(self, dropout: float = 0.1) -> None:
        """Load the packaged weights; nothing is fetched."""
        super().__init__()
        base = SentenceTransformer(str(packaged_model().folder), device="cpu")
        self.tokenizer: Any = base.tokenizer
        self.body = base[0].auto_model
        self.body.embeddings.word_embeddings.requires_grad_(False)
        width = int(self.body.config.hidden_size)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(3 * width + len(FEATURES), OUTPUTS)
        nn.init.normal_(self.head.weight, std=0.01)
        nn.init.zeros_(self.head.bias)
        self.register_buffer("feature_mean", torch.zeros(len(FEATURES)))
        self.register_buffer("feature_scale", torch.ones(len(FEATURES)))

    def pooled(self, batch: Batch) -> torch.Tensor:
        """First token, mean of the reply's tokens, mean of all tokens: shape (B, 3 x 384)."""
        hidden = self.body(**batch.tokens).last_hidden_state.float()
        everything = batch.tokens["attention_mask"].unsqueeze(-1).float()
        reply = batch.reply_mask.unsqueeze(-1).float()
        return torch.cat(
            [
                hidden[:, 0],
                (hidden * reply).sum(1) / reply.sum(1),
                (hidden * everything).sum(1) / everything.sum(1),
            ],
            dim=1,
        )

    def forward(self, batch: Batch) -> torch.Tensor:
        """Logits of shape (B, OUTPUTS)."""
        scaled = (batch.features - self.feature_mean) / self.feature_scale
        return self.head(torch.cat([self.dropout(self.pooled(batch)), scaled], dim=1))  # type: ignore[no-any-return]

    def collate(self, replies: Sequence[LabelledReply]) -> Batch:
        """Tokens and features of some replies."""
        encoded = self.tokenizer(
            [reply.reply for reply in replies],
            [request_side(reply.client, reply.before, reply.setting) for reply in replies],
            padding=True,
            truncation="only_second",
            max_length=POSITIONS,
            return_tensors="pt",
        )
        tokens = dict(encoded)
        reply_mask = tokens["attention_mask"] * (tokens["token_type_ids"] == 0)
        values = np.stack([features(reply.reply, reply.client) for reply in replies])
        return Batch(tokens, reply_mask, torch.from_numpy(values))
