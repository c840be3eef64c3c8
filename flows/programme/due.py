"""What the diary says about the home programme: how much was done, and what is due."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from flows.programme.model import WEEK, Exercise, Programme
from flows.programme.rules import Rules, Share
from flows.recovery import DaysDone, Diary, DiaryDay, days_done
from flows.recovery.diary import NEW_START

ONE = timedelta(days=1)


@dataclass(frozen=True)
class Praise:
    """What was done: these exercises, on so many days; `full` when those were all planned ones."""

    names: tuple[str, ...]
    days: int
    full: bool


@dataclass(frozen=True)
class Outlook:
    """A programme, the diary of the person, and the rules, on one local date.

    `clock`: the local time of day of check-ins.
    """

    programme: Programme
    diary: Diary
    rules: Rules
    today: date
    clock: time | None = None

    @property
    def shown(self) -> DaysDone:
        """How much was done of late."""
        days = self.rules.shown.days
        return replace(self._whole(days), over=days)

    @property
    def asks_barrier(self) -> bool:
        """Whether so little was done that it is time to ask what gets in the way."""
        rule = self.rules.barriers
        found = self._whole(rule.days)
        due = self._long_ago(self.programme.barrier_on, rule.again_days)
        return due and found.planned >= rule.least_planned and found.share < rule.share

    @property
    def ready(self) -> tuple[Exercise, ...]:
        """The exercises that may go on to their next step, if it may be offered again."""
        rule = self.rules.step_up
        calm = not self._flared(rule.days) and self._long_ago(self.programme.worse_on, rule.days)
        if not calm or not self._long_ago(self.programme.step_up_on, rule.again_days):
            return ()
        return tuple(e for e in self.programme.exercises if e.above and self._is_settled(e))

    @property
    def to_ease(self) -> tuple[Exercise, ...]:
        """The exercises that may go back a step after a flare-up, if it may be offered again."""
        rule = self.rules.step_back
        due = self._long_ago(self.programme.step_back_on, rule.again_days)
        return easier(self.programme) if due and self._flared(rule.flare_days) else ()

    @property
    def praise(self) -> Praise | None:
        """What was done best, if most of it was done and it may be said again."""
        rule = self.rules.praise
        if not self._long_ago(self.programme.praised_on, rule.again_days):
            return None
        found = {e.name: self._of(e, rule.days, whole=True) for e in self.programme.exercises}
        good = {
            e.name: found[e.name]
            for e in self.programme.exercises
            if _enough(e, found[e.name], rule)
        }
        if not good:
            return None
        best = max(good.values(), key=lambda done: (done.done, done.share))
        names = tuple(name for name, done in good.items() if done == best)
        return Praise(names, int(best.done), best.done == best.planned)

    def _is_settled(self, exercise: Exercise) -> bool:
        """For long enough at its dose, and done on most of the planned days."""
        rule = self.rules.step_up
        settled = self._long_ago(exercise.since, rule.days)
        return settled and _enough(exercise, self._of(exercise, rule.days), rule)

    def _whole(self, days: int) -> DaysDone:
        answers = (day.programme for day in self._days(days))
        return days_done(answers, self.programme.per_week)

    def _of(self, exercise: Exercise, days: int, *, whole: bool = False) -> DaysDone:
        """Of one exercise: an answer is about all that was planned on its day.

        `whole`: only a day on which everything was done says that this was.
        """
        on = (day.programme for day in self._days(days) if self._is_about(day, exercise))
        answers = (_whole_only(answer) for answer in on) if whole else on
        return days_done(answers, WEEK if exercise.weekdays else exercise.per_week)

    def _is_about(self, day: DiaryDay, exercise: Exercise) -> bool:
        """Whether the answer of a day is about a day on which that dose of it was planned."""
        meant = self._meant(day)
        return exercise.is_planned(meant) and (exercise.since is None or meant >= exercise.since)

    def _meant(self, day: DiaryDay) -> date:
        return self.rules.meant(day.date, self.clock)

    def _days(self, count: int) -> Iterable[DiaryDay]:
        """The last days of the diary on which this programme was there to be done.

        Not before a new start, nor of an illness or a holiday.
        """
        marks = self.diary.marks
        starts = [m.first for m in marks if m.kind in NEW_START and m.first <= self.today]
        first = max([self.today - (count - 1) * ONE, *starts])
        away = [(m.first, m.last or m.first) for m in marks if m.kind not in NEW_START]
        for day in self.diary.days:
            since = self.programme.since or date.min
            within = first <= day.date <= self.today and self._meant(day) >= since
            if within and not any(gone <= day.date <= back for gone, back in away):
                yield day

    def _flared(self, days: int) -> bool:
        first = self.today - (days - 1) * ONE
        return any(day.flare for day in self.diary.days if first <= day.date <= self.today)

    def _long_ago(self, day: date | None, days: int) -> bool:
        return day is None or self.today - day >= days * ONE


def easier(programme: Programme) -> tuple[Exercise, ...]:
    """The exercises that have a gentler dose."""
    return tuple(exercise for exercise in programme.exercises if exercise.below)


def _enough(exercise: Exercise, found: DaysDone, rule: Share) -> bool:
    """Enough of it, on enough days; of what is rare fewer days are enough."""
    asked_for = exercise.per_week * rule.days // WEEK
    return found.planned >= min(rule.least_planned, asked_for) and found.share >= rule.share


def _whole_only(answer: str | None) -> str | None:
    return "none" if answer == "some" else answer
