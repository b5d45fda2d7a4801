"""One sitting as a state machine: no screen, no disk, no scorer.

brief -> reply -> scoring -> feedback -> (try again | go on) -> ... -> debrief -> done
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from scenarios.pack_format import Ending, Scenario
from scoring.contract import Score
from scoring.rubric import Stance
from simulator.rehearsal.ladder import branch_for, counted_stance, lines_left
from simulator.rehearsal.phase import Phase


class OutOfTurn(Exception):  # noqa: N818 - a state of the sitting, said as a sentence
    """Something was asked of a sitting that its phase does not allow."""


@dataclass(frozen=True)
class Turn:
    """One client line with the reply that stands for it."""

    step: str
    reply: str
    score: Score
    stance: Stance
    """The stance that counts, see ``counted_stance``."""
    hears: str
    """One way the client may have heard the reply; may be empty."""


@dataclass(frozen=True)
class _State:
    phase: Phase
    step: str
    reply: str = ""
    score: Score | None = None
    turns: tuple[Turn, ...] = ()
    ending: str | None = None
    tried: bool = False
    """Whether a reply was sent to this line since the client said it."""


class Sitting:
    """Walks one scenario's ladder. Every method that does not fit the phase raises OutOfTurn."""

    def __init__(self, scenario: Scenario) -> None:
        """Starts in the brief phase, at the request."""
        self.scenario = scenario
        self._now = _State(phase=Phase.BRIEF, step=scenario.ladder.first)
        self._past: list[_State] = []
        self._sent: Counter[str] = Counter()

    @property
    def phase(self) -> Phase:
        """Where the sitting stands."""
        return self._now.phase

    @property
    def step(self) -> str:
        """The id of the step whose line the client says, or said last."""
        return self._now.step

    @property
    def reply(self) -> str:
        """The reply at hand; empty while one is being typed."""
        return self._now.reply

    @property
    def score(self) -> Score | None:
        """The score of the reply at hand."""
        return self._now.score

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns that stand, without the reply at hand."""
        return self._now.turns

    @property
    def attempt(self) -> int:
        """The how-manieth try at this line, from 1."""
        sent = self._sent[self.step]
        return sent + 1 if self.phase in (Phase.BRIEF, Phase.REPLY) else max(sent, 1)

    @property
    def attempts_made(self) -> int:
        """How many replies were sent in this sitting."""
        return self._sent.total()

    @property
    def opened_before(self) -> bool:
        """Whether an earlier turn that stands opened the subject."""
        return any(turn.stance is Stance.OPENS for turn in self.turns)

    @property
    def ending(self) -> Ending | None:
        """The ladder's ending, once it is reached; None where the sitting was left early."""
        name = self._now.ending
        return None if name is None else self.scenario.ladder.endings[name]

    @property
    def client_line(self) -> str:
        """What the client says now: the step's line, or the closing line. Not yet filled."""
        ending = self.ending
        return self.scenario.client_line(self.step) if ending is None else ending.line

    @property
    def rungs(self) -> tuple[int, int]:
        """Client lines answered, and how many there are when the limit holds from here on."""
        done = len(self.turns)
        if self.phase in (Phase.DEBRIEF, Phase.DONE):
            return done, max(done, 1)
        return done, done + lines_left(self.scenario.ladder, self.step)

    @property
    def stance(self) -> Stance | None:
        """The stance that counts for the reply at hand."""
        score = self._now.score
        if score is None:
            return None
        return counted_stance(score.stance, opened_before=self.opened_before)

    @property
    def can_try_again(self) -> bool:
        """Whether there is a reply to take back."""
        if self.phase in (Phase.SCORING, Phase.FEEDBACK):
            return True
        if self.phase is Phase.REPLY:
            return self._now.tried or bool(self._past)
        return self.phase is Phase.DEBRIEF and bool(self._past)

    @property
    def can_go_on(self) -> bool:
        """Whether the client can answer: only a scored reply has a stance."""
        return self.phase is Phase.FEEDBACK

    def line_of(self, turn: Turn) -> str:
        """What the client said in a turn. Not yet filled."""
        return self.scenario.client_line(turn.step)

    def listen(self) -> None:
        """From the brief to the client's line."""
        self._need(Phase.BRIEF)
        self._now = replace(self._now, phase=Phase.REPLY)

    def send(self, reply: str) -> None:
        """A reply is given and waits for its score."""
        self._need(Phase.REPLY)
        self._sent[self.step] += 1
        self._now = replace(self._now, phase=Phase.SCORING, reply=reply, score=None, tried=True)

    def take(self, score: Score) -> None:
        """The score of the reply at hand; a second one (explained) replaces the first."""
        self._need(Phase.SCORING, Phase.FEEDBACK)
        self._now = replace(self._now, phase=Phase.FEEDBACK, score=score)

    def try_again(self) -> None:
        """Back to the last answered line, also from the line that followed it."""
        if not self.can_try_again:
            raise OutOfTurn("There is no reply to try again yet.")
        if self.phase is Phase.DEBRIEF or (self.phase is Phase.REPLY and not self._now.tried):
            self._now = self._past.pop()
        self._now = replace(self._now, phase=Phase.REPLY, reply="", score=None)

    def go_back_to(self, step: str) -> bool:
        """Takes turns back until the line of an earlier step is asked again.

        Returns:
            False, with nothing changed, where that step is not among the turns that stand.
        """
        if all(state.step != step for state in self._past):
            return False
        while self._now.step != step:
            self._now = self._past.pop()
        self._now = replace(self._now, phase=Phase.REPLY, reply="", score=None)
        return True

    def go_on(self) -> None:
        """The client answers by the stance: the next line of the ladder, or its ending."""
        self._need(Phase.FEEDBACK)
        turn = self._turn_at_hand()
        if turn is None:
            raise OutOfTurn("The client can answer once the reply is scored.")
        branch = branch_for(self.scenario.ladder.steps[self.step], turn.stance, turn.score.pitfalls)
        self._past.append(self._now)
        turns = (*self.turns, turn)
        if branch.to in self.scenario.ladder.endings:
            self._now = _State(Phase.DEBRIEF, self.step, turns=turns, ending=branch.to)
        else:
            self._now = _State(Phase.REPLY, branch.to, turns=turns)

    def end_early(self) -> None:
        """Leaves the ladder for the debrief; the reply at hand counts when it is scored."""
        self._need(Phase.BRIEF, Phase.REPLY, Phase.SCORING, Phase.FEEDBACK)
        turn = self._turn_at_hand()
        turns = self.turns if turn is None else (*self.turns, turn)
        self._past.clear()
        self._now = _State(Phase.DEBRIEF, self.step, turns=turns)

    def finish(self) -> None:
        """The sitting is over."""
        self._need(Phase.DEBRIEF)
        self._past.clear()
        self._now = replace(self._now, phase=Phase.DONE)

    def _turn_at_hand(self) -> Turn | None:
        score, stance = self._now.score, self.stance
        if score is None or stance is None:
            return None
        branch = branch_for(self.scenario.ladder.steps[self.step], stance, score.pitfalls)
        return Turn(self.step, self._now.reply, score, stance, branch.hears)

    def _need(self, *phases: Phase) -> None:
        if self.phase not in phases:
            raise OutOfTurn(f"This cannot be done in the {self.phase} phase.")
