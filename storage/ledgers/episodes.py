"""Episodes: the state of each person's conversation, saved whole after each step."""

from sqlalchemy import Connection, bindparam, select, update

from storage.errors import StaleEpisodeError
from storage.keys import PersonKeys
from storage.records import StoredEpisode
from storage.tables.base import insert_once
from storage.tables.episodes import episode

STATE = "episode.state"

LOAD = select(episode).where(episode.c.person_id == bindparam("person_id"))
BEGIN = insert_once(episode, "person_id").returning(episode.c.version)
SAVE = (
    update(episode)
    .where(
        episode.c.person_id == bindparam("of_person"),
        episode.c.version == bindparam("expected"),
    )
    .values(
        state=bindparam("new_state"),
        protocol=bindparam("pinned"),
        version=episode.c.version + 1,
    )
    .returning(episode.c.version)
)


class Episodes:
    """One episode a person."""

    def __init__(self, connection: Connection, keys: PersonKeys) -> None:
        self._db = connection
        self._keys = keys

    def load(self, person_id: int) -> StoredEpisode | None:
        """The episode as last saved."""
        row = self._db.execute(LOAD, {"person_id": person_id}).one_or_none()
        if row is None:
            return None
        state = self._keys.open(person_id, STATE, row.state)
        return StoredEpisode(state=state, version=row.version, protocol=row.protocol)

    def save(self, person_id: int, state: str, protocol: str, expected_version: int | None) -> int:
        """Save the state, and return its new version. The protocol version must be kept already.

        `expected_version` is that of `load`, None for a first save. Raises `StaleEpisodeError`
        when the episode is at another one.
        """
        sealed = self._keys.seal(person_id, STATE, state)
        saved = (
            self._begin(person_id, sealed, protocol)
            if expected_version is None
            else self._replace(person_id, sealed, protocol, expected_version)
        )
        if saved is None:
            raise StaleEpisodeError(f"episode of person {person_id} is past {expected_version}")
        return saved

    def _begin(self, person_id: int, sealed: bytes, protocol: str) -> int | None:
        row = {"person_id": person_id, "state": sealed, "protocol": protocol, "version": 1}
        return self._db.execute(BEGIN, row).scalar_one_or_none()

    def _replace(self, person_id: int, sealed: bytes, protocol: str, expected: int) -> int | None:
        change = {
            "of_person": person_id,
            "new_state": sealed,
            "pinned": protocol,
            "expected": expected,
        }
        return self._db.execute(SAVE, change).scalar_one_or_none()
