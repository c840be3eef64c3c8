"""Made-up patients: a true course and honest noise, as diaries."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np

import flows
from flows.recovery import Diary, DiaryDay, Mark, Measures, load_measures

START = date(2026, 1, 5)
Course = Callable[[int], float]


def shipped() -> Measures:
    """The measures that come with Regain."""
    return load_measures(Path(flows.__file__).parent / "content")


def day(number: int) -> date:
    """The calendar day of a day of the course; 0 is the first."""
    return START + timedelta(days=number)


def line(per_four_weeks: float) -> Course:
    """Points gained by each day."""
    return lambda number: per_four_weeks * number / 28


def diary(
    course: Course,
    days: int = 84,
    *,
    level: float = 4.0,
    sd: float = 1.0,
    seed: int = 1,
    answered: float = 0.85,
    flares: Sequence[range] = (),
    programme: str | None = "all",
    marks: tuple[Mark, ...] = (),
    first: date = START,
) -> Diary:
    """Somebody who starts at `level` on every measure and gains what `course` says.

    Scores are whole numbers as typed; noise is independent from day to day.
    """
    rng = np.random.default_rng(seed)

    def entry(number: int) -> DiaryDay:
        flare = 6.0 if any(number in episode for episode in flares) else 0.0
        truth = level + course(number) - (3 if flare else 0)
        good = np.clip(np.round(truth + rng.normal(0, sd, 5)), 0, 10).tolist()
        return DiaryDay(
            first + timedelta(days=number),
            {"stiffness": 10 - good[0], "pain": 10 - good[1], "sleep": good[2]},
            tasks=(good[3], good[4]),
            flare=flare,
            programme=programme,
        )

    entries = [entry(number) for number in range(days)]
    return Diary(tuple(e for e in entries if rng.random() < answered), marks=marks, started=first)
