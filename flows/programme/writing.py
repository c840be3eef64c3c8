"""Exercises as people write them: `Heel slides, 5 days: 10 times; 15 times; 20 times`."""

import re
from dataclasses import dataclass

from babel.dates import get_day_names

from flows.lexicon import Lexicon, fold
from flows.programme.model import WEEK, Exercise
from flows.programme.rules import Limits
from flows.understanding import Misunderstood
from flows.wording import Arg, Text

_COLON = re.compile(r"(?<!\d):|:(?!\d)")
"""Parts a name from its doses; `7:30` is a time of day."""
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
_TIMES = re.compile(r"(\d{1,3})\s*(.*)")
_PARTS = re.compile(r"[\s,/&+]+")
_SPAN = re.compile(r"\s*[-–]\s*")
SHORTEST_NAME = 3
"""Of a weekday that is cut short in some other way than is usual."""


@dataclass(frozen=True)
class Days:
    """On how many days a week, 1-7, and on which (ISO weekdays; any when empty)."""

    per_week: int
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True)
class Line:
    """One line as it was read: a name, the days if they were said, the doses if there are any."""

    name: str
    days: Days | None = None
    stages: tuple[str, ...] = ()

    @property
    def exercise(self) -> Exercise:
        """The exercise; every day when the days were not said."""
        days = self.days or Days(WEEK)
        return Exercise(self.name, self.stages, days.per_week, days.weekdays)


@dataclass(frozen=True)
class Writing:
    """Reads exercises in one language, within the limits."""

    language: str
    lexicon: Lexicon
    limits: Limits

    def programme(self, said: str) -> tuple[Exercise, ...] | Misunderstood:
        """One exercise a line, or why not."""
        lines = [self.line(line) for line in said.splitlines() if line.strip()]
        wrong = next((line for line in lines if isinstance(line, Misunderstood)), None)
        if wrong:
            return wrong
        exercises = tuple(line.exercise for line in lines if isinstance(line, Line))
        if len(exercises) > self.limits.exercises:
            return _not("exercise-too-many", most=self.limits.exercises)
        names = [exercise.name.casefold() for exercise in exercises]
        twice = next((e.name for e in exercises if names.count(e.name.casefold()) > 1), "")
        return _not("exercise-twice", name=twice) if twice else exercises

    def line(self, said: str) -> Line | Misunderstood:
        """One exercise: its name, then days behind a comma, then doses behind a colon."""
        head, *doses = _COLON.split(_BULLET.sub("", said), maxsplit=1)
        name, days = self._named(head)
        stages = self.stages(doses[0]) if doses else ()
        if isinstance(stages, Misunderstood):
            return stages
        if not re.search(r"\w", name):
            return _not("exercise-no-name", line=said.strip()[: self.limits.letters])
        if len(name) > self.limits.letters:
            return _not("exercise-too-long", most=self.limits.letters)
        if days and not 1 <= days.per_week <= WEEK:
            return _not("exercise-days-wrong", line=said.strip()[: self.limits.letters])
        return Line(name, days, stages)

    def stages(self, said: str) -> tuple[str, ...] | Misunderstood:
        """The doses, with `;` or a new line between them, or why not."""
        doses = tuple(filter(None, (" ".join(part.split()) for part in re.split(r"[;\n]", said))))
        if len(doses) > self.limits.stages:
            return _not("exercise-too-many-steps", most=self.limits.stages)
        if any(len(dose) > self.limits.letters for dose in doses):
            return _not("exercise-too-long", most=self.limits.letters)
        return doses

    def _named(self, head: str) -> tuple[str, Days | None]:
        """The name may have commas: the longest end that says days is the days."""
        parts = head.split(",")
        for n in range(1, len(parts)):
            days = self.days(",".join(parts[n:]))
            if days:
                return " ".join(",".join(parts[:n]).split()), days
        return " ".join(head.split()), None

    def days(self, said: str) -> Days | None:
        """`5 days`, `3x a week`, `every day`, `Mon, Wed and Fri`, `Mon-Fri`; None if it is none."""
        text = self.lexicon.in_digits(said)
        if text in self.lexicon.every_day:
            return Days(WEEK)
        times = _TIMES.fullmatch(text)
        if times and times[2] in self.lexicon.days_a_week:
            return Days(int(times[1]))
        weekdays = self._weekdays(fold(said))
        return Days(len(weekdays), weekdays) if weekdays else None

    def _weekdays(self, text: str) -> tuple[int, ...]:
        joined = _SPAN.sub("-", text)
        parts = [part for part in _PARTS.split(joined) if part not in ("", *self.lexicon.also)]
        found = [self._span(part) for part in parts]
        return tuple(sorted({day for days in found for day in days})) if all(found) else ()

    def _span(self, part: str) -> tuple[int, ...]:
        """The weekday of a name, or all from one to another."""
        ends = [self._weekday(name) for name in part.split("-")]
        match ends:
            case [int(day)]:
                return (day,)
            case [int(first), int(last)]:
                return tuple((first - 1 + n) % WEEK + 1 for n in range((last - first) % WEEK + 1))
            case _:
                return ()

    def _weekday(self, name: str) -> int | None:
        bare = name.rstrip(".")
        for width in ("wide", "abbreviated"):
            for number, full in get_day_names(width, locale=self.language).items():
                if _is_short_for(bare, fold(full).rstrip(".")):
                    return int(number) + 1
        return None


def _is_short_for(said: str, full: str) -> bool:
    """`mo` is Montag where that is how it is shortened; `tues` and `mondays` are understood too."""
    if said in (full, f"{full}s"):
        return True
    return len(said) >= SHORTEST_NAME and full.startswith(said)


def _not(why: str, **args: Arg) -> Misunderstood:
    return Misunderstood(Text(why, args))
