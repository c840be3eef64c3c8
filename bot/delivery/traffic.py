"""How fast Telegram may be spoken to, and how long to keep quiet after it complained."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.delivery.pace import Pace

BOT = "bot"
LONGEST_OUTAGE = 30.0  # seconds between two tries while Telegram cannot be reached


@dataclass(frozen=True)
class Limits:
    """How fast, and how often. Telegram allows 30 messages a second, and about one to one chat.

    - `at_once`: how many people are served at the same time.
    - `lease`: how long one try may take until somebody else may send the message.
    - `tries`: how many may end in uncertainty before a message is given up.
    - `first_pause`, `longest_pause`: after a try that failed, in seconds; doubled each time.
    - `gather`: seconds in which wakes are gathered into one look at the outbox.
    """

    bot_per_second: float = 25
    bot_burst: int = 5
    chat_per_second: float = 1
    chat_burst: int = 4
    at_once: int = 16
    lease: timedelta = timedelta(seconds=90)
    tries: int = 8
    first_pause: float = 2
    longest_pause: float = 600
    gather: float = 0.05


class Traffic:
    """When the next message to a person may go, by both limits and by what Telegram said."""

    def __init__(self, limits: Limits, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._limits = limits
        self._bot: Pace[str] = Pace(limits.bot_per_second, limits.bot_burst, now)
        self._chats: Pace[int] = Pace(limits.chat_per_second, limits.chat_burst, now)
        self._held_until = 0.0  # for the whole bot
        self._flooded: tuple[int, float] = (0, 0.0)  # the last flooded person, and until when
        self._outages = 0

    def wait(self, person_id: int) -> float:
        """Seconds until a message to this person may be claimed, 0 for now."""
        return max(self._held_until - self._now(), self._chats.wait(person_id), 0.0)

    def take(self, person_id: int) -> float:
        """Book one message to the person; seconds until its place among all of the bot's."""
        self._chats.take(person_id)
        return self._bot.take(BOT)

    def flooded(self, person_id: int, seconds: float) -> float:
        """Telegram asks for a pause. It does not say for whom: a second chat means the bot."""
        other, until = self._flooded
        if other != person_id and until > self._now():
            self._hold_bot(seconds)
        self._chats.hold(person_id, seconds)
        self._flooded = (person_id, self._now() + seconds)
        return seconds

    def doubtful(self, person_id: int, earlier: int) -> float:
        """Nobody knows whether a message arrived: a pause before it is repeated, in seconds."""
        pause = self._growing(earlier)
        self._chats.hold(person_id, pause)
        return pause

    def cut_off(self, person_id: int) -> float:
        """Telegram cannot be reached: everybody waits, longer each time; the seconds."""
        if self._held_until <= self._now():
            self._hold_bot(min(self._growing(self._outages), LONGEST_OUTAGE))
            self._outages = min(self._outages + 1, 16)
        return self.wait(person_id)

    def through(self) -> None:
        """Telegram answered."""
        self._outages = 0

    def _growing(self, earlier: int) -> float:
        return min(self._limits.first_pause * 2.0**earlier, self._limits.longest_pause)

    def _hold_bot(self, seconds: float) -> None:
        self._held_until = max(self._held_until, self._now() + seconds)
