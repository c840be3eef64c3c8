"""The home programme: a few exercises or habits, each with doses that step up gradually."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from pydantic import TypeAdapter

WEEK = 7


@dataclass(frozen=True)
class Exercise:
    """One exercise or habit.

    - `name`: in the words of whoever set it; no two of a programme are alike.
    - `stages`: its doses in words, the gentlest first; none when it has only a name.
    - `per_week`: on how many days a week, 1-7. `weekdays`: on which (ISO), any when empty.
    - `stage`: the place of the present dose, from 0. `since`: the local date from which it holds.
    - `by`: the clinician who set it; empty for the person.
    """

    name: str
    stages: tuple[str, ...] = ()
    per_week: int = WEEK
    weekdays: tuple[int, ...] = ()
    stage: int = 0
    since: date | None = None
    by: str = ""

    @property
    def dose(self) -> str:
        """The present dose, empty when it has none."""
        return self.dose_at(self.stage)

    @property
    def above(self) -> str:
        """The dose of the next step, empty when there is none."""
        return self.dose_at(self.stage + 1)

    @property
    def below(self) -> str:
        """The dose of the step before, empty when there is none."""
        return self.dose_at(self.stage - 1)

    def dose_at(self, stage: int) -> str:
        """The dose of a stage, empty when there is no such stage."""
        return self.stages[stage] if 0 <= stage < len(self.stages) else ""

    def is_planned(self, day: date) -> bool:
        """Whether it may be planned on that day; it may be on any day unless weekdays are set."""
        return not self.weekdays or day.isoweekday() in self.weekdays

    def is_called(self, name: str) -> bool:
        """Whether that is its name."""
        return self.name.casefold() == name.strip().casefold()


@dataclass(frozen=True)
class Programme:
    """The exercises in order, who changed them last, and what was said about them when.

    Local dates: since when it is this one (it is while one of its exercises goes on), of the last
    change, the last offer of a step up and of a step back, the last verdict of worsening, the last
    praise, and the last question about what gets in the way.
    """

    exercises: tuple[Exercise, ...] = ()
    since: date | None = None
    changed_on: date | None = None
    changed_by: str = ""
    step_up_on: date | None = None
    step_back_on: date | None = None
    worse_on: date | None = None
    praised_on: date | None = None
    barrier_on: date | None = None

    @property
    def per_week(self) -> int:
        """On how many days a week something is to be done, of those that the person chooses.

        All seven where weekdays are set, since only those are asked about, or nothing is set.
        """
        chosen = any(not exercise.weekdays for exercise in self.exercises)
        return max(exercise.per_week for exercise in self.exercises) if chosen else WEEK

    def is_planned(self, day: date) -> bool:
        """Whether anything may be planned on that day; while nothing is set, something may."""
        return not self.exercises or any(e.is_planned(day) for e in self.exercises)

    def find(self, name: str) -> Exercise | None:
        """The exercise of that name."""
        return next((e for e in self.exercises if e.is_called(name)), None)

    def having(self, exercise: Exercise, instead: str = "") -> "Programme":
        """With the exercise in the place of the one called so (of its own name when not said)."""
        gone = instead or exercise.name
        if not self.find(gone):
            return replace(self, exercises=(*self.exercises, exercise))
        kept = (exercise if e.is_called(gone) else e for e in self.exercises)
        return replace(self, exercises=tuple(kept))

    def without(self, name: str) -> "Programme":
        """Without the exercise of that name."""
        return replace(self, exercises=tuple(e for e in self.exercises if not e.is_called(name)))

    def set_anew(self, exercises: Iterable[Exercise], by: str, on: date) -> "Programme":
        """With these exercises instead; one that goes on stays at its dose."""
        return replace(self, exercises=tuple(self.taken_up(e, by, on) for e in exercises))

    def changed(self, before: "Programme", by: str, on: date) -> "Programme":
        """As it is after a change of what it was before, by a clinician or the person."""
        goes_on = any(before.find(exercise.name) for exercise in self.exercises)
        since = before.since if goes_on else on
        return replace(self, since=since, changed_on=on, changed_by=by)

    def taken_up(self, exercise: Exercise, by: str, on: date) -> Exercise:
        """The exercise as it begins on that day, or goes on at the dose that it had."""
        old = self.find(exercise.name)
        if old and old.dose in exercise.stages:
            stage = exercise.stages.index(old.dose)
            return replace(exercise, stage=stage, since=old.since, by=by)
        return replace(exercise, stage=0, since=on, by=by)


def to_json(exercises: Iterable[Exercise]) -> str:
    """Exercises as JSON text; the same exercises give the same text."""
    return _adapter().dump_json(tuple(exercises)).decode()


def from_json(text: str) -> tuple[Exercise, ...]:
    """The exercises read back; raises pydantic's ValidationError when they are none."""
    return _adapter().validate_json(text)


def _adapter() -> TypeAdapter[tuple[Exercise, ...]]:
    return TypeAdapter(tuple[Exercise, ...])
