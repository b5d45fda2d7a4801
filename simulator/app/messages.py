"""What screens and workers tell each other. Each message says what happened, not what to do."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from simulator.sittings.ports import ScorerStatus, SittingSummary
from simulator.sittings.practice import PracticeSitting
from simulator.sittings.views import (
    DebriefView,
    ModelAnswerView,
    NotScored,
    ReplyHint,
    ScenarioCard,
    ScoredView,
    Sent,
    SittingDetail,
    SittingView,
)


@dataclass(frozen=True)
class HomeContents:
    """Everything the home screen shows."""

    cards: tuple[ScenarioCard, ...]
    unfinished: tuple[SittingSummary, ...]
    pack_faults: tuple[str, ...]
    records_trouble: str


@dataclass
class HomeLoaded(Message):
    """The home screen's contents have been read."""

    contents: HomeContents


@dataclass
class RequestChosen(Message):
    """A person wants to practise a request."""

    scenario_id: str


@dataclass
class SittingResumed(Message):
    """A person wants to go on with an unfinished sitting."""

    sitting_id: str


@dataclass
class HistoryAsked(Message):
    """A person wants to see the sittings so far."""


@dataclass
class HistoryLoaded(Message):
    """The list of sittings has been read."""

    sittings: tuple[SittingSummary, ...]


@dataclass
class DetailLoaded(Message):
    """One recorded sitting has been read."""

    detail: SittingDetail


@dataclass
class SittingMoved(Message):
    """A sitting is in a phase that another screen may have to show."""

    sitting: PracticeSitting
    view: SittingView
    notice: str = ""
    """What to say about the reply that was just sent; usually empty."""


@dataclass
class SittingLeft(Message):
    """A sitting was left or finished; the list of requests comes next."""


@dataclass
class ReplyAnswered(Message):
    """The records have taken the reply, or a hint says why nothing was sent."""

    result: Sent | ReplyHint
    text: str
    """What was in the box when it was sent."""


@dataclass
class ReplyNotKept(Message):
    """The reply could not be stored; it is still in the box."""

    reason: str


@dataclass
class DraftChecked(Message):
    """A draft was saved, or a sentence says why not."""

    trouble: str


@dataclass
class LevelsArrived(Message):
    """The levels of a reply are there."""

    scored: ScoredView
    view: SittingView
    """The sitting after scoring: what can be done next."""


@dataclass
class ExplanationArrived(Message):
    """Evidence and advice of a reply are there."""

    scored: ScoredView


@dataclass
class NotScoredYet(Message):
    """The scorer could not answer; it is asked again."""

    missing: NotScored
    wait_s: float
    """Seconds until it is asked again."""
    levels_shown: bool
    """Whether the levels had come, so that only the explanation is missing."""


@dataclass
class ModelAnswersLoaded(Message):
    """The model answers are there."""

    answers: tuple[ModelAnswerView, ...]


@dataclass
class DebriefLoaded(Message):
    """What to look back on is there."""

    debrief: DebriefView


@dataclass
class NoteSaved(Message):
    """The note is kept."""

    missing: tuple[str, ...]
    """What it still lacks, one sentence each."""
    finishing: bool
    """Whether the person was about to finish the sitting."""


@dataclass
class ScorerChanged(Message):
    """The scorer has started, become ready or failed."""

    status: ScorerStatus


@dataclass
class PendingScored(Message):
    """Replies that an earlier run left unscored have been scored."""

    count: int


@dataclass
class RecordsTrouble(Message):
    """The records could not be read or written."""

    reason: str
    """A sentence for people."""
