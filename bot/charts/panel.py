"""One panel of a chart: one measure over the shared days."""

from dataclasses import dataclass
from datetime import date
from itertools import chain

from babel.numbers import format_decimal

from bot.charts.days import Drawn, Tick, is_weekly, runs, span
from bot.charts.inks import Ink
from bot.charts.layout import (
    BASELINE,
    GOAL,
    HEADING,
    LEFT,
    MARGIN,
    RIGHT,
    THRESHOLD,
    WIDTH,
    day_middle,
    day_width,
    plot_height,
)
from bot.charts.letters import Letters, fitted, width
from bot.charts.sheet import Box, Sheet
from flows.messages import Chart, Series

_STROKE, _DOT, _LAST_DOT = 2.0, 2.6, 4.4
_EDGE = 12.0
_APART = 16.0
"""Numbers at the axis stand at least this far apart."""

_ROOM_FOR_DOTS = 5.0
"""Points closer than this are joined without dots."""


@dataclass(frozen=True)
class Panel:
    """Draws a series of a chart on a sheet, from `top` down."""

    sheet: Sheet
    letters: Letters
    chart: Chart
    ticks: list[Tick]
    series: Series
    top: float

    def draw(self) -> None:
        """Draw all of it: what explains the data first, the data over it."""
        drawn = runs(self.chart, self.series)
        self._heading()
        if not drawn:
            self._grid()
            self._say_empty()
            return
        self._change_that_matters()
        self._shaded_window()
        self._grid()
        self._marks()
        self._numbers()
        self._data(drawn)

    @property
    def _plot(self) -> Box:
        top = self.top + HEADING
        return LEFT, top, RIGHT, top + plot_height(self.series)

    def _x(self, day: float) -> float:
        return day_middle(day, span(self.chart))

    def _y(self, value: float) -> float:
        _, top, _, bottom = self._plot
        low, high = self.series.low, self.series.high
        return bottom - (bottom - top) * (value - low) / (high - low)

    def _heading(self) -> None:
        arrow = "↓" if self.series.lower_is_better else "↑"
        better = fitted(
            f"{arrow} {self.chart.words.better}", self.letters.small, (RIGHT - LEFT) / 2
        )
        room = RIGHT - width(better, self.letters.small)
        label = fitted(self.series.label, self.letters.label, room)
        y = self.top + 15
        self.sheet.write(label, (MARGIN, y), self.letters.label)
        after = MARGIN + width(label, self.letters.label) + 9
        self.sheet.write(better, (after, y), self.letters.small, Ink.QUIET)

    def _change_that_matters(self) -> None:
        threshold = threshold_of(self.series)
        if threshold is None:
            return
        left, top, right, bottom = self._plot
        edge = self._y(threshold)
        below = self.series.lower_is_better
        self.sheet.tint((left, edge, right, bottom) if below else (left, top, right, edge))
        self.sheet.dashes(edge, (left, right), THRESHOLD, Ink.GOAL)

    def _shaded_window(self) -> None:
        if self.chart.shaded is None:
            return
        begin, end = self.chart.shaded
        left, right = self._edge(begin, 0), self._edge(end, 1)
        if right > left:
            _, top, _, bottom = self._plot
            self.sheet.hatch((left, top, right, bottom))

    def _edge(self, day: date, after: int) -> float:
        """Where a day begins, or with `after` 1 where it ends; never outside the plot."""
        days = (day - self.chart.first).days + after
        return min(RIGHT, max(LEFT, self._x(days - 0.5)))

    def _grid(self) -> None:
        left, top, right, bottom = self._plot
        for y in (top, bottom):
            self.sheet.fill((left, y - 0.25, right, y + 0.25), Ink.HAIRLINE)
        for day, _words in self.ticks:
            x = self._x(day)
            self.sheet.fill((x - 0.25, top, x + 0.25, bottom), Ink.HAIRLINE)

    def _marks(self) -> None:
        if self.series.goal is not None:
            self.sheet.dashes(self._y(self.series.goal), (LEFT, RIGHT), GOAL, Ink.GOAL)
        if self.series.baseline is not None:
            self.sheet.dashes(self._y(self.series.baseline), (LEFT, RIGHT), BASELINE, Ink.QUIET)

    def _numbers(self) -> None:
        """The numbers that matter at the axis; one too close to an earlier one is left out."""
        series, taken = self.series, list[float]()
        for value in (series.goal, series.baseline, series.low, series.high):
            if value is None or any(abs(self._y(value) - y) < _APART for y in taken):
                continue
            taken.append(self._y(value))
            ink = Ink.GOAL if value == series.goal else Ink.QUIET
            at = (LEFT - 8, self._y(value))
            said = fitted(self._number(value), self.letters.small, LEFT - 8 - _EDGE)
            self.sheet.write(said, at, self.letters.small, ink, "rm")

    def _say_empty(self) -> None:
        left, top, right, bottom = self._plot
        said = fitted(self.chart.words.empty, self.letters.small, right - left)
        middle = ((left + right) / 2, (top + bottom) / 2)
        self.sheet.write(said, middle, self.letters.small, Ink.QUIET, "mm", clear=True)

    def _data(self, drawn: list[list[Drawn]]) -> None:
        if self.series.bars:
            self._bars(list(chain.from_iterable(drawn)))
        else:
            self._curves(drawn)
        self._last_value(*drawn[-1][-1])

    def _curves(self, drawn: list[list[Drawn]]) -> None:
        paths = [[(self._x(day), self._y(value)) for day, value in run] for run in drawn]
        if self._pitch() >= _ROOM_FOR_DOTS:
            self.sheet.curves(paths, _STROKE, _DOT, Ink.DATA)
        else:
            self.sheet.curves([path for path in paths if len(path) > 1], _STROKE, 0, Ink.DATA)
            self.sheet.curves([path for path in paths if len(path) == 1], _STROKE, _DOT, Ink.DATA)
        self.sheet.curves([paths[-1][-1:]], _STROKE, _LAST_DOT, Ink.DATA)

    def _bars(self, drawn: list[Drawn]) -> None:
        """A bar for each value, and a low stub where the answer was "none"."""
        wide = min(10.0, max(0.5, self._pitch() * 0.7))
        bottom = self._plot[3]
        for day, value in drawn:
            left, none = self._x(day) - wide / 2, value <= self.series.low
            top, ink = (bottom - 1.5, Ink.QUIET) if none else (self._y(value), Ink.BARS)
            self.sheet.fill((left, top, left + wide, bottom), ink)

    def _last_value(self, day: float, value: float) -> None:
        ink = Ink.BARS if self.series.bars else Ink.DATA
        at = (self._x(day) + 9, min(self._y(value), self._plot[3] - 6))
        said = fitted(self._number(value), self.letters.value, WIDTH - at[0] - _EDGE)
        self.sheet.write(said, at, self.letters.value, ink, "lm", clear=True)

    def _pitch(self) -> float:
        """How far two neighbouring points are apart."""
        return day_width(span(self.chart)) * (7 if is_weekly(self.chart) else 1)

    def _number(self, value: float) -> str:
        return str(format_decimal(value, "0.#", locale=self.chart.language))


def threshold_of(series: Series) -> float | None:
    """The value from which on a change for the better matters, if it is known and on the scale."""
    if series.baseline is None or series.matters is None:
        return None
    change = -series.matters if series.lower_is_better else series.matters
    threshold = series.baseline + change
    return threshold if series.low <= threshold <= series.high else None
