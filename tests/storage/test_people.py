"""People: one row a private chat with a bot."""

from storage import Person, Store
from tests.storage.moments import NOW


def test_the_first_word_makes_a_person_and_the_next_finds_them(store: Store) -> None:
    with store.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW)
    with store.begin() as ledgers:
        assert ledgers.people.at_chat("7", 1001, NOW) == ann
        assert ledgers.people.find("7", 1001) == ann
        assert ledgers.people.by_id(ann.id) == ann
    assert (ann.role, ann.language, ann.zone, ann.name) == ("none", None, None, None)


def test_the_same_chat_id_with_another_bot_is_another_person(store: Store) -> None:
    with store.begin() as ledgers:
        ann, other = (ledgers.people.at_chat(bot, 1001, NOW) for bot in ("7", "8"))
    assert ann.id != other.id


def test_a_chat_that_never_wrote_is_nobody(store: Store) -> None:
    with store.begin() as ledgers:
        assert ledgers.people.find("7", 999) is None
        assert ledgers.people.by_id(999) is None


def test_a_change_touches_only_what_it_names(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.people.update(ann.id, name="Ann Ω", zone="Asia/Tokyo", unreachable_since=NOW)
        ledgers.people.update(ann.id, role="patient", language="de", unreachable_since=None)
    with store.begin() as ledgers:
        person = ledgers.people.by_id(ann.id)
    assert person is not None
    assert (person.name, person.zone, person.role) == ("Ann Ω", "Asia/Tokyo", "patient")
    assert (person.language, person.unreachable_since) == ("de", None)


def test_everybody_in_a_role_is_found(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ben = ledgers.people.at_chat("7", 1002, NOW)
        ledgers.people.at_chat("7", 1003, NOW)
        for person in (ben, ann):
            ledgers.people.update(person.id, role="patient")
        assert ledgers.people.in_role("patient") == sorted([ann.id, ben.id])
        assert ledgers.people.in_role("clinician") == []


def test_a_moved_chat_is_followed(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.people.follow(1001, -100_123_456_789_012)
        assert ledgers.people.find("7", 1001) is None
        moved = ledgers.people.find("7", -100_123_456_789_012)
    assert moved is not None
    assert moved.id == ann.id
