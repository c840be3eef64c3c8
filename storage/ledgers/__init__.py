"""The ledgers of one transaction: what can be asked of and told to the database."""

from sqlalchemy import Connection

from storage.keys import PersonKeys
from storage.ledgers.alerts import Alerts
from storage.ledgers.answers import Answers
from storage.ledgers.episodes import Episodes
from storage.ledgers.inbox import Inbox
from storage.ledgers.invites import Invites
from storage.ledgers.journal import Journal
from storage.ledgers.links import Links
from storage.ledgers.occurrences import Occurrences
from storage.ledgers.outbox import Outbox
from storage.ledgers.people import People
from storage.ledgers.protocols import Protocols

__all__ = ["Ledgers"]


class Ledgers:
    """All ledgers, over one open transaction. Not to be used after it."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self.connection = connection
        """For an engine that commits its jobs together with the ledgers."""
        self.people = People(connection, keys)
        self.inbox = Inbox(connection, keys)
        self.protocols = Protocols(connection)
        self.episodes = Episodes(connection, keys)
        self.occurrences = Occurrences(connection)
        self.answers = Answers(connection, keys)
        self.outbox = Outbox(connection, keys)
        self.journal = Journal(connection, keys)
        self.invites = Invites(connection)
        self.links = Links(connection, self.people)
        self.alerts = Alerts(connection, keys)
