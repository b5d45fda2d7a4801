"""The scorer's own process: ``python -m scoring.process``, JSON lines over pipes.

Levels go before evidence: whoever pressed Enter last does not wait for the explanation that
somebody else's reply still needs. Ends when its input ends, so it never outlives its client.
"""

from __future__ import annotations

import itertools
import queue
import sys
import threading
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ValidationError

from scenarios.policy import UnknownPolicyError
from scenarios.yaml_reader import PackError
from scoring.engine_files import ModelFileFault
from scoring.scenario_facts import FactsSource
from scoring.wire import Answer, Ask, Failed, Ready, Refusal, facts_of

if TYPE_CHECKING:
    from scoring.scorer import Scorer

CANNOT_LOAD: Final = 3
_LAST: Final = 9
_Entry = tuple[int, int, Ask | None]


def main() -> int:
    """Serve questions until the input ends; 3 when the model cannot be loaded."""
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        facts = facts_of(sys.stdin.readline())
        scorer = _load(facts.get)
    except ModelFileFault as fault:
        _say(Failed(reason=str(fault)))
        return CANNOT_LOAD
    except Exception as fault:
        _say(Failed(reason=f"The scorer cannot be loaded ({type(fault).__name__}: {fault})."))
        return CANNOT_LOAD
    _say(Ready(model=scorer.model_hash))
    questions: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
    threading.Thread(target=_read, args=(questions,), daemon=True).start()
    while (question := questions.get()[2]) is not None:
        _say(_answer(scorer, question))
    return 0


def _load(facts: FactsSource) -> Scorer:
    # Imported here, so that a broken library is said by name instead of ending the process.
    from scoring.scorer import Scorer  # noqa: PLC0415

    return Scorer(facts)


def _read(questions: queue.PriorityQueue[_Entry]) -> None:
    numbers = itertools.count()
    for line in sys.stdin:
        try:
            ask = Ask.model_validate_json(line)
        except ValidationError:
            continue
        questions.put((0 if ask.want == "levels" else 1, next(numbers), ask))
    questions.put((_LAST, next(numbers), None))


def _answer(scorer: Scorer, ask: Ask) -> Answer | Refusal:
    try:
        score = (
            scorer.explain(ask.item) if ask.want == "full" else scorer.score_batch([ask.item])[0]
        )
    except (UnknownPolicyError, PackError, OSError) as fault:
        return Refusal(n=ask.n, reason=str(fault))
    except Exception as fault:  # One bad reply must not end the scorer for the ones behind it.
        return Refusal(
            n=ask.n, reason=f"The scorer could not score this reply ({type(fault).__name__})."
        )
    return Answer(n=ask.n, score=score)


def _say(line: BaseModel) -> None:
    sys.stdout.write(line.model_dump_json() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
