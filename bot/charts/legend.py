"""The legend: a sample and a word for each sign that occurs in the chart."""

from collections.abc import Callable

from bot.charts.inks import Ink
from bot.charts.layout import BASELINE, GOAL, LEGEND_ROW, MARGIN, ROOM, SAMPLE, THRESHOLD, WIDTH
from bot.charts.letters import Letters, fitted, width
from bot.charts.panel import threshold_of
from bot.charts.sheet import Sheet
from flows.messages import Chart

Sign = tuple[str, Callable[[Sheet, float, float], None]]
"""A word, and what draws its sample from a point to the right."""

Row = list[tuple[float, Sign]]
"""Signs, each with its place from the left."""

_BESIDE, _BETWEEN, _HALF = 8.0, 18.0, 7.0


def signs(chart: Chart) -> list[Sign]:
    """The signs that occur in the chart."""
    words, series = chart.words, chart.series
    known = (
        (any(s.baseline is not None for s in series), words.baseline, _baseline),
        (any(s.goal is not None for s in series), words.goal, _goal),
        (any(threshold_of(s) is not None for s in series), words.matters, _matters),
        (chart.shaded is not None, words.shaded, _shaded),
    )
    return [(said, sample) for occurs, said, sample in known if occurs]


def in_rows(found: list[Sign], letters: Letters) -> list[Row]:
    """The signs in as few rows as they fit."""
    rows: list[Row] = []
    x = WIDTH
    for said, sample in found:
        short = fitted(said, letters.small, ROOM - SAMPLE - _BESIDE)
        wide = SAMPLE + _BESIDE + width(short, letters.small)
        if x + wide > WIDTH - MARGIN:
            rows.append([])
            x = MARGIN
        rows[-1].append((x, (short, sample)))
        x += wide + _BETWEEN
    return rows


def draw_legend(sheet: Sheet, letters: Letters, rows: list[Row], top: float) -> None:
    """Draw the rows from `top` down."""
    for n, row in enumerate(rows):
        y = top + 16 + n * LEGEND_ROW
        for x, (said, sample) in row:
            sample(sheet, x, y)
            sheet.write(said, (x + SAMPLE + _BESIDE, y), letters.small, Ink.TEXT, "lm")


def _baseline(sheet: Sheet, x: float, y: float) -> None:
    sheet.dashes(y, (x, x + SAMPLE), BASELINE, Ink.QUIET)


def _goal(sheet: Sheet, x: float, y: float) -> None:
    sheet.dashes(y, (x, x + SAMPLE), GOAL, Ink.GOAL)


def _matters(sheet: Sheet, x: float, y: float) -> None:
    sheet.tint((x, y - _HALF, x + SAMPLE, y + _HALF))
    sheet.dashes(y - _HALF, (x, x + SAMPLE), THRESHOLD, Ink.GOAL)


def _shaded(sheet: Sheet, x: float, y: float) -> None:
    sheet.hatch((x, y - _HALF, x + SAMPLE, y + _HALF))
