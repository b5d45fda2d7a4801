"""The tables as they are now; ``migrations`` holds how they came to be."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept as ISO text in UTC.

    Text of one width sorts by time and keeps its offset on every database; SQLite has no type
    of its own for times.
    """

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To UTC ISO text with microseconds; a time without an offset is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time in the records needs an offset")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """From the text back to an aware time."""
        return None if value is None else datetime.fromisoformat(value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Constraints have names, so that a later migration can change them on every database."""


def _belongs_to(owner: str, column: str = "id") -> ForeignKey:
    return ForeignKey(f"{owner}.{column}", ondelete="CASCADE")


profiles = Table(
    "profiles",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("created_at", UtcTime, nullable=False),
)

# ``number`` counts up in the order of writing: a computer's clock may be set back, and the
# order of a sitting must not change with it.
sittings = Table(
    "sittings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("profile_id", String(32), _belongs_to("profiles"), nullable=False, index=True),
    Column("scenario_id", Text, nullable=False),
    Column("scenario_title", Text, nullable=False),
    Column("pack_id", Text, nullable=False),
    Column("pack_version", Text, nullable=False),
    Column("policy_hash", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime, nullable=True),
    Column("note", Text, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("sitting_id", String(32), _belongs_to("sittings"), primary_key=True),
    Column("kind", String(8), primary_key=True),
    Column("text", Text, nullable=False),
    Column("saved_at", UtcTime, nullable=False),
)

replies = Table(
    "replies",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("sitting_id", String(32), _belongs_to("sittings"), nullable=False, index=True),
    Column("attempt", Integer, nullable=False),
    Column("step", Text, nullable=False),
    Column("client_line", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("scenario_id", Text, nullable=False),
    Column("item_json", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
)

# A reply without a row here is pending. Rows are only ever added.
scores = Table(
    "scores",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("reply_id", String(32), _belongs_to("replies"), nullable=False),
    Column("scored_at", UtcTime, nullable=False),
    Column("score_json", Text, nullable=False),
    Column("receipt_json", Text, nullable=False),
    Index(None, "reply_id", "number"),
)
