"""The outbox: each message once, in order, claim by claim, and honest about what is unsure."""

from datetime import timedelta
from itertools import count
from typing import get_args

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage import Ledgers, OutboxItem, Person, Store
from storage.records import Delivery
from tests.storage.moments import NOW, after

LEASE = timedelta(minutes=1)


def claim(ledgers: Ledgers, person: Person, minutes: float = 0) -> OutboxItem | None:
    return ledgers.outbox.claim(person.id, after(minutes=minutes), LEASE)


def claimed(ledgers: Ledgers, person: Person, minutes: float = 0) -> OutboxItem:
    item = claim(ledgers, person, minutes)
    assert item is not None
    return item


def mark(
    ledgers: Ledgers, item: OutboxItem, state: Delivery, minutes: float = 0, again: float = 0
) -> bool:
    not_before = after(minutes=again) if again else None
    return ledgers.outbox.mark(
        item.id, item.fence, state, after(minutes=minutes), not_before=not_before
    )


def test_a_message_comes_out_as_it_went_in(store: Store, ann: Person) -> None:
    body = {"html": "<b>Grüße</b> 🦵", "rows": [[{"label": "6"}]]}
    with store.begin() as ledgers:
        outbox_id = ledgers.outbox.add(ann.id, "q:1", body, NOW)
    with store.begin() as ledgers:
        item = claimed(ledgers, ann)
    assert (item.id, item.person_id, item.chat_id) == (outbox_id, ann.id, ann.chat_id)
    assert (item.key, item.body, item.added_at) == ("q:1", body, NOW)
    assert (item.state, item.fence, item.attempts) == ("sending", 1, 0)
    assert (item.urgent, item.uncertain, item.message_id) == (False, False, None)


def test_what_a_telegram_message_shows_is_the_last_that_took_its_place(
    store: Store, ann: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        for person, key in ((ann, "q:1"), (ann, "q:2"), (bob, "q:3"), (ann, "q:4")):
            ledgers.outbox.add(person.id, key, {"html": key}, NOW)
            item = claimed(ledgers, person)
            message_id = 8 if key == "q:4" else 7
            ledgers.outbox.mark(item.id, item.fence, "sent", NOW, message_id=message_id)
        ledgers.outbox.add(ann.id, "q:5", {"html": "not sent yet"}, NOW)
        shown = ledgers.outbox.by_message(ann.id, 7)
        assert shown is not None
        assert shown.key == "q:2"
        assert ledgers.outbox.by_message(ann.id, 9) is None


def test_the_same_message_twice_is_one(store: Store, ann: Person, bob: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.outbox.add(ann.id, "q:1", {"html": "one"}, NOW)
        assert ledgers.outbox.add(ann.id, "q:1", {"html": "two"}, NOW) is None
        assert ledgers.outbox.add(bob.id, "q:1", {"html": "three"}, NOW)
        item = claimed(ledgers, ann)
        mark(ledgers, item, "sent")
        assert ledgers.outbox.add(ann.id, "q:1", {"html": "four"}, NOW) is None
    assert item.body == {"html": "one"}


def test_a_button_finds_its_message_by_a_token_that_cannot_be_guessed(
    store: Store, ann: Person
) -> None:
    with store.begin() as ledgers:
        for number in range(20):
            ledgers.outbox.add(ann.id, f"q:{number}", {"n": number}, NOW)
        tokens = set(ledgers.connection.execute(text("SELECT token FROM outbox")).scalars())
        found = [ledgers.outbox.by_token(token) for token in tokens]
        assert ledgers.outbox.by_token("made-up") is None
    assert len({item.id for item in found if item}) == 20
    assert {len(token) for token in tokens} == {10}


def test_where_a_message_went_is_known_once_it_was_sent(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "q:1", {}, NOW)
        item = claimed(ledgers, ann)
        assert ledgers.outbox.message_of(item.token) is None
        ledgers.outbox.mark(item.id, item.fence, "sent", NOW, message_id=77)
        assert ledgers.outbox.message_of(item.token) == (ann.chat_id, 77)
        assert ledgers.outbox.message_of("made-up") is None


def test_one_message_at_a_time_in_order_urgent_ones_first(store: Store, ann: Person) -> None:
    sent = []
    with store.begin() as ledgers:
        for key, urgent in (("a", False), ("b", False), ("call 112", True), ("c", False)):
            ledgers.outbox.add(ann.id, key, {}, NOW, urgent=urgent)
        while item := claim(ledgers, ann):
            assert claim(ledgers, ann) is None
            sent.append(item.key)
            assert mark(ledgers, item, "sent")
    assert sent == ["call 112", "a", "b", "c"]


def test_even_an_urgent_message_waits_for_the_one_being_sent(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        claimed(ledgers, ann)
        ledgers.outbox.add(ann.id, "call 112", {}, NOW, urgent=True)
        assert claim(ledgers, ann) is None
        assert ledgers.outbox.people_waiting(NOW) == []


def test_people_do_not_wait_for_each_other(store: Store, ann: Person, bob: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        ledgers.outbox.add(bob.id, "b", {}, NOW)
        assert claimed(ledgers, ann).key == "a"
        assert claimed(ledgers, bob).key == "b"


def test_a_scheduled_message_waits_for_its_time_and_holds_up_nobody(
    store: Store, ann: Person
) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "tomorrow", {}, NOW, not_before=after(minutes=9))
        ledgers.outbox.add(ann.id, "now", {}, NOW)
        item = claimed(ledgers, ann)
        assert item.key == "now"
        mark(ledgers, item, "sent")
        assert claim(ledgers, ann, minutes=8) is None
        assert claimed(ledgers, ann, minutes=9).key == "tomorrow"


def test_a_message_that_is_to_be_tried_again_keeps_its_place(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        ledgers.outbox.add(ann.id, "b", {}, NOW)
        mark(ledgers, claimed(ledgers, ann), "pending", again=5)
        assert claim(ledgers, ann, minutes=4) is None
        again = claimed(ledgers, ann, minutes=5)
        assert (again.key, again.fence, again.attempts, again.uncertain) == ("a", 2, 1, False)


def test_an_urgent_message_passes_one_that_waits(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        mark(ledgers, claimed(ledgers, ann), "pending", again=5)
        ledgers.outbox.add(ann.id, "call 112", {}, NOW, urgent=True)
        assert claimed(ledgers, ann).key == "call 112"


def test_waiting_for_telegram_is_no_attempt(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        item = claimed(ledgers, ann)
        ledgers.outbox.mark(item.id, item.fence, "pending", NOW, count_attempt=False)
        assert claimed(ledgers, ann).attempts == 0


def test_an_old_fence_marks_nothing(store: Store, ann: Person) -> None:
    """A sender that slept past its lease must not undo what the next one did."""
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        sleeper = claimed(ledgers, ann)
        successor = claimed(ledgers, ann, minutes=2)
        assert not mark(ledgers, sleeper, "dead", minutes=3)
        assert ledgers.outbox.counts() == {"sending": 1}
        assert mark(ledgers, successor, "sent", minutes=3)
        assert not mark(ledgers, successor, "pending", minutes=4)
        assert ledgers.outbox.counts() == {"sent": 1}


def test_a_late_mark_counts_as_long_as_nobody_else_claimed(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        item = claimed(ledgers, ann)
        assert mark(ledgers, item, "sent", minutes=30)
        assert claim(ledgers, ann, minutes=31) is None


def test_a_claim_that_was_never_marked_is_uncertain_after_its_lease(
    store: Store, ann: Person
) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        claimed(ledgers, ann)
        assert claim(ledgers, ann, minutes=0.9) is None
        again = claimed(ledgers, ann, minutes=1)
        assert (again.uncertain, again.fence, again.attempts) == (True, 2, 1)


def test_a_process_that_starts_alone_takes_up_what_a_dead_one_was_sending(
    store: Store, ann: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        ledgers.outbox.add(bob.id, "b", {}, NOW)
        dead = claimed(ledgers, ann)
        mark(ledgers, claimed(ledgers, bob), "sent")
        assert ledgers.outbox.end_leases(NOW) == 1
        assert ledgers.outbox.end_leases(NOW) == 0
        again = claimed(ledgers, ann)
        assert (again.id, again.uncertain) == (dead.id, True)


def test_tries_that_may_repeat_a_message_are_counted(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        mark(ledgers, claimed(ledgers, ann), "uncertain")
        assert ledgers.outbox.repeats() == 0
        refused = claimed(ledgers, ann)
        assert refused.uncertain
        mark(ledgers, refused, "pending")  # surely not sent this time: no repeat
        assert ledgers.outbox.repeats() == 0
        again = claimed(ledgers, ann)
        assert again.uncertain
        mark(ledgers, again, "sent")
        assert ledgers.outbox.repeats() == 1


def test_a_repeat_that_was_never_marked_counts_too(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        claimed(ledgers, ann)
        assert claimed(ledgers, ann, minutes=2).uncertain
        assert ledgers.outbox.repeats() == 0
        third = claimed(ledgers, ann, minutes=4)
        assert ledgers.outbox.repeats() == 1
        mark(ledgers, third, "sent", minutes=4)
        assert ledgers.outbox.repeats() == 2


def test_a_dead_message_lets_the_next_one_through(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        ledgers.outbox.add(ann.id, "b", {}, NOW)
        mark(ledgers, claimed(ledgers, ann), "dead")
        assert claimed(ledgers, ann).key == "b"
        assert ledgers.outbox.counts() == {"dead": 1, "sending": 1}


def test_what_was_not_sent_can_be_cancelled_by_the_beginning_of_its_key(
    store: Store, ann: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        add = ledgers.outbox.add
        add(ann.id, "remind:1", {}, NOW)
        mark(ledgers, claimed(ledgers, ann), "sent")
        for key in ("remind:2", "remind_3", "REMIND:4", "other"):
            add(ann.id, key, {}, NOW)
        add(bob.id, "remind:5", {}, NOW)
        assert ledgers.outbox.cancel(ann.id, "remind:") == 1
        assert ledgers.outbox.cancel(ann.id, "%") == 0
        assert ledgers.outbox.counts() == {"sent": 1, "cancelled": 1, "pending": 4}
        assert claimed(ledgers, bob).key == "remind:5"


def test_what_is_being_sent_is_too_late_to_cancel(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        item = claimed(ledgers, ann)
        assert ledgers.outbox.cancel(ann.id, "a") == 0
        assert mark(ledgers, item, "sent")


def test_people_with_urgent_messages_come_first(store: Store, ann: Person, bob: Person) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
        ledgers.outbox.add(bob.id, "b", {}, NOW)
        ledgers.outbox.add(bob.id, "call 112", {}, NOW, urgent=True)
        assert ledgers.outbox.people_waiting(NOW) == [bob.id, ann.id]


@pytest.mark.parametrize("nonsense", ["state = 'lost'", "fence = -1", "attempts = -1"])
def test_the_database_refuses_nonsense(store: Store, ann: Person, nonsense: str) -> None:
    with store.begin() as ledgers:
        ledgers.outbox.add(ann.id, "a", {}, NOW)
    with pytest.raises(IntegrityError, match=r"(?i)check"), store.begin() as ledgers:
        ledgers.connection.execute(text(f"UPDATE outbox SET {nonsense}"))


class Sending(RuleBasedStateMachine):
    """Messages are added, and senders claim them, mark some claims and forget others."""

    def __init__(self, store: Store, person: Person) -> None:
        super().__init__()
        self.store = store
        self.person = person
        self.minutes = 0.0
        self.added = 0
        self.held: list[OutboxItem] = []
        self.scheduled: set[str] = set()
        self.first_tries: dict[bool, list[int]] = {False: [], True: []}

    @rule(urgent=st.booleans(), wait=st.sampled_from([0, 0, 0, 3]))
    def add(self, urgent: bool, wait: float) -> None:
        later = after(minutes=self.minutes + wait) if wait else None
        key = str(self.added)
        with self.store.begin() as ledgers:
            ledgers.outbox.add(self.person.id, key, {}, NOW, urgent=urgent, not_before=later)
        self.added += 1
        self.scheduled |= {key} if wait else set()

    @rule()
    def claim(self) -> None:
        with self.store.begin() as ledgers:
            waiting = ledgers.outbox.people_waiting(after(minutes=self.minutes))
            item = claim(ledgers, self.person, self.minutes)
            assert (item is not None) == (self.person.id in waiting)
            assert claim(ledgers, self.person, self.minutes) is None
        if item is not None:
            self.held.append(item)
            if item.fence == 1 and item.key not in self.scheduled:
                self.first_tries[item.urgent].append(int(item.key))

    @precondition(lambda self: self.held)
    @rule(state=st.sampled_from(get_args(Delivery)), wait=st.sampled_from([0, 2]))
    def mark(self, state: Delivery, wait: float) -> None:
        with self.store.begin() as ledgers:
            again = self.minutes + wait if wait else 0
            mark(ledgers, self.held.pop(0), state, self.minutes, again)

    @rule(minutes=st.sampled_from([0.5, 1, 4]))
    def wait(self, minutes: float) -> None:
        self.minutes += minutes

    def teardown(self) -> None:
        with self.store.begin() as ledgers:
            while item := claim(ledgers, self.person, self.minutes + 60):
                assert mark(ledgers, item, "sent", self.minutes + 60)
            listing = text("SELECT state FROM outbox WHERE person_id = :id")
            rows = ledgers.connection.execute(listing, {"id": self.person.id})
            states = list(rows.scalars())
        assert len(states) == self.added
        assert set(states) <= {"sent", "dead"}
        for tries in self.first_tries.values():
            assert tries == sorted(tries)


def test_whatever_happens_messages_are_neither_lost_nor_overtaken(store: Store) -> None:
    chats = count(5000)

    class WithSomebodyNew(Sending):
        def __init__(self) -> None:
            with store.begin() as ledgers:
                super().__init__(store, ledgers.people.at_chat("7", next(chats), NOW))

    lean = settings(max_examples=25, stateful_step_count=20)
    run_state_machine_as_test(WithSomebodyNew, settings=lean)
