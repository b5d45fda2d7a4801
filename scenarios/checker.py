"""Checking a pack: its structure, and its model and poor answers as tests of the scorer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from scenarios.library import Library, taken_ids
from scenarios.pack_format import SERIOUS_PITFALLS, ModelAnswer, PoorAnswer, Scenario
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
    wanted: ModelAnswer | PoorAnswer
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
        wrong = _disagreement(answer.wanted, score)
        if wrong is not None:
            faults.append(read.document.fault(answer.path, *wrong))
    return faults


def _answers(scenario: Scenario, path: DataPath, policy: PracticePolicy) -> Iterator[_Answer]:
    answers: list[tuple[DataPath, ModelAnswer | PoorAnswer]] = [
        ((*path, "model_answers", number, "text"), answer)
        for number, answer in enumerate(scenario.model_answers)
    ]
    answers += [
        ((*path, "poor_answers", number, "text"), poor)
        for number, poor in enumerate(scenario.poor_answers)
    ]
    for where, wanted in answers:
        reply = ReplyToScore(
            client=fill(scenario.request.line, policy),
            reply=fill(wanted.text, policy),
            before=fill(scenario.before, policy),
            setting=fill(scenario.setting, policy),
            risk=scenario.risk,
            policy=policy.id,
        )
        yield _Answer(where, wanted, reply)


def _disagreement(wanted: ModelAnswer | PoorAnswer, score: ScoredReply) -> tuple[str, str] | None:
    """What is wrong, and what mends it; None where the scorer agrees with the author."""
    if isinstance(wanted, PoorAnswer):
        if wanted.pitfall in score.pitfalls:
            return None
        shown = ", ".join(score.pitfalls) or "none"
        return (
            f"This poor answer should show {wanted.pitfall}; the scorer finds {shown}.",
            "Let it show that one fault more plainly, or name the one it shows.",
        )
    return _too_weak(wanted, score) or _serious_in(score)


def _too_weak(wanted: ModelAnswer, score: ScoredReply) -> tuple[str, str] | None:
    """A first move may open or hold; every other model answer holds, with no quality under 2."""
    if score.stance not in {"holds", wanted.stance}:
        return (
            f"This model answer should read as {wanted.stance}; the scorer reads {score.stance}.",
            "State the limit in one plain sentence, with nothing that takes it back.",
        )
    # What a first move leaves open is judged at the next turn (codebook, stance `opens`).
    left_open = {"specific", "firm"} if wanted.stance == "opens" else set()
    low = [
        f"{quality} {level}"
        for quality, level in score.levels.items()
        if level is not None
        and level < LEAST_LEVEL
        and quality not in left_open
        and quality not in wanted.under_two
    ]
    if not low:
        return None
    return (
        f"The scorer rates this model answer under {LEAST_LEVEL}: {', '.join(low)}.",
        "Strengthen these qualities (the codebook says what each level takes), or write under "
        "under_two why this answer may do without.",
    )


def _serious_in(score: ScoredReply) -> tuple[str, str] | None:
    serious = [pitfall for pitfall in score.pitfalls if pitfall in SERIOUS_PITFALLS]
    if serious:
        return (
            f"The scorer finds {', '.join(serious)} in this model answer.",
            "Take out the words that show it.",
        )
    return None
