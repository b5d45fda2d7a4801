"""A scenario's texts as they are shown and scored: filled with the practice policy, and cleaned."""

from __future__ import annotations

from scenarios.pack_format import Pack, Scenario
from scenarios.policy import PracticePolicy, fill, policy_for, policy_hash
from scenarios.text_border import clean
from scoring.contract import ScoreItem
from scoring.rubric import Risk
from simulator.sittings.views import ModelAnswerView


class Script:
    """One scenario of a pack, read under one practice policy."""

    def __init__(
        self, pack: Pack, scenario: Scenario, policy: PracticePolicy, policy_ref: str | None
    ) -> None:
        """Takes what is read together.

        Args:
            pack: The pack that holds the scenario.
            scenario: The scenario to practise.
            policy: What fills the texts and is shown in the brief.
            policy_ref: How the scorer finds the same policy: an id or a path; None is the default.
        """
        self.pack = pack
        self.scenario = scenario
        self.risk = Risk(scenario.risk)
        self._policy = policy
        self._policy_ref = policy_ref

    @property
    def policy_hash(self) -> str:
        """What names the policy in the records."""
        return policy_hash(self._policy)

    @property
    def policy_lines(self) -> tuple[str, ...]:
        """What the policy says about this kind of request, one rule a line."""
        rules = policy_for(self._policy, self.scenario.domain, self.scenario.pressure)
        return tuple(self.say(rule) for rule in rules)

    def say(self, text: str) -> str:
        """A text of the pack as it is shown."""
        return clean(fill(text, self._policy)).strip()

    def item(self, *, client: str, before: str, reply: str) -> ScoreItem:
        """What the scorer is given for a reply; texts already filled."""
        return ScoreItem(
            client=client,
            reply=reply,
            before=before,
            setting=self.say(self.scenario.setting),
            scenario=self.scenario.id,
            risk=self.risk,
            policy=self._policy_ref,
        )

    def model_answers(self) -> tuple[ModelAnswerView, ...]:
        """The pack's ways to say it."""
        return tuple(
            ModelAnswerView(voice=self.say(answer.voice), text=self.say(answer.text))
            for answer in self.scenario.model_answers
        )
