"""Fixtures that every area may use."""

from hypothesis import settings

pytest_plugins = ["tests.browsers", "tests.databases"]


def pytest_configure() -> None:
    """Property tests are not timed: how long an example takes says more of the machine."""
    settings.register_profile("regain", deadline=None)
    settings.load_profile("regain")
