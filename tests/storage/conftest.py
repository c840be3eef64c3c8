"""Two people and a clinician to tell about."""

import pytest

from storage import Person, Store
from tests.storage.moments import NOW


@pytest.fixture
def ann(store: Store) -> Person:
    with store.begin() as ledgers:
        return ledgers.people.at_chat("7", 1001, NOW)


@pytest.fixture
def bob(store: Store) -> Person:
    with store.begin() as ledgers:
        return ledgers.people.at_chat("7", 1002, NOW)


@pytest.fixture
def clinician(store: Store) -> Person:
    with store.begin() as ledgers:
        return ledgers.people.at_chat("7", 2001, NOW)
