"""What must hold in a pack beyond the shape of its fields: ladders, wordings, voices, names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rapidfuzz import fuzz

from scenarios.pack_format import Ladder, Pack, Scenario
from scenarios.policy import field_faults, policy_fields, policy_ids
from scenarios.suggestions import did_you_mean
from scenarios.text_border import one_line
from scenarios.yaml_reader import DataPath, Document, FileFault

SHORTEST_ROAD: Final = 3
"""Client lines on the road of a trainee who always holds: the request and two pushes."""
_SAME_WORDING: Final = 90.0


def pack_faults(pack: Pack, document: Document) -> tuple[FileFault, ...]:
    """Everything in a well-formed pack that breaks a rule, in the order of the file."""
    faults = [*field_faults(document, policy_fields()), *_policy_faults(pack, document)]
    seen: dict[str, int] = {}
    for number, scenario in enumerate(pack.scenarios):
        path: DataPath = ("scenarios", number)
        if scenario.id in seen:
            faults.append(
                document.fault(
                    (*path, "id"),
                    f'"{scenario.id}" is the id of an earlier scenario too.',
                    "Give this one a name of its own.",
                )
            )
        seen[scenario.id] = number
        faults.extend(_scenario_faults(scenario, path, document))
    return tuple(sorted(faults, key=lambda fault: (fault.line, fault.column)))


def _policy_faults(pack: Pack, document: Document) -> Iterator[FileFault]:
    if pack.policy is not None and pack.policy not in policy_ids():
        known = ", ".join(policy_ids())
        yield document.fault(
            ("policy",), f'No policy is called "{pack.policy}".', f"There is: {known}."
        )


def _scenario_faults(scenario: Scenario, path: DataPath, document: Document) -> Iterator[FileFault]:
    yield from _wording_faults(scenario, path, document)
    yield from _voice_faults(scenario, path, document)
    yield from _step_faults(scenario, (*path, "ladder"), document)
    yield from _target_faults(scenario.ladder, (*path, "ladder"), document)


def _wording_faults(scenario: Scenario, path: DataPath, document: Document) -> Iterator[FileFault]:
    request = scenario.request
    wordings: list[tuple[DataPath, str]] = [(("line",), request.line)]
    wordings += [(("paraphrases", number), text) for number, text in enumerate(request.paraphrases)]
    wordings += [(("held_back",), request.held_back)]
    for position, (where, text) in enumerate(wordings):
        for _, earlier in wordings[:position]:
            if fuzz.ratio(text.casefold(), earlier.casefold()) >= _SAME_WORDING:
                yield document.fault(
                    (*path, "request", *where),
                    f'This is nearly the wording "{one_line(earlier, 60)}".',
                    "Ask for the same thing in other words.",
                )
                break


def _voice_faults(scenario: Scenario, path: DataPath, document: Document) -> Iterator[FileFault]:
    voices = [answer.voice.casefold() for answer in scenario.model_answers]
    for number, voice in enumerate(voices):
        if voice in voices[:number]:
            yield document.fault(
                (*path, "model_answers", number, "voice"),
                f'An earlier model answer has the voice "{one_line(voice, 40)}" too.',
                "Write it in another voice, and name that.",
            )


def _step_faults(scenario: Scenario, path: DataPath, document: Document) -> Iterator[FileFault]:
    ladder = scenario.ladder
    for name, step in ladder.steps.items():
        where: DataPath = (*path, "steps", name)
        if name == ladder.first and step.line is not None:
            yield document.fault(
                (*where, "line"),
                "The first step has a line, but the request is its line.",
                "Take the line out here, or move it to the next step.",
                at_key=True,
            )
        if ladder.first in ladder.steps and name != ladder.first and step.line is None:
            yield document.fault(
                where, f'The step "{name}" has no line.', "Write what the client says.", at_key=True
            )
        if scenario.risk != "none" and step.misses_risk is None:
            yield document.fault(
                where,
                f'The step "{name}" has no branch misses_risk, and the scenario has risk.',
                "Say where it leads when safety is not taken up.",
                at_key=True,
            )
        if name in ladder.endings:
            yield document.fault(
                (*path, "endings", name),
                f'"{name}" is a step and an ending.',
                "Give the ending another name.",
                at_key=True,
            )


def _target_faults(ladder: Ladder, path: DataPath, document: Document) -> Iterator[FileFault]:
    if ladder.first not in ladder.steps:
        yield document.fault(
            (*path, "first"),
            f'No step is called "{ladder.first}".',
            did_you_mean(ladder.first, ladder.steps, "Name the step that begins the ladder."),
        )
        return
    broken = list(_unknown_targets(ladder, path, document))
    yield from broken
    if broken:
        # Roads and loops mean nothing while a step leads nowhere.
        return
    loops = list(_loops(ladder, path, document))
    yield from loops
    yield from _unreached(ladder, path, document)
    road = ladder.road()
    if not loops and len(road) < SHORTEST_ROAD:
        yield document.fault(
            (*path, "first"),
            f"Who always holds meets {len(road)} client lines, and {SHORTEST_ROAD} are needed.",
            "Let holds lead to another push before the ending.",
        )


def _unknown_targets(ladder: Ladder, path: DataPath, document: Document) -> Iterator[FileFault]:
    for name, step in ladder.steps.items():
        for stance, branch in step.branches().items():
            if branch.to not in ladder.steps and branch.to not in ladder.endings:
                yield document.fault(
                    (*path, "steps", name, stance, "to"),
                    f'No step or ending is called "{branch.to}".',
                    did_you_mean(
                        branch.to,
                        [*ladder.steps, *ladder.endings],
                        "Name a step or an ending of this ladder.",
                    ),
                )


def _unreached(ladder: Ladder, path: DataPath, document: Document) -> Iterator[FileFault]:
    reached = {ladder.first}
    waiting = [ladder.first]
    while waiting:
        step = ladder.steps.get(waiting.pop())
        targets = {branch.to for branch in step.branches().values()} if step else set()
        waiting.extend(targets - reached)
        reached |= targets
    for part, names in (("steps", ladder.steps), ("endings", ladder.endings)):
        for name in names:
            if name not in reached:
                yield document.fault(
                    (*path, part, name),
                    f'Nothing leads to "{name}".',
                    "Lead a branch to it, or take it out.",
                    at_key=True,
                )


def _loops(ladder: Ladder, path: DataPath, document: Document) -> Iterator[FileFault]:
    """A fault at each branch that leads back to a step on its own road."""
    finished: set[str] = set()
    on_road: set[str] = set()
    # Visits without recursion: an author's ladder may be longer than Python's stack.
    waiting: list[tuple[str, bool]] = [(ladder.first, False)]
    while waiting:
        name, leaving = waiting.pop()
        if leaving:
            on_road.discard(name)
            finished.add(name)
            continue
        if name in finished or name not in ladder.steps:
            continue
        on_road.add(name)
        waiting.append((name, True))
        for stance, branch in ladder.steps[name].branches().items():
            if branch.to in on_road:
                yield document.fault(
                    (*path, "steps", name, stance, "to"),
                    f'This leads back to "{branch.to}", and the client would repeat a line.',
                    "Lead on to a later step or to an ending.",
                )
            else:
                waiting.append((branch.to, False))
