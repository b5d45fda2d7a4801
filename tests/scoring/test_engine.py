"""The engine without torch computes what the trained network in torch computes."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from scoring.encoder import Encoder, Pair
from scoring.engine_files import ADAPTED_FOLDER, checked
from scoring.pairing import request_side
from scoring.training import graph
from scoring.training.dataset import LabelledReply, shipped


@pytest.fixture(scope="module")
def replies() -> list[LabelledReply]:
    """Forty replies, among them the longest, from both splits."""
    rated = shipped()
    longest = sorted(rated, key=lambda reply: len(reply.reply))[-4:]
    return rated[:: len(rated) // 36][:36] + longest


def test_the_committed_graph_is_the_one_that_the_code_builds(tmp_path: Path) -> None:
    built = graph.write(tmp_path / "graph.onnx")
    assert built.read_bytes() == (ADAPTED_FOLDER / "graph.onnx").read_bytes()
    assert built.stat().st_size < 1_000_000


def test_what_is_committed_is_small() -> None:
    files, _ = checked()
    own = (files.adapter, files.heads, files.graph, files.card)
    assert sum(path.stat().st_size for path in own) < 10_000_000


def test_vectors_are_those_of_sentence_transformers_on_torch(replies: list[LabelledReply]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what the libraries warn of is theirs
        import torch  # noqa: PLC0415 - only this test pays for it

        from scoring.training.delta import apply_difference  # noqa: PLC0415
        from scoring.training.network import AdaptedEncoder  # noqa: PLC0415

        torch.set_num_threads(1)  # beside other tests, more threads wait for each other
        files, _ = checked()
        network = AdaptedEncoder()
        network.eval()
        apply_difference(network, load_file(files.adapter))
        with torch.no_grad():
            wanted = np.concatenate(
                [network.pooled(network.collate([reply])).numpy() for reply in replies]
            )
            padded = network.pooled(network.collate(replies[:8])).numpy()
    found = Encoder(files).vectors(
        [Pair(r.reply, request_side(r.client, r.before, r.setting)) for r in replies]
    )
    assert len(replies) == 40
    assert found.shape == (40, 1152)
    assert np.abs(found - wanted).max() < 1e-4
    assert np.abs(found[:8] - padded).max() < 1e-4
    packaged = load_file(files.weights)
    assert any(
        name.removesuffix(end) in packaged
        for name in load_file(files.adapter)
        for end in (".left", ".whole")
    ), "the adapter does change the packaged encoder"
