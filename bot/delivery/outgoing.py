"""The outbox as delivery uses it: short transactions, insisted on while the database is away."""

from datetime import timedelta
from functools import partial

from bot.body import asked_about
from bot.clock import Clock
from bot.delivery.outcome import Outcome
from bot.engines.patience import insist
from bot.engines.port import Engine
from bot.engines.posting import posting
from storage import OutboxItem, Store


class Outgoing:
    """What is to be sent, claimed for `lease` at a time."""

    def __init__(self, store: Store, engine: Engine, clock: Clock, lease: timedelta) -> None:
        self._store = store
        self._engine = engine
        self._clock = clock
        self._lease = lease

    async def people(self) -> list[int]:
        """Everybody for whom there is something to send now, urgent messages first."""
        return await insist(self._people)

    async def claim(self, person_id: int) -> OutboxItem | None:
        """The person's next message, nobody else's to send until the lease ends."""
        return await insist(partial(self._claim, person_id))

    async def message_id(self, token: str) -> int:
        """The Telegram message that an earlier message became; 0 for none, or when it never did."""
        return await insist(partial(self._message_id, token)) if token else 0

    async def mark(self, item: OutboxItem, became: Outcome) -> None:
        """Keep what became of a claim, and tell the person's inbox, unless it is nobody's any more.

        Whoever lost the claim has no say: someone else sends the message, and will tell.
        """
        await insist(partial(self._mark, item, became))

    def _people(self) -> list[int]:
        with self._store.begin() as ledgers:
            return ledgers.outbox.people_waiting(self._clock.now())

    def _claim(self, person_id: int) -> OutboxItem | None:
        with self._store.begin() as ledgers:
            return ledgers.outbox.claim(person_id, self._clock.now(), self._lease)

    def _message_id(self, token: str) -> int:
        with self._store.begin() as ledgers:
            _, message_id = ledgers.outbox.message_of(token) or (0, 0)
        return message_id

    def _mark(self, item: OutboxItem, became: Outcome) -> None:
        now = self._clock.now()
        with posting(self._store, self._engine) as post:
            held = post.ledgers.outbox.mark(
                item.id,
                item.fence,
                became.state,
                now,
                message_id=became.message_id,
                error=became.reason,
                not_before=now + timedelta(seconds=became.pause) if became.pause else None,
                count_attempt=became.counts,
            )
            if held and became.news:
                about = asked_about(item.body)
                body = {"kind": became.news, "message": item.key, "occurrence": about}
                post.put(item.person_id, "delivery", f"{became.news}:{item.id}", body, now)
            if held and became.moved_to:
                post.ledgers.people.follow(item.chat_id, became.moved_to)
