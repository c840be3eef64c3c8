"""The whole picture: heading, panels, dates and a legend of the signs that occur."""

from dataclasses import replace

from bot.charts.days import Tick, dates, is_weekly, period, span
from bot.charts.inks import Ink
from bot.charts.layout import (
    AXIS,
    FOOT,
    GAP,
    HEADER,
    LEGEND_ROW,
    MARGIN,
    ROOM,
    WIDTH,
    day_middle,
    panel_height,
)
from bot.charts.legend import draw_legend, in_rows, signs
from bot.charts.letters import Letters, fitted, load_letters, width
from bot.charts.panel import Panel
from bot.charts.sheet import Sheet
from flows.messages import Chart, Series


def draw(chart: Chart) -> bytes:
    """The chart as a PNG, 800 pixels wide, on a light card of its own.

    One panel a series over shared days. Days without an answer stay empty; a chart without any
    says so; what lies outside a measure's scale is left out. The same chart gives the same bytes.
    """
    chart = replace(chart, series=tuple(map(_on_scale, chart.series)))
    letters = load_letters()
    rows = in_rows(signs(chart), letters)
    panels = sum(panel_height(series) for series in chart.series)
    sheet = Sheet(WIDTH, HEADER + panels - GAP + AXIS + len(rows) * LEGEND_ROW + FOOT)
    _header(sheet, letters, chart)
    top, ticks = HEADER, dates(chart)
    for series in chart.series:
        Panel(sheet, letters, chart, ticks, series, top).draw()
        top += panel_height(series)
    _axis(sheet, letters, ticks, span(chart), top - GAP)
    draw_legend(sheet, letters, rows, top - GAP + AXIS)
    return sheet.png()


def _on_scale(series: Series) -> Series:
    """The series without anything that lies outside its scale."""

    def known(mark: float | None) -> float | None:
        return mark if mark is not None and series.low <= mark <= series.high else None

    return replace(
        series,
        values={day: value for day, value in series.values.items() if known(value) is not None},
        baseline=known(series.baseline),
        goal=known(series.goal),
    )


def _header(sheet: Sheet, letters: Letters, chart: Chart) -> None:
    sheet.write(fitted(chart.title, letters.title, ROOM), (MARGIN, 30), letters.title)
    words = period(chart) + (f", {chart.words.weekly}" if is_weekly(chart) else "")
    sheet.write(fitted(words, letters.small, ROOM), (MARGIN, 50), letters.small, Ink.QUIET)


def _axis(sheet: Sheet, letters: Letters, ticks: list[Tick], days: int, top: float) -> None:
    """Dates under the last panel, each under its day and none over the picture's edge."""
    for day, words in ticks:
        half = width(words, letters.small) / 2
        x = min(WIDTH - MARGIN - half, max(MARGIN + half, day_middle(day, days)))
        sheet.write(words, (x, top + 19), letters.small, Ink.QUIET, "ms")
