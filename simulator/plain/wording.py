"""What plain mode says, as lines: one thing a line, read aloud well, no drawing characters."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.contract import Feedback
from simulator.sittings.views import DebriefView, ModelAnswerView, ScoredView, SittingView

NO_REAL_CLIENTS = "Use made-up details only: no real client details."
COMMANDS = (
    "Each line is one reply. Commands: :again tries the last line once more, "
    ":answers shows ways to say it, :next goes to the next scenario, "
    ":note and your words saves a note, :quit ends."
)


def brief_lines(view: SittingView) -> Iterator[str]:
    """What a person reads before the client speaks."""
    yield f"Scenario: {view.title}"
    yield f"Setting: {view.setting}"
    yield f"About the client: {view.client_name}. {view.background}"
    for line in view.policy_lines:
        yield f"Your practice's policy: {line}"
    yield NO_REAL_CLIENTS


def client_lines(view: SittingView) -> Iterator[str]:
    """The client's line, with what the clinician said before it where it opens the scene."""
    if view.before and not view.transcript:
        yield f"You had said: {view.before}"
    yield f"Client: {view.client_line}"


def scored_lines(scored: ScoredView) -> Iterator[str]:
    """Serious pitfalls, the stance, the five rows, and what else was noticed."""
    for title in scored.serious_titles:
        yield f"Serious: {title}"
    yield scored.stance_text
    if scored.notice_text:
        yield f"Notice: {scored.notice_text}"
    for row in scored.rows:
        yield row.sentence
    if scored.passed:
        yield "This reply passes."
    for title in scored.pitfall_titles:
        yield f"Pitfall: {title}"
    for conflict in scored.conflicts:
        yield f"Policy: {conflict.sentence}"


def advice_lines(advice: Feedback, reply: str) -> Iterator[str]:
    """The one principle, the sentence it concerns, and what to try."""
    yield f"Advice: {advice.principle}"
    if advice.about is not None:
        start, end = advice.about
        yield f"About your words: {reply[start:end]}"
    yield f"Try: {advice.try_}"


def answer_lines(answers: tuple[ModelAnswerView, ...]) -> Iterator[str]:
    """Ways to say it, once there was an attempt."""
    if not answers:
        yield "The ways to say it are shown after your first reply."
    for answer in answers:
        yield f"One way to say it, {answer.voice}: {answer.text}"


def debrief_lines(view: DebriefView) -> Iterator[str]:
    """What to look back on when the conversation is over."""
    yield f"The conversation is over. {view.outcome_text}"
    for sentence in view.held:
        yield f"What held: {sentence}"
    if view.work_on:
        yield f"To work on: {view.work_on}"
    if view.hearing:
        yield f"How the client may have heard your last reply: {view.hearing}"
    yield f"Why they may have asked: {view.why}"
    for prompt in view.note_prompts:
        yield f"For your note: {prompt}"
