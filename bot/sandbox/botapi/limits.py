"""Telegram's flood limits, measured on the sandbox's clock. Off unless a test turns them on."""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from .errors import too_many_requests

ALL_CHATS = 0
"""Stands for the whole bot; no chat has this id."""


@dataclass
class Limits:
    """How many new messages may go out, in one chat and from the whole bot, in a second."""

    per_chat: int = 1
    per_bot: int = 30
    window: timedelta = timedelta(seconds=1)
    _sent: dict[int, deque[datetime]] = field(default_factory=lambda: defaultdict(deque))

    def count(self, chat_id: int, now: datetime) -> None:
        """Counts a message that is about to be sent.

        Raises:
            ApiError: 429 with the whole seconds to wait.
        """
        in_chat, in_all = self._sent[chat_id], self._sent[ALL_CHATS]
        self._check(in_chat, self.per_chat, now)
        self._check(in_all, self.per_bot, now)
        in_chat.append(now)
        in_all.append(now)

    def _check(self, sent: deque[datetime], limit: int, now: datetime) -> None:
        while sent and now - sent[0] >= self.window:
            sent.popleft()
        if len(sent) >= limit:
            wait = self.window - (now - sent[0])
            raise too_many_requests(ceil(wait.total_seconds()))
