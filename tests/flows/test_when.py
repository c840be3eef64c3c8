"""Times, breaks and weekdays in typed words, in each language."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from flows.clocks import read_clocks, read_later
from flows.days import read_break, read_weekdays
from flows.lexicon import load_lexicons

LEXICONS = load_lexicons(Path(__file__).parents[2] / "flows" / "locales")
MONDAY = date(2026, 1, 5)
TWO_IN_BERLIN = datetime(2026, 1, 5, 13, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "said", "hours"),
    [
        ("en", "22:00 7:00", (22, 7)),
        ("en", "10pm to 7am", (22, 7)),
        ("en", "22-7", (22, 7)),
        ("en", "8, noon and 8pm", (8, 12, 20)),
        ("de", "von 22 bis 7 Uhr", (22, 7)),
        ("de", "8 Uhr, 14 Uhr und 20 Uhr", (8, 14, 20)),
        ("es", "de 10 de la noche a 7 de la mañana", (22, 7)),
        ("en", "sometime", ()),
        ("en", "25:00 7:00", ()),
        ("en", "", ()),
    ],
)
def test_several_times_of_day(language, said, hours):
    found = read_clocks(said, LEXICONS[language])
    assert found == tuple(map(time, hours))


@pytest.mark.parametrize(
    ("language", "said", "minutes"),
    [
        ("en", "1h", 60),
        ("en", "3", 180),
        ("en", "90 min", 90),
        ("en", "in half an hour", 30),
        ("en", "this evening", 300),
        ("en", "20:00", 360),
        ("en", "at 8", 360),  # eight in the morning is over
        ("en", "8 p.m.", 360),
        ("es", "20h", 360),
        ("es", "a las 20 h", 360),
        ("en", "20 hours", 1200),
        ("en", "8 am", 18 * 60),
        ("de", "in zwei Stunden", 120),
        ("de", "heute Abend", 300),
        ("es", "en media hora", 30),
        ("es", "a las 8 de la noche", 360),
        ("en", "soon", None),
    ],
)
def test_a_moment_to_come(language, said, minutes):
    at = read_later(said, LEXICONS[language], TWO_IN_BERLIN, "Europe/Berlin")
    assert (at and (at - TWO_IN_BERLIN).total_seconds() / 60) == minutes


@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        ("en", "10", 10),
        ("en", "two weeks", 14),
        ("en", "a week", 7),
        ("en", "3 months", 90),
        ("en", "until Friday", 4),
        ("en", "Monday", 7),
        ("en", "20 Feb", 46),
        ("en", "off", 0),
        ("de", "bis Freitag", 4),
        ("de", "einen Monat", 30),
        ("de", "20.2.", 46),
        ("es", "una semana", 7),
        ("es", "hasta el viernes", 4),
        ("en", "-1", None),
        ("en", "91", None),
        ("en", "4 months", None),
        ("en", "1 June", None),
        ("en", "yesterday", None),
        ("en", "a few days", None),
    ],
)
def test_a_break(language, said, days):
    assert read_break(said, LEXICONS[language], language, MONDAY, 90) == days


@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        ("en", "mon wed fri", (1, 3, 5)),
        ("en", "Monday to Friday", (1, 2, 3, 4, 5)),
        ("en", "fri-mon", (1, 5, 6, 7)),
        ("en", "on Mondays and Thursdays", (1, 4)),
        ("en", "every day", (1, 2, 3, 4, 5, 6, 7)),
        ("de", "Mo, Mi und Fr", (1, 3, 5)),
        ("de", "montags", (1,)),
        ("de", "Wochenende", (6, 7)),
        ("es", "de lunes a viernes", (1, 2, 3, 4, 5)),
        ("es", "mié y vie", (3, 5)),
        ("en", "not Monday", None),
        ("en", "5", None),
        ("en", "", None),
    ],
)
def test_days_of_the_week(language, said, days):
    assert read_weekdays(said, LEXICONS[language], language) == days
