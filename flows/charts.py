"""What a chart says in words: the words drawn in it, and its alternative text."""

from flows.messages import Chart, ChartWords, Series
from flows.wording import Text, Wording


def chart_words(wording: Wording, language: str) -> ChartWords:
    """The words drawn in a chart, in one language."""

    def said(name: str) -> str:
        return wording.plain(Text(f"chart.{name}"), language)

    return ChartWords(
        better=said("better"),
        baseline=said("baseline"),
        goal=said("goal"),
        matters=said("matters"),
        shaded=said("shaded"),
        empty=said("empty"),
        weekly=said("weekly"),
    )


def describe(chart: Chart) -> tuple[Text, ...]:
    """What the picture shows, a sentence a series, for whoever reads or hears instead of seeing.

    A line is told by where it began (the baseline, or else the first value) and its last value;
    bars by the days that had one, of the days answered.
    """
    return tuple(_describe(chart, series) for series in chart.series)


def _describe(chart: Chart, series: Series) -> Text:
    values = [v for day, v in sorted(series.values.items()) if chart.first <= day <= chart.last]
    if not values:
        return Text("chart-described.empty", {"label": series.label})
    if series.bars:
        days = sum(value > series.low for value in values)
        return Text(
            "chart-described.days",
            {"label": series.label, "days": days, "answered": len(values)},
        )
    began = values[0] if series.baseline is None else series.baseline
    return Text(
        f"chart-described.{_course(series, began, values[-1])}",
        {"label": series.label, "from": began, "to": values[-1]},
    )


def _course(series: Series, began: float, now: float) -> str:
    if now == began:
        return "same"
    return "better" if (now < began) == series.lower_is_better else "worse"
