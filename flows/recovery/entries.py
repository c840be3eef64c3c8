"""What was entered, as numbers: a row an entry, in the order of entering."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from flows.recovery.arrays import Floats, Places
from flows.recovery.diary import DiaryDay
from flows.recovery.measures import Measures


@dataclass(frozen=True)
class Entries:
    """What was entered.

    - `day`: [entries], ordinals of dates.
    - `answers`: [entries, series + 1], NaN not answered: scores of 0-10 as asked, and last the
      flare, 0 none, above 0 its severity.
    """

    day: Places
    answers: Floats

    def by_day(self, until: date) -> tuple[Floats, Floats]:
        """Scores [days, series] and flares [days], from the first entry up to `until`.

        Of two entries for one day the later one counts, answer by answer.
        """
        last = until.toordinal()
        early = self.day <= last
        first = int(self.day[early].min(initial=last))
        table = np.full((last - first + 1, self.answers.shape[1]), np.nan)
        known = ~np.isnan(self.answers) & early[:, None]
        entry, column = known.nonzero()
        table[self.day[entry] - first, column] = self.answers[known]
        return table[:, :-1], table[:, -1]


def entries_of(days: Iterable[DiaryDay], measures: Measures) -> Entries:
    """What a diary holds; what is not among the measures is left out."""
    columns = {m.id: head for m, head in zip(measures.all, measures.heads, strict=True)}
    rows = [_row(day, columns, measures) for day in days]
    answers = np.array(rows, dtype=np.float64).reshape(len(rows), len(measures.series) + 1)
    return Entries(np.array([day.date.toordinal() for day in days], dtype=np.intp), answers)


def _row(day: DiaryDay, columns: Mapping[str, int], measures: Measures) -> list[float | None]:
    row: list[float | None] = [None] * (len(measures.series) + 1)
    for name, score in day.scores.items():
        if name in columns:
            row[columns[name]] = score
    row[-1] = day.flare
    if day.tasks:
        start, most = columns["tasks"], measures["tasks"].series
        tasks = day.tasks[:most]
        row[start : start + len(tasks)] = tasks
    return row
