"""The shipped triage and its wording."""

from pathlib import Path

import pytest

import flows
from flows.triage import Triage, load_triage
from flows.wording import Wording, load_wording

FLOWS = Path(flows.__file__).parent


@pytest.fixture(scope="session")
def triage() -> Triage:
    return load_triage(FLOWS / "content")


@pytest.fixture(scope="session")
def wording() -> Wording:
    return load_wording(FLOWS / "locales")
