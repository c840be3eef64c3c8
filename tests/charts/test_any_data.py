"""Whatever was recorded, there is a picture."""

from datetime import date, timedelta
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.charts import draw
from flows.messages import Chart, Series
from tests.charts.examples import WORDS

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
WIDE_DAYS = st.one_of(DAYS, st.sampled_from([date.min, date.max]))
VALUES = st.one_of(st.integers(-1, 11).map(float), st.floats())
MAYBE = st.one_of(st.none(), VALUES)


@st.composite
def charts(draw_: st.DrawFn) -> Chart:
    first = draw_(WIDE_DAYS)
    near = st.integers(-5, 400).map(lambda n: _shifted(first, n))
    series = st.builds(
        Series,
        label=st.text(max_size=80),
        values=st.dictionaries(st.one_of(near, WIDE_DAYS), VALUES, max_size=40),
        low=st.sampled_from([-5, 0, 1]),
        high=st.sampled_from([5, 10, 100]),
        lower_is_better=st.booleans(),
        baseline=MAYBE,
        goal=MAYBE,
        matters=MAYBE,
        bars=st.booleans(),
    )
    return Chart(
        title=draw_(st.text(max_size=80)),
        first=first,
        last=draw_(st.one_of(near, WIDE_DAYS)),
        series=tuple(draw_(st.lists(series, max_size=3))),
        words=WORDS,
        shaded=draw_(st.one_of(st.none(), st.tuples(near, near))),
        language=draw_(st.sampled_from(["en", "de", "fr", "pl"])),
    )


def _shifted(day: date, n: int) -> date:
    back, on = (date.min - day).days, (date.max - day).days
    return day + timedelta(days=min(max(n, back), on))


@settings(max_examples=60, deadline=None)
@given(charts())
def test_any_chart_is_drawn(chart: Chart) -> None:
    with Image.open(BytesIO(draw(chart))) as image:
        image.load()
        assert image.width == 800
