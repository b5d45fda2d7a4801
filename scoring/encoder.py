"""The encoder at run time: onnxruntime on a graph without weights. No torch.

One pair at a time on one thread: the same pair gives the same vector to the last bit, alone, in
a batch, in any order, in any process. Several threads may ask at once; each has its own pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from scoring.adapter import adapted
from scoring.engine_files import ModelFiles
from scoring.pairing import POSITIONS

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Pair:
    """Reply and request side, as the encoder reads them."""

    reply: str
    request: str


class Encoder:
    """Turns pairs into vectors of 3 x 384 numbers: first token, mean of reply, mean of all."""

    def __init__(self, files: ModelFiles) -> None:
        """Load tokenizer, graph and weights from checked files."""
        # A tokenizer that truncates the second text refuses a text alone, so there are two.
        self._alone = Tokenizer.from_file(str(files.tokenizer))
        self._alone.no_padding()
        self._alone.no_truncation()
        self._tokenizer = Tokenizer.from_file(str(files.tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(POSITIONS, strategy="only_second")
        self._session = _session(files)

    def vectors(self, pairs: Sequence[Pair]) -> FloatArray:
        """Vectors of shape (N, 1152), in the order given."""
        rows = [self._vector(pair) for pair in pairs]
        return np.stack(rows) if rows else np.zeros((0, 0), np.float32)

    def is_word(self, word: str) -> bool:
        """Whether the vocabulary has the word whole; common English words are in it."""
        return self._alone.token_to_id(word) is not None

    def _vector(self, pair: Pair) -> FloatArray:
        encoded = self._encode(pair)
        feed = {
            "tokens": np.asarray([encoded.ids], dtype=np.int64),
            "segments": np.asarray([encoded.type_ids], dtype=np.int64),
        }
        vector: FloatArray = self._session.run(None, feed)[0][0]
        return vector

    def _encode(self, pair: Pair) -> Any:
        """Tokens of a pair; a reply that alone fills the positions is cut too."""
        room = POSITIONS - 8
        reply = self._alone.encode(pair.reply, add_special_tokens=False)
        text = pair.reply
        if len(reply.ids) >= room:
            text = pair.reply[: reply.offsets[room - 1][1]]
        return self._tokenizer.encode(text, pair.request)


def _session(files: ModelFiles) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    names, values = [], []
    for name, value in adapted(files.weights, files.adapter):
        names.append(name)
        values.append(onnxruntime.OrtValue.ortvalue_from_numpy(value))
    options.add_external_initializers(names, values)
    return onnxruntime.InferenceSession(
        str(files.graph), options, providers=["CPUExecutionProvider"]
    )
