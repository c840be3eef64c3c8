"""The inbox: every input once, in order for each person, until it is handled or given up."""

from storage import Ledgers, Person, Store
from tests.storage.moments import NOW, after


def next_id(ledgers: Ledgers, person: Person) -> int:
    item = ledgers.inbox.next(person.id)
    assert item is not None
    return item.id


def test_an_input_is_kept_as_it_came(store: Store, ann: Person) -> None:
    body = {"text": "größer 🦵", "numbers": [1, 2.5, None], "nested": {"a": True}}
    with store.begin() as ledgers:
        assert ledgers.inbox.put(ann.id, "telegram:7", "42", body, NOW)
    with store.begin() as ledgers:
        item = ledgers.inbox.next(ann.id)
    assert item is not None
    assert (item.person_id, item.source, item.key) == (ann.id, "telegram:7", "42")
    assert (item.body, item.received_at, item.attempts) == (body, NOW, 0)


def test_the_same_update_twice_is_kept_once(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.inbox.put(ann.id, "telegram:7", "42", {"text": "six"}, NOW)
    with store.begin() as ledgers:
        assert not ledgers.inbox.put(ann.id, "telegram:7", "42", {"text": "again"}, after(hours=1))
        assert ledgers.inbox.put(ann.id, "telegram:8", "42", {"text": "another bot"}, NOW)
        item = ledgers.inbox.next(ann.id)
        assert item is not None
        assert item.body == {"text": "six"}


def test_an_update_stays_known_after_it_was_handled(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.inbox.put(ann.id, "telegram:7", "42", {}, NOW)
        ledgers.inbox.handled(next_id(ledgers, ann), NOW)
        assert not ledgers.inbox.put(ann.id, "telegram:7", "42", {}, NOW)
        assert ledgers.inbox.next(ann.id) is None


def test_inputs_are_handled_in_the_order_they_came(store: Store, ann: Person, bob: Person) -> None:
    handled = []
    with store.begin() as ledgers:
        for key in ("30", "10", "20"):  # Telegram's ids may jump back
            ledgers.inbox.put(ann.id, "telegram:7", key, {}, NOW)
            ledgers.inbox.put(bob.id, "telegram:7", f"9{key}", {}, NOW)
        while item := ledgers.inbox.next(ann.id):
            handled.append(item.key)
            ledgers.inbox.handled(item.id, NOW)
        assert ledgers.inbox.people_waiting() == [bob.id]
    assert handled == ["30", "10", "20"]


def test_who_waits_longest_comes_first(store: Store, ann: Person, bob: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.inbox.people_waiting() == []
        ledgers.inbox.put(bob.id, "telegram:7", "1", {}, NOW)
        ledgers.inbox.put(ann.id, "telegram:7", "2", {}, NOW)
        ledgers.inbox.put(bob.id, "telegram:7", "3", {}, NOW)
        assert ledgers.inbox.people_waiting() == [bob.id, ann.id]


def test_a_failure_is_counted_and_tried_again(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.inbox.put(ann.id, "telegram:7", "1", {"text": "six"}, NOW)
        ledgers.inbox.failed(next_id(ledgers, ann), "it broke", after(seconds=1), give_up=False)
        item = ledgers.inbox.next(ann.id)
        assert item is not None
        assert (item.key, item.attempts, item.error) == ("1", 1, "it broke")
        assert ledgers.inbox.dead() == []


def test_a_dead_letter_is_kept_and_does_not_hold_up_the_next(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.inbox.put(ann.id, "telegram:7", "1", {"text": "poison"}, NOW)
        ledgers.inbox.put(ann.id, "telegram:7", "2", {"text": "six"}, NOW)
        ledgers.inbox.failed(next_id(ledgers, ann), "it broke", NOW, give_up=True)
    with store.begin() as ledgers:
        item = ledgers.inbox.next(ann.id)
        (dead,) = ledgers.inbox.dead()
        assert item is not None
        assert item.key == "2"
        assert (dead.body, dead.attempts, dead.error) == ({"text": "poison"}, 1, "it broke")
        ledgers.inbox.handled(item.id, NOW)
        assert ledgers.inbox.people_waiting() == []
