"""Living a year: from one instant at which something is due or somebody acts to the next."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from functools import partial
from itertools import count
from zoneinfo import ZoneInfo

from bot.bench.year.habits import plan
from bot.bench.year.house import YearHouse
from bot.bench.year.people import Act, SimulatedPerson, Update, chat_of

BEGIN = datetime(2027, 1, 4, 9, tzinfo=UTC)
FIRST_CHAT = 1001
BETWEEN_TAPS = timedelta(seconds=8)
QUARTER = timedelta(minutes=15)
MOST_ROUNDS = 60
"""Of taps at one instant; more mean that two talk in circles."""
MIDDAY = time(12, 15)

Doing = Callable[[SimulatedPerson], Iterable[Update]]
Progress = Callable[[int, int], None]


class Year:
    """People and their bot. After `live` the ledgers tell what became of it."""

    def __init__(self, house: YearHouse, patients: int, days: int, seed: int) -> None:
        self._house = house
        self._end = BEGIN + timedelta(days=days)
        chats = range(FIRST_CHAT, FIRST_CHAT + patients)
        self.people = {chat: SimulatedPerson(chat, plan(seed, chat), seed) for chat in chats}
        self._later: list[tuple[datetime, int, Callable[[], Iterable[Update]]]] = []
        self._order = count()

    async def live(self, progress: Progress) -> None:
        """Everybody begins, and then lives to the end."""
        await self._begin()
        days, house = (self._end - BEGIN).days, self._house
        while (now := house.clock.now()) < self._end:
            house.clock.move_to(max(self._next(), now))
            await house.beat()
            await self._act(self._due())
            progress(min(days, (house.clock.now() - BEGIN).days), days)

    def _next(self) -> datetime:
        due = self._house.next_due(self._end)
        return min(due, self._later[0][0]) if self._later else due

    def _due(self) -> list[Update]:
        """What people do now that they had in mind."""
        found: list[Update] = []
        while self._later and self._later[0][0] <= self._house.clock.now():
            found += heapq.heappop(self._later)[2]()
        return found

    async def _act(self, updates: list[Update]) -> None:
        """Everybody at their phone taps, looks and taps again; the others look later."""
        list(self._look(frozenset()))
        for _ in range(MOST_ROUNDS):
            if not updates:
                return
            at_the_phone = frozenset(map(chat_of, updates))
            await self._house.take_in(updates)
            self._house.clock.move(BETWEEN_TAPS)
            updates = list(self._look(at_the_phone))
        raise RuntimeError(f"{len(updates)} people are still asked after {MOST_ROUNDS} answers")

    def _look(self, at_the_phone: frozenset[int]) -> Iterator[Update]:
        now = self._house.clock.now()
        for chat, shown in self._house.edge.take_news().items():
            person = self.people[chat]
            person.see(shown)
            if chat in at_the_phone:
                yield from self._turn_to(person, person.offered(shown))
            elif (wait := person.comes_after(shown, now)) is not None:
                self._at(quarter(now + wait), partial(self._turn_to, person))

    def _turn_to(self, person: SimulatedPerson, offered: Act | None = None) -> Iterator[Update]:
        act = offered or person.answer(self._house.clock.now())
        if act and person.chat_id not in self._house.edge.blocked:
            yield person.does(act)

    def _at(self, at: datetime, what: Callable[[], Iterable[Update]]) -> None:
        heapq.heappush(self._later, (at, next(self._order), what))

    # The beginning

    async def _begin(self) -> None:
        """From the first word to the plan, all side by side."""
        updates = [person.does(Act("/start")) for person in self.people.values()]
        for _ in range(MOST_ROUNDS):
            if not updates:
                break
            await self._house.take_in(updates)
            self._house.clock.move(BETWEEN_TAPS)
            updates = list(self._go_on())
        for person in self.people.values():
            person.begun = self._house.clock.now().date()
            self._foresee(person)

    def _go_on(self) -> Iterator[Update]:
        now, news = self._house.clock.now(), self._house.edge.take_news()
        asked = self._house.asked(news)
        for chat, shown in news.items():
            person = self.people[chat]
            person.see(shown)
            question = asked.get(chat)
            act = (question and person.say(question)) or person.answer(now)
            if act:
                yield person.does(act)

    def _foresee(self, person: SimulatedPerson) -> None:
        """What the person will do in the year besides answering."""
        year = person.plan
        self._on(person, year.weekly_after, self._weekly)
        for pause in year.pauses:
            self._on(person, pause.first, partial(_says, text=f"/pause {pause.days}"))
        for journey in year.journeys:
            self._on(person, journey.first, partial(_says, text=f"/place {journey.zone}"))
            self._on(person, journey.last + 1, partial(_says, text=f"/place {year.zone}"))
        for block in year.blocks:
            self._on(person, block.first, partial(self._turns, member=False))
            self._on(person, block.last + 1, partial(self._turns, member=True))

    def _on(self, person: SimulatedPerson, day: int, what: Doing) -> None:
        at = datetime.combine(BEGIN + timedelta(days=day), MIDDAY, ZoneInfo(person.plan.zone))
        self._at(at.astimezone(UTC), partial(self._unless_blocked, person, what))

    def _unless_blocked(self, person: SimulatedPerson, what: Doing) -> Iterator[Update]:
        """Who has blocked the bot can only let it back in."""
        was_blocked = person.chat_id in self._house.edge.blocked
        for update in what(person):
            if not was_blocked or "my_chat_member" in update:
                yield update

    def _weekly(self, person: SimulatedPerson) -> Iterator[Update]:
        if not person.weekly:
            person.weekly = True
            yield person.does(Act("/weekly"))

    def _turns(self, person: SimulatedPerson, *, member: bool) -> Iterator[Update]:
        change = self._house.edge.blocked.discard if member else self._house.edge.blocked.add
        change(person.chat_id)
        yield person.member(is_member=member)


def _says(person: SimulatedPerson, text: str) -> Iterator[Update]:
    yield person.does(Act(text))


def quarter(at: datetime) -> datetime:
    """The next full quarter of an hour: people look at their phones then, many at once."""
    return at + (BEGIN - at) % QUARTER
