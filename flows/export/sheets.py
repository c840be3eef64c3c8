"""The tables of an export: a row an answer, a row a value that was corrected, a row a check-in.

`columns.toml` says which columns there are, and what they mean.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from flows.export.cells import Cell
from flows.export.kept import Given, Kept, KeptAnswer, KeptCheckIn, Outside
from flows.export.plain import iso
from flows.instruments import instrument_of

Row = Mapping[str, Cell]


def answers(kept: Kept) -> Iterator[Row]:
    """Every answer that stands, those outside check-ins first."""
    for outside in kept.outside:
        yield _outside(kept, outside)
    for check_in in kept.check_ins:
        for answer in check_in.answers:
            row = _asked(kept, check_in, answer, answer.stands)
            yield {**row, "corrections": len(answer.earlier)}


def corrections(kept: Kept) -> Iterator[Row]:
    """Every earlier value that another one replaced."""
    for check_in in kept.check_ins:
        for answer in check_in.answers:
            for given in answer.earlier:
                yield _asked(kept, check_in, answer, given)


def check_ins(kept: Kept) -> Iterator[Row]:
    """Every check-in, planned ones too."""
    for check_in in kept.check_ins:
        yield {
            **_place(kept, check_in),
            "outcome": check_in.outcome,
            "due_at": iso(check_in.due_at),
            "sent_at": iso(check_in.sent_at),
            "opened_at": iso(check_in.opened_at),
            "reminded_at": iso(check_in.reminded_at),
            "answered_at": iso(check_in.answered_at),
        }


TABLES: Mapping[str, Callable[[Kept], Iterator[Row]]] = MappingProxyType(
    {"answers": answers, "corrections": corrections, "check_ins": check_ins}
)


def _place(kept: Kept, check_in: KeptCheckIn) -> Row:
    return {
        "patient": kept.patient.id,
        "check_in": check_in.name,
        "day": iso(check_in.day),
        "instrument": instrument_of(check_in.name),
        "content": check_in.content,
    }


def _asked(kept: Kept, check_in: KeptCheckIn, answer: KeptAnswer, given: Given) -> Row:
    item = check_in.item(answer.question)
    return {
        **_place(kept, check_in),
        "question": answer.question,
        "kind": item.question.kind.value if item else None,
        "measure": item.measure if item else None,
        "number": given.number,
        "text": given.text,
        "at": iso(given.at),
        "by": given.by,
    }


def _outside(kept: Kept, answer: Outside) -> Row:
    value = answer.value
    return {
        "patient": kept.patient.id,
        "instrument": answer.instrument,
        "content": kept.episode.protocol,
        "question": answer.id,
        "kind": answer.question.kind.value if answer.question else None,
        "number": value if isinstance(value, float) else None,
        "text": None if isinstance(value, float) else _words(value),
        "at": iso(answer.at),
        "by": answer.by,
        "corrections": 0,
    }


def _words(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else " ".join(value)
