"""What is sealed, with whose key, and what happens when a key is missing."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import LargeBinary, select, text

from storage import (
    KeyErasedError,
    Ledgers,
    MasterKeyMissingError,
    MasterKeyWrongError,
    Person,
    Store,
    UnreadableError,
    open_store,
)
from storage.keys import KeyRing
from storage.sealing import Key
from storage.tables import TABLES
from tests.storage.moments import NOW, TODAY

SECRET = "Geheimnis"
PLAIN_BYTES = {"protocol.files", "person_key.wrapped", "vault.proof"}  # not about a person


@settings(max_examples=25)
@given(st.binary(), st.text())
def test_only_key_and_place_together_open_a_seal(plain: bytes, place: str) -> None:
    key = Key.new()
    sealed = key.seal(place, plain)
    assert key.open(place, sealed) == plain
    for wrong_key, wrong_place in ((Key.new(), place), (key, place + "x")):
        with pytest.raises(UnreadableError):
            wrong_key.open(wrong_place, sealed)


@settings(max_examples=25)
@given(st.binary(min_size=1, max_size=64), st.data())
def test_a_single_changed_bit_is_noticed(plain: bytes, data: st.DataObject) -> None:
    key = Key.new()
    sealed = bytearray(key.seal("here", plain))
    position = data.draw(st.integers(1, len(sealed) - 1))
    sealed[position] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(UnreadableError):
        key.open("here", bytes(sealed))


@pytest.mark.parametrize("length", [0, 1, 12, 13, 28])
def test_what_is_too_short_for_a_seal_is_unreadable(length: int) -> None:
    with pytest.raises(UnreadableError):
        Key.new().open("here", b"\x01" * length)


def test_the_same_words_never_look_the_same_twice() -> None:
    key = Key.new()
    assert key.seal("here", b"six") != key.seal("here", b"six")


def test_a_key_does_not_show_itself() -> None:
    assert "secret" not in repr(Key.new())
    assert "object at" in repr(Key.new())


@pytest.fixture
def told(store: Store, ann: Person, clinician: Person) -> Person:
    """Ann, with a secret in every place that takes words about a person."""
    body = {"text": SECRET}
    with store.begin() as ledgers:
        ledgers.people.update(ann.id, name=SECRET)
        ledgers.inbox.put(ann.id, "telegram:7", "1", body, NOW)
        item = ledgers.inbox.next(ann.id)
        assert item is not None
        ledgers.inbox.failed(item.id, SECRET, NOW, give_up=False)
        ledgers.protocols.keep("v1", {})
        ledgers.episodes.save(ann.id, SECRET, "v1", None)
        ledgers.occurrences.plan(ann.id, "daily", TODAY, NOW)
        for words in (SECRET, f"{SECRET}!"):
            ledgers.answers.record(
                ann.id, "daily", TODAY, "note", text=words, at=NOW, given_by=ann.id
            )
        ledgers.outbox.add(ann.id, "hello", body, NOW)
        message = ledgers.outbox.claim(ann.id, NOW, timedelta(minutes=1))
        assert message is not None
        ledgers.outbox.mark(message.id, message.fence, "pending", NOW, error=SECRET)
        ledgers.journal.append(ann.id, NOW, [body])
        ledgers.alerts.raise_(ann.id, "red_flag", "soon", SECRET, NOW, "1")
    return ann


@pytest.mark.usefixtures("told")
def test_no_word_about_a_person_is_kept_in_the_clear(store: Store) -> None:
    sealed = set()
    with store.begin() as ledgers:
        for table in TABLES.sorted_tables:
            for row in ledgers.connection.execute(select(table)):
                assert SECRET not in str(row)
                sealed |= {
                    f"{table.name}.{name}"
                    for name, value in row._mapping.items()
                    if value and isinstance(value, bytes)
                }
    every_place = {
        f"{table.name}.{column.name}"
        for table in TABLES.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert sealed == every_place
    assert sealed > PLAIN_BYTES


@pytest.mark.usefixtures("told")
def test_what_is_copied_to_another_place_does_not_open(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.connection.execute(text("UPDATE episode SET state = (SELECT body FROM outbox)"))
    with pytest.raises(UnreadableError, match=r"episode\.state"), store.begin() as ledgers:
        ledgers.episodes.load(ann.id)


def test_what_is_copied_to_another_person_does_not_open(
    store: Store, told: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        ledgers.episodes.save(bob.id, "{}", "v1", None)
        ledgers.connection.execute(
            text("UPDATE episode SET state = (SELECT state FROM episode WHERE person_id = :ann)"),
            {"ann": told.id},
        )
    with pytest.raises(UnreadableError), store.begin() as ledgers:
        ledgers.episodes.load(bob.id)


def test_without_their_key_nothing_of_a_person_opens(store: Store, told: Person) -> None:
    with store.begin() as ledgers:
        ledgers.people.destroy_key(told.id)
    with store.begin() as ledgers:
        person = ledgers.people.by_id(told.id)
        assert person is not None
        assert person.name is None
        assert ledgers.people.is_erased(told.id)
        assert ledgers.occurrences.get(told.id, "daily", TODAY) is not None
    reads: list[Callable[[Ledgers], object]] = [
        lambda it: it.inbox.next(told.id),
        lambda it: it.episodes.load(told.id),
        lambda it: it.answers.since(told.id, TODAY),
        lambda it: it.journal.whole(told.id),
        lambda it: it.outbox.claim(told.id, NOW, timedelta(minutes=1)),
        lambda it: it.journal.of(told.id, 1),
        lambda it: it.alerts.open_for(told.id),
    ]
    for read in reads:
        with pytest.raises(KeyErasedError), store.begin() as ledgers:
            read(ledgers)


def test_a_key_of_a_transaction_that_failed_is_not_used_again(
    database_url: str, tmp_path: Path
) -> None:
    """SQLite gives the id out again, here to another process, with another key."""

    def add_and_fail(store: Store) -> None:
        with store.begin() as ledgers:
            person = ledgers.people.at_chat("7", 1001, NOW)
            ledgers.people.update(person.id, name="nobody")
            raise TimeoutError

    ours, theirs = (open_store(database_url, tmp_path) for _ in range(2))
    with pytest.raises(TimeoutError):
        add_and_fail(ours)
    with theirs.begin() as ledgers:
        bob = ledgers.people.at_chat("7", 1002, NOW)
        ledgers.people.update(bob.id, name="Bob")
    with ours.begin() as ledgers:
        found = ledgers.people.by_id(bob.id)
    ours.close()
    theirs.close()
    assert found is not None
    assert found.name == "Bob"


def test_the_key_ring_forgets_what_was_destroyed_and_never_grows_beyond_its_limit() -> None:
    ring, key = KeyRing(Key.new(), limit=2), Key.new()
    ring.learn({1: key, 2: key})
    assert ring.get(1) is key
    ring.learn({1: None})
    assert (ring.get(1), ring.get(2)) == (None, key)
    ring.learn({3: key})
    ring.learn({4: key})
    assert sum(ring.get(person) is not None for person in range(5)) <= 2
    assert ring.get(4) is key


def test_the_first_start_makes_a_master_key_for_the_owner_alone(
    database_url: str, tmp_path: Path
) -> None:
    open_store(database_url, tmp_path).close()
    key = tmp_path / "keys" / "master.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.parent.stat().st_mode & 0o777 == 0o700
    before = key.read_bytes()
    open_store(database_url, tmp_path).close()
    assert key.read_bytes() == before


def test_a_sealed_database_is_refused_without_its_key(database_url: str, tmp_path: Path) -> None:
    open_store(database_url, tmp_path).close()
    key = tmp_path / "keys" / "master.key"
    aside = key.rename(tmp_path / "aside")
    with pytest.raises(MasterKeyMissingError, match=r"keys/master\.key is missing"):
        open_store(database_url, tmp_path)
    assert not key.exists()
    aside.rename(key)
    open_store(database_url, tmp_path).close()


@pytest.mark.parametrize("content", ["A" * 43 + "=", "short", "", "not base64 at all! ü"])
def test_a_wrong_key_is_refused(sqlite_url: str, tmp_path: Path, content: str) -> None:
    open_store(sqlite_url, tmp_path).close()
    (tmp_path / "keys" / "master.key").write_text(content)
    with pytest.raises(MasterKeyWrongError, match=r"keys/master\.key"):
        open_store(sqlite_url, tmp_path)


def test_a_key_that_is_there_already_serves_a_new_database(tmp_path: Path) -> None:
    for name in ("first", "second"):
        open_store(f"sqlite:///{tmp_path / name}.db", tmp_path).close()
    store = open_store(f"sqlite:///{tmp_path / 'first'}.db", tmp_path)
    store.ping()
    store.close()
