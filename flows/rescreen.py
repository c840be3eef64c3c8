"""What in a check-in calls for the red-flag questions again, or is a red flag by itself.

The conditions are data with sources: `content/rescreen.toml`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter

from flows.instruments import Instrument
from flows.layers import read_table
from flows.lint import Problem
from flows.questions import Answer, Kind, Question
from flows.recovery import Verdict
from flows.rhythm import CHECK_INS
from flows.screen.urgency import Urgency
from flows.triage import Triage

FILE = "rescreen.toml"

Count = Annotated[int, Field(gt=0)]
Source = Annotated[str, Field(min_length=1)]


@dataclass(frozen=True)
class Again:
    """The red-flag questions that are asked again, once in `every` days."""

    questions: tuple[str, ...]
    every: Count
    source: Source


@dataclass(frozen=True, kw_only=True)
class Sign:
    """An answer to a question of check-ins that tells something: its number, or its option."""

    id: str
    source: Source
    question: str = ""
    at_least: float | None = None
    at_most: float | None = None
    answers: tuple[str, ...] = ()

    def in_answer(self, answer: Answer) -> bool:
        """Whether an answer to its question shows it."""
        if not isinstance(answer, float):
            return answer in self.answers
        low = self.at_least is not None and answer >= self.at_least
        return low or (self.at_most is not None and answer <= self.at_most)


@dataclass(frozen=True, kw_only=True)
class Worse(Sign):
    """A report of worsening, by an answer or by a verdict that is reached anew."""

    verdict: Verdict | None = None


@dataclass(frozen=True, kw_only=True)
class Alarm(Sign):
    """A red flag when its sign comes so many times in a row, the last `within` days.

    It is not raised again within `every` days.
    """

    flag: str
    level: Urgency
    in_a_row: Count
    within: Count
    every: Count


@dataclass(frozen=True)
class Reading:
    """What the answer of a local date was: whether it showed the sign."""

    day: date
    shown: bool


@dataclass(frozen=True)
class RescreenRules:
    """Everything that a check-in can tell that must not wait."""

    version: str
    again: Again
    worse: tuple[Worse, ...] = ()
    alarm: tuple[Alarm, ...] = ()


@dataclass(frozen=True)
class Rescreen:
    """The red-flag questions asked again from a local date on, and their answers so far."""

    on: date
    questions: tuple[str, ...]
    answers: Mapping[str, Answer] = field(default_factory=dict)

    @property
    def left(self) -> tuple[str, ...]:
        """Those without an answer."""
        return tuple(name for name in self.questions if name not in self.answers)


def load_rescreen(*content: Path) -> RescreenRules:
    """Read `rescreen.toml` of the folders of content. Raises `ValueError` where it is unsound."""
    return TypeAdapter(RescreenRules).validate_python(dict(read_table(FILE, *content)))


def noted(earlier: tuple[Reading, ...], new: Reading, alarm: Alarm) -> tuple[Reading, ...]:
    """The latest readings with a new one, which takes the place of another of its date."""
    others = [reading for reading in earlier if reading.day != new.day]
    return tuple(sorted((*others, new), key=lambda r: r.day))[-alarm.in_a_row :]


def is_raised(readings: tuple[Reading, ...], alarm: Alarm) -> bool:
    """Whether all of the latest readings show it, and are no further apart than it says."""
    if len(readings) < alarm.in_a_row or not all(reading.shown for reading in readings):
        return False
    return (readings[-1].day - readings[0].day).days <= alarm.within


def lint(
    rules: RescreenRules, instruments: Mapping[str, Instrument], triage: Triage
) -> Iterator[Problem]:
    """Signs of questions that no check-in asks, and flags and screens that do not exist."""
    content = triage.content
    for name in rules.again.questions:
        if name not in content.questions or not content.questions[name].flags:
            yield Problem(FILE, name, "is no red-flag question of the triage")
    asked = {
        name: question
        for of in CHECK_INS
        if of in instruments
        for name, question in instruments[of].questions.items()
    }
    for sign in (*rules.worse, *rules.alarm):
        by_verdict = isinstance(sign, Worse) and sign.verdict
        if not by_verdict:
            yield from (Problem(FILE, sign.id, what) for what in _sign(sign, asked))
    for alarm in rules.alarm:
        if alarm.flag not in content.flag_levels:
            yield Problem(FILE, alarm.id, f"raises {alarm.flag}, which is no red flag")


def _sign(sign: Sign, asked: Mapping[str, Question]) -> Iterator[str]:
    question = asked.get(sign.question)
    if not question:
        yield f"looks at {sign.question or 'nothing'}, which no check-in asks"
        return
    for option in sign.answers:
        if option not in question.options:
            yield f"waits for {option}, which is no answer to {question.id}"
    limits = [limit for limit in (sign.at_least, sign.at_most) if limit is not None]
    if limits and question.kind not in (Kind.SCALE, Kind.NUMBER):
        yield f"has a limit, and {question.id} has no number"
    for limit in limits:
        if not question.low <= limit <= question.high:
            yield f"has the limit {limit:g} outside the scale of {question.id}"
    if not limits and not sign.answers:
        yield "says neither a limit nor answers"
