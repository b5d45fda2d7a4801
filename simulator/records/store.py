"""The store: what the use-cases ask of the records, in SQL that every database takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Self
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.exc import IntegrityError

from scenarios.text_border import clean, one_line
from scoring.contract import Score, ScoreItem
from simulator.records import rows
from simulator.records.faults import told
from simulator.records.sqlite_file import WRITING, SqliteFile
from simulator.records.tables import UtcTime, drafts, profiles, replies, scores, sittings
from simulator.sittings.ports import (
    DraftKind,
    NewReply,
    RecordsFault,
    SittingSummary,
    StoredReply,
)

NOT_THERE = (
    "This sitting is no longer in the records; it may have been erased from another window. "
    "Start a new one."
)

_PROBE = "x" * (1 << 16)


class Records:
    """The records of one database; fulfils ``RecordsPort``.

    May be called from several threads, and several processes may have the same file open.
    """

    def __init__(
        self, engine: Engine, file: SqliteFile | None, clock: Callable[[], datetime]
    ) -> None:
        self.engine = engine
        self._writer = engine.execution_options(**{WRITING: True})
        self._file = file
        self._clock = clock

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; safe to call twice."""
        self.engine.dispose()

    def writable(self) -> str | None:
        """None when writing works, else a sentence: what is wrong and what to do.

        Writes a temporary file beside the records and a sitting that is taken back; it waits
        for the disk, so call it from a thread.
        """
        if self._file and (reason := self._file.room_to_write()):
            return reason
        try:
            with told(self._file), self._writer.connect() as connection:
                self._insert_sitting(connection, profile="", scenario_title=_PROBE)
                connection.rollback()
        except RecordsFault as fault:
            return fault.reason
        return None

    def start_sitting(
        self,
        *,
        profile: str,
        scenario_id: str,
        scenario_title: str,
        pack_id: str,
        pack_version: str,
        policy_hash: str,
        mode: str,
    ) -> str:
        """Record that a sitting began; returns its id."""
        with self._writing() as connection:
            return self._insert_sitting(
                connection,
                profile=one_line(profile),
                scenario_id=one_line(scenario_id),
                scenario_title=one_line(scenario_title),
                pack_id=one_line(pack_id),
                pack_version=one_line(pack_version),
                policy_hash=one_line(policy_hash),
                mode=one_line(mode),
            )

    def save_draft(self, sitting_id: str, text: str, kind: DraftKind = "reply") -> None:
        """Keep what is half typed; an empty text removes the draft."""
        text = clean(text)
        with self._writing() as connection:
            _drop_draft(connection, sitting_id, kind)
            if text:
                connection.execute(
                    insert(drafts).values(
                        sitting_id=sitting_id, kind=kind, text=text, saved_at=self._clock()
                    )
                )

    def draft(self, sitting_id: str, kind: DraftKind = "reply") -> str:
        """What was half typed, or an empty text."""
        wanted = select(drafts.c.text).where(
            drafts.c.sitting_id == sitting_id, drafts.c.kind == kind
        )
        with self._reading() as connection:
            return connection.scalar(wanted) or ""

    def unfinished_drafts(self, profile: str) -> tuple[SittingSummary, ...]:
        """Unfinished sittings that hold a draft or a reply, newest first."""
        holds_something = exists().where(drafts.c.sitting_id == sittings.c.id) | exists().where(
            replies.c.sitting_id == sittings.c.id
        )
        return self._summaries(profile, sittings.c.finished_at.is_(None), holds_something)

    def add_pending_reply(self, reply: NewReply) -> str:
        """Store a reply before it is scored, and drop its draft; returns the reply's id.

        Raises:
            ValueError: ``item_json`` is not a ``ScoreItem``.
            RecordsFault: it could not be stored.
        """
        reply_id = uuid4().hex
        row = {
            "id": reply_id,
            "sitting_id": reply.sitting_id,
            "attempt": reply.attempt,
            "step": one_line(reply.step),
            "client_line": clean(reply.client_line),
            "text": clean(reply.text),
            "seconds": reply.seconds,
            "scenario_id": one_line(reply.scenario_id),
            "item_json": _clean_item(reply.item_json),
            "created_at": self._clock(),
        }
        with self._writing() as connection:
            connection.execute(insert(replies).values(row))
            _drop_draft(connection, reply.sitting_id, "reply")
        return reply_id

    def attach_score(self, reply_id: str, score: Score) -> None:
        """Append a score with its receipt; earlier scores stay.

        The score that a reply already has as its newest is not written again, so that two
        windows may both score what was left pending.
        """
        score_json = score.model_dump_json()
        newest = (
            select(scores.c.score_json)
            .where(scores.c.reply_id == reply_id)
            .order_by(scores.c.number.desc())
            .limit(1)
        )
        with self._writing() as connection:
            if connection.scalar(newest) == score_json:
                return
            connection.execute(
                insert(scores).values(
                    reply_id=reply_id,
                    scored_at=self._clock(),
                    score_json=score_json,
                    receipt_json=score.receipt.model_dump_json(),
                )
            )

    def pending_replies(self) -> tuple[StoredReply, ...]:
        """Replies without any score, of all profiles, oldest first."""
        return self._replies(rows.IS_PENDING)

    def scored_replies(self) -> tuple[StoredReply, ...]:
        """Every reply that has a score, with its newest one, in the order of writing."""
        return tuple(reply for reply in self._replies(true()) if reply.score is not None)

    def replies(self, sitting_id: str) -> tuple[StoredReply, ...]:
        """The replies of a sitting in the order they were sent."""
        return self._replies(replies.c.sitting_id == sitting_id)

    def save_note(self, sitting_id: str, note: str) -> None:
        """Keep the note of a sitting, and drop its draft."""
        with self._writing() as connection:
            _change_sitting(connection, sitting_id, note=clean(note))
            _drop_draft(connection, sitting_id, "note")

    def finish_sitting(self, sitting_id: str) -> None:
        """Record that a sitting ended; the first end counts, and unsent drafts stay."""
        ended = func.coalesce(sittings.c.finished_at, literal(self._clock(), UtcTime()))
        with self._writing() as connection:
            _change_sitting(connection, sitting_id, finished_at=ended)

    def sittings(self, profile: str, limit: int | None = None) -> tuple[SittingSummary, ...]:
        """The sittings of a profile, newest first."""
        return self._summaries(profile, limit=limit)

    def _insert_sitting(self, connection: Connection, *, profile: str, **texts: str) -> str:
        now = self._clock()
        profile_id = connection.scalar(select(profiles.c.id).where(profiles.c.name == profile))
        if profile_id is None:
            profile_id = uuid4().hex
            connection.execute(insert(profiles).values(id=profile_id, name=profile, created_at=now))
        sitting_id = uuid4().hex
        blank = dict.fromkeys(rows.SITTING_TEXTS, "")
        connection.execute(
            insert(sittings).values(
                blank | texts | {"id": sitting_id, "profile_id": profile_id, "started_at": now}
            )
        )
        return sitting_id

    def _replies(self, condition: ColumnElement[bool]) -> tuple[StoredReply, ...]:
        wanted = rows.REPLIES_WITH_SCORE.where(condition).order_by(replies.c.number)
        with self._reading() as connection:
            return tuple(rows.stored_reply(row) for row in connection.execute(wanted).mappings())

    def _summaries(
        self, profile: str, *conditions: ColumnElement[bool], limit: int | None = None
    ) -> tuple[SittingSummary, ...]:
        wanted: Select[tuple[object, ...]] = (
            rows.SUMMARIES.where(profiles.c.name == one_line(profile), *conditions)
            .order_by(sittings.c.number.desc())
            .limit(limit)
        )
        with self._reading() as connection:
            return tuple(rows.summary(row) for row in connection.execute(wanted).mappings())

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told(self._file), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told(self._file):
            try:
                with self._writer.begin() as connection:
                    yield connection
            except IntegrityError as error:
                # Every id is made here; only a sitting or reply that has gone can be refused.
                raise RecordsFault(NOT_THERE) from error


def _drop_draft(connection: Connection, sitting_id: str, kind: DraftKind) -> None:
    connection.execute(
        delete(drafts).where(drafts.c.sitting_id == sitting_id, drafts.c.kind == kind)
    )


def _change_sitting(connection: Connection, sitting_id: str, **changes: object) -> None:
    changed = connection.execute(
        update(sittings).where(sittings.c.id == sitting_id).values(**changes)
    )
    if changed.rowcount == 0:
        raise RecordsFault(NOT_THERE)


def _clean_item(item_json: str) -> str:
    item = ScoreItem.model_validate_json(item_json)
    texts = {
        name: clean(value)
        for name, value in (
            ("client", item.client),
            ("reply", item.reply),
            ("before", item.before),
            ("setting", item.setting),
        )
    }
    return item.model_copy(update=texts).model_dump_json()
