"""The verdicts of a day as JSON."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from flows.recovery import DayVerdict, Verdict


def as_json(day: DayVerdict) -> dict[str, Any]:
    """What is said of one day."""
    return {"date": day.date.isoformat(), "overall": day.overall, "measures": day.measures}


def as_line(patient: Any, days: Sequence[DayVerdict]) -> str:
    """One person's verdicts over time, as `json.dumps` would write them.

    Most days say what the day before said: that is written once and copied.
    """
    verdicts: list[str] = []
    for (overall, measures), same in groupby(days, key=attrgetter("overall", "measures")):
        said = _without_date(overall, tuple(measures.items()))
        verdicts += [f'{{"date": "{day.date.isoformat()}", {said}' for day in same]
    return f'{{"patient": {json.dumps(patient)}, "verdicts": [{", ".join(verdicts)}]}}'


@lru_cache(maxsize=4096)
def _without_date(overall: Verdict, measures: tuple[tuple[str, Verdict], ...]) -> str:
    """The end of a day's JSON object."""
    return json.dumps({"overall": overall, "measures": dict(measures)}).removeprefix("{")


def difference(before: Iterable[DayVerdict], after: Iterable[DayVerdict]) -> list[dict[str, Any]]:
    """The days of the same diary that two sets of rules do not agree on; each with both verdicts.

    Of the measures only those that differ are named; None stands for a measure that one of the
    sets does not have.
    """
    pairs = zip(before, after, strict=True)
    return [_both(one, other) for one, other in pairs if as_json(one) != as_json(other)]


def _both(before: DayVerdict, after: DayVerdict) -> dict[str, Any]:
    names = [*before.measures, *(m for m in after.measures if m not in before.measures)]
    measures = {m: [before.measures.get(m), after.measures.get(m)] for m in names}
    return {
        "date": before.date.isoformat(),
        "overall": [before.overall, after.overall],
        "measures": {m: both for m, both in measures.items() if both[0] != both[1]},
    }
