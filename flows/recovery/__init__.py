"""Recovery verdicts: what daily answers say about a recovery, and how sure that is.

How it works: `README.md` in this folder.
"""

from flows.recovery.batch import DayVerdict, histories
from flows.recovery.days_done import DaysDone, days_done
from flows.recovery.diary import Diary, DiaryDay, Mark, MarkKind
from flows.recovery.judge import Recovery, history, judge
from flows.recovery.measures import Measure, Measures
from flows.recovery.reading import UnusableMeasuresError, load_measures
from flows.recovery.reasons import MeasureVerdict
from flows.recovery.verdicts import Verdict

__all__ = [
    "DayVerdict",
    "DaysDone",
    "Diary",
    "DiaryDay",
    "Mark",
    "MarkKind",
    "Measure",
    "MeasureVerdict",
    "Measures",
    "Recovery",
    "UnusableMeasuresError",
    "Verdict",
    "days_done",
    "histories",
    "history",
    "judge",
    "load_measures",
]
