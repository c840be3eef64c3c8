"""Updates go into the inbox before Telegram is told that they arrived."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Protocol

from bot.clock import Clock
from bot.engines.patience import insist
from bot.engines.port import Engine
from bot.engines.posting import posting
from bot.telegram.incoming import Incoming, Json, Kind, incoming, without_places
from storage import Store

Said = list[tuple[Json, Incoming]]
NOT_STORED = (Kind.GROUP, Kind.FOLLOWED)


class Courtesies(Protocol):
    """What politeness asks for at once, without any promise that it happens."""

    def tapped(self, query_id: str) -> None:
        """Let the button stop spinning."""

    def in_group(self, chat_id: int, language: str) -> None:
        """Say that this is for private chats, and leave."""


class Intake:
    """Stores updates, and wakes the engine for the people who sent them.

    Groups are not stored: what is said there is none of the bot's business. Nor is where a live
    location goes, or any other position.
    """

    def __init__(
        self, bot: str, store: Store, engine: Engine, clock: Clock, courtesies: Courtesies
    ) -> None:
        self._bot = bot
        self._store = store
        self._engine = engine
        self._clock = clock
        self._courtesies = courtesies

    async def put(self, updates: Sequence[Json]) -> None:
        """Store the updates in one transaction, however long the database stays away."""
        said = _read(updates)
        await insist(partial(self._commit, said))
        self._answer(said)

    async def try_put(self, updates: Sequence[Json]) -> None:
        """Store the updates in one transaction; raises `DatabaseUnavailableError`."""
        said = _read(updates)
        await asyncio.to_thread(self._commit, said)
        self._answer(said)

    def _commit(self, said: Said) -> None:
        now = self._clock.now()
        with posting(self._store, self._engine) as post:
            for update, what in said:
                if what.kind in NOT_STORED:
                    continue
                raw = {"update": without_places(update)} if what.kind is Kind.UNKNOWN else {}
                body = what.body() | raw
                person = post.ledgers.people.at_chat(self._bot, what.chat_id, now)
                key = str(update["update_id"])
                post.put(person.id, f"telegram:{self._bot}", key, body, now)

    def _answer(self, said: Said) -> None:
        for _, what in said:
            if what.kind is Kind.TAP:
                self._courtesies.tapped(what.query_id)
            elif what.kind is Kind.GROUP:
                self._courtesies.in_group(what.chat_id, what.language)


def _read(updates: Sequence[Json]) -> Said:
    return [(update, incoming(update)) for update in updates]
