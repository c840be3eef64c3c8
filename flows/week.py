"""The week in words: this week against the one before, or against the start where that tells more.

Weeks with few check-ins are taken together, so that there is something to compare: with one
check-in a week it is four weeks against the four before, with one in four weeks sixteen. Nothing is
called a change that is within the noise of its measure. What was not answered is not spoken of.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, sqrt
from pathlib import Path
from statistics import fmean

from pydantic import TypeAdapter

from flows.layers import read_table
from flows.recovery import Diary, DiaryDay, Measure, Measures
from flows.recovery.diary import NEW_START
from flows.rhythm import Cadence
from flows.wording import Arg, Text

DAY, WEEK = timedelta(days=1), 7
TASKS = "tasks"

Span = tuple[date, date]
"""First and last day, both included."""

Read = Callable[[DiaryDay], float | None]


@dataclass(frozen=True)
class WeekRules:
    """When spans are compared (`content/week.toml`).

    - `least_answers`: that each of two spans must have.
    - `check_ins`: how many of them make a span.
    - `sure`: the standard errors that a difference must exceed.
    """

    version: str
    source: str
    least_answers: int
    check_ins: int
    sure: float


@dataclass(frozen=True)
class Spans:
    """The latest days, as many before them, and those at the start where they lie apart.

    The start is the first week, or if that has too few answers, as many days as the others.
    """

    weeks: int
    now: Span
    before: Span
    starts: tuple[Span, ...]


def load_week(*content: Path) -> WeekRules:
    """Read `week.toml` of the folders of content. Raises `ValueError` where it is unsound."""
    return TypeAdapter(WeekRules).validate_python(dict(read_table("week.toml", *content)))


def spans(diary: Diary, today: date, cadence: Cadence, rules: WeekRules) -> Spans:
    """What is compared with what, on a local date.

    The start is that of the programme, or of the latest new plan or surgery.
    """
    weeks = ceil(rules.check_ins / cadence.a_week)
    length = timedelta(days=weeks * WEEK)
    first = _start(diary, today)
    before = (today - 2 * length + DAY, today - length)
    starts = dict.fromkeys((first, first + days - DAY) for days in (timedelta(WEEK), length))
    apart = tuple(start for start in starts if start[1] < before[0])
    return Spans(weeks, (today - length + DAY, today), before, apart)


def _start(diary: Diary, today: date) -> date:
    began = diary.started or min((day.date for day in diary.days), default=today)
    anew = (m.first for m in diary.marks if m.kind in NEW_START and began < m.first <= today)
    return max((began, *anew))


def in_words(
    diary: Diary,
    today: date,
    cadence: Cadence,
    tasks: tuple[str, ...],
    measures: Measures,
    rules: WeekRules,
) -> tuple[Text, ...]:
    """A line a measure, the flare-ups, a line a task (`tasks`: the person's own words).

    Without any answer, or with too few, one line says so.
    """
    found = spans(diary, today, cadence, rules)
    head = Text("week-head", {"weeks": found.weeks})
    lines = [line for line in _lines(diary, found, tasks, measures, rules) if line]
    if not lines:
        return head, Text("week-too-little", {"weeks": found.weeks})
    compared = {"week-change", "week-same"} & {line.id for line in lines}
    return head, *lines, *(() if compared else (Text("week-first"),))


def _lines(
    diary: Diary, spans: Spans, tasks: tuple[str, ...], measures: Measures, rules: WeekRules
) -> Iterator[Text | None]:
    for measure in measures.all:
        if measure.id != TASKS:
            label = Text(f"recovery-measure-{measure.id}")
            yield _line(label, _values(diary, _score(measure.id)), measure, spans, measures, rules)
    yield _flares(diary, spans, rules)
    for number, task in enumerate(tasks):
        label = Text("as-said", {"said": task})
        values = _values(diary, _task(number))
        yield _line(label, values, measures[TASKS], spans, measures, rules)


def _score(measure: str) -> Read:
    return lambda day: day.scores.get(measure)


def _task(number: int) -> Read:
    return lambda day: day.tasks[number] if number < len(day.tasks) else None


def _values(diary: Diary, read: Read) -> Mapping[date, float]:
    found = ((day.date, read(day)) for day in diary.days)
    return {day: value for day, value in found if value is not None}


def within(values: Mapping[date, float], span: Span) -> tuple[float, ...]:
    """The answers of a span."""
    return tuple(value for day, value in values.items() if span[0] <= day <= span[1])


def _line(
    label: Text,
    values: Mapping[date, float],
    measure: Measure,
    spans: Spans,
    measures: Measures,
    rules: WeekRules,
) -> Text | None:
    """One measure: a change against the span before, else against the start, else none."""
    now = within(values, spans.now)
    if len(now) < rules.least_answers:
        return None
    args: dict[str, Arg] = {"what": label, "now": shown(now), "weeks": spans.weeks}
    carry = measures.method.noise.carry
    same = None
    for since, span in (("before", spans.before), *(("start", span) for span in spans.starts)):
        earlier = within(values, span)
        if len(earlier) < rules.least_answers:
            continue
        args |= {"from": shown(earlier), "since": since}
        noise = rules.sure * _error(measure, carry, (now, earlier), spans.weeks * WEEK)
        if abs(fmean(now) - fmean(earlier)) > noise:
            gain = measure.oriented(fmean(now)) > measure.oriented(fmean(earlier))
            return Text("week-change", {**args, "way": "better" if gain else "worse"})
        same = same or Text("week-same", dict(args))
    return same or Text("week-only", args)


def shown(answers: Iterable[float]) -> float:
    """Their mean as it is said, with one decimal at most."""
    return round(fmean(answers), 1)


def _error(measure: Measure, carry: float, both: tuple[tuple[float, ...], ...], days: int) -> float:
    """The standard error of the difference of two means of AR(1) answers, in points.

    As in `recovery/README.md`: when a share `p` of the days is answered, a mean of n answers has
    the variance `s^2 (1 + 2 p c / (1 - c)) / n`.
    """
    stretch = (1 + 2 * min(1.0, len(n) / days) * carry / (1 - carry) for n in both)
    parts = (more / len(n) for more, n in zip(stretch, both, strict=True))
    return measure.spread * sqrt(sum(parts))


def _flares(diary: Diary, spans: Spans, rules: WeekRules) -> Text | None:
    """How many check-ins told of a flare-up: a count, and nothing made of it.

    Fewer or more is said only where the share of the check-ins agrees.
    """
    values = _values(diary, lambda day: day.flare)
    now, before = within(values, spans.now), within(values, spans.before)
    if len(now) < rules.least_answers:
        return None
    count, earlier = sum(v > 0 for v in now), sum(v > 0 for v in before)
    args: dict[str, Arg] = {"now": count, "from": earlier, "weeks": spans.weeks}
    if len(before) < rules.least_answers:
        return Text("week-flares", {**args, "way": "only"})
    share = count / len(now) - earlier / len(before)
    agree = (count - earlier) * share > 0
    way = "same" if count == earlier else ("fewer" if share < 0 else "more") if agree else "apart"
    return Text("week-flares", {**args, "way": way})
