"""Check-ins: planned once a day, woken when due, and ended with one outcome."""

from datetime import timedelta
from itertools import permutations
from typing import get_args

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage import Occurrence, Person, Store
from storage.records import Outcome
from tests.storage.moments import NOW, TODAY, after

DAILY = "daily"
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def planned(store: Store, ann: Person) -> Person:
    """Ann, with a daily check-in planned for now."""
    with store.begin() as ledgers:
        ledgers.occurrences.plan(ann.id, DAILY, TODAY, NOW)
    return ann


def todays(store: Store, person: Person) -> Occurrence:
    with store.begin() as ledgers:
        found = ledgers.occurrences.get(person.id, DAILY, TODAY)
    assert found is not None
    return found


def test_a_check_in_is_planned_once_a_day(store: Store, ann: Person, bob: Person) -> None:
    with store.begin() as ledgers:
        plan = ledgers.occurrences.plan
        assert plan(ann.id, DAILY, TODAY, NOW)
        assert not plan(ann.id, DAILY, TODAY, after(hours=3))
        assert plan(ann.id, "weekly", TODAY, NOW)
        assert plan(ann.id, DAILY, TOMORROW, after(days=1))
        assert plan(bob.id, DAILY, TODAY, NOW)
    assert todays(store, ann).due_at == NOW


def test_a_planned_check_in_wakes_when_it_is_due(store: Store, planned: Person) -> None:
    occurrence = todays(store, planned)
    assert (occurrence.wake_at, occurrence.wake_for) == (NOW, "due")
    assert (occurrence.sent_at, occurrence.outcome, occurrence.version) == (None, None, 1)


def test_unsent_check_ins_move_and_sent_ones_stay(store: Store, planned: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.occurrences.move(planned.id, DAILY, TODAY, after(hours=1))
    moved = todays(store, planned)
    assert (moved.due_at, moved.wake_at) == (after(hours=1), after(hours=1))
    with store.begin() as ledgers:
        ledgers.occurrences.mark(planned.id, DAILY, TODAY, sent_at=NOW)
        assert not ledgers.occurrences.move(planned.id, DAILY, TODAY, after(hours=2))
        assert not ledgers.occurrences.move(planned.id, DAILY, TOMORROW, NOW)
    assert todays(store, planned).due_at == after(hours=1)


def test_moving_does_not_wake_what_sleeps(store: Store, planned: Person) -> None:
    with store.begin() as ledgers:
        ledgers.occurrences.wake(planned.id, DAILY, TODAY, None, None)
        ledgers.occurrences.move(planned.id, DAILY, TODAY, after(hours=1))
    assert todays(store, planned).wake_at is None


def test_only_what_nobody_has_seen_is_dropped(store: Store, ann: Person) -> None:
    days = [TODAY + timedelta(days=n) for n in range(5)]
    with store.begin() as ledgers:
        for day in days:
            ledgers.occurrences.plan(ann.id, DAILY, day, NOW)
        ledgers.occurrences.plan(ann.id, "weekly", TODAY, NOW)
        ledgers.occurrences.mark(ann.id, DAILY, days[0], sent_at=NOW)
        ledgers.occurrences.mark(ann.id, DAILY, days[1], opened_at=NOW)
        ledgers.occurrences.mark(ann.id, DAILY, days[2], outcome="paused")
        ledgers.occurrences.mark(ann.id, DAILY, days[3], protocol="2026.1")  # waits to be asked
        assert not ledgers.occurrences.move(ann.id, DAILY, days[3], after(hours=1))
        assert ledgers.occurrences.drop_unsent(ann.id, DAILY) == 1
        kept = {(o.instrument, o.local_date) for o in ledgers.occurrences.of(ann.id, TODAY)}
    assert kept == {*((DAILY, day) for day in days[:4]), ("weekly", TODAY)}


def test_a_check_in_planned_anew_is_not_taken_for_the_dropped_one(
    store: Store, planned: Person
) -> None:
    dropped = todays(store, planned)
    with store.begin() as ledgers:
        ledgers.occurrences.drop_unsent(planned.id, DAILY)
        ledgers.occurrences.plan(planned.id, DAILY, TODAY, NOW)
    assert todays(store, planned).id != dropped.id


def test_check_ins_are_listed_by_day(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        for day in (TOMORROW, TODAY, TODAY - timedelta(days=1)):
            ledgers.occurrences.plan(ann.id, DAILY, day, NOW)
        listed = [o.local_date for o in ledgers.occurrences.of(ann.id, TODAY)]
        latest = ledgers.occurrences.latest(ann.id, DAILY)
        assert ledgers.occurrences.latest(ann.id, "weekly") is None
    assert listed == [TODAY, TOMORROW]
    assert latest is not None
    assert latest.local_date == TOMORROW


def test_the_heartbeat_sees_what_is_ripe_most_overdue_first(
    store: Store, ann: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        occurrences = ledgers.occurrences
        occurrences.plan(ann.id, DAILY, TODAY, after(minutes=1))
        occurrences.plan(bob.id, DAILY, TODAY, NOW)
        occurrences.plan(bob.id, "weekly", TODAY, after(minutes=3))
        occurrences.plan(ann.id, "weekly", TODAY, NOW)
        occurrences.wake(ann.id, "weekly", TODAY, None, None)

        def ripe(minutes: float, limit: int) -> list[tuple[int, str]]:
            found = occurrences.ripe(after(minutes=minutes), limit)
            return [(o.person_id, o.instrument) for o in found]

        assert ripe(-1, 10) == []
        assert ripe(0, 10) == [(bob.id, DAILY)]
        assert ripe(2, 10) == [(bob.id, DAILY), (ann.id, DAILY)]
        assert ripe(9, 2) == [(bob.id, DAILY), (ann.id, DAILY)]


def test_waking_says_what_for(store: Store, planned: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.occurrences.wake(planned.id, DAILY, TODAY, after(hours=4), "remind")
        assert not ledgers.occurrences.wake(planned.id, DAILY, TOMORROW, NOW, "remind")
    occurrence = todays(store, planned)
    assert (occurrence.wake_at, occurrence.wake_for) == (after(hours=4), "remind")
    assert occurrence.version == 2


def test_what_happened_first_stays(store: Store, planned: Person) -> None:
    with store.begin() as ledgers:
        ledgers.occurrences.mark(planned.id, DAILY, TODAY, sent_at=NOW)
        ledgers.occurrences.mark(
            planned.id, DAILY, TODAY, sent_at=after(hours=1), opened_at=after(minutes=5)
        )
    occurrence = todays(store, planned)
    assert (occurrence.sent_at, occurrence.opened_at) == (NOW, after(minutes=5))
    assert (occurrence.wake_at, occurrence.outcome) == (NOW, None)


def test_an_outcome_puts_it_to_rest(store: Store, planned: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.occurrences.mark(planned.id, DAILY, TODAY, outcome="undelivered")
        assert not ledgers.occurrences.wake(planned.id, DAILY, TODAY, NOW, "remind")
        assert ledgers.occurrences.ripe(after(days=9), 10) == []
    occurrence = todays(store, planned)
    assert (occurrence.outcome, occurrence.wake_at) == ("undelivered", None)


def _is_better(first: str, second: str) -> bool:
    """Answers may come late: all of them, or some where none were."""
    return second == "answered" or (second == "partial" and first != "answered")


def test_an_outcome_is_final_until_the_answers_come_after_all(store: Store, ann: Person) -> None:
    pairs = list(permutations(get_args(Outcome), 2))
    taken = set()
    with store.begin() as ledgers:
        for number, (first, second) in enumerate(pairs):
            day = TODAY + timedelta(days=number)
            ledgers.occurrences.plan(ann.id, DAILY, day, NOW)
            ledgers.occurrences.mark(ann.id, DAILY, day, outcome=first)
            if ledgers.occurrences.mark(ann.id, DAILY, day, outcome=second, answered_at=NOW):
                taken.add((first, second))
        kept = ledgers.occurrences.of(ann.id, TODAY)
    assert taken == {pair for pair in pairs if _is_better(*pair)}
    for pair, occurrence in zip(pairs, kept, strict=True):
        assert occurrence.outcome == pair[pair in taken]
        assert (occurrence.answered_at is not None) == (pair in taken)


def test_the_same_outcome_again_is_harmless(store: Store, planned: Person) -> None:
    with store.begin() as ledgers:
        for _ in range(2):
            assert ledgers.occurrences.mark(planned.id, DAILY, TODAY, outcome="skipped")
    assert todays(store, planned).outcome == "skipped"


def test_marking_what_was_never_planned_does_nothing(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        assert not ledgers.occurrences.mark(ann.id, DAILY, TODAY, outcome="answered")
        assert ledgers.occurrences.get(ann.id, DAILY, TODAY) is None


@pytest.mark.parametrize(
    "nonsense",
    [
        "outcome = 'lost'",
        "wake_for = 'coffee'",
        "wake_at = NULL",
        "outcome = 'answered'",  # and yet it would wake
        "version = 0",
    ],
)
def test_the_database_refuses_nonsense(store: Store, planned: Person, nonsense: str) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)check"), store.begin() as ledgers:
        ledgers.connection.execute(text(f"UPDATE occurrence SET {nonsense}"))
