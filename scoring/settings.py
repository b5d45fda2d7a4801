"""The model's settings, written by training and read at run time: ``weights/model.json``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator

from scoring.engine_files import ModelFileFault
from scoring.rubric import PITFALLS, QUALITIES


class ModelSettings(BaseModel):
    """What was chosen on folds of the training requests, and what the files hash to."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format_version: int
    abstain_below: dict[str, float]
    """By quality: confidence under which the level reads "ask your supervisor"."""
    pitfall_at: dict[str, float]
    """By pitfall: probability from which it is named."""
    gives_way_at: float
    """Probability of giving way from which a reply is not read as holding: praise for a reply that
    gave way is the error that costs most trust."""
    files: dict[str, str]
    """SHA-256 of each model file, by its name for people."""
    training: dict[str, Any]
    """Seed, epochs, rates, data hashes: everything that `model train` was told."""

    @field_validator("abstain_below", "pitfall_at")
    @classmethod
    def _nothing_is_missing(
        cls, values: dict[str, float], field: ValidationInfo
    ) -> dict[str, float]:
        wanted = set(PITFALLS if field.field_name == "pitfall_at" else QUALITIES)
        if wanted - values.keys():
            raise ValueError(f"{', '.join(sorted(wanted - values.keys()))} missing")
        return values


def read_settings(path: Path) -> ModelSettings:
    """Read the settings.

    Raises:
        ModelFileFault: The file is missing or not as training writes it.
    """
    try:
        return ModelSettings.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelFileFault(
            f"The model settings {path} cannot be read. Mend it by installing Steadyframe again."
        ) from error
