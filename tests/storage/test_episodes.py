"""Episodes and the protocol versions that they are pinned to."""

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Person, ProtocolChangedError, StaleEpisodeError, Store, StoredEpisode
from storage.ledgers import Ledgers

FILES = {"triage.toml": "title = 'Übung'\n", "screen/flags.toml": ""}


@pytest.fixture
def _protocol(store: Store) -> None:
    with store.begin() as ledgers:
        ledgers.protocols.keep("v1", FILES)


def test_protocol_files_come_back_as_they_were(store: Store) -> None:
    with store.begin() as ledgers:
        ledgers.protocols.keep("v1", FILES)
        ledgers.protocols.keep("v1", dict(FILES))
    with store.begin() as ledgers:
        assert ledgers.protocols.load("v1") == FILES
        assert ledgers.protocols.load("v2") is None


def test_a_protocol_version_never_changes(store: Store) -> None:
    with store.begin() as ledgers:
        ledgers.protocols.keep("v1", FILES)
    with pytest.raises(ProtocolChangedError, match="v1"), store.begin() as ledgers:
        ledgers.protocols.keep("v1", {**FILES, "triage.toml": "title = 'changed'\n"})
    with store.begin() as ledgers:
        assert ledgers.protocols.load("v1") == FILES


@pytest.mark.usefixtures("_protocol")
def test_an_episode_is_saved_and_saved_again(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        assert ledgers.episodes.load(ann.id) is None
        assert ledgers.episodes.save(ann.id, '{"at":"consent"}', "v1", None) == 1
    with store.begin() as ledgers:
        assert ledgers.episodes.load(ann.id) == StoredEpisode('{"at":"consent"}', 1, "v1")
        assert ledgers.episodes.save(ann.id, '{"at":"triage"}', "v1", 1) == 2
        assert ledgers.episodes.load(ann.id) == StoredEpisode('{"at":"triage"}', 2, "v1")


@pytest.mark.usefixtures("_protocol")
@pytest.mark.parametrize("expected", [None, 1, 3], ids=["first", "older", "newer"])
def test_a_save_over_another_one_is_refused(
    store: Store, ann: Person, expected: int | None
) -> None:
    def at_version_2(ledgers: Ledgers) -> None:
        version = ledgers.episodes.save(ann.id, "one", "v1", None)
        ledgers.episodes.save(ann.id, "two", "v1", version)

    with store.begin() as ledgers:
        at_version_2(ledgers)
    with pytest.raises(StaleEpisodeError), store.begin() as ledgers:
        ledgers.episodes.save(ann.id, "lost update", "v1", expected)
    with store.begin() as ledgers:
        assert ledgers.episodes.load(ann.id) == StoredEpisode("two", 2, "v1")


def test_an_episode_cannot_be_pinned_to_content_that_is_not_kept(store: Store, ann: Person) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"), store.begin() as ledgers:
        ledgers.episodes.save(ann.id, "{}", "v9", None)
