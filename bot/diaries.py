"""The answers of a patient as the diary that the verdicts are read from."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from flows.diary import diary_of
from flows.episode import Episode
from flows.protocol import Protocol
from flows.questions import Answer
from flows.recovery import Diary
from storage import AnswerRow


def read_diary(rows: Iterable[AnswerRow], episode: Episode, protocol: Protocol) -> Diary:
    """The diary of a patient from the rows of the answer ledger."""
    days: dict[tuple[str, date], dict[str, Answer]] = defaultdict(dict)
    for row in rows:
        answer = row.text if row.number is None else row.number
        days[row.instrument, row.local_date][row.question] = answer or ""
    return diary_of(days, episode, protocol.instruments)
