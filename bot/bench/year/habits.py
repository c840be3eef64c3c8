"""How simulated people live with their check-ins. The same seed lives the same year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from random import Random
from types import MappingProxyType

from bot.sandbox.lives import Course

ZONES = (
    *("Europe/Berlin", "Europe/Berlin", "Europe/Madrid", "Europe/London", "America/New_York"),
    *("America/Chicago", "America/Los_Angeles", "America/Sao_Paulo", "America/St_Johns"),
    *("Africa/Lagos", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Sydney"),
    *("Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Apia", "Pacific/Honolulu"),
)
CLOCKS = (time(8), time(8), time(7, 30), time(12), time(18), time(20))
LANGUAGES = ("en", "en", "de", "es")
YEAR = 365


@dataclass(frozen=True)
class Habit:
    """One way of going through a year.

    - `share`: of all people.
    - `answers`: chance that a check-in is answered; `breaks_off`: that it is left in the middle.
    - `late`: chance that an answer comes hours later, so that there is a reminder first.
    - `silences`, `pauses`, `blocks`, `journeys`: how many times a year.
    """

    share: float
    answers: float
    breaks_off: float = 0.02
    late: float = 0.15
    silences: int = 0
    pauses: int = 0
    blocks: int = 0
    journeys: int = 0


HABITS: Mapping[str, Habit] = MappingProxyType(
    {
        "nearly always": Habit(0.30, 0.96, pauses=1),
        "most days": Habit(0.25, 0.75, late=0.3, pauses=1),
        "some days": Habit(0.15, 0.45, breaks_off=0.08, late=0.4),
        "with long silences": Habit(0.10, 0.85, silences=3),
        "often away": Habit(0.10, 0.85, pauses=3, journeys=4),
        "blocks and comes back": Habit(0.05, 0.80, blocks=2),
        "fades away": Habit(0.05, 0.25, breaks_off=0.1, late=0.5),
    }
)


@dataclass(frozen=True)
class Spell:
    """So many days from that day of the year on; `zone` is where, on a journey."""

    first: int
    days: int
    zone: str = ""

    @property
    def last(self) -> int:
        """Its last day."""
        return self.first + self.days - 1

    def __contains__(self, day: int) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Plan:
    """What one person will do in the year."""

    habit: Habit
    zone: str
    clock: time
    language: str
    course: Course
    weekly_after: int
    silences: tuple[Spell, ...]
    pauses: tuple[Spell, ...]
    blocks: tuple[Spell, ...]
    journeys: tuple[Spell, ...]


def plan(seed: int, number: int) -> Plan:
    """The year of a person by their number."""
    chance = Random(f"{seed} {number}")  # noqa: S311 - a simulation
    weights = [habit.share for habit in HABITS.values()]
    habit = chance.choices(list(HABITS.values()), weights)[0]
    return Plan(
        habit=habit,
        zone=chance.choice(ZONES),
        clock=chance.choice(CLOCKS),
        language=chance.choice(LANGUAGES),
        course=chance.choices(list(Course), (5, 3, 2))[0],
        weekly_after=chance.choice((56, 70, 84)),
        silences=_spells(chance, habit.silences, 10, 45),
        pauses=_spells(chance, habit.pauses, 3, 21),
        blocks=_spells(chance, habit.blocks, 2, 30),
        journeys=tuple(
            Spell(spell.first, spell.days, chance.choice(ZONES))
            for spell in _spells(chance, habit.journeys, 5, 21)
        ),
    )


def _spells(chance: Random, times: int, shortest: int, longest: int) -> tuple[Spell, ...]:
    """Spells that do not meet, each in its own part of the year."""
    if not times:
        return ()
    part = YEAR // times
    found = []
    for number in range(times):
        days = chance.randint(shortest, min(longest, part - 2))
        found.append(Spell(number * part + chance.randint(1, part - days - 1), days))
    return tuple(found)
