"""Telegram in memory: takes messages or refuses them as Telegram does, and knows what a chat shows.

Nothing is drawn: a picture counts as sent.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from random import Random

from bot.body import buttons
from bot.telegram.errors import Failure, Meaning
from bot.telegram.sender import NotSentError
from flows.messages import Message, Tap

UNSURE, FLOODED, OFFLINE = 0.002, 0.001, 0.001
"""How often nobody knows whether a message arrived, Telegram asks for a pause, is not reached."""


@dataclass(frozen=True)
class Shown:
    """A message with buttons as the person sees it."""

    message: Message
    token: str

    def taps(self) -> list[tuple[int, Tap]]:
        """Its buttons that mean something, by their places."""
        return [(place, b.tap) for place, b in buttons(self.message) if b.tap]


@dataclass(frozen=True)
class Arrival:
    """One message that came to a chat: when, and the key of its outbox row."""

    chat_id: int
    at: datetime
    key: str


class Edge:
    """The chats of all people."""

    def __init__(self, now: Callable[[], datetime], seed: int) -> None:
        self._now = now
        self._chance = Random(seed)  # noqa: S311 - a simulation
        self._ids = count(1)
        self.blocked: set[int] = set()
        self._news: dict[int, list[Shown]] = {}
        self.arrivals: list[Arrival] = []
        self.refused: list[Arrival] = []
        self.errors = 0

    async def send(self, chat_id: int, message: Message, token: str, replaced: int = 0) -> int:
        """Show a message, in a new place or in that of an earlier one; raises `NotSentError`."""
        if chat_id in self.blocked:
            self.refused.append(Arrival(chat_id, self._now(), message.key))
            raise NotSentError(Failure(Meaning.UNREACHABLE, "Forbidden: bot was blocked"))
        self._fail(FLOODED, Failure(Meaning.WAIT, "Too Many Requests", timedelta()))
        self._fail(OFFLINE, Failure(Meaning.NOT_SENT, "no connection"))
        self._fail(UNSURE / 2, Failure(Meaning.UNCERTAIN, "the request was lost"))
        self.arrivals.append(Arrival(chat_id, self._now(), message.key))
        self._news.setdefault(chat_id, []).append(Shown(message, token))
        self._fail(UNSURE / 2, Failure(Meaning.UNCERTAIN, "the answer was lost"))
        return replaced or next(self._ids)

    def take_news(self) -> dict[int, list[Shown]]:
        """What came since this was asked last, by chat."""
        news, self._news = self._news, {}
        return news

    def _fail(self, share: float, failure: Failure) -> None:
        if self._chance.random() < share:
            self.errors += 1
            raise NotSentError(failure)
