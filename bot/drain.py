"""Draining an inbox: the only mover of state.

One input, one transaction: the step, the episode, the journal, the occurrences, the answers and the
messages to send are committed together or not at all. Safe to run twice, late, or after a crash.
"""

import logging
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from bot.body import pack
from bot.care import Care
from bot.clock import Clock
from bot.engines.port import Engine
from bot.notebook import LedgerNotebook
from bot.reading import read_input
from bot.shelf import Shelf
from flows import inputs
from flows.episode import Episode, Role
from flows.journey import advance
from flows.messages import Message
from flows.wording import Text
from storage import DatabaseUnavailableError, InboxItem, Ledgers, Person, Store

_logger = logging.getLogger(__name__)

MOST_TRIES = 3
PAYLOAD = re.compile(r"[\w-]{1,64}", re.ASCII)
"""What a link can hand to /start; anything else behind it was typed."""
SAYS_NOTHING = ("blocked", "unblocked", "unknown")
"""What is told of a person, not by them."""


class Drain:
    """Takes a person's unhandled inputs in order; called with the id of the person.

    `username` is the bot's own, for the links of invites.
    """

    def __init__(
        self, store: Store, shelf: Shelf, clock: Clock, engine: Engine, username: str
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self._engine = engine
        self._username = username

    def __call__(self, person_id: int) -> None:
        """Take everything that waits. An input that fails three times is set aside, kept.

        Raises `DatabaseUnavailableError` when the database is away: then nothing has happened.
        """
        while True:
            try:
                woken = self._take(person_id)
            except DatabaseUnavailableError:
                raise
            except Exception as error:
                _logger.exception("an input of person %d failed", person_id)
                self._failed(person_id, error)
                continue
            if woken is None:
                return
            self._engine.nudge(woken)

    def _take(self, person_id: int) -> Collection[int] | None:
        """The oldest input in one transaction; who else got something to do, None without one."""
        now = self._clock.now()
        with self._store.begin() as ledgers:
            ledgers.inbox.lock(person_id)
            item = ledgers.inbox.next(person_id)
            person = ledgers.people.by_id(person_id)
            if item is None or person is None:
                return None
            care = Care(ledgers, self._shelf.current.wording, self._engine, self._username, now)
            self._advance(ledgers, self._met(ledgers, person, item), item, care, now)
            ledgers.inbox.handled(item.id, now)
        return care.woken

    def _advance(
        self, ledgers: Ledgers, person: Person, item: InboxItem, care: Care, now: datetime
    ) -> None:
        stored = ledgers.episodes.load(person.id)
        episode = Episode.from_json(stored.state) if stored else self._begin(ledgers, person)
        episode = self._renewed(ledgers, episode, item)
        protocol = self._shelf.of(episode.protocol, ledgers)
        notebook = LedgerNotebook(
            ledgers, self._shelf, person, protocol, care, now, f"in:{item.id}"
        )
        for said in self._inputs(ledgers, person, item, care):
            episode = advance(episode, said, protocol, now, notebook)
        ledgers.episodes.save(
            person.id, episode.to_json(), episode.protocol, stored.version if stored else None
        )

    def _renewed(self, ledgers: Ledgers, episode: Episode, item: InboxItem) -> Episode:
        """A new occurrence is asked by the content of today; what is open keeps its own."""
        current = self._shelf.current.version
        is_new = item.body["kind"] == "due" and current != episode.protocol
        if not is_new or not episode.can_renew(str(item.body.get("instrument", ""))):
            return episode
        self._shelf.keep_current(ledgers)
        return replace(episode, protocol=current)

    def _begin(self, ledgers: Ledgers, person: Person) -> Episode:
        self._shelf.keep_current(ledgers)
        role = Role.CLINICIAN if person.role == "clinician" else Role.PATIENT
        return Episode(self._shelf.current.version, role, person.language or "en")

    def _inputs(
        self, ledgers: Ledgers, person: Person, item: InboxItem, care: Care
    ) -> Iterator[inputs.Input]:
        for said in (*_sign_of_life(person, item), *read_input(item, ledgers)):
            match said:
                case inputs.CommandGiven("start", token) if PAYLOAD.fullmatch(token):
                    yield care.open_invite(token, person)
                    yield inputs.CommandGiven("start")
                case _:
                    yield said

    def _met(self, ledgers: Ledgers, person: Person, item: InboxItem) -> Person:
        """Keep the name and, at first, the language that Telegram gives for the person."""
        name, code = item.body.get("first_name"), item.body.get("language")
        if name and name != person.name:
            ledgers.people.update(person.id, name=name)
        if code and person.language is None:
            language = self._shelf.current.wording.language_for(code)
            ledgers.people.update(person.id, language=language)
        return ledgers.people.by_id(person.id) or person

    def _failed(self, person_id: int, error: Exception) -> None:
        """Count a failure of the oldest input; the last try sets it aside and says so."""
        now = self._clock.now()
        with self._store.begin() as ledgers:
            item = ledgers.inbox.next(person_id)
            if item is None:
                return
            give_up = item.attempts + 1 >= MOST_TRIES
            ledgers.inbox.failed(item.id, type(error).__name__, now, give_up=give_up)
            if give_up:
                self._apologise(ledgers, item)

    def _apologise(self, ledgers: Ledgers, item: InboxItem) -> None:
        person = ledgers.people.by_id(item.person_id)
        language = (person.language if person else None) or "en"
        words = self._shelf.current.wording.html(Text("our-fault"), language)
        message = Message(words, f"in:{item.id}.apology", urgent=True)
        ledgers.outbox.add(item.person_id, message.key, pack(message), self._clock.now())


def _sign_of_life(person: Person, item: InboxItem) -> Iterator[inputs.Input]:
    """Whoever does something in the chat can be reached again, whatever Telegram said before."""
    is_theirs = item.source.startswith("telegram:")
    if person.unreachable_since and is_theirs and item.body["kind"] not in SAYS_NOTHING:
        yield inputs.ReachabilityChanged(reachable=True)
