"""Training, truly run, on two dozen replies: what it writes loads, scores and can be rebuilt."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from scoring.adapter import LEFT, NOT_IN_GRAPH, RIGHT, WHOLE
from scoring.contract import ScoreItem
from scoring.engine_files import (
    ADAPTED_FOLDER,
    ModelFileFault,
    checked,
    describe,
    packaged_model,
)
from scoring.rubric import QUALITIES
from scoring.scorer import Scorer
from scoring.settings import read_settings
from scoring.training.dataset import LabelledReply, shipped
from scoring.training.evaluation import items_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what the libraries warn of is theirs
    import torch

    from scoring.training.baselines import rules_alone
    from scoring.training.delta import apply_difference, low_rank_difference
    from scoring.training.fit import Recipe
    from scoring.training.network import AdaptedEncoder
    from scoring.training.train import data_hashes, held_out_requests, train

RECIPE = Recipe(seed=3, epochs=1, batch=12, threads=1, half_precision=False, rank=4)
WRITTEN = ("adapter.safetensors", "graph.onnx", "heads.safetensors", "model.json")
LIMIT = 10_000_000


@pytest.fixture(scope="module")
def replies() -> list[LabelledReply]:
    """Four short replies to each of six requests of the train split."""
    chosen: dict[str, list[LabelledReply]] = {}
    for reply in shipped():
        if reply.split == "train" and len(reply.reply) < 100 and not reply.danger:
            mine = chosen.setdefault(reply.request, [])
            if len(mine) < 4:
                mine.append(reply)
    whole = [mine for mine in chosen.values() if len(mine) == 4]
    return [reply for mine in whole[:6] for reply in mine]


@pytest.fixture(scope="module")
def trained(
    tmp_path_factory: pytest.TempPathFactory, replies: list[LabelledReply]
) -> tuple[Path, Path]:
    """The folders of the same training, run twice."""
    folders = (tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("again"))
    said: list[list[str]] = [[], []]
    for folder, lines in zip(folders, said, strict=True):
        train(folder / "model", RECIPE, lines.append, replies)
    assert len(replies) == 24
    assert any("1 requests held out" in line for line in said[0])
    assert [line for line in said[0] if "held out," in line] == [
        line for line in said[1] if "held out," in line
    ]
    return folders[0] / "model", folders[1] / "model"


@pytest.fixture
def network() -> Iterator[AdaptedEncoder]:
    torch.manual_seed(1)
    yield AdaptedEncoder().eval()


def weights(network: AdaptedEncoder) -> dict[str, np.ndarray]:
    """The encoder's weights that the graph has, copied."""
    base = load_file(packaged_model().weights)
    return {
        name: tensor.detach().numpy().copy()
        for name, tensor in network.body.state_dict().items()
        if name in base and not name.startswith(NOT_IN_GRAPH)
    }


# --- a small training ----------------------------------------------------------------------------


def test_what_is_written_loads_and_scores(
    trained: tuple[Path, Path], replies: list[LabelledReply]
) -> None:
    folder, _ = trained
    assert sorted(path.name for path in folder.iterdir()) == sorted(WRITTEN)
    scorer = Scorer(folder=folder)
    scores = scorer.score_batch(items_of(replies))
    assert len(scores) == len(replies)
    assert scorer.model_hash != checked()[1]
    for score in scores:
        assert score.receipt.model == scorer.model_hash
        assert all(0.0 <= score.expected[quality] <= 3.0 for quality in QUALITIES)
    assert len({tuple(score.expected.values()) for score in scores}) > len(scores) / 2
    explained = scorer.explain(ScoreItem(client="Can I add you?", reply="No. I don't do that."))
    assert explained.feedback is not None


def test_the_settings_say_how_it_was_made(
    trained: tuple[Path, Path], replies: list[LabelledReply]
) -> None:
    settings = read_settings(trained[0] / "model.json")
    told = settings.training
    assert {name: told[name] for name in ("seed", "epochs", "rank", "threads")} == {
        **{"seed": 3, "epochs": 1, "rank": 4, "threads": 1}
    }
    assert list(told["data"]) == ["replies given"], "no file of the project was read"
    assert all(state.sound for state in describe(trained[0]))
    assert 0.0 < settings.gives_way_at <= 0.5


def test_the_same_seed_gives_the_same_bytes(trained: tuple[Path, Path]) -> None:
    first, again = trained
    for name in WRITTEN:
        assert (first / name).read_bytes() == (again / name).read_bytes(), name
    assert checked(first)[1] == checked(again)[1]


def test_training_changed_the_encoder_and_not_the_words_it_knows(
    trained: tuple[Path, Path],
) -> None:
    stored = load_file(trained[0] / "adapter.safetensors")
    assert {name.rpartition(".")[2] for name in stored} == {"left", "right", "whole"}
    assert any(array.any() for array in stored.values())
    assert not any(name.startswith("embeddings.word_embeddings") for name in stored)
    assert all(array.dtype == np.float16 for array in stored.values())
    assert all(array.shape[1] == 4 for name, array in stored.items() if name.endswith(LEFT))


def test_requests_are_held_out_whole_by_the_seed(replies: list[LabelledReply]) -> None:
    everything = shipped()
    held = held_out_requests(everything, seed=1)
    requests = {reply.request for reply in everything}
    assert held < requests
    assert len(held) == round(0.2 * len(requests))
    assert held == held_out_requests(everything[::-1], seed=1)
    assert held != held_out_requests(everything, seed=2)
    assert len(held_out_requests(replies[:8], seed=1)) == 1, "one of two at least"
    with pytest.raises(ValueError, match="two or more requests"):
        held_out_requests(replies[:4], seed=1)


# --- the stored difference -----------------------------------------------------------------------


def test_at_full_rank_the_difference_gives_the_weights_back(network: AdaptedEncoder) -> None:
    packaged = weights(network)
    with torch.no_grad():
        for parameter in network.body.parameters():
            parameter.add_(0.01 * torch.randn_like(parameter))
    changed = weights(network)
    stored = low_rank_difference(network, rank=10_000)
    assert {name.removesuffix(WHOLE) for name in stored} == changed.keys()
    other = AdaptedEncoder().eval()
    apply_difference(other, stored)
    for name, value in weights(other).items():
        apart = np.abs(value - changed[name]).max()
        assert apart < 1e-4, f"{name}: half precision of the difference is all that is lost"
        assert np.abs(value - packaged[name]).max() > 100 * apart


def test_a_change_of_low_rank_survives_at_that_rank(network: AdaptedEncoder) -> None:
    name = "encoder.layer.0.intermediate.dense.weight"
    parameter = network.body.state_dict()[name]
    size, inputs = parameter.shape
    with torch.no_grad():
        parameter.add_(0.02 * torch.randn(size, 4) @ torch.randn(4, inputs))
    changed = weights(network)[name]
    apart = {}
    for rank in (2, 4):
        stored = low_rank_difference(network, rank)
        assert set(stored) == {name + LEFT, name + RIGHT}, "unchanged weights are left out"
        other = AdaptedEncoder().eval()
        apply_difference(other, stored)
        apart[rank] = float(np.abs(weights(other)[name] - changed).max())
    assert apart[4] < 1e-3
    assert apart[2] > 10 * apart[4]


# --- what is committed ---------------------------------------------------------------------------


def test_the_committed_model_is_small_whole_and_made_from_the_committed_data() -> None:
    files = list(ADAPTED_FOLDER.iterdir())
    assert sorted(path.name for path in files) == sorted(WRITTEN)
    assert sum(path.stat().st_size for path in files) < LIMIT
    for state in describe():
        assert state.sound, state.name
        assert state.recorded or state.name == "model settings"
    assert read_settings(ADAPTED_FOLDER / "model.json").training["data"] == data_hashes()


@pytest.mark.parametrize(("part", "name"), [("abstain_below", "warm"), ("pitfall_at", "hedges")])
def test_settings_in_which_a_threshold_is_missing_are_refused(
    tmp_path: Path, part: str, name: str
) -> None:
    path = tmp_path / "model.json"
    settings = json.loads((ADAPTED_FOLDER / "model.json").read_text())
    del settings[part][name]
    path.write_text(json.dumps(settings))
    with pytest.raises(ModelFileFault, match=r"model\.json cannot be read"):
        read_settings(path)
    path.write_bytes(b"\xff")
    with pytest.raises(ModelFileFault, match=r"model\.json cannot be read"):
        read_settings(path)


def test_rules_alone_give_estimates_like_any_model(replies: list[LabelledReply]) -> None:
    found = rules_alone(replies)
    assert set(np.unique(found.expected)) <= {0.0, 1.0, 2.0, 3.0}
    assert np.allclose(found.levels.sum(2), 1)
    assert np.allclose(found.stance.sum(1), 1)
    assert len({int(row.argmax()) for row in found.stance}) > 1
