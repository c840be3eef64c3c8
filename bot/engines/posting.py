"""Putting inputs where the engine finds them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from bot.engines.port import Engine
from storage import Ledgers, Store


class Post:
    """One transaction that puts inputs into inboxes."""

    def __init__(self, ledgers: Ledgers, engine: Engine) -> None:
        self.ledgers = ledgers
        self.woken: set[int] = set()
        self._engine = engine

    def put(
        self, person_id: int, source: str, key: str, body: dict[str, Any], at: datetime
    ) -> None:
        """Put one input and wake its person; one that is there already changes nothing."""
        if self.ledgers.inbox.put(person_id, source, key, body, at):
            self._engine.wake(self.ledgers, person_id)
            self.woken.add(person_id)


@contextmanager
def posting(store: Store, engine: Engine) -> Iterator[Post]:
    """A transaction to post in; whoever got something is nudged once it is committed."""
    with store.begin() as ledgers:
        post = Post(ledgers, engine)
        yield post
    engine.nudge(post.woken)
