"""Whom to call follows from where the person is."""

import pytest

from flows.helplines import Help, load_helplines
from flows.sources import Sources


@pytest.mark.parametrize(
    ("zone", "number", "line"),
    [
        ("Europe/Berlin", "112", "0800 111 0 111"),
        ("Europe/London", "999", "116 123"),
        ("America/Chicago", "911", "988"),
        ("America/Toronto", "911", "988"),
        ("Australia/Lord_Howe", "000", "13 11 14"),
        ("Asia/Kathmandu", "102", ""),
    ],
)
def test_the_numbers_of_a_zone(zone, number, line):
    found = load_helplines(*Sources.shipped().content).at(zone)
    assert found.number == number
    assert found.line.startswith(line)


@pytest.mark.parametrize("zone", ["UTC", "Antarctica/Troll", "Nowhere/At_All"])
def test_where_no_number_is_known_none_is_made_up(zone):
    assert load_helplines(*Sources.shipped().content).at(zone) == Help()


def test_a_clinic_overrides_its_own_country(tmp_path):
    own = '[country]\nDE = { number = "112", line = "030 1234" }\n'
    (tmp_path / "help.toml").write_text(own, encoding="utf-8")
    helplines = load_helplines(*Sources.shipped().content, tmp_path)
    assert helplines.at("Europe/Berlin").line == "030 1234"
    assert helplines.at("Europe/Madrid").line == "024"
