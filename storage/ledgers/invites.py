"""Invites: a link that makes one person a patient or a clinician, once."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.records import InviteRole, Redeemed, Refused
from storage.tables.care import invite

TOKEN_BYTES = 16  # 22 characters: fits Telegram's start parameter

CREATE = insert(invite)
FIND = select(invite).where(invite.c.token_hash == bindparam("hash")).with_for_update()
REDEEM = (
    update(invite)
    .where(invite.c.token_hash == bindparam("hash"), invite.c.redeemed_at.is_(None))
    .values(redeemed_by=bindparam("who"), redeemed_at=bindparam("now"))
)


class Invites:
    """Who may come in as what."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def create(
        self, role: InviteRole, created_by: int | None, now: datetime, lifetime: timedelta
    ) -> str:
        """A new token, good for one person until its time is over. Only its hash is kept."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        row = {
            "token_hash": _hash(token),
            "role": role,
            "created_by": created_by,
            "created_at": now,
            "expires_at": now + lifetime,
        }
        self._db.execute(CREATE, row)
        return token

    def look(self, token: str, person_id: int, now: datetime) -> Redeemed | Refused:
        """What a token would be to a person. It stays as it is, and ours until the end."""
        row = self._db.execute(FIND, {"hash": _hash(token)}).one_or_none()
        if row is None:
            return Refused("unknown")
        if row.redeemed_at is None and row.expires_at <= now:
            return Refused("expired")
        if row.redeemed_by not in (None, person_id):
            return Refused("used")
        return Redeemed(role=row.role, created_by=row.created_by)

    def redeem(self, token: str, person_id: int, now: datetime) -> Redeemed | Refused:
        """Use a token. For the person who used it, it stays good."""
        found = self.look(token, person_id, now)
        if isinstance(found, Redeemed):
            self._db.execute(REDEEM, {"hash": _hash(token), "who": person_id, "now": now})
        return found


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
