"""The answers of a patient as the diary that the verdicts are read from."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from flows.diary import Answered, diary_of
from flows.episode import Episode
from flows.instruments import Instrument, instrument_of
from flows.protocol import Protocol
from flows.questions import Answer
from flows.recovery import Diary
from storage import AnswerRow

InstrumentsOf = Callable[[str], Mapping[str, Instrument]]
"""The instruments of a version of the content."""


def read_diary(
    rows: Iterable[AnswerRow], episode: Episode, protocol: Protocol, of: InstrumentsOf
) -> Diary:
    """The diary of a patient from the rows of the answer ledger, in its order.

    Each occurrence is read by the content that it was asked by, or by the person's.
    """
    return diary_of(_answered(rows, protocol, of), episode)


def _answered(
    rows: Iterable[AnswerRow], protocol: Protocol, of: InstrumentsOf
) -> Iterator[Answered]:
    for (day, name), found in groupby(rows, key=lambda row: (row.local_date, row.instrument)):
        answers = list(found)
        version = answers[0].protocol
        instruments = of(version) if version else protocol.instruments
        instrument = instruments.get(instrument_of(name))
        if instrument:
            yield Answered(day, instrument, {row.question: _answer(row) for row in answers})


def _answer(row: AnswerRow) -> Answer:
    return row.number if row.number is not None else row.text or ""
