"""The queue of updates: kept until they are confirmed, given to one receiver at a time."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from .errors import OTHER_POLL, bad_request, conflict
from .signal import Signal
from .wire import Json

MAX_LIMIT = 100
MAX_TIMEOUT_SECONDS = 50
QUIET_WEEK = timedelta(days=7)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
        "business_message", "edited_business_message", "deleted_business_messages",
        "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
        "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
        "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
        "removed_chat_boost", "managed_bot", "guest_message",
    }
)  # fmt: skip


@dataclass
class UpdateQueue:
    """Updates of one bot in the order they happened.

    `pending` are not confirmed yet, `confirmed` are kept so that a test can repeat them.
    """

    now: Callable[[], datetime]
    pending: list[Json] = field(default_factory=list)
    confirmed: list[Json] = field(default_factory=list)
    allowed: frozenset[str] = KINDS - NOT_BY_DEFAULT
    arrived: Signal = field(default_factory=Signal)
    polled: Signal = field(default_factory=Signal)
    """Rings when a poll begins to wait."""
    _random: Random = field(default_factory=lambda: Random(22))  # noqa: S311 - not a secret
    _next_id: int = 100_000_000
    _last_at: datetime | None = None
    _repeats: list[Json] = field(default_factory=list)
    _poll: asyncio.Future[None] | None = None

    def add(self, kind: str, payload: Json) -> None:
        """Queues an update, unless the bot did not ask for its kind."""
        if kind not in self.allowed:
            return
        self._leave_quiet_week()
        self.pending.append({"update_id": self._next_id, kind: payload})
        self._next_id += 1
        self.arrived.notify()

    def _leave_quiet_week(self) -> None:
        """After a week without updates Telegram goes on from a random number."""
        now = self.now()
        if self._last_at is not None and not self.pending and now - self._last_at >= QUIET_WEEK:
            self._next_id = self._random.randint(1, 2**30)
        self._last_at = now

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remembers which kinds the bot wants from now on; None keeps what was said before.

        Raises:
            ApiError: 400 for a kind that does not exist.
        """
        if kinds is None:
            return
        wanted = frozenset(kinds)
        if unknown := wanted - KINDS:
            raise bad_request(f'unknown update type "{min(unknown)}" in allowed_updates')
        self.allowed = wanted or KINDS - NOT_BY_DEFAULT

    def confirm_before(self, offset: int) -> None:
        """Forgets what lies before an offset; one from an earlier numbering means nothing."""
        ids = [update["update_id"] for update in self.pending]
        if offset - 1 in ids:
            count = ids.index(offset - 1) + 1
        elif offset <= self._next_id:
            count = sum(update_id < offset for update_id in ids)
        else:
            return
        self.confirmed += self.pending[:count]
        del self.pending[:count]

    def confirm_first(self) -> None:
        """Forgets the oldest update, which a webhook has accepted."""
        self.confirmed.append(self.pending.pop(0))

    def repeat(self, count: int) -> None:
        """Gives the last confirmed updates once more, whatever the bot confirms meanwhile."""
        self._repeats = self.confirmed[-count:]
        self.arrived.notify()

    def take_repeats(self) -> list[Json]:
        """The updates to give once more, which they are herewith."""
        repeats, self._repeats = self._repeats, []
        return repeats

    def drop(self) -> None:
        """Throws away everything that waits."""
        self.pending.clear()

    async def poll(
        self, offset: int | None = None, limit: int | None = None, seconds: int | None = None
    ) -> list[Json]:
        """getUpdates: what is there, or the next to come within some real seconds.

        Raises:
            ApiError: 409, when another poll begins while this one waits.
        """
        if offset is not None and offset < 0:
            offset = self._id_from_end(-offset)
        if offset:
            self.confirm_before(offset)
        self.end_poll(OTHER_POLL)
        if seconds and not self.pending and not self._repeats:
            await self._wait(min(max(seconds, 0), MAX_TIMEOUT_SECONDS))
        waiting = self.take_repeats() + self.pending
        return waiting[: min(max(limit or MAX_LIMIT, 1), MAX_LIMIT)]

    def end_poll(self, reason: str) -> None:
        """Ends a poll that waits, if any, with a conflict."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(conflict(reason))

    def _id_from_end(self, count: int) -> int:
        """A negative offset counts from the end of the queue and forgets all before."""
        newest = self.pending[-count:]
        return int(newest[0]["update_id"]) if newest else 0

    async def _wait(self, seconds: float) -> None:
        """Ends by an update, by time, by a conflict, or because the client has gone."""
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            with self.arrived.wakes(poll):
                self.polled.notify()
                await asyncio.wait([poll], timeout=seconds)
        finally:
            poll.cancel()
        if not poll.cancelled():
            poll.result()
