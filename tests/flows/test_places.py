"""A person's zone is found from what they would type."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.places import Gazetteer, canonical, city_at, country_at, load_gazetteer
from flows.sources import Sources

NOON = datetime(2026, 1, 5, 12, 5, tzinfo=UTC)
START = datetime(2024, 1, 1, tzinfo=UTC)
LIVED_IN = sorted(
    zone
    for zone in available_timezones()
    if "/" in zone and country_at(zone) and not zone.startswith(("Antarctica/", "Etc/"))
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(*Sources.shipped().content, languages=("en", "de", "es"))


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  berlin ", "Europe/Berlin"),
        ("München", "Europe/Berlin"),
        ("Kathmandu, Nepal", "Asia/Kathmandu"),
        ("new york", "America/New_York"),
        ("Europe/Paris", "Europe/Paris"),
        ("Lissabon", "Europe/Lisbon"),
        ("Los Ángeles", "America/Los_Angeles"),
        ("Kiev", "Europe/Kyiv"),  # names that zones had once
        ("Calcutta", "Asia/Kolkata"),
        ("US/Eastern", "America/New_York"),
        ("Atlantis", None),
        ("Factory", None),
        ("", None),
    ],
)
def test_a_place_by_its_name(gazetteer, said, zone):
    assert gazetteer.named(said) == zone


@pytest.mark.parametrize(
    ("clock", "zones"),
    [
        ("13:05", "Berlin Paris Madrid Lagos Casablanca"),  # each goes on in its own way
        ("13:02", "Berlin Paris Madrid Lagos Casablanca"),  # clocks are read a little late
        ("14:05", "Athens Cairo Johannesburg Jerusalem Gaza"),
        ("07:05", "New York, Toronto, Bogota, Lima, Easter Island"),
        ("01:05", "Auckland, Apia, Pago Pago, Fakaofo, Kanton"),  # tomorrow, or not at all
        ("02:05", "Honolulu Adak Kiritimati Rarotonga Tahiti"),
        ("17:35", "Kolkata Colombo"),
        ("17:50", "Kathmandu"),
        ("01:50", "Chatham"),
        ("20:50", "Eucla"),
        ("08:35", "St. John’s,"),
        ("02:35", "Marquesas"),
        ("12:35", ""),  # nowhere is it half past
    ],
)
def test_places_by_their_clock(gazetteer, clock, zones):
    found = gazetteer.at_clock([time.fromisoformat(clock)], NOON, "en")
    cities = zones.split(",") if "," in zones else zones.split()
    assert [city_at(zone, "en") for zone in found] == [c.strip() for c in cities if c]


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "Berlin"), ("de", "Berlin Wien Zürich"), ("es", "Madrid"), ("eo", "Berlin")],
)
def test_the_language_says_which_cities_come_first(gazetteer, language, first):
    found = gazetteer.at_clock([time(13, 5)], NOON, language)
    spoken = "en" if language == "eo" else language
    assert " ".join(city_at(zone, spoken) for zone in found).startswith(first)


def test_a_clock_of_twelve_hours_finds_both_halves_of_the_day(gazetteer):
    found = gazetteer.at_clock([time(1, 5), time(13, 5)], NOON, "en")
    assert {"Pacific/Auckland", "Europe/Berlin"} <= set(found)


def course(zone: str, now: datetime) -> list[object]:
    days = (now + timedelta(days=n) for n in range(365))
    return [day.astimezone(ZoneInfo(zone)).utcoffset() for day in days]


@settings(deadline=None, max_examples=60)
@given(
    zone=st.sampled_from(LIVED_IN),
    now=st.integers(0, 10 * 366 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
    late=st.integers(-5, 5),
    language=st.sampled_from(["en", "de", "es"]),
)
def test_wherever_somebody_lives_their_clock_leads_to_a_zone_that_goes_like_theirs(
    gazetteer, zone, now, late, language
):
    shown = (now + timedelta(minutes=late)).astimezone(ZoneInfo(zone))
    offered = gazetteer.at_clock([shown.time()], now, language)
    assert 1 <= len(offered) <= 8
    assert course(zone, now) in [course(found, now) for found in offered]
    alone = len(offered) == 1
    assert not alone or country_at(offered[0]) == country_at(zone)  # whom to call follows from it


@pytest.mark.parametrize(
    ("zone", "language", "city"),
    [
        ("Europe/Lisbon", "de", "Lissabon"),
        ("America/New_York", "es", "Nueva York"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires"),
        ("Etc/GMT+9", "en", "UTC-9"),  # the names of nautical zones count the other way
        ("Etc/GMT", "en", "UTC"),
    ],
)
def test_a_zone_is_called_by_its_city(zone, language, city):
    assert city_at(zone, language) == city


def test_whom_to_call_is_known_under_the_old_names_of_zones_too(gazetteer):
    old = [zone for zone in available_timezones() if canonical(zone) != zone]
    lived_in = [zone for zone in old if country_at(canonical(zone))]
    assert "US/Eastern" in lived_in
    assert all(country_at(zone) for zone in lived_in)


def test_a_zone_that_does_not_exist_is_refused_when_it_is_loaded(tmp_path):
    (tmp_path / "zones.toml").write_text('[aliases]\n"atlantis" = "Atlantic/Atlantis"\n')
    with pytest.raises(ValueError, match="Atlantic/Atlantis"):
        load_gazetteer(tmp_path)
