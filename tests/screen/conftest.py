import pytest

from flows.screen import Screener, load_screener
from tests.screen.report import CONTENT


@pytest.fixture(scope="session")
def screener() -> Screener:
    return load_screener(CONTENT)
