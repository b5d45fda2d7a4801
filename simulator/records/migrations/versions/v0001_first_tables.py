"""The first tables: profiles, sittings, drafts, replies and scores.

Spelt out here and not taken from ``tables.py``, which goes on changing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    _profiles_and_sittings()
    _drafts()
    _replies_and_scores()


def _profiles_and_sittings() -> None:
    op.create_table(
        "profiles",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_profiles"),
        sa.UniqueConstraint("name", name="uq_profiles_name"),
    )
    op.create_table(
        "sittings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("profile_id", sa.String(32), nullable=False),
        sa.Column("scenario_id", sa.Text(), nullable=False),
        sa.Column("scenario_title", sa.Text(), nullable=False),
        sa.Column("pack_id", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.Text(), nullable=False),
        sa.Column("policy_hash", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("started_at", sa.String(32), nullable=False),
        sa.Column("finished_at", sa.String(32), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_sittings"),
        sa.UniqueConstraint("id", name="uq_sittings_id"),
        sa.ForeignKeyConstraint(
            ["profile_id"],
            ["profiles.id"],
            name="fk_sittings_profile_id_profiles",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_sittings_profile_id", "sittings", ["profile_id"])


def _drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("sitting_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("sitting_id", "kind", name="pk_drafts"),
        sa.ForeignKeyConstraint(
            ["sitting_id"],
            ["sittings.id"],
            name="fk_drafts_sitting_id_sittings",
            ondelete="CASCADE",
        ),
    )


def _replies_and_scores() -> None:
    op.create_table(
        "replies",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("sitting_id", sa.String(32), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("client_line", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("scenario_id", sa.Text(), nullable=False),
        sa.Column("item_json", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_replies"),
        sa.UniqueConstraint("id", name="uq_replies_id"),
        sa.ForeignKeyConstraint(
            ["sitting_id"],
            ["sittings.id"],
            name="fk_replies_sitting_id_sittings",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_replies_sitting_id", "replies", ["sitting_id"])
    op.create_table(
        "scores",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reply_id", sa.String(32), nullable=False),
        sa.Column("scored_at", sa.String(32), nullable=False),
        sa.Column("score_json", sa.Text(), nullable=False),
        sa.Column("receipt_json", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_scores"),
        sa.ForeignKeyConstraint(
            ["reply_id"],
            ["replies.id"],
            name="fk_scores_reply_id_replies",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_scores_reply_id_number", "scores", ["reply_id", "number"])
