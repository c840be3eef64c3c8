"""How a simulated patient is, day by day: better, the same or worse, with ordinary noise.

The levels begin and end where a person in therapy might (clinical.md, sections 3 and 4), with the
quieter end of the noise found within persons, so that six weeks are enough for each course to be
told. They are for looking at the bot, not for measuring it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from types import MappingProxyType


class Course(StrEnum):
    """How the weeks go."""

    IMPROVES = "improves"
    STALLS = "stalls"
    WORSENS = "worsens"


@dataclass(frozen=True)
class Level:
    """Where something stands at the start, and at the end of a better or a worse course."""

    start: float
    better: float
    worse: float
    noise: float = 0.6

    def at(self, course: Course, part: float) -> float:
        """The level when that part of the time (0 to 1) is over, without noise."""
        end = {Course.IMPROVES: self.better, Course.STALLS: self.start, Course.WORSENS: self.worse}
        return self.start + (end[course] - self.start) * min(1.0, max(0.0, part))


LEVELS: Mapping[str, Level] = MappingProxyType(
    {
        "stiffness": Level(6, 2, 9.5),
        "flare_severity": Level(5, 3, 8),
        "sleep": Level(5, 8, 2, noise=0.9),
        "task": Level(4, 8, 0.5),
        "psfs": Level(4, 8, 0.5),
        "peg": Level(6, 2, 9.5),
        "motion": Level(4, 8, 1),
        "global": Level(0, 4, -4),
    }
)
"""By the first part of a question's id, whose numbers these are."""

FLARE = Level(0.07, 0.03, 0.5)
"""How likely a flare-up is on a day."""

_CALM = ("none", "no", "")
_PROGRAMME = ("all", "all", "all", "some")


@dataclass(frozen=True)
class Life:
    """One person's weeks. The same seed lives the same life."""

    course: Course
    days: int
    seed: int = 1
    skips: float = 0.1

    def skips_day(self, day: int) -> bool:
        """Whether the person does not get round to answering that day."""
        return Random(f"{self.seed} {day}").random() < self.skips  # noqa: S311 - a simulation

    def choose(self, question: str, values: Sequence[str], day: int) -> str:
        """Which of the values offered the person taps for a question, that many days on.

        A question that is not known is answered with the calm value if there is one (none, no,
        skip), a scale with its middle, and anything else with what comes first.
        """
        chance = Random(f"{self.seed} {day} {question}")  # noqa: S311 - a simulation
        part = day / self.days
        if question == "flare":
            return "yes" if chance.random() < FLARE.at(self.course, part) else "no"
        if question == "programme" and set(_PROGRAMME) <= set(values):
            return chance.choice(_PROGRAMME)
        numbers = {float(value): value for value in values if _is_number(value)}
        if numbers:
            return numbers[self._number(question, sorted(numbers), part, chance)]
        return next((value for value in _CALM if value in values), values[0])

    def _number(self, question: str, scale: list[float], part: float, chance: Random) -> float:
        middle = scale[len(scale) // 2]
        level = LEVELS.get(question) or LEVELS.get(question.split("_")[0])
        level = level or Level(middle, middle, middle)
        felt = level.at(self.course, part) + chance.gauss(0, level.noise)
        return min(scale, key=lambda number: abs(number - felt))


def _is_number(value: str) -> bool:
    return value.removeprefix("-").isdecimal()
