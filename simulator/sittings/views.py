"""What the use-cases hand to a face: frozen snapshots, every text ready to be shown as it is.

All texts are cleaned and filled with the practice policy. They are people's words: a face shows
them with markup off.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scoring.contract import Feedback, Score
from scoring.rubric import Quality, Stance
from simulator.rehearsal.phase import Phase

Speaker = Literal["client", "you"]


@dataclass(frozen=True)
class ScenarioCard:
    """One scenario in the list to choose from."""

    scenario_id: str
    title: str
    pack_id: str
    pack_title: str
    domain: str
    pressure: str
    kind: str
    difficulty: int
    """1 (easiest) to 5."""
    risk: str
    """none, cue or acute."""
    practised: int
    """How many sittings of it this person has recorded."""
    last: str
    """How the last sitting went, in words; empty where it was never practised."""


@dataclass(frozen=True)
class SpokenLine:
    """One line of the conversation so far."""

    speaker: Speaker
    text: str


@dataclass(frozen=True)
class SittingView:
    """A sitting as it stands now."""

    sitting_id: str
    """Empty until the first word is stored: reading the brief records nothing."""
    scenario_id: str
    phase: Phase
    title: str
    setting: str
    channel: str
    """How the client speaks: spoken, message, email or phone."""
    client_name: str
    background: str
    policy_lines: tuple[str, ...]
    """What the practice policy says about this kind of request, one rule a line."""
    risk: str
    client_line: str
    """What the client says now; at the end, their closing line."""
    before: str
    """What the clinician had said just before the client's line; may be empty."""
    step: str
    """The id of the step on the ladder."""
    attempt: int
    """The how-manieth try at this line, from 1; the try being typed in the reply phase."""
    rungs_done: int
    rungs_total: int
    """How many client lines the conversation has when the limit is held from here on."""
    transcript: tuple[SpokenLine, ...]
    """All that was said before ``client_line``, without the tries that were taken back."""
    draft: str
    """What was being typed when the sitting was left; empty otherwise."""
    reply: str
    """The reply that is being scored or was scored; empty in the other phases."""
    can_try_again: bool
    can_go_on: bool
    records_trouble: str = ""
    """Why nothing can be stored, as a sentence; empty where all is well."""


@dataclass(frozen=True)
class Sent:
    """The reply is stored; ask for its levels next."""

    reply_id: str
    notice: str
    """What to say about the reply as typed (only its beginning is scored); usually empty."""


@dataclass(frozen=True)
class ReplyHint:
    """Nothing was sent; what to do instead. The cursor stays where it is."""

    text: str


@dataclass(frozen=True)
class QualityRow:
    """One of the five rows under a reply."""

    quality: Quality
    title: str
    word: str
    """The level's word, or why there is no level ("ask your supervisor")."""
    level: int | None
    """0 to 3; None where no level is shown."""
    text: str
    """"2 of 3"; empty where no level is shown."""
    expected: float
    """0.0 to 3.0, for a bar finer than the level."""

    @property
    def sentence(self) -> str:
        """The row as one line of text: ``Warm: takes up the wish, 2 of 3``."""
        tail = f", {self.text}" if self.text else ""
        return f"{self.title}: {self.word}{tail}"


@dataclass(frozen=True)
class ConflictView:
    """A place where the reply and the practice policy disagree."""

    sentence: str
    start: int
    end: int
    """Offsets in characters of the reply; end is exclusive."""


@dataclass(frozen=True)
class ScoredView:
    """One scored reply, ready to be shown."""

    reply_id: str
    reply: str
    """The reply as scored; evidence, advice and conflicts count its characters."""
    score: Score
    rows: tuple[QualityRow, ...]
    """Always five, in the codebook's order."""
    advice: Feedback | None
    """The one principle that would help most; None until ``explain`` has answered."""
    stance: Stance
    """The stance that counts: a second ``opens`` counts as ``no_answer``."""
    stance_text: str
    """The stance as a sentence."""
    serious_titles: tuple[str, ...]
    """Serious pitfalls, to be shown before everything else."""
    pitfall_titles: tuple[str, ...]
    """The common pitfalls."""
    notice_text: str
    """What was odd about the reply (not in English, too long ...); empty otherwise."""
    conflicts: tuple[ConflictView, ...]
    passed: bool
    """Held, every rated quality at least 2, and nothing serious."""


@dataclass(frozen=True)
class NotScored:
    """The reply is kept and not scored yet; never a zero."""

    reply_id: str
    reason: str
    """A sentence for people: what happened, and what happens next."""


@dataclass(frozen=True)
class ModelAnswerView:
    """One way to say it, filled with the practice's own channel and names."""

    voice: str
    text: str


@dataclass(frozen=True)
class DebriefView:
    """What to look back on at the end of a sitting."""

    outcome: str
    """settled, strained, gave_way, unresolved or safe; stopped where it was left early."""
    outcome_text: str
    """The outcome as a sentence."""
    closing_line: str
    """The client's last words; empty where the sitting was left early."""
    held: tuple[str, ...]
    """What held, one sentence each."""
    work_on: str
    """The one thing to work on next; empty where nothing stands out."""
    hearing: str
    """One way the client may have heard the last reply; may be empty."""
    why: str
    """What the request may have meant."""
    note_prompts: tuple[str, ...]
    """What the note should say."""
    note: str
    """The note as saved or drafted; empty where none was written."""


@dataclass(frozen=True)
class AttemptView:
    """One stored reply, looked at afterwards."""

    reply_id: str
    attempt: int
    client_line: str
    reply: str
    seconds: float
    """From the client's line to the reply."""
    scored: ScoredView | None
    """None where it waits for the scorer."""


@dataclass(frozen=True)
class SittingDetail:
    """One recorded sitting, looked at afterwards."""

    sitting_id: str
    scenario_id: str
    title: str
    started: datetime
    finished: datetime | None
    attempts: tuple[AttemptView, ...]
    note: str
