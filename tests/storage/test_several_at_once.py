"""Several threads and several processes on one database, and one that is killed."""

import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import pytest
from sqlalchemy import text

from storage import Redeemed, StaleEpisodeError, Store, open_store
from tests.storage import workers
from tests.storage.moments import NOW, TODAY, after

T = TypeVar("T")
THREADS = 4
MESSAGES = 12


def at_once(work: Callable[[], T]) -> list[T]:
    """The results of several threads that start in the same moment."""
    start = Barrier(THREADS)

    def run() -> T:
        start.wait()
        return work()

    with ThreadPoolExecutor(THREADS) as pool:
        return [future.result() for future in [pool.submit(run) for _ in range(THREADS)]]


def process(name: str, url: str, data_dir: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.workers", name, url, str(data_dir), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def printed(processes: list[subprocess.Popen[str]]) -> list[str]:
    said = [process.communicate(timeout=60)[0] for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes)
    return said


def fill(store: Store) -> set[str]:
    """Messages for three people; returns their keys."""
    keys = {f"{chat}:{number}" for chat in (1, 2, 3) for number in range(MESSAGES)}
    with store.begin() as ledgers:
        for key in sorted(keys):
            person = ledgers.people.at_chat("7", int(key[0]), NOW)
            ledgers.outbox.add(person.id, key, {}, NOW)
    return keys


def test_threads_that_put_the_same_updates_keep_each_once(store: Store) -> None:
    new = at_once(lambda: workers.put(store, range(20)))
    assert sum(new) == 20
    with store.begin() as ledgers:
        people = ledgers.connection.execute(text("SELECT count(*) FROM person")).scalar_one()
        kept = ledgers.connection.execute(text("SELECT count(*) FROM inbox")).scalar_one()
    assert (people, kept) == (2, 20)


def test_threads_never_claim_the_same_message(store: Store) -> None:
    keys = fill(store)
    claimed = [key for keys in at_once(lambda: workers.claim(store)) for key in keys]
    assert sorted(claimed) == sorted(keys)


def test_one_person_is_handled_by_one_thread_at_a_time(store: Store) -> None:
    with store.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW).id
        ledgers.protocols.keep("v1", {})
        ledgers.episodes.save(ann, "", "v1", None)
        for update in range(10):
            ledgers.inbox.put(ann, "telegram:7", str(update), {"n": update}, NOW)

    def drain() -> None:
        while True:
            with store.begin() as ledgers:
                ledgers.inbox.lock(ann)
                item = ledgers.inbox.next(ann)
                if item is None:
                    return
                episode = ledgers.episodes.load(ann)
                assert episode is not None
                state = f"{episode.state}{item.body['n']}"
                ledgers.episodes.save(ann, state, "v1", episode.version)
                ledgers.inbox.handled(item.id, NOW)

    at_once(drain)
    with store.begin() as ledgers:
        episode = ledgers.episodes.load(ann)
    assert episode is not None
    assert (episode.state, episode.version) == ("0123456789", 11)


def test_without_the_lock_one_of_two_saves_is_refused(store: Store) -> None:
    with store.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW).id
        ledgers.protocols.keep("v1", {})
        ledgers.episodes.save(ann, "", "v1", None)

    def save() -> bool:
        try:
            with store.begin() as ledgers:
                ledgers.episodes.save(ann, "mine", "v1", 1)
        except StaleEpisodeError:
            return False
        return True

    assert sorted(at_once(save)) == [False] * (THREADS - 1) + [True]


def test_corrections_in_the_same_moment_are_all_kept(store: Store) -> None:
    values = list(range(THREADS))
    with store.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW).id
        ledgers.occurrences.plan(ann, "daily", TODAY, NOW)

    def answer() -> None:
        number = values.pop()
        with store.begin() as ledgers:
            ledgers.answers.record(
                ann, "daily", TODAY, "stiffness", number=number, at=NOW, given_by=ann
            )

    at_once(answer)
    with store.begin() as ledgers:
        (row,) = ledgers.answers.since(ann, TODAY)
        earlier = ledgers.connection.execute(text("SELECT number FROM earlier_answer")).scalars()
        assert sorted([row.number, *earlier]) == [0, 1, 2, 3]


def test_an_invite_lets_one_of_several_in(store: Store) -> None:
    with store.begin() as ledgers:
        token = ledgers.invites.create("patient", None, NOW, after(days=1) - NOW)
        people = [ledgers.people.at_chat("7", chat, NOW).id for chat in range(THREADS)]

    def redeem() -> bool:
        with store.begin() as ledgers:
            return isinstance(ledgers.invites.redeem(token, people.pop(), NOW), Redeemed)

    assert sorted(at_once(redeem)) == [False] * (THREADS - 1) + [True]


def test_processes_that_put_the_same_updates_keep_each_once(
    new_database_url: str, tmp_path: Path
) -> None:
    """Both also start on an empty database: one migrates it and makes the key, the other waits."""
    started = [process("put", new_database_url, tmp_path, "60") for _ in range(2)]
    assert sum(int(said) for said in printed(started)) == 60
    store = open_store(new_database_url, tmp_path)
    with store.begin() as ledgers:
        waiting = ledgers.inbox.people_waiting()
        items = [ledgers.inbox.next(person_id) for person_id in waiting]
    store.close()
    assert sorted(item.body["n"] for item in items if item) == [0, 1]


@pytest.mark.slow
def test_processes_never_claim_the_same_message(database_url: str, tmp_path: Path) -> None:
    store = open_store(database_url, tmp_path)
    keys = fill(store)
    said = printed([process("claim", database_url, tmp_path) for _ in range(2)])
    assert sorted(" ".join(said).split()) == sorted(keys)
    if store.is_sqlite:
        with store.begin() as ledgers:
            check = ledgers.connection.exec_driver_sql("PRAGMA integrity_check")
            assert check.scalar_one() == "ok"
    store.close()


def test_a_killed_process_loses_nothing_that_was_committed(
    database_url: str, tmp_path: Path
) -> None:
    victim = process("die", database_url, tmp_path)
    victim.communicate(timeout=60)
    assert victim.returncode == -signal.SIGKILL
    store = open_store(database_url, tmp_path)
    with store.begin() as ledgers:
        (ann,) = ledgers.inbox.people_waiting()
        item = ledgers.inbox.next(ann)
        assert item is not None
        assert item.body == {"text": "six"}
        ledgers.inbox.handled(item.id, NOW)
        assert ledgers.inbox.next(ann) is None
        assert ledgers.inbox.put(ann, "telegram:7", "in flight", {"text": "seven"}, NOW)
    store.close()
