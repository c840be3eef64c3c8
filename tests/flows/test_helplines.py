"""Every country has a number to call, and the data says honestly how sure it is."""

import pytest

from flows.helplines import load_places
from tests.screen.report import CONTENT

EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"  # 27


@pytest.fixture(scope="module")
def places():
    return load_places(CONTENT)


def test_the_european_union_calls_112(places):
    assert {places.of(code).emergency for code in EU.split()} == {"112"}


@pytest.mark.parametrize(
    ("country", "number"),
    [("GB", "999"), ("US", "911"), ("CA", "911"), ("AU", "000"), ("NZ", "111"), ("CH", "144")],
)
def test_other_countries_have_their_own(places, country, number):
    assert places.of(country).emergency == number


def test_a_country_not_listed_gets_112(places):
    assert places.of("XX").emergency == "112"
    assert places.of(None).emergency == "112"


def test_the_crisis_line_has_a_name_and_number(places):
    assert places.of("us").crisis_line == "988 Suicide & Crisis Lifeline 988"


def test_without_a_known_crisis_line_the_emergency_number_stands_in(places):
    assert places.of("JP").crisis_line == "119"


def test_nothing_claims_to_be_verified_without_a_date(places):
    shown = [places.of(code) for code in places.countries]
    assert len(shown) >= 60
    assert all(place.source and place.checked for place in shown)


def test_a_clinic_puts_its_own_numbers_over_the_shipped_ones(tmp_path):
    folder = tmp_path / "places"
    folder.mkdir()
    (folder / "ours.toml").write_text(
        'source = "the clinic"\nchecked = 2026-11-21\nverified = true\n'
        '[places.DE]\nemergency = "19222"\ncrisis_number = "0800 1"\n'
    )
    own = load_places(CONTENT, tmp_path).of("DE")
    assert (own.emergency, own.crisis_line, own.verified) == ("19222", "0800 1", True)
