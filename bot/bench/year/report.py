"""What the ledgers say after a year: check-ins by outcome, messages by state, what must hold."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from bot.bench.year.house import YearHouse
from flows.adherence import Adherence, past
from flows.instruments import instrument_of
from flows.rhythm import CHECK_INS
from storage import Occurrence

STILL_OPEN = timedelta(days=3)
"""A check-in may be open for so long at most."""


@dataclass(frozen=True)
class Report:
    """The figures, and the checks that failed.

    - `checkins`: every occurrence of a check-in.
    - `messages`: of the outbox, how many are in each state; `repeats`: sent perhaps twice.
    - `seconds`: of the processor.
    """

    checkins: tuple[Occurrence, ...]
    messages: dict[str, int]
    repeats: int
    inputs: int
    seconds: float
    now: datetime

    @cached_property
    def broken(self) -> tuple[str, ...]:
        """What must hold and does not, a line each."""
        return tuple(self._broken())

    @property
    def lines(self) -> Iterator[str]:
        """The report as it is printed."""
        outcomes = Counter(str(o.outcome or "still to come or open") for o in self.checkins)
        yield f"{len(self.checkins)} check-ins"
        yield from _table(outcomes)
        yield f"{sum(self.messages.values())} messages"
        yield from _table(self.messages)
        yield f"{self.repeats} may have come twice"
        ended = tuple(
            past(o.local_date, o.instrument, o.outcome, was_put=o.sent_at is not None)
            for o in self.checkins
            if o.outcome
        )
        share = Adherence(ended).share
        yield f"adherence {share:.1%}" if share is not None else "adherence: nothing to count"
        reminded = sum(o.reminded_at is not None for o in self.checkins)
        yield f"{reminded} were reminded of, once each"
        rate = self.inputs / self.seconds if self.seconds else 0
        yield f"{self.inputs} inputs in {self.seconds:.0f} s of one core, {rate:.0f} a second"
        yield from (f"BROKEN: {line}" for line in self.broken) if self.broken else ("all holds",)

    def _broken(self) -> Iterator[str]:
        for o in self.checkins:
            name = f"person {o.person_id}, {o.instrument} of {o.local_date}"
            if not o.outcome and o.due_at < self.now - STILL_OPEN:
                yield f"{name} has no outcome"
            if o.outcome == "blocked" and o.sent_at and not o.opened_at and o.reminded_at:
                yield f"{name} was reminded of although the person had blocked"
            if o.reminded_at and o.answered_at and o.reminded_at > o.answered_at:
                yield f"{name} was reminded of after its answer"


def _table(counts: Mapping[str, int]) -> Iterator[str]:
    for name, count in sorted(counts.items(), key=lambda pair: -pair[1]):
        yield f"  {name:24} {count:>9}"


def read_report(house: YearHouse, seconds: float) -> Report:
    """Read the ledgers."""
    found: list[Occurrence] = []
    with house.store.begin() as ledgers:
        for person in ledgers.people.in_role("patient"):
            theirs = ledgers.occurrences.of(person, date.min)
            found += [o for o in theirs if instrument_of(o.instrument) in CHECK_INS]
        messages, repeats = ledgers.outbox.counts(), ledgers.outbox.repeats()
    return Report(tuple(found), messages, repeats, house.taken_in, seconds, house.clock.now())
