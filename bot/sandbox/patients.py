"""A simulated patient, who answers check-ins as a person does: by tapping buttons in the chat."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.sandbox.botapi import Message, User, World
from bot.sandbox.lives import Course, Life
from flows.messages import Tap

Meaning = Callable[[str], Tap | None]
"""What a button's callback data means; None for a button that the bot does not know any more."""

Progress = Callable[[int, int], None]
"""Told after each day: how many are over, of how many."""

MOST_TAPS = 60
"""Taps after one step of time; more mean that the two talk in circles."""

_LOOK_BACK = 12
_RED_FLAGS = "flags_"
"""How the questions begin that are asked again when a check-in reports worsening."""


@dataclass(frozen=True)
class Lived:
    """What became of the check-ins of a time."""

    answered: int
    skipped: int


class Time(Protocol):
    """The sandbox's time, moved in steps that nobody sleeps through."""

    def now(self) -> datetime:
        """The sandbox's instant."""

    async def step(self, until: datetime) -> None:
        """Go to the next instant at which something is due, at most to `until`, and settle."""

    async def settle(self) -> None:
        """Return when the bot has taken everything in and sent everything out."""


@dataclass(frozen=True)
class Open:
    """A question of a check-in that waits in the chat, with what its buttons would answer.

    One about red flags belongs to the check-in that was answered last, and has no `occurrence`.
    """

    message: Message
    question: str
    occurrence: str
    buttons: dict[str, int]

    @property
    def day(self) -> date | None:
        """The local date of the check-in."""
        return date.fromisoformat(self.occurrence.rpartition(":")[2]) if self.occurrence else None


class SimulatedPatient:
    """Lives in one chat. It knows nothing of the bot but what the chat shows."""

    def __init__(self, world: World, user: User, life: Life, meaning: Meaning) -> None:
        self._world = world
        self._user = user
        self._life = life
        self._meaning = meaning
        self._first_day: date | None = None
        self._last_day: date | None = None
        self._tapped: set[tuple[int, int]] = set()
        self._answered: set[str] = set()
        self._skipped: set[str] = set()

    @property
    def lived(self) -> Lived:
        """How many check-ins were answered, and how many were left."""
        return Lived(len(self._answered), len(self._skipped))

    async def live(self, time: Time, weeks: int, progress: Progress) -> Lived:
        """Live so many weeks: let time pass, and answer whatever is asked."""
        days = weeks * 7
        begin = time.now()
        end = begin + timedelta(days=days)
        while time.now() < end:
            await time.step(end)
            await self.answer(time)
            progress(min(days, (time.now() - begin).days), days)
        return self.lived

    async def answer(self, time: Time) -> None:
        """Answer until nothing is asked."""
        taps = 0
        while asked := self._asked():
            if taps == MOST_TAPS:
                raise RuntimeError(f"still asked {asked.question} after {taps} taps")
            self._tap(asked)
            await time.settle()
            taps += 1

    def _asked(self) -> Open | None:
        """The newest question that waits, if it is not of a day that the person lets pass."""
        asked = next(self._open_questions(), None)
        if asked is None:
            return None
        if self._life.skips_day(self._day(asked)):
            self._skipped.add(asked.occurrence)
            return None
        return asked

    def _open_questions(self) -> Iterator[Open]:
        """Newest first; a message that was tapped is done with until it changes."""
        for message in self._world.messages(self._user)[: -_LOOK_BACK - 1 : -1]:
            if message.from_bot and (message.id, message.revision) not in self._tapped:
                yield from self._read(message)

    def _read(self, message: Message) -> Iterator[Open]:
        taps = [self._meaning(button.get("callback_data", "")) for button in message.buttons]
        known = [(tap, n) for n, tap in enumerate(taps) if tap and _is_asked(tap)]
        if known:
            first = known[0][0]
            values = {tap.value: n for tap, n in known if tap.question == first.question}
            yield Open(message, first.question, first.occurrence, values)

    def _tap(self, asked: Open) -> None:
        value = self._life.choose(asked.question, list(asked.buttons), self._day(asked))
        self._tapped.add((asked.message.id, asked.message.revision))
        if asked.occurrence:
            self._answered.add(asked.occurrence)
        self._world.tap(self._user, asked.message.id, asked.buttons[value])

    def _day(self, asked: Open) -> int:
        """How many days after the first check-in of this life it is."""
        self._last_day = asked.day or self._last_day
        if not self._last_day:
            return 0
        self._first_day = self._first_day or self._last_day
        return (self._last_day - self._first_day).days


def _is_asked(tap: Tap) -> bool:
    return bool(tap.question and (tap.occurrence or tap.question.startswith(_RED_FLAGS)))


def patient(
    world: World, chat_id: int, course: Course, weeks: int, meaning: Meaning
) -> SimulatedPatient:
    """The person of a private chat, to live so many weeks."""
    return SimulatedPatient(world, world.users[chat_id], Life(course, weeks * 7, chat_id), meaning)
