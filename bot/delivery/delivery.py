"""Delivery: every message of the outbox is claimed, sent and marked, and what became of it told.

Never lost: a claim is a lease, and a message whose lease ended is sent again. Rarely repeated: only
when nobody can know whether it arrived. A repeat is counted, and harmless, since a button belongs
to one question of one occurrence.
"""

import asyncio
import logging
from typing import Protocol

from bot.body import GarbledBodyError, unpack
from bot.clock import Clock
from bot.delivery.outcome import GIVEN_UP, TOO_LATE, Outcome, outcome
from bot.delivery.outgoing import Outgoing
from bot.delivery.traffic import Limits, Traffic
from bot.engines.port import Engine
from bot.engines.turns import Turns
from bot.telegram.sender import NotSentError
from flows.messages import Message
from storage import OutboxItem, Store

_LOG = logging.getLogger(__name__)

GRACE = 5.0  # seconds that messages under way get when delivery stops
SLACK = 0.01  # seconds, so that whoever comes back does not come a moment too early


class Says(Protocol):
    """Says a message in a chat, as `Sender` does."""

    async def send(self, chat_id: int, message: Message, token: str, replaced: int = 0) -> int:
        """Say it; the id of what it became. Raises `NotSentError`."""


class Delivery:
    """Serves everybody for whom the outbox holds something, urgent messages first."""

    def __init__(
        self, store: Store, engine: Engine, sender: Says, clock: Clock, limits: Limits
    ) -> None:
        self._outgoing = Outgoing(store, engine, clock, limits.lease)
        self._sender = sender
        self._clock = clock
        self._limits = limits
        self._traffic = Traffic(limits)
        self._turns = Turns(self.deliver, limits.at_once)
        self._woken = asyncio.Event()
        self._looked = asyncio.Event()
        self._closing = False
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
                self._turns.ask(await self._outgoing.people(), first=True)
                self._looked.set()
                await asyncio.sleep(self._limits.gather)
        finally:
            self._closing = True
            await self._turns.stop(GRACE)

    async def idle(self) -> None:
        """Return once nothing can be sent now; what waits for its time is left aside."""
        await self._looked.wait()
        await self._turns.idle()

    async def deliver(self, person_id: int) -> None:
        """Send this person, in order, everything that may be sent now; come back for the rest."""
        while not (wait := self._traffic.wait(person_id)) and not self._closing:
            item = await self._outgoing.claim(person_id)
            if item is None:
                return
            became = await self._try(item)
            await self._outgoing.mark(item, became)
            if became.pause:
                wait = became.pause
                break
        self._come_back(person_id, wait)

    async def _try(self, item: OutboxItem) -> Outcome:
        if item.attempts >= self._limits.tries:
            return GIVEN_UP
        await asyncio.sleep(self._traffic.take(item.person_id))
        try:
            message = unpack(item.body)
            if message.good_until and self._clock.now() >= message.good_until:
                return TOO_LATE
            replaced = await self._outgoing.message_id(message.replaces)
            sent = await self._sender.send(item.chat_id, message, item.token, replaced)
        except GarbledBodyError as error:
            _LOG.error("message %d: %s", item.id, error)
            return Outcome("dead", reason=str(error), news="undelivered")
        except NotSentError as error:
            _LOG.warning("message %d: %s", item.id, error)
            return outcome(item, error.failure, self._traffic)
        self._traffic.through()
        return Outcome("sent", sent)

    def _come_back(self, person_id: int, seconds: float) -> None:
        """Serve the person again after so long; only the last such promise counts."""
        loop = asyncio.get_running_loop()
        if earlier := self._alarms.pop(person_id, None):
            earlier.cancel()
        self._alarms[person_id] = loop.call_later(seconds + SLACK, self._ring, person_id)

    def _ring(self, person_id: int) -> None:
        del self._alarms[person_id]
        self._turns.ask([person_id])
