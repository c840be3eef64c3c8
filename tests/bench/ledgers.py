"""How many updates a second the ledgers take: `python -m tests.bench.ledgers [DATABASE_URL]`.

Without an address, SQLite in a temporary folder. Prints transactions a second and microseconds
for each; run it on an idle machine.
"""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from storage import Store, open_store
from tests.storage.moments import NOW, TODAY

PEOPLE = 100
ROUNDS = 2000
STATE = "x" * 2000
EVENTS = [{"event": "AnswerRecorded", "question": "stiffness", "value": 6}] * 2


def arrive(store: Store, number: int) -> None:
    """An update is kept, as the bot does before it confirms it."""
    with store.begin() as ledgers:
        person = ledgers.people.at_chat("7", number % PEOPLE, NOW)
        ledgers.inbox.put(person.id, "telegram:7", str(number), {"text": "six"}, NOW)


def step(store: Store, number: int) -> None:
    """The oldest update is handled: everything that it changes, in one transaction."""
    with store.begin() as ledgers:
        person = ledgers.people.at_chat("7", number % PEOPLE, NOW).id
        ledgers.inbox.lock(person)
        item, episode = ledgers.inbox.next(person), ledgers.episodes.load(person)
        assert item is not None
        version = episode.version if episode else None
        ledgers.episodes.save(person, STATE, "v1", version)
        ledgers.journal.append(person, NOW, EVENTS)
        ledgers.outbox.add(person, str(item.id), {"html": "x" * 200}, NOW)
        ledgers.inbox.handled(item.id, NOW)


def deliver(store: Store, number: int) -> None:
    """A message is claimed, and marked in a second transaction."""
    with store.begin() as ledgers:
        person = ledgers.people.at_chat("7", number % PEOPLE, NOW).id
        item = ledgers.outbox.claim(person, NOW, timedelta(minutes=1))
    assert item is not None
    with store.begin() as ledgers:
        ledgers.outbox.mark(item.id, item.fence, "sent", NOW, message_id=number)


def read_120_days(store: Store, number: int) -> None:
    """All answers of a person for a verdict: 120 days of six questions."""
    with store.begin() as ledgers:
        assert len(ledgers.answers.since(1, date.min)) == 720


def answer_120_days(store: Store) -> None:
    """What `read_120_days` reads."""
    with store.begin() as ledgers:
        for day in (TODAY + timedelta(days=n) for n in range(120)):
            ledgers.occurrences.plan(1, "daily", day, NOW)
            for question in "abcdef":
                ledgers.answers.record(1, "daily", day, question, number=6, at=NOW, given_by=1)


def measure(store: Store, work: Callable[[Store, int], None], rounds: int) -> None:
    """Print how often a second `work` can be done."""
    started = perf_counter()
    for number in range(rounds):
        work(store, number)
    each = (perf_counter() - started) / rounds
    print(f"{work.__name__:14} {1 / each:7.0f} a second, {each * 1e6:6.0f} us each")


def main() -> None:
    """Measure everything."""
    with TemporaryDirectory() as folder:
        url = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{folder}/regain.db"
        store = open_store(url, Path(folder))
        with store.begin() as ledgers:
            ledgers.protocols.keep("v1", {})
        for work in (arrive, step, deliver):
            measure(store, work, ROUNDS)
        answer_120_days(store)
        measure(store, read_120_days, 50)
        store.close()


if __name__ == "__main__":
    main()
