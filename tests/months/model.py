"""What a patient did and met, in plain lists and dictionaries; nothing here knows the bot's rules.

The bot's ledgers are compared with it: see `truths`.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Trouble = Literal["away", "blocked", "refused"]
"""The bot or Telegram was away, the person had blocked the bot, Telegram refused a message."""

Place = tuple[str, str]
"""An occurrence (`instrument:local-date`) and a question of it."""


@dataclass
class Given:
    """An answer tapped by the person.

    - `sure`: it must be kept, if it is taken in soon enough; else it may be.
    - `taken_at`: when the bot had certainly taken it in.
    """

    place: Place
    value: str
    sure: bool
    taken_at: datetime | None = None


@dataclass
class Span:
    """From when until when something was the case; without an end it still is."""

    begin: datetime
    end: datetime | None = None

    def touches(self, first: datetime, last: datetime) -> bool:
        """Whether it was so at any moment from the first to the last."""
        return self.begin <= last and (self.end is None or self.end >= first)

    def covers(self, first: datetime, last: datetime) -> bool:
        """Whether it was so all the time."""
        return self.begin <= first and (self.end is None or self.end >= last)


@dataclass
class Model:
    """One patient's months.

    - `moves`: until when they were in which zone.
    - `queued`: answers that Telegram has for the bot, in order; `given`: those taken in.
    - `typed`: numbers that were typed, to whatever was open.
    - `pauses`: first and last local date; `known_blocked`: while the bot must know of it.
    - `unsettled`: local dates on which the rhythm was changed, so that a day may be missing.
    - `rare_since`: the local date since which not every day has a check-in, if so.
    """

    zone: str
    clock: time
    moves: list[tuple[datetime, str]] = field(default_factory=list)
    queued: list[Given] = field(default_factory=list)
    given: dict[Place, list[Given]] = field(default_factory=lambda: defaultdict(list))
    typed: list[str] = field(default_factory=list)
    pauses: list[tuple[date, date]] = field(default_factory=list)
    troubles: dict[Trouble, list[Span]] = field(default_factory=lambda: defaultdict(list))
    known_blocked: list[Span] = field(default_factory=list)
    unsettled: set[date] = field(default_factory=set)
    blocked: bool = False
    stopped: bool = False
    weekly: bool = False
    rare_since: date | None = None

    def today(self, now: datetime) -> date:
        """The date on the person's wall."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    def answer(self, place: Place, value: str, *, sure: bool) -> None:
        """The person tapped an answer, and Telegram has it."""
        self.queued.append(Given(place, value, sure and not self.stopped))

    def meet(self, trouble: Trouble, now: datetime) -> None:
        """Something is out of order from now on."""
        self.troubles[trouble].append(Span(now))

    def settled(self, now: datetime, *, sending: bool) -> None:
        """The bot has taken in everything; `sending`: and sent out everything, without a hitch."""
        for given in self.queued:
            given.taken_at = now
            self.given[given.place].append(given)
        self.queued.clear()
        lasting = {"blocked": self.blocked, "refused": not sending, "away": False}
        for trouble, spans in self.troubles.items():
            if not lasting[trouble]:
                for span in spans:
                    span.end = span.end or now
        known = self.known_blocked
        if self.blocked and (not known or known[-1].end):
            known.append(Span(now))

    def unblocked(self, now: datetime) -> None:
        """The person lets the bot write again."""
        self.blocked = False
        if self.known_blocked and not self.known_blocked[-1].end:
            self.known_blocked[-1].end = now

    def pause(self, days: int, now: datetime) -> None:
        """No check-ins for so many days; with 0 the pause ends."""
        today = self.today(now)
        if self.pauses and self.pauses[-1][1] >= today:
            first, _ = self.pauses.pop()
            self.pauses += [(first, today)]
        if days:
            self.pauses.append((today, today + timedelta(days=days - 1)))

    def move(self, zone: str, now: datetime) -> None:
        """The person is somewhere else."""
        self.moves.append((now, self.zone))
        self.zone = zone

    def zone_at(self, at: datetime) -> str:
        """Where the person was."""
        return next((zone for until, zone in self.moves if at < until), self.zone)

    def changed_rhythm(self, now: datetime) -> None:
        """Another time, place or rhythm: the days around may differ."""
        for days in (-1, 0, 1):
            self.unsettled.add(self.today(now) + timedelta(days=days))

    def live(self, now: datetime, *, weekly: bool | None = None, stopped: bool = False) -> None:
        """The person changes the rhythm, leaves or comes back: is every day one of a check-in?"""
        self.weekly = self.weekly if weekly is None else weekly
        self.stopped = stopped
        self.changed_rhythm(now)
        if self.weekly or self.stopped:
            self.rare_since = self.rare_since or self.today(now)
        elif self.rare_since:
            for days in range((self.today(now) - self.rare_since).days):
                self.unsettled.add(self.rare_since + timedelta(days=days))
            self.rare_since = None

    def may_be_missing(self, day: date) -> bool:
        """Whether that local date may have no check-in."""
        return day in self.unsettled or (self.rare_since is not None and day >= self.rare_since)

    def was(self, trouble: Trouble, first: datetime, last: datetime) -> bool:
        """Whether there was such trouble at any moment between."""
        return any(span.touches(first, last) for span in self.troubles[trouble])

    def was_known_blocked(self, first: datetime, last: datetime) -> bool:
        """Whether the person was blocked all the time between, and the bot knew."""
        return any(span.covers(first, last) for span in self.known_blocked)

    def was_paused(self, day: date) -> bool:
        """Whether a pause holds on that local date."""
        return any(first <= day <= last for first, last in self.pauses)
