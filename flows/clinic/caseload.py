"""What is known of a clinician's patients at one moment."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from flows.adherence import Adherence
from flows.episode import Episode
from flows.recovery import DaysDone, Diary, Recovery
from flows.screen.urgency import Urgency
from flows.wording import Text

CardPage = Literal["recovery", "triage", "programme", "prescribe", "clear"]
"""What of a patient a clinician reads: the course of their recovery, where triage led, their home
programme; or what it is read for: to write that anew, or to clear it."""


@dataclass(frozen=True)
class Alert:
    """A red flag that was raised. `seen_by` is the name of who read it first."""

    id: int
    flags: tuple[str, ...]
    urgency: Urgency
    words: str
    raised_at: datetime
    seen_by: str = ""

    @property
    def flag_names(self) -> tuple[Text, ...]:
        """The names of the flags, as a clinician reads them."""
        return tuple(Text(f"flag-{flag}-name") for flag in self.flags)


@dataclass(frozen=True)
class PatientView:
    """One patient as their clinician may see them.

    - `adherence`: what became of the check-ins of the last 14 days.
    - `last_answer`: the local date of the last answered check-in.
    - `programme`: how much of the home programme was done of late.
    - `barriers`: what got in the way of it by local date, and in which words.
    """

    id: int
    name: str
    episode: Episode
    diary: Diary
    recovery: Recovery | None = None
    last_answer: date | None = None
    unreachable_since: datetime | None = None
    adherence: Adherence = field(default_factory=Adherence)
    alerts: tuple[Alert, ...] = ()
    notes: tuple[tuple[date, str], ...] = ()
    programme: DaysDone = field(default_factory=DaysDone)
    barriers: tuple[tuple[date, str, str], ...] = ()

    @property
    def open_alerts(self) -> tuple[Alert, ...]:
        """The alerts that nobody has read yet, the worst and latest first."""
        waiting = [alert for alert in self.alerts if not alert.seen_by]
        return tuple(sorted(waiting, key=lambda a: (-a.urgency.rank, -a.id)))


Caseload = tuple[PatientView, ...]
