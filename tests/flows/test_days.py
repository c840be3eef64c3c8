"""A day in typed words, in three languages."""

from datetime import date, timedelta
from pathlib import Path

import pytest

import flows
from flows.days import read_day
from flows.lexicon import Lexicon, load_lexicons

THURSDAY = date(2026, 2, 12)
AHEAD = (THURSDAY, THURSDAY + timedelta(days=180))
BEHIND = (THURSDAY - timedelta(days=90), THURSDAY)


@pytest.fixture(scope="module")
def lexicons() -> dict[str, Lexicon]:
    return dict(load_lexicons(Path(flows.__file__).parent / "locales"))


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "2026-02-20", date(2026, 2, 20)),
        ("en", "20 Feb", date(2026, 2, 20)),
        ("en", "on February 20th, I think", date(2026, 2, 20)),
        ("en", "February 20", date(2026, 2, 20)),
        ("en", "20/2", date(2026, 2, 20)),
        ("en", "20.02.2026", date(2026, 2, 20)),
        ("en", "the 20", date(2026, 2, 20)),
        ("en", "tomorrow", date(2026, 2, 13)),
        ("en", "Friday", date(2026, 2, 13)),
        ("en", "next Tue", date(2026, 2, 17)),
        ("en", "in ten days", date(2026, 2, 22)),
        ("en", "in 2 weeks", date(2026, 2, 26)),
        ("de", "20.2.", date(2026, 2, 20)),
        ("de", "am 3. März", date(2026, 3, 3)),
        ("de", "übermorgen", date(2026, 2, 14)),
        ("de", "so am Freitag", date(2026, 2, 13)),
        ("de", "in drei Wochen", date(2026, 3, 5)),
        ("es", "3 de marzo", date(2026, 3, 3)),
        ("es", "pasado mañana", date(2026, 2, 14)),
        ("es", "el viernes", date(2026, 2, 13)),
    ],
)
def test_a_day_to_come(language, said, day, lexicons):
    assert read_day(said, lexicons[language], language, THURSDAY, AHEAD) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("yesterday", date(2026, 2, 11)),
        ("3 weeks ago", date(2026, 1, 22)),
        ("Friday", date(2026, 2, 6)),
        ("28 Dec", date(2025, 12, 28)),
    ],
)
def test_the_same_words_mean_a_past_day_where_one_is_asked_for(said, day, lexicons):
    assert read_day(said, lexicons["en"], "en", THURSDAY, BEHIND) == day


@pytest.mark.parametrize("said", ["soon", "", "30 Feb", "2026-13-01", "10 Feb", "1 Nov", "99"])
def test_no_such_day_or_none_near_enough(said, lexicons):
    assert read_day(said, lexicons["en"], "en", THURSDAY, AHEAD) is None
