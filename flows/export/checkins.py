"""A check-in and its answers as JSON."""

from flows.export.kept import KeptAnswer, KeptCheckIn
from flows.export.plain import Json, iso, plain
from flows.instruments import instrument_of


def check_in_json(check_in: KeptCheckIn) -> Json:
    """One check-in of a day, how it ended, and what was answered."""
    instrument = check_in.instrument
    return {
        "name": check_in.name,
        "day": iso(check_in.day),
        "instrument": instrument_of(check_in.name),
        "instrument_version": instrument.version if instrument else None,
        "content": check_in.content,
        "due_at": iso(check_in.due_at),
        "sent_at": iso(check_in.sent_at),
        "opened_at": iso(check_in.opened_at),
        "reminded_at": iso(check_in.reminded_at),
        "answered_at": iso(check_in.answered_at),
        "outcome": check_in.outcome,
        "answers": [_answer(check_in, answer) for answer in check_in.answers],
    }


def _answer(check_in: KeptCheckIn, answer: KeptAnswer) -> Json:
    item = check_in.item(answer.question)
    return {
        "question": answer.question,
        "measure": (item.measure or None) if item else None,
        **plain(vars(answer.stands)),
        "earlier": [plain(vars(given)) for given in answer.earlier],
    }
