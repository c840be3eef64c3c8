"""Reading a drawn chart back: which ink lies where."""

from io import BytesIO

import numpy as np
from PIL import Image

from bot.charts import draw
from bot.charts.inks import STRENGTHS, TINTED, Ink, Pixels
from bot.charts.layout import HEADER, HEADING, day_middle, plot_height
from bot.charts.sheet import PIXELS
from flows.messages import Chart


class Drawn:
    """A chart as it came out."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.days = (chart.last - chart.first).days + 1
        with Image.open(BytesIO(draw(chart))) as image:
            self.pixels: Pixels = np.asarray(image)

    @property
    def plot(self) -> tuple[int, int]:
        """The first and last row of the first panel's plot."""
        top = (HEADER + HEADING) * PIXELS
        return round(top), round(top + plot_height(self.chart.series[0]) * PIXELS)

    def row(self, value: float) -> int:
        """The row at which a value of the first panel lies."""
        series, (top, bottom) = self.chart.series[0], self.plot
        share = (value - series.low) / (series.high - series.low)
        return round(bottom - share * (bottom - top))

    def column(self, day: float) -> int:
        """The column in the middle of a day."""
        return round(day_middle(day, self.days) * PIXELS)

    def inks(self, rows: slice, columns: slice) -> set[Ink]:
        """The inks that lie somewhere in an area."""
        found = set(np.unique(self.pixels[rows, columns] & (TINTED - 1)).tolist())
        return {Ink((pixel - 1) // STRENGTHS) for pixel in found if pixel}

    def on_day(self, day: int) -> set[Ink]:
        """The inks in the middle of a day, in the first panel."""
        middle, (top, bottom) = self.column(day), self.plot
        return self.inks(slice(top, bottom + 2), slice(middle - 1, middle + 1))

    def is_tinted(self, value: float) -> bool:
        """Whether the ground at a value is the tinted one, seen between the first two days."""
        return bool(self.pixels[self.row(value), self.column(0.5)] & TINTED)

    def bar(self, day: int) -> int:
        """How many pixels high the bar of a day is."""
        top, bottom = self.plot
        column = self.pixels[top : bottom + 1, self.column(day)] & (TINTED - 1)
        return int(np.count_nonzero(column == Ink.BARS.full))
