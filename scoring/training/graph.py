"""Writes ``weights/graph.onnx``: the encoder's computation without its weights.

The graph reads one pair at a time, so it needs neither padding nor an attention mask, and the
same reply gives the same vector whatever is scored beside it. Its weights are named as in the
package's safetensors file and declared external; the engine hands them over at load. Rebuild with
``python -m scoring.training.graph``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from scoring.engine_files import ADAPTED_FOLDER, packaged_model

OPSET = 20
GRAPH = ADAPTED_FOLDER / "graph.onnx"


class _Builder:
    """Collects nodes and declared weights; every method returns the name of its output."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.nodes: list[Any] = []
        self.weights: list[TensorProto] = []
        self.width = int(config["hidden_size"])
        self.heads = int(config["num_attention_heads"])
        self.inner = int(config["intermediate_size"])
        self.epsilon = float(config["layer_norm_eps"])

    def node(self, kind: str, inputs: Sequence[str], **attributes: Any) -> str:
        name = f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def constant(self, values: list[int] | list[float], dtype: Any = np.int64) -> str:
        tensor = numpy_helper.from_array(np.asarray(values, dtype=dtype))
        return self.node("Constant", [], value=tensor)

    def weight(self, name: str, shape: Sequence[int]) -> str:
        tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=list(shape))
        tensor.data_location = TensorProto.EXTERNAL
        size = 4 * int(np.prod(shape))
        for key, value in (("location", "given-at-load"), ("offset", "0"), ("length", str(size))):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, value
        self.weights.append(tensor)
        return name

    def linear(self, value: str, name: str, inputs: int, outputs: int) -> str:
        product = self.node("MatMul", [value, self.weight(f"{name}.weight", (inputs, outputs))])
        return self.node("Add", [product, self.weight(f"{name}.bias", (outputs,))])

    def norm(self, value: str, name: str) -> str:
        scale = self.weight(f"{name}.weight", (self.width,))
        shift = self.weight(f"{name}.bias", (self.width,))
        return self.node("LayerNormalization", [value, scale, shift], axis=-1, epsilon=self.epsilon)

    def heads_first(self, value: str, order: Sequence[int]) -> str:
        shape = self.constant([0, 0, self.heads, self.width // self.heads])
        return self.node("Transpose", [self.node("Reshape", [value, shape])], perm=list(order))

    def layer(self, hidden: str, name: str) -> str:
        attention = f"{name}.attention"
        query, key, value = (
            self.linear(hidden, f"{attention}.self.{part}", self.width, self.width)
            for part in ("query", "key", "value")
        )
        scores = self.node(
            "MatMul",
            [self.heads_first(query, (0, 2, 1, 3)), self.heads_first(key, (0, 2, 3, 1))],
        )
        scale = self.constant([1 / float(np.sqrt(self.width / self.heads))], np.float32)
        weights = self.node("Softmax", [self.node("Mul", [scores, scale])], axis=-1)
        mixed = self.node("MatMul", [weights, self.heads_first(value, (0, 2, 1, 3))])
        joined = self.node(
            "Reshape",
            [self.node("Transpose", [mixed], perm=[0, 2, 1, 3]), self.constant([0, 0, self.width])],
        )
        out = self.linear(joined, f"{attention}.output.dense", self.width, self.width)
        hidden = self.norm(self.node("Add", [out, hidden]), f"{attention}.output.LayerNorm")
        wide = self.linear(hidden, f"{name}.intermediate.dense", self.width, self.inner)
        active = self.node("Gelu", [wide])
        out = self.linear(active, f"{name}.output.dense", self.inner, self.width)
        return self.norm(self.node("Add", [out, hidden]), f"{name}.output.LayerNorm")

    def mean(self, hidden: str, mask: str) -> str:
        column = self.node("Unsqueeze", [mask, self.constant([-1])])
        total = self.node(
            "ReduceSum", [self.node("Mul", [hidden, column]), self.constant([1])], keepdims=0
        )
        size = self.node("ReduceSum", [mask, self.constant([1])], keepdims=1)
        return self.node("Div", [total, size])


def build(config: dict[str, Any]) -> ModelProto:
    """The graph for an encoder of the given configuration.

    Inputs: ``tokens`` and ``segments``, int64 of shape (1, T); the reply is segment 0.
    Output: ``vector``, float32 of shape (1, 3 x hidden size): first token, mean of the reply's
    tokens, mean of all tokens.
    """
    b = _Builder(config)
    vocabulary, positions = int(config["vocab_size"]), int(config["max_position_embeddings"])
    words = b.node(
        "Gather", [b.weight("embeddings.word_embeddings.weight", (vocabulary, b.width)), "tokens"]
    )
    kinds = b.node(
        "Gather",
        [
            b.weight(
                "embeddings.token_type_embeddings.weight", (int(config["type_vocab_size"]), b.width)
            ),
            "segments",
        ],
    )
    length = b.node("Shape", ["tokens"], start=1, end=2)
    places = b.node(
        "Slice",
        [
            b.weight("embeddings.position_embeddings.weight", (positions, b.width)),
            b.constant([0]),
            length,
        ],
    )
    hidden = b.norm(b.node("Add", [b.node("Add", [words, kinds]), places]), "embeddings.LayerNorm")
    for number in range(int(config["num_hidden_layers"])):
        hidden = b.layer(hidden, f"encoder.layer.{number}")
    everything = b.node(
        "Cast", [b.node("GreaterOrEqual", ["segments", b.constant([0])])], to=TensorProto.FLOAT
    )
    reply = b.node("Cast", [b.node("Equal", ["segments", b.constant([0])])], to=TensorProto.FLOAT)
    first = b.node("Gather", [hidden, b.node("Constant", [], value_int=0)], axis=1)
    parts = [first, b.mean(hidden, reply), b.mean(hidden, everything)]
    b.nodes.append(helper.make_node("Concat", parts, ["vector"], name="vector", axis=1))
    return _model(b)


def _model(b: _Builder) -> ModelProto:
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, [1, "length"])
        for name in ("tokens", "segments")
    ]
    output = helper.make_tensor_value_info("vector", TensorProto.FLOAT, [1, 3 * b.width])
    graph = helper.make_graph(b.nodes, "adapted-minilm", inputs, [output], initializer=b.weights)
    return helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=10,
        producer_name="steadyframe",
    )


def write(path: Path = GRAPH) -> Path:
    """Build the graph from the packaged configuration and write it."""
    config = json.loads((packaged_model().folder / "config.json").read_text(encoding="utf-8"))
    model = build(config)
    path.write_bytes(model.SerializeToString(deterministic=True))
    return path


if __name__ == "__main__":
    print(write())
