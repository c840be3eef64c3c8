"""Answers: one a question of a check-in; a correction keeps what was said before."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from storage.errors import UnknownOccurrenceError
from storage.keys import PersonKeys
from storage.records import AnswerRow, EarlierAnswer, Recorded
from storage.tables.base import insert_once
from storage.tables.occurrences import answer, earlier_answer, occurrence

TEXT = "answer.text"

OCCURRENCE_ID = select(occurrence.c.id).where(
    occurrence.c.person_id == bindparam("person_id"),
    occurrence.c.instrument == bindparam("instrument"),
    occurrence.c.local_date == bindparam("local_date"),
)
ADD = insert_once(answer, "occurrence_id", "question").returning(answer.c.id)
STANDING = (
    select(answer)
    .where(
        answer.c.occurrence_id == bindparam("occurrence_id"),
        answer.c.question == bindparam("question"),
    )
    .with_for_update()
)
KEEP_EARLIER = insert(earlier_answer)
REPLACE = (
    update(answer)
    .where(answer.c.id == bindparam("answer_id"))
    .values(
        number=bindparam("new_number"),
        text=bindparam("new_text"),
        at=bindparam("new_at"),
        given_by=bindparam("new_given_by"),
    )
)
EARLIER = (
    select(func.count())
    .where(earlier_answer.c.answer_id == answer.c.id)
    .scalar_subquery()
    .label("earlier")
)
SINCE = (
    select(occurrence.c.instrument, occurrence.c.local_date, occurrence.c.protocol, answer, EARLIER)
    .join_from(occurrence, answer)
    .where(
        occurrence.c.person_id == bindparam("person_id"),
        occurrence.c.local_date >= bindparam("first_day"),
    )
    .order_by(occurrence.c.local_date, occurrence.c.instrument, answer.c.id)
)

REPLACED = (
    select(occurrence.c.instrument, occurrence.c.local_date, answer.c.question, earlier_answer)
    .join_from(occurrence, answer)
    .join(earlier_answer)
    .where(occurrence.c.person_id == bindparam("person_id"))
    .order_by(earlier_answer.c.id)
)


class Answers:
    """What was answered, and what stands now."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def record(
        self,
        person_id: int,
        instrument: str,
        local_date: date,
        question: str,
        *,
        number: float | None = None,
        text: str | None = None,
        at: datetime,
        given_by: int | None,
    ) -> Recorded:
        """Record an answer: a number, words, or both; `given_by` is the person who gave it.

        The same answer again changes nothing. Another one takes its place, and the earlier value
        is kept. Raises `UnknownOccurrenceError` when the check-in was never planned.
        """
        row = {
            "occurrence_id": self._occurrence(person_id, instrument, local_date),
            "question": question,
            "number": number,
            "text": None if text is None else self._keys.seal(person_id, TEXT, text),
            "at": at,
            "given_by": given_by,
        }
        if self._db.execute(ADD, row).first() is not None:
            return Recorded.NEW
        standing = self._db.execute(STANDING, row).one()
        if (standing.number, self._words(person_id, standing)) == (number, text):
            return Recorded.UNCHANGED
        self._replace(standing, row)
        return Recorded.CORRECTED

    def since(self, person_id: int, first: date) -> list[AnswerRow]:
        """What stands for all check-ins from that day on, by day, in the order of asking."""
        rows = self._db.execute(SINCE, {"person_id": person_id, "first_day": first})
        return [
            AnswerRow(
                instrument=row.instrument,
                local_date=row.local_date,
                question=row.question,
                number=row.number,
                text=self._words(person_id, row),
                at=row.at,
                given_by=row.given_by,
                earlier=row.earlier,
                protocol=row.protocol,
            )
            for row in rows
        ]

    def replaced(self, person_id: int) -> list[EarlierAnswer]:
        """Every value that a correction replaced, the first that was given first."""
        return [
            EarlierAnswer(
                instrument=row.instrument,
                local_date=row.local_date,
                question=row.question,
                number=row.number,
                text=self._words(person_id, row),
                at=row.at,
                given_by=row.given_by,
            )
            for row in self._db.execute(REPLACED, {"person_id": person_id})
        ]

    def _occurrence(self, person_id: int, instrument: str, local_date: date) -> int:
        name = {"person_id": person_id, "instrument": instrument, "local_date": local_date}
        found: int | None = self._db.execute(OCCURRENCE_ID, name).scalar_one_or_none()
        if found is None:
            raise UnknownOccurrenceError(f"person {person_id} has no {instrument} on {local_date}")
        return found

    def _replace(self, standing: Row[Any], row: dict[str, Any]) -> None:
        earlier = {name: standing._mapping[name] for name in ("number", "text", "at", "given_by")}
        self._db.execute(KEEP_EARLIER, {"answer_id": standing.id, **earlier})
        new = {f"new_{name}": row[name] for name in earlier}
        self._db.execute(REPLACE, {"answer_id": standing.id, **new})

    def _words(self, person_id: int, row: Row[Any]) -> str | None:
        return None if row.text is None else self._keys.open(person_id, TEXT, row.text)
