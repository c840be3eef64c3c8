"""People: one row a private chat with a bot."""

from datetime import UTC, datetime

from storage import Store

NOW = datetime(2026, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)


def test_the_first_word_makes_a_person_and_the_next_finds_them(store: Store) -> None:
    with store.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW)
    with store.begin() as ledgers:
        assert ledgers.people.at_chat("7", 1001, NOW) == ann
        assert ledgers.people.by_id(ann.id) == ann
