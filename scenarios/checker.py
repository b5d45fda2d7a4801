"""Checking a pack: its structure, and its model and poor answers as tests of the scorer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from scenarios.library import Library, taken_ids
from scenarios.pack_format import SERIOUS_PITFALLS, Scenario
from scenarios.pack_reader import ReadPack, read_pack
from scenarios.policy import PracticePolicy, fill, load_policy
from scenarios.yaml_reader import DataPath, FileFault, PackError

LEAST_LEVEL: Final = 2
"""What a model answer reaches in every rated quality."""


@dataclass(frozen=True)
class ReplyToScore:
    """One answer of a pack as the scorer gets it, already filled with the policy's values."""

    client: str
    reply: str
    before: str
    setting: str
    risk: str
    policy: str
    """The policy's id."""


@dataclass(frozen=True)
class ScoredReply:
    """What the checker needs of a score."""

    levels: Mapping[str, int | None]
    """Level 0 to 3 by quality; None where it is not rated."""
    stance: str
    pitfalls: tuple[str, ...]


class Scorer(Protocol):
    """Whatever scores replies: the engine itself, its process, or a service."""

    def score_batch(self, replies: Sequence[ReplyToScore]) -> Sequence[ScoredReply]:
        """One score for each reply, in order."""
        ...


@dataclass(frozen=True)
class _Answer:
    path: DataPath
    pitfall: str | None
    """The pitfall a poor answer shows; None for a model answer."""
    reply: ReplyToScore


def check_pack(
    path: Path, scorer: Scorer | None = None, library: Library | None = None
) -> list[FileFault]:
    """Check one pack file.

    Args:
        path: The file.
        scorer: Scores the answers of a pack whose structure is sound; only the structure is
            checked when None.
        library: The packs whose scenario ids are taken; only the file itself is looked at when
            None.

    Returns:
        Every fault in the order of the file; empty where the pack is sound.
    """
    try:
        read = read_pack(path)
    except PackError as error:
        return list(error.faults)
    faults = [] if library is None else taken_ids(read, library)
    if scorer is not None:
        faults += _scoring_faults(read, scorer)
    return sorted(faults, key=lambda fault: (fault.line, fault.column))


def _scoring_faults(read: ReadPack, scorer: Scorer) -> list[FileFault]:
    policy = load_policy(read.pack.policy)
    answers = [
        answer
        for number, scenario in enumerate(read.pack.scenarios)
        for answer in _answers(scenario, ("scenarios", number), policy)
    ]
    scores = scorer.score_batch([answer.reply for answer in answers])
    faults: list[FileFault] = []
    for answer, score in zip(answers, scores, strict=True):
        wrong = _disagreement(answer.pitfall, score)
        if wrong is not None:
            faults.append(read.document.fault(answer.path, *wrong))
    return faults


def _answers(scenario: Scenario, path: DataPath, policy: PracticePolicy) -> Iterator[_Answer]:
    texts: list[tuple[DataPath, str | None, str]] = [
        ((*path, "model_answers", number, "text"), None, answer.text)
        for number, answer in enumerate(scenario.model_answers)
    ]
    texts += [
        ((*path, "poor_answers", number, "text"), poor.pitfall, poor.text)
        for number, poor in enumerate(scenario.poor_answers)
    ]
    for where, pitfall, text in texts:
        reply = ReplyToScore(
            client=fill(scenario.request.line, policy),
            reply=fill(text, policy),
            before=fill(scenario.before, policy),
            setting=fill(scenario.setting, policy),
            risk=scenario.risk,
            policy=policy.id,
        )
        yield _Answer(where, pitfall, reply)


def _disagreement(pitfall: str | None, score: ScoredReply) -> tuple[str, str] | None:
    """What is wrong, and what mends it; None where the scorer agrees with the author."""
    if pitfall is not None:
        if pitfall in score.pitfalls:
            return None
        shown = ", ".join(score.pitfalls) or "none"
        return (
            f"This poor answer should show {pitfall}; the scorer finds {shown}.",
            "Let it show that one fault more plainly, or name the one it shows.",
        )
    if score.stance != "holds":
        return (
            f"This model answer should hold; the scorer reads {score.stance}.",
            "State the limit in one plain sentence, with nothing that takes it back.",
        )
    low = [
        f"{quality} {level}"
        for quality, level in score.levels.items()
        if level is not None and level < LEAST_LEVEL
    ]
    if low:
        return (
            f"The scorer rates this model answer under {LEAST_LEVEL}: {', '.join(low)}.",
            "Strengthen these qualities; the codebook says what each level takes.",
        )
    serious = [pitfall for pitfall in score.pitfalls if pitfall in SERIOUS_PITFALLS]
    if serious:
        return (
            f"The scorer finds {', '.join(serious)} in this model answer.",
            "Take out the words that show it.",
        )
    return None
