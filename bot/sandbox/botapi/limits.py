"""Telegram's flood limits, measured on the sandbox's clock. Off unless a test turns them on."""

from collections import defaultdict, deque
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from .errors import too_many_requests

_ALL_CHATS = "all chats"


@dataclass
class Limits:
    """How many messages may go out, in one chat and from the whole bot, in a second."""

    per_chat: int = 1
    per_bot: int = 30
    window: timedelta = timedelta(seconds=1)
    _sent: dict[Hashable, deque[datetime]] = field(default_factory=lambda: defaultdict(deque))

    def count(self, chat_id: int | str, now: datetime) -> None:
        """Counts a message that is about to be sent.

        Raises:
            ApiError: 429 with the whole seconds to wait.
        """
        limits: tuple[tuple[Hashable, int], ...] = (
            (chat_id, self.per_chat),
            (_ALL_CHATS, self.per_bot),
        )
        for key, limit in limits:
            self._check(self._sent[key], limit, now)
        for key, _ in limits:
            self._sent[key].append(now)

    def _check(self, sent: deque[datetime], limit: int, now: datetime) -> None:
        while sent and now - sent[0] >= self.window:
            sent.popleft()
        if len(sent) >= limit:
            wait = self.window - (now - sent[0])
            raise too_many_requests(ceil(wait.total_seconds()))
