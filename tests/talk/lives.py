"""A person under a moved clock: what the heartbeat brings, and what became of each local date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows import events, inputs
from flows.episode import Episode
from flows.protocol import Protocol
from tests.answers import AFTER_KNEE_SURGERY, CHECK_IN, PLAN
from tests.talk.conftest import Talk

CLOCKED = {
    "due": inputs.OccurrenceDue,
    "remind": inputs.ReplyOverdue,
    "expire": inputs.OccurrenceExpired,
}


@dataclass
class Row:
    """One occurrence in the ledger."""

    wake_at: datetime | None
    wake_for: str = "due"
    is_sent: bool = False
    outcome: str = ""

    def wake(self, at: datetime | None, why: str = "") -> None:
        self.wake_at, self.wake_for = at, why


class Life(Talk):
    """Talks, and keeps a plain ledger of check-ins that the clock reads.

    `sent` are the local dates that were asked about and when, in order; `walls` the zones that the
    person lived in and from when.
    """

    def __init__(self, protocol: Protocol, zone: str, now: datetime, clock: time) -> None:
        super().__init__(protocol, now)
        self.rows: dict[date, Row] = {}
        self.sent: list[tuple[date, datetime]] = []
        self.walls = [(zone, now)]
        self.say("/start", "agree")
        self.take(inputs.LocationShared(zone))
        self.say("yes")
        self.answer({**AFTER_KNEE_SURGERY, **PLAN, "checkin_time": f"{clock:%H:%M}"})

    def keep(self, episode: Episode, happened: tuple[events.Event, ...]) -> None:
        super().keep(episode, happened)
        for event in happened:
            if getattr(event, "instrument", "") == "daily":
                self._write(event)

    def _write(self, event: events.Event) -> None:
        match event:
            case events.OccurrencePlanned(_, day, due_at):
                row = self.rows.setdefault(day, Row(due_at))
                if not (row.is_sent or row.outcome):
                    row.wake(due_at, "due")
            case events.PlanDropped():
                self.rows = {d: r for d, r in self.rows.items() if r.is_sent or r.outcome}
            case events.OccurrenceOpened(_, day, remind_at, expires_at):
                self.rows[day].is_sent = True
                self.rows[day].wake(remind_at or expires_at, "remind" if remind_at else "expire")
                self.sent.append((day, self.now))
            case events.OccurrenceReminded(_, day, expires_at):
                self.rows[day].wake(expires_at, "expire")
            case events.OccurrenceClosed(_, day, outcome):
                self.rows[day].outcome = self.rows[day].outcome or outcome
                self.rows[day].wake(None)

    def live(self, *, until: datetime, answers: Mapping[str, str] = CHECK_IN) -> None:
        """Let the clock run; whatever is asked is answered at once."""
        while ripe := self._next(until):
            day, row = ripe
            self.now = max(self.now, row.wake_at or self.now)
            why = row.wake_for
            row.wake(None)
            self.take(CLOCKED[why]("daily", day))
            if self.episode.checkin:
                self.answer(answers)
        self.now = until

    def _next(self, until: datetime) -> tuple[date, Row] | None:
        waiting = [(row.wake_at, day, row) for day, row in self.rows.items() if row.wake_at]
        at, day, row = min(waiting, key=lambda wait: wait[:2], default=(until, None, None))
        return (day, row) if day and row and at <= until else None

    def move(self, zone: str) -> None:
        """Arrive in another zone and say so."""
        self.say(f"/place {zone}")
        self.walls.append((zone, self.now))

    @property
    def outcomes(self) -> dict[date, str]:
        """What became of each local date so far."""
        return {day: row.outcome for day, row in sorted(self.rows.items()) if row.outcome}

    def at_the_clock(self) -> list[tuple[date, time]]:
        """The dates that were asked about, and the time on the wall at which they were."""
        return [(day, self._wall(at).time()) for day, at in self.sent]

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
