"""On which days and at which times a person is asked, and by which instruments."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.schedule import instant_on, next_due

DAILY, AGAIN, WEEKLY, DIGEST = "daily", "again", "weekly", "digest"
"""The check-in of the day, a further look at the same day, the weekly review, the digest."""

CHECK_INS = (DAILY, AGAIN, WEEKLY)
"""The instruments of a patient's check-ins."""

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
AFTERWARDS = timedelta(minutes=1)
"""The review comes right after the check-in of its day, which is shorter and goes first."""
MONTH = 4  # weeks
EVER = date(1970, 1, 1)


@dataclass(frozen=True)
class Cadence:
    """How often check-ins come: on ISO `weekdays`, all when empty, in every so many `weeks`.

    The weeks are counted from the one of `since`.
    """

    weekdays: tuple[int, ...] = ()
    weeks: int = 1
    since: date | None = None

    def includes(self, day: date) -> bool:
        """Whether a check-in comes on that day."""
        if self.weekdays and day.isoweekday() not in self.weekdays:
            return False
        return not self.since or (_monday(day) - _monday(self.since)).days // 7 % self.weeks == 0

    @property
    def a_week(self) -> float:
        """Check-ins in a week, on average."""
        return (len(self.weekdays) or 7) / self.weeks

    @property
    def is_daily(self) -> bool:
        """Whether there is a check-in every day."""
        return not self.weekdays and self.weeks == 1

    @property
    def is_sparse(self) -> bool:
        """Whether there is at most one check-in in a week."""
        return len(self.weekdays) == 1 or self.weeks > 1

    @property
    def longest_gap(self) -> timedelta:
        """The most days from one check-in to the next."""
        days = sorted(self.weekdays) or list(range(1, 8))
        ahead = [*days[1:], days[0] + 7 * self.weeks]
        return timedelta(days=max(b - a for a, b in zip(days, ahead, strict=True)))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True)
class Slot:
    """One occurrence that comes again and again: its name, and when it comes.

    `delay` after the local time of day `at`, and not before the local date `first`.
    """

    name: str
    at: time
    cadence: Cadence = Cadence()
    delay: timedelta = timedelta(0)
    first: date = EVER

    def on(self, day: date, zone: str) -> datetime | None:
        """Its instant on a local date, None where that date is skipped."""
        at = instant_on(day, self.at, zone)
        return at + self.delay if at else None

    def after(self, day: date, zone: str) -> tuple[date, datetime]:
        """The local date and the instant of the first one after a local date."""
        found, due_at = next_due(max(day, self.first - DAY), self.at, zone)
        while not self.cadence.includes(found):
            found, due_at = next_due(found, self.at, zone)
        return found, due_at + self.delay


def patient_slots(
    at: time, more: tuple[time, ...], cadence: Cadence, started_on: date | None
) -> Iterator[Slot]:
    """What a patient is asked: at `at`, again at `more` times of the day, and once a week more.

    The review ends a week that began on the weekday of `started_on`, or comes with the last
    check-in of the week where that day has none.
    """
    yield Slot(DAILY, at, cadence)
    for number, time_of_day in enumerate(more, start=1):
        yield Slot(AGAIN if number == 1 else f"{AGAIN}.{number}", time_of_day, cadence)
    if started_on:
        weekday = started_on.isoweekday()
        days = cadence.weekdays
        on = weekday if weekday in (days or (weekday,)) else max(days)
        rhythm = Cadence((on,), cadence.weeks, cadence.since)
        yield Slot(WEEKLY, at, rhythm, AFTERWARDS, started_on + WEEK)
