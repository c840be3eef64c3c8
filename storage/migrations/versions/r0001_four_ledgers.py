"""The four ledgers, the journal under them, and who there is.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create all tables. Constraint names follow `storage.tables.base.NAMES`."""
    _people()
    _inbox()
    _episodes()
    _occurrences()
    _outbox()
    _journal()
    _care()


def _to_person(name: str, gone: str = "CASCADE", *, primary_key: bool = False) -> "sa.Column[int]":
    key = sa.ForeignKey("person.id", ondelete=gone)
    return sa.Column(name, sa.Integer(), key, primary_key=primary_key, nullable=gone == "SET NULL")


def _index(name: str, table: str, *columns: str, where: str = "", unique: bool = False) -> None:
    part = sa.text(where) if where else None
    op.create_index(
        name, table, list(columns), unique=unique, sqlite_where=part, postgresql_where=part
    )


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("bot", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("language", sa.String()),
        sa.Column("zone", sa.String()),
        sa.Column("name", sa.LargeBinary()),
        sa.Column("unreachable_since", INSTANT),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.UniqueConstraint("bot", "chat_id"),
        sa.CheckConstraint("role IN ('none', 'patient', 'clinician')", name="role"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "person_key",
        _to_person("person_id", primary_key=True),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "vault",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name="single"),
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to_person("person_id"),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.Column("handled_at", INSTANT),
        sa.Column("given_up_at", INSTANT),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.LargeBinary()),
        sa.UniqueConstraint("source", "key"),
        sa.CheckConstraint("attempts >= 0", name="attempts"),
        sqlite_autoincrement=True,
    )
    _index(
        "ix_inbox_waiting",
        "inbox",
        "person_id",
        "id",
        where="handled_at IS NULL AND given_up_at IS NULL",
    )


def _episodes() -> None:
    op.create_table(
        "protocol",
        sa.Column("version", sa.String(), primary_key=True),
        sa.Column("files", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "episode",
        _to_person("person_id", primary_key=True),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("protocol", sa.String(), sa.ForeignKey("protocol.version"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("version >= 1", name="version"),
    )


def _occurrences() -> None:
    op.create_table(
        "occurrence",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to_person("person_id"),
        sa.Column("instrument", sa.String(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("sent_at", INSTANT),
        sa.Column("opened_at", INSTANT),
        sa.Column("reminded_at", INSTANT),
        sa.Column("answered_at", INSTANT),
        sa.Column("wake_at", INSTANT),
        sa.Column("wake_for", sa.String()),
        sa.Column("outcome", sa.String()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("person_id", "instrument", "local_date"),
        sa.CheckConstraint(
            "outcome IN ('answered', 'partial', 'expired', "
            "'skipped', 'paused', 'undelivered', 'blocked')",
            name="outcome",
        ),
        sa.CheckConstraint("wake_for IN ('due', 'remind', 'expire')", name="wake_for"),
        sa.CheckConstraint("(wake_at IS NULL) = (wake_for IS NULL)", name="wake"),
        sa.CheckConstraint("outcome IS NULL OR wake_at IS NULL", name="at_rest"),
        sa.CheckConstraint("version >= 1", name="version"),
        sqlite_autoincrement=True,
    )
    _index("ix_occurrence_ripe", "occurrence", "wake_at", where="wake_at IS NOT NULL")
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "occurrence_id",
            sa.Integer(),
            sa.ForeignKey("occurrence.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("number", sa.Float()),
        sa.Column("text", sa.LargeBinary()),
        sa.Column("at", INSTANT, nullable=False),
        _to_person("given_by", gone="SET NULL"),
        sa.UniqueConstraint("occurrence_id", "question"),
        sa.CheckConstraint("number > -1e9 AND number < 1e9", name="number"),
        sa.CheckConstraint("number IS NOT NULL OR text IS NOT NULL", name="something"),
    )
    op.create_table(
        "earlier_answer",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "answer_id",
            sa.Integer(),
            sa.ForeignKey("answer.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("number", sa.Float()),
        sa.Column("text", sa.LargeBinary()),
        sa.Column("at", INSTANT, nullable=False),
        _to_person("given_by", gone="SET NULL"),
    )
    _index("ix_earlier_answer_answer_id", "earlier_answer", "answer_id")


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to_person("person_id"),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("added_at", INSTANT, nullable=False),
        sa.Column("not_before", INSTANT),
        sa.Column("lease_until", INSTANT),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("maybe_sent", sa.Boolean(), nullable=False),
        sa.Column("repeats", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer()),
        sa.Column("marked_at", INSTANT),
        sa.Column("error", sa.LargeBinary()),
        sa.UniqueConstraint("person_id", "key"),
        sa.UniqueConstraint("token"),
        sa.CheckConstraint(
            "state IN ('pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled')",
            name="state",
        ),
        sa.CheckConstraint("fence >= 0", name="fence"),
        sa.CheckConstraint("attempts >= 0", name="attempts"),
        sa.CheckConstraint("repeats >= 0", name="repeats"),
        sqlite_autoincrement=True,
    )
    _index(
        "ix_outbox_unsent",
        "outbox",
        "person_id",
        "id",
        where="state IN ('pending', 'sending', 'uncertain')",
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to_person("person_id"),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("events", sa.LargeBinary(), nullable=False),
    )
    _index("ix_journal_person_id_id", "journal", "person_id", "id")


def _care() -> None:
    op.create_table(
        "invite",
        sa.Column("token_hash", sa.String(), primary_key=True),
        sa.Column("role", sa.String(), nullable=False),
        _to_person("created_by", gone="SET NULL"),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        _to_person("redeemed_by", gone="SET NULL"),
        sa.Column("redeemed_at", INSTANT),
        sa.CheckConstraint("role IN ('patient', 'clinician')", name="role"),
    )
    op.create_table(
        "care_link",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to_person("patient_id"),
        _to_person("clinician_id"),
        sa.Column("began_at", INSTANT, nullable=False),
        sa.Column("ended_at", INSTANT),
        sa.CheckConstraint("patient_id <> clinician_id", name="two_people"),
    )
    _index("ix_care_link_clinician_id", "care_link", "clinician_id")
    _index(
        "uq_care_link_current",
        "care_link",
        "patient_id",
        "clinician_id",
        where="ended_at IS NULL",
        unique=True,
    )
    op.create_table(
        "alert",
        sa.Column("id", sa.Integer(), primary_key=True),
        _to_person("patient_id"),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("raised_at", INSTANT, nullable=False),
        _to_person("seen_by", gone="SET NULL"),
        sa.Column("seen_at", INSTANT),
        sa.UniqueConstraint("patient_id", "key"),
        sa.CheckConstraint("level IN ('emergency', 'same_day', 'soon', 'routine')", name="level"),
        sa.CheckConstraint("seen_at IS NOT NULL OR seen_by IS NULL", name="seen"),
        sqlite_autoincrement=True,
    )
    _index("ix_alert_open", "alert", "patient_id", where="seen_at IS NULL")
