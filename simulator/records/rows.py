"""Reading rows: the two selections that the store hands out, and what becomes of a row."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError
from sqlalchemy import RowMapping, Select, exists, func, select

from scoring.contract import Score
from simulator.records.tables import profiles, replies, scores, sittings
from simulator.sittings.ports import SittingSummary, StoredReply

SITTING_TEXTS = (
    "scenario_id",
    "scenario_title",
    "pack_id",
    "pack_version",
    "policy_hash",
    "mode",
    "note",
)
"""The columns of a sitting that are texts and never null."""

_newest_score = (
    select(func.max(scores.c.number))
    .where(scores.c.reply_id == replies.c.id)
    .correlate(replies)
    .scalar_subquery()
)

REPLIES_WITH_SCORE: Select[Any] = select(replies, scores.c.score_json).select_from(
    replies.outerjoin(
        scores, (scores.c.reply_id == replies.c.id) & (scores.c.number == _newest_score)
    )
)
"""Every reply with its newest score, null where it is pending."""

IS_PENDING = ~exists(
    select(scores.c.number).where(scores.c.reply_id == replies.c.id).correlate(replies)
)
"""Whether a reply has no score yet."""

_reply_count = (
    select(func.count())
    .select_from(replies)
    .where(replies.c.sitting_id == sittings.c.id)
    .correlate(sittings)
    .scalar_subquery()
)

_last_score = (
    select(scores.c.score_json)
    .select_from(scores.join(replies, scores.c.reply_id == replies.c.id))
    .where(replies.c.sitting_id == sittings.c.id)
    .order_by(replies.c.number.desc(), scores.c.number.desc())
    .limit(1)
    .correlate(sittings)
    .scalar_subquery()
)

SUMMARIES: Select[Any] = select(
    sittings,
    profiles.c.name.label("profile"),
    _reply_count.label("replies"),
    _last_score.label("score_json"),
).select_from(sittings.join(profiles, sittings.c.profile_id == profiles.c.id))
"""Every sitting with its profile's name, the count of its replies and its last score."""


def stored_reply(row: RowMapping) -> StoredReply:
    """A row of ``REPLIES_WITH_SCORE``."""
    return StoredReply(
        id=row["id"],
        sitting_id=row["sitting_id"],
        attempt=row["attempt"],
        step=row["step"],
        client_line=row["client_line"],
        text=row["text"],
        seconds=row["seconds"],
        scenario_id=row["scenario_id"],
        item_json=row["item_json"],
        created=row["created_at"],
        score=_score(row["score_json"]),
    )


def summary(row: RowMapping) -> SittingSummary:
    """A row of ``SUMMARIES``."""
    return SittingSummary(
        id=row["id"],
        profile=row["profile"],
        scenario_id=row["scenario_id"],
        scenario_title=row["scenario_title"],
        started=row["started_at"],
        finished=row["finished_at"],
        replies=row["replies"],
        last_score=_score(row["score_json"]),
        note=row["note"],
    )


def _score(score_json: str | None) -> Score | None:
    if score_json is None:
        return None
    try:
        return Score.model_validate_json(score_json)
    except ValidationError:
        # One unreadable score must not hide a whole history; `data check` names it.
        return None
