"""A person under a moved clock: what the heartbeat brings, and what became of each local date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows import events, inputs
from flows.episode import Episode
from flows.protocol import Protocol
from flows.rhythm import DAILY
from tests.answers import AFTER_KNEE_SURGERY, CHECK_IN, PLAN, REVIEW
from tests.talk.conftest import Talk

CLOCKED = {
    "due": inputs.OccurrenceDue,
    "remind": inputs.ReplyOverdue,
    "expire": inputs.OccurrenceExpired,
}
ALL = {**CHECK_IN, **REVIEW}
Key = tuple[str, date]
"""The name of an occurrence and its local date."""


@dataclass
class Row:
    """One occurrence in the ledger."""

    wake_at: datetime | None
    wake_for: str = "due"
    is_open: bool = False
    outcome: str = ""

    @property
    def has_cause(self) -> bool:
        """Whether it came, or will not come for a reason."""
        return self.is_open or bool(self.outcome)

    def wake(self, at: datetime | None, why: str = "") -> None:
        self.wake_at, self.wake_for = at, why


class Life(Talk):
    """Talks, and keeps a plain ledger of check-ins that the clock reads.

    `asked_about` are the occurrences that came and when, in order; `disturbed` those that came in
    quiet hours; `walls` the zones that the person lived in and since when.
    """

    def __init__(self, protocol: Protocol, zone: str, now: datetime, clock: time) -> None:
        super().__init__(protocol, now)
        self.rows: dict[Key, Row] = {}
        self.asked_about: list[tuple[Key, datetime]] = []
        self.disturbed: list[Key] = []
        self.walls = [(zone, now)]
        self.say("/start", "agree")
        self.take(inputs.LocationShared(zone))
        self.say("yes")
        self.answer({**AFTER_KNEE_SURGERY, **PLAN, "checkin_time": f"{clock:%H:%M}"})

    def keep(self, episode: Episode, happened: tuple[events.Event, ...]) -> None:
        super().keep(episode, happened)
        for event in happened:
            self._write(event)

    def _write(self, event: events.Event) -> None:
        match event:
            case events.OccurrencePlanned(name, day, due_at):
                row = self.rows.setdefault((name, day), Row(due_at))
                if not row.has_cause:
                    row.wake(due_at, "due")
            case events.PlanDropped(name):
                kept = {k: r for k, r in self.rows.items() if k[0] != name or r.has_cause}
                self.rows = kept
            case events.OccurrenceDeferred(name, day, until):
                self.rows[name, day].wake(until, "due")
            case events.OccurrenceOpened(name, day, remind_at, expires_at):
                self.rows[name, day].is_open = True
                self.rows[name, day].wake(
                    remind_at or expires_at, "remind" if remind_at else "expire"
                )
                self.asked_about.append(((name, day), self.now))
                if self.episode.quiet.at(self.now, self.episode.zone):
                    self.disturbed.append((name, day))
            case events.OccurrenceProlonged(name, day, at) | events.OccurrenceReminded(
                name, day, at
            ):
                self.rows[name, day].wake(at, "expire")
            case events.OccurrenceClosed(name, day, outcome):
                self.rows[name, day].outcome = self.rows[name, day].outcome or outcome
                self.rows[name, day].wake(None)

    def live(self, *, until: datetime, answers: Mapping[str, str] = ALL) -> None:
        """Let the clock run; whatever is asked is answered at once."""
        while ripe := self._next(until):
            (name, day), row = ripe
            self.now = max(self.now, row.wake_at or self.now)
            why = row.wake_for
            row.wake(None)
            self.take(CLOCKED[why](name, day))
            while self.episode.checkin and self.episode.open:
                before = self.episode
                self.answer(answers)
                if self.episode == before:
                    break
        self.now = until

    def _next(self, until: datetime) -> tuple[Key, Row] | None:
        ripe = [(r.wake_at, key, r) for key, r in self.rows.items() if r.wake_at]
        soonest = min(ripe, key=lambda each: each[:2], default=None)
        return soonest[1:] if soonest and soonest[0] <= until else None

    def move(self, zone: str) -> None:
        """Arrive in another zone and say so."""
        self.say(f"/place {zone}")
        self.walls.append((zone, self.now))

    def days(self, name: str = DAILY) -> list[date]:
        """The local dates that were asked about, in the order in which they were."""
        return [day for (each, day), _ in self.asked_about if each == name]

    def outcomes(self, name: str = DAILY) -> dict[date, str]:
        """What became of each local date so far."""
        rows = sorted(self.rows.items())
        return {day: row.outcome for (each, day), row in rows if each == name and row.outcome}

    def at_the_clock(self, name: str = DAILY) -> list[tuple[date, time]]:
        """The dates that were asked about, and the time on the wall at which they were."""
        asked = [(day, at) for (each, day), at in self.asked_about if each == name]
        return [(day, self._wall(at).time()) for day, at in asked]

    def _wall(self, at: datetime) -> datetime:
        zone = [zone for zone, since in self.walls if since <= at][-1]
        return at.astimezone(ZoneInfo(zone))

    def dates_lived(self) -> list[date]:
        """Every date that was ever on the person's wall, in the order of its first moment."""
        ends = [since for _, since in self.walls[1:]] + [self.now]
        looks = [
            look.astimezone(ZoneInfo(zone)).date()
            for (zone, since), end in zip(self.walls, ends, strict=True)
            for look in _every_half_hour(since, end)
        ]
        return list(dict.fromkeys(looks))


def _every_half_hour(since: datetime, end: datetime) -> list[datetime]:
    step = timedelta(minutes=30)
    return [*(since + n * step for n in range(int((end - since) / step) + 1)), end]
