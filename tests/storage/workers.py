"""Processes of their own, for tests of several at once. Run as `python -m tests.storage.workers`.

put URL DATA_DIR COUNT       put the updates 0..COUNT-1, print how many were new
claim URL DATA_DIR           claim and mark until nothing is left, print the keys
die URL DATA_DIR             commit, say so, then be killed in the middle of a transaction
"""

import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

from storage import Store, open_store
from tests.storage.moments import NOW

LEASE = timedelta(minutes=1)


def put(store: Store, updates: range) -> int:
    """Put these updates of two chats; returns how many were new."""
    new = 0
    for update in updates:
        with store.begin() as ledgers:
            person = ledgers.people.at_chat("7", 1001 + update % 2, NOW)
            new += ledgers.inbox.put(person.id, "telegram:7", str(update), {"n": update}, NOW)
    return new


def claim(store: Store) -> list[str]:
    """Send all there is; returns the keys of what was claimed here."""
    keys: list[str] = []
    while True:
        with store.begin() as ledgers:
            waiting = ledgers.outbox.people_waiting(NOW)
        if not waiting:
            return keys
        for person_id in waiting:
            with store.begin() as ledgers:
                item = ledgers.outbox.claim(person_id, NOW, LEASE)
            if item is not None:
                keys.append(item.key)
                with store.begin() as ledgers:
                    assert ledgers.outbox.mark(item.id, item.fence, "sent", NOW)


def die(store: Store) -> None:
    """Commit one answer, and be killed while the next one is written."""
    with store.begin() as ledgers:
        ann = ledgers.people.at_chat("7", 1001, NOW)
        ledgers.inbox.put(ann.id, "telegram:7", "committed", {"text": "six"}, NOW)
    with store.begin() as ledgers:
        ledgers.inbox.put(ann.id, "telegram:7", "in flight", {"text": "seven"}, NOW)
        os.kill(os.getpid(), signal.SIGKILL)


def main(name: str, url: str, data_dir: str, *count: str) -> None:
    store = open_store(url, Path(data_dir))
    match name:
        case "put":
            print(put(store, range(int(count[0]))))
        case "claim":
            print(*claim(store))
        case "die":
            die(store)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
