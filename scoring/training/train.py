"""``steadyframe model train``: from the labelled replies to the committed weights."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save_file

from scoring.engine_files import SETTINGS_NAME, model_files, sha256
from scoring.heads import estimates_of
from scoring.lexicon import features
from scoring.plain_model import PlainModel
from scoring.settings import ModelSettings
from scoring.training.calibration import Calibration, calibrate
from scoring.training.dataset import DATA_FOLDER, LABELLED, LabelledReply, shipped
from scoring.training.delta import apply_difference, low_rank_difference, write_difference
from scoring.training.fit import Recipe, Say, fit, logits_of
from scoring.training.measures import measures_of
from scoring.training.network import AdaptedEncoder
from scoring.training.plain_fit import fit_plain

HELD_OUT = 0.2
"""Share of the training requests on which blend, temperatures and thresholds are chosen."""


@dataclass(frozen=True)
class Fitted:
    """What one pass of training gives.

    Attributes:
        network: Encoder and heads, the encoder as its stored difference gives it.
        plain: Arrays of the plain model.
        difference: The encoder's stored difference.
    """

    network: AdaptedEncoder
    plain: dict[str, npt.NDArray[np.generic]]
    difference: dict[str, np.ndarray]


def train(
    folder: Path, recipe: Recipe, say: Say, replies: Sequence[LabelledReply] | None = None
) -> None:
    """Train and write the model.

    First without a fifth of the training requests, to choose blend, temperatures and thresholds on
    them; then on all of them.

    Args:
        folder: Where graph, adapter, heads and settings go.
        recipe: Everything that the result depends on beside the data.
        say: Takes a line of progress.
        replies: What to train on; the project's train split if None, never its dev split.

    Raises:
        ValueError: The replies answer fewer than two requests, so none can be held out.
    """
    data = data_hashes() if replies is None else {"replies given": hash_of(replies)}
    if replies is None:
        replies = [reply for reply in shipped() if reply.split == "train"]
    held = held_out_requests(replies, recipe.seed)
    rest = [reply for reply in replies if reply.request not in held]
    aside = [reply for reply in replies if reply.request in held]
    say(f"first pass: {len(rest)} replies, {len(aside)} of {len(held)} requests held out")
    first = _fit_both(rest, recipe, say)
    learned = logits_of(first.network, aside).astype(np.float64)
    counted = _plain_logits(first, aside)
    chosen = calibrate(learned, counted, aside)
    for name, logits in (
        ("encoder", learned),
        ("plain", counted),
        ("blend", (1 - chosen.blend) * learned + chosen.blend * counted),
    ):
        figures = measures_of(estimates_of(logits, chosen.temperature), aside)
        say(f"held out, {name}: " + ", ".join(f"{k} {v:.3f}" for k, v in figures.items()))
    say(f"second pass: all {len(replies)} replies")
    training = {**asdict(recipe), "data": data}
    write_model(folder, _fit_both(replies, recipe, say), chosen, training)
    say(f"written to {folder}")


def held_out_requests(replies: Sequence[LabelledReply], seed: int) -> set[str]:
    """A fifth of the requests, at least one, the same for the same seed."""
    requests = sorted({reply.request for reply in replies})
    if len(requests) < 2:
        raise ValueError("replies to two or more requests are wanted: one is held out")
    random.Random(seed).shuffle(requests)  # noqa: S311 - a split, not a secret
    return set(requests[: max(1, round(HELD_OUT * len(requests)))])


def _fit_both(replies: Sequence[LabelledReply], recipe: Recipe, say: Say) -> Fitted:
    network = fit(replies, recipe, say)
    difference = low_rank_difference(network, recipe.rank)
    apply_difference(network, difference)
    plain = fit_plain(replies, network.feature_mean.numpy(), network.feature_scale.numpy())
    return Fitted(network, plain, difference)


def _plain_logits(fitted: Fitted, replies: Sequence[LabelledReply]) -> npt.NDArray[np.float64]:
    model = PlainModel(fitted.plain)
    mean = fitted.network.feature_mean.numpy()
    scale = fitted.network.feature_scale.numpy()
    return np.stack(
        [
            model.logits(reply.reply, (features(reply.reply, reply.client) - mean) / scale)
            for reply in replies
        ]
    )


def write_model(
    folder: Path, fitted: Fitted, chosen: Calibration, training: dict[str, object]
) -> None:
    """Write every file of the adapted model, the settings with their hashes last.

    Args:
        folder: Where the files go.
        fitted: Encoder, heads and plain model.
        chosen: Blend, temperatures and thresholds.
        training: What the settings say of the recipe and the data.
    """
    network = fitted.network
    folder.mkdir(parents=True, exist_ok=True)
    files = model_files(folder)
    if files.graph != model_files().graph:
        shutil.copyfile(model_files().graph, files.graph)
    write_difference(fitted.difference, files.adapter)
    save_file(
        {
            "weight": network.head.weight.detach().numpy(),
            "bias": network.head.bias.detach().numpy(),
            "feature_mean": network.feature_mean.numpy(),
            "feature_scale": network.feature_scale.numpy(),
            "blend": chosen.blend.astype(np.float32),
            "temperature": chosen.temperature.astype(np.float32),
            **fitted.plain,
        },
        files.heads,
    )
    for path in (files.adapter, files.heads):
        path.chmod(0o644)  # Weights are nobody's secret; the writer makes them private.
    hashed = {name: sha256(path) for name, path in files.named() if path != files.card}
    settings = ModelSettings(
        format_version=1,
        abstain_below=chosen.abstain_below,
        pitfall_at=chosen.pitfall_at,
        gives_way_at=chosen.gives_way_at,
        files=hashed,
        training=training,
    )
    text = json.dumps(settings.model_dump(mode="json"), indent=1, sort_keys=True)
    (folder / SETTINGS_NAME).write_text(text + "\n", encoding="utf-8")


def data_hashes() -> dict[str, str]:
    """SHA-256 of each file of labelled replies."""
    paths = [DATA_FOLDER / name for name in LABELLED]
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in paths if p.exists()}


def hash_of(replies: Sequence[LabelledReply]) -> str:
    """SHA-256 of replies that come from no file of the project."""
    lines = "\n".join(reply.model_dump_json() for reply in replies)
    return hashlib.sha256(lines.encode()).hexdigest()
