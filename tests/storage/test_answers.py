"""Answers: one a question of a check-in; a correction keeps what was said before."""

import math
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from storage import AnswerRow, EarlierAnswer, Person, Recorded, Store, UnknownOccurrenceError
from storage.ledgers import Ledgers
from tests.storage.moments import NOW, TODAY, after


@pytest.fixture
def asked(store: Store, ann: Person) -> Person:
    """Ann, with a check-in of today."""
    with store.begin() as ledgers:
        ledgers.occurrences.plan(ann.id, "daily", TODAY, NOW)
    return ann


def say(
    ledgers: Ledgers,
    person: Person,
    question: str,
    number: float | None = None,
    words: str | None = None,
    minutes: float = 0,
) -> Recorded:
    return ledgers.answers.record(
        person.id,
        "daily",
        TODAY,
        question,
        number=number,
        text=words,
        at=after(minutes=minutes),
        given_by=person.id,
    )


def test_numbers_and_words_come_back_in_the_order_of_asking(store: Store, asked: Person) -> None:
    with store.begin() as ledgers:
        assert say(ledgers, asked, "stiffness", number=6) == Recorded.NEW
        assert say(ledgers, asked, "note", words="Knie zwickt 🦵") == Recorded.NEW
        assert say(ledgers, asked, "flare", number=0.5, words="an hour") == Recorded.NEW
    with store.begin() as ledgers:
        rows = ledgers.answers.since(asked.id, TODAY)
    assert rows == [
        AnswerRow("daily", TODAY, "stiffness", 6.0, None, NOW, asked.id, 0),
        AnswerRow("daily", TODAY, "note", None, "Knie zwickt 🦵", NOW, asked.id, 0),
        AnswerRow("daily", TODAY, "flare", 0.5, "an hour", NOW, asked.id, 0),
    ]


def test_a_double_tap_is_one_answer(store: Store, asked: Person) -> None:
    with store.begin() as ledgers:
        say(ledgers, asked, "stiffness", number=6)
        say(ledgers, asked, "note", words="fine")
    with store.begin() as ledgers:
        assert say(ledgers, asked, "stiffness", number=6, minutes=1) == Recorded.UNCHANGED
        assert say(ledgers, asked, "note", words="fine", minutes=1) == Recorded.UNCHANGED
        rows = ledgers.answers.since(asked.id, TODAY)
    assert [(row.at, row.earlier) for row in rows] == [(NOW, 0), (NOW, 0)]


def test_a_correction_stands_and_the_earlier_values_are_kept(store: Store, asked: Person) -> None:
    with store.begin() as ledgers:
        say(ledgers, asked, "stiffness", number=6)
        assert say(ledgers, asked, "stiffness", number=4, minutes=1) == Recorded.CORRECTED
        assert say(ledgers, asked, "stiffness", words="unsure", minutes=2) == Recorded.CORRECTED
        (row,) = ledgers.answers.since(asked.id, TODAY)
        replaced = ledgers.answers.replaced(asked.id)
    assert replaced == [
        EarlierAnswer("daily", TODAY, "stiffness", 6, None, NOW, asked.id),
        EarlierAnswer("daily", TODAY, "stiffness", 4, None, after(minutes=1), asked.id),
    ]
    assert (row.number, row.text, row.at, row.earlier) == (None, "unsure", after(minutes=2), 2)


def test_words_that_were_replaced_are_read_by_their_own_person_alone(
    store: Store, asked: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        say(ledgers, asked, "note", words="first")
        say(ledgers, asked, "note", words="second", minutes=1)
        assert [row.text for row in ledgers.answers.replaced(asked.id)] == ["first"]
        assert ledgers.answers.replaced(bob.id) == []


def test_an_answer_needs_a_check_in(store: Store, ann: Person) -> None:
    with pytest.raises(UnknownOccurrenceError, match="daily"), store.begin() as ledgers:
        say(ledgers, ann, "stiffness", number=6)


def test_answers_are_listed_from_a_day_on_and_by_day(store: Store, ann: Person) -> None:
    days = [TODAY + timedelta(days=n) for n in (2, 0, 1, -1)]
    with store.begin() as ledgers:
        for number, day in enumerate(days):
            ledgers.occurrences.plan(ann.id, "daily", day, NOW)
            ledgers.answers.record(
                ann.id, "daily", day, "stiffness", number=number, at=NOW, given_by=None
            )
        rows = ledgers.answers.since(ann.id, TODAY)
    assert [row.number for row in rows] == [1, 2, 0]


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan, None], ids=str)
def test_an_answer_says_something_finite(store: Store, asked: Person, number: float | None) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)check"), store.begin() as ledgers:
        say(ledgers, asked, "stiffness", number=number)
