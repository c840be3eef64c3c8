"""Delivery: every message of the outbox is claimed, sent and marked, and what became of it told.

Never lost: a claim is a lease, and a message whose lease ended is sent again. Rarely repeated: only
when nobody can know whether it arrived. A repeat is counted, and harmless, since a button belongs
to one question of one occurrence.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Literal

from bot.clock import Clock
from bot.delivery.traffic import Limits, Traffic
from bot.engines.patience import insist
from bot.engines.port import Engine
from bot.engines.posting import posting
from bot.engines.turns import Turns
from bot.telegram.body import unpack
from bot.telegram.errors import Failure, Meaning
from bot.telegram.sender import NotSentError, Sender
from storage import OutboxItem, Store

_LOG = logging.getLogger(__name__)

GRACE = 5.0  # seconds that messages under way get when delivery stops
GATHER = 0.05  # seconds in which wakes are gathered into one look at the outbox
SLACK = 0.01  # seconds, so that whoever comes back does not come a moment too early

State = Literal["sent", "pending", "uncertain", "dead"]


@dataclass(frozen=True)
class Outcome:
    """What became of one try.

    - `pause`: seconds until the next one. `counts`: whether this one was one too many some day.
    - `news`: what the person's inbox is told, if anything: `blocked` or `undelivered`.
    - `moved_to`: the chat's new id, 0 when it has not moved.
    """

    state: State
    message_id: int | None = None
    reason: str = ""
    pause: float = 0
    counts: bool = True
    news: str = ""
    moved_to: int = 0


class Delivery:
    """Serves everybody for whom the outbox holds something, urgent messages first."""

    def __init__(
        self, store: Store, engine: Engine, sender: Sender, clock: Clock, limits: Limits
    ) -> None:
        self._store = store
        self._engine = engine
        self._sender = sender
        self._clock = clock
        self._limits = limits
        self._traffic = Traffic(limits)
        self._turns = Turns(self.deliver, limits.at_once)
        self._woken = asyncio.Event()
        self._looked = asyncio.Event()
        self._alarms: dict[int, asyncio.TimerHandle] = {}

    def wake(self) -> None:
        """There may be something to deliver. Called on the event loop."""
        self._looked.clear()
        self._woken.set()

    async def run(self) -> None:
        """Deliver what waits, then whatever comes, until cancelled."""
        self.wake()
        try:
            while True:
                await self._woken.wait()
                self._woken.clear()
                self._turns.ask(await insist(self._waiting), first=True)
                self._looked.set()
                await asyncio.sleep(GATHER)
        finally:
            await self._turns.stop(GRACE)

    async def idle(self) -> None:
        """Return once nothing can be sent now; what waits for its time is left aside."""
        await self._looked.wait()
        await self._turns.idle()

    async def deliver(self, person_id: int) -> None:
        """Send this person, in order, everything that may be sent now; come back for the rest."""
        while not (wait := self._traffic.wait(person_id)):
            item = await insist(partial(self._claim, person_id))
            if item is None:
                return
            outcome = await self._try(item)
            await insist(partial(self._mark, item, outcome))
            if outcome.pause:
                wait = outcome.pause
                break
        self._come_back(person_id, wait)

    async def _try(self, item: OutboxItem) -> Outcome:
        if item.attempts >= self._limits.tries:
            return Outcome("dead", reason="given up after too many tries", news="undelivered")
        await asyncio.sleep(self._traffic.take(item.person_id))
        message = unpack(item.body)
        replaced = await insist(partial(self._message_id, message.replaces))
        try:
            sent = await self._sender.send(item.chat_id, message, item.token, replaced)
        except NotSentError as error:
            _LOG.warning("message %d: %s", item.id, error)
            return self._judged(item, error.failure)
        self._traffic.through()
        return Outcome("sent", sent)

    def _judged(self, item: OutboxItem, failure: Failure) -> Outcome:
        reason, person = failure.reason, item.person_id
        match failure.meaning:
            case Meaning.NOT_SENT:
                pause = self._traffic.cut_off(person)
                return Outcome("pending", reason=reason, pause=pause, counts=False)
            case Meaning.WAIT:
                pause = self._traffic.flooded(person, failure.retry_after.total_seconds())
                return Outcome("pending", reason=reason, pause=pause, counts=False)
            case Meaning.UNCERTAIN:
                pause = self._traffic.doubtful(person, item.attempts)
                return Outcome("uncertain", reason=reason, pause=pause)
            case Meaning.MIGRATED:
                return Outcome("pending", reason=reason, moved_to=failure.chat_id)
            case Meaning.UNREACHABLE:
                return Outcome("dead", reason=reason, news="blocked")
            case _:
                return Outcome("dead", reason=reason, news="undelivered")

    def _waiting(self) -> list[int]:
        with self._store.begin() as ledgers:
            return ledgers.outbox.people_waiting(self._clock.now())

    def _claim(self, person_id: int) -> OutboxItem | None:
        with self._store.begin() as ledgers:
            return ledgers.outbox.claim(person_id, self._clock.now(), self._limits.lease)

    def _message_id(self, token: str) -> int:
        """The Telegram message that an earlier message became, 0 when it never did."""
        if not token:
            return 0
        with self._store.begin() as ledgers:
            _, message_id = ledgers.outbox.message_of(token) or (0, 0)
        return message_id

    def _mark(self, item: OutboxItem, outcome: Outcome) -> None:
        now = self._clock.now()
        with posting(self._store, self._engine) as post:
            held = post.ledgers.outbox.mark(
                item.id,
                item.fence,
                outcome.state,
                now,
                message_id=outcome.message_id,
                error=outcome.reason,
                not_before=now + timedelta(seconds=outcome.pause) if outcome.pause else None,
                count_attempt=outcome.counts,
            )
            if held and outcome.news:
                body = {"kind": outcome.news, "message": item.key}
                post.put(item.person_id, "delivery", f"{outcome.news}:{item.id}", body, now)
            if held and outcome.moved_to:
                post.ledgers.people.follow(item.chat_id, outcome.moved_to)

    def _come_back(self, person_id: int, seconds: float) -> None:
        """Serve the person again after so long; only the last such promise counts."""
        loop = asyncio.get_running_loop()
        if earlier := self._alarms.pop(person_id, None):
            earlier.cancel()
        self._alarms[person_id] = loop.call_later(seconds + SLACK, self._ring, person_id)

    def _ring(self, person_id: int) -> None:
        del self._alarms[person_id]
        self._turns.ask([person_id])
