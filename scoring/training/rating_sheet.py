"""A rating sheet for people: 150 replies of the dev split without any machine's rating."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence

from scenarios.text_border import csv_safe
from scoring.rubric import QUALITIES
from scoring.training.dataset import LabelledReply

ROWS = 150
COLUMNS = ("id", "setting", "before", "client", "reply", "danger")
TO_FILL = (*(quality.value for quality in QUALITIES), "stance", "pitfalls")


def rating_sheet(replies: Sequence[LabelledReply], rows: int = ROWS, seed: int = 1) -> str:
    """A CSV to be filled in: what a rater sees, then empty columns.

    Args:
        replies: Rated replies; their ratings are left out.
        rows: How many, drawn evenly over the requests.
        seed: The same seed gives the same sheet to every rater.

    Returns:
        The sheet. ``scoring/CODEBOOK.md`` says how to fill it; a level stays empty where the
        codebook says that it is not rated.
    """
    chosen = _spread(replies, rows, random.Random(seed))  # noqa: S311 - a draw, not a secret
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*COLUMNS, *TO_FILL))
    for reply in chosen:
        seen = (reply.id, reply.setting, reply.before, reply.client, reply.reply)
        danger = "yes" if reply.danger else "no"
        writer.writerow((*map(csv_safe, seen), danger, *([""] * len(TO_FILL))))
    return out.getvalue()


def _spread(
    replies: Sequence[LabelledReply], rows: int, draw: random.Random
) -> list[LabelledReply]:
    """The same number from every request, as far as they go round."""
    by_request: dict[str, list[LabelledReply]] = {}
    for reply in replies:
        by_request.setdefault(reply.request, []).append(reply)
    for pile in by_request.values():
        draw.shuffle(pile)
    chosen: list[LabelledReply] = []
    while len(chosen) < rows and any(by_request.values()):
        for name in sorted(by_request):
            if by_request[name] and len(chosen) < rows:
                chosen.append(by_request[name].pop())
    return chosen
