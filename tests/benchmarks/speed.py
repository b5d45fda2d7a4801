"""How fast the scorer is here: ``python -m tests.benchmarks.speed``. Prints; asserts nothing.

Figures of different machines do not compare; ratios within one run do.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import psutil

from scoring.client import ScorerProcess
from scoring.contract import ScoreItem
from scoring.encoder import Pair
from scoring.pairing import request_side
from scoring.scorer import Scorer
from scoring.training.dataset import LabelledReply, shipped

ROUNDS = 60
BATCH = 1_000
THREADS = 2
FIVE_SENTENCES = (
    "I can hear how much you would like to stay in touch. After an hour like this one that makes "
    "sense. I don't connect with clients on social media, and that is the same for everyone. "
    "Between sessions you can write to me on the portal, and I answer within one business day. "
    "On Thursday we can take the first ten minutes for whatever comes up."
)


def main() -> None:
    """Run every benchmark and print its figures."""
    replies = [reply for reply in shipped() if reply.split == "train"][:BATCH]
    asyncio.run(one_reply())
    many_replies(replies)


async def one_reply() -> None:
    """From Enter to levels and to evidence, through the scorer's own process."""
    scorer = ScorerProcess()
    started = time.perf_counter()
    await scorer.start()
    await scorer.wait_ready(120)
    print(f"scorer ready after            {time.perf_counter() - started:6.2f} s")
    item = ScoreItem(client="Can I add you on Instagram?", reply=FIVE_SENTENCES)
    levels = await _timed(lambda n: scorer.levels(_numbered(item, n)))
    evidence = await _timed(lambda n: scorer.explain(_numbered(item, n)))
    print(f"Enter to levels, p50 and p95  {_quantiles(levels)}")
    print(f"Enter to evidence             {_quantiles(evidence)}")
    if scorer.pid is not None:
        memory = psutil.Process(scorer.pid).memory_info().rss / 2**20
        print(f"memory of the scorer          {memory:6.0f} MiB")
    await scorer.close()


def many_replies(replies: Sequence[LabelledReply]) -> None:
    """Scoring without evidence against the bare encoder, on the same pairs and threads."""
    scorer = Scorer(threads=THREADS)
    items = [
        ScoreItem(client=r.client, reply=r.reply, before=r.before, setting=r.setting)
        for r in replies
    ]
    pairs = [Pair(r.reply, request_side(r.client, r.before, r.setting)) for r in replies]
    encoder = scorer.encoder
    encoder.vectors(pairs[:20])
    with ThreadPoolExecutor(THREADS) as pool:
        bare = _seconds(lambda: list(pool.map(lambda pair: encoder.vectors([pair]), pairs)))
    whole = _seconds(lambda: scorer.score_batch(items))
    print(f"bare encoder                  {len(pairs) / bare:6.1f} replies a second")
    print(f"scoring without evidence      {len(items) / whole:6.1f} replies a second")
    print(f"ratio                         {bare / whole:6.2f}")


def _numbered(item: ScoreItem, number: int) -> ScoreItem:
    """A reply of its own each time, so that nothing could be remembered."""
    return item.model_copy(update={"reply": f"{item.reply} {number + 1} o'clock is fine."})


async def _timed(ask: Callable[[int], Awaitable[object]]) -> list[float]:
    await ask(0)
    spent = []
    for number in range(ROUNDS):
        started = time.perf_counter()
        await ask(number)
        spent.append(1_000 * (time.perf_counter() - started))
    return spent


def _quantiles(spent: list[float]) -> str:
    return f"{statistics.median(spent):6.0f} ms {statistics.quantiles(spent, n=20)[-1]:6.0f} ms"


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
