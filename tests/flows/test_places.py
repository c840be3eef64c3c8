"""A person's zone is found from what they would type."""

from datetime import UTC, datetime, time

import pytest

from flows.places import Gazetteer, load_gazetteer
from flows.sources import Sources

NOON = datetime(2026, 1, 5, 12, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(*Sources.shipped().content)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  berlin ", "Europe/Berlin"),
        ("München", "Europe/Berlin"),
        ("Kathmandu, Nepal", "Asia/Kathmandu"),
        ("new york", "America/New_York"),
        ("Europe/Paris", "Europe/Paris"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_place_by_its_name(gazetteer, said, zone):
    assert gazetteer.named(said) == zone


@pytest.mark.parametrize(
    ("clock", "zone"),
    [
        (time(13, 5), "Europe/Berlin"),
        (time(13, 2), "Europe/Berlin"),  # clocks are read a little late, or early
        (time(7, 5), "America/New_York"),
        (time(17, 50), "Asia/Kathmandu"),
        (time(1, 5), "Pacific/Auckland"),  # tomorrow already
        (time(12, 35), None),  # nowhere is it half past
    ],
)
def test_a_place_by_its_clock(gazetteer, clock, zone):
    assert gazetteer.at_clock(clock, NOON) == zone
