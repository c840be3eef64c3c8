"""Where things are on the card, in units, top to bottom."""

from flows.messages import Series

WIDTH = 400.0
"""A phone shows the picture at about this many points."""

MARGIN = 16.0
ROOM = WIDTH - 2 * MARGIN
HEADER = 66.0

LEFT, RIGHT = 44.0, 346.0
"""Where the days of every panel begin and end; the last value is written to the right of them."""

HEADING, LINES_PLOT, BARS_PLOT, GAP = 26.0, 76.0, 50.0, 20.0
"""The parts of a panel: its heading, its plot, the space to the next."""

AXIS, LEGEND_ROW, SAMPLE, FOOT = 26.0, 22.0, 26.0, 12.0

Rhythm = tuple[float, float]
"""The length of a dash, and of the space after it."""

BASELINE, THRESHOLD, GOAL = (6.0, 4.0), (1.5, 3.0), (WIDTH, 0.0)
"""Lines are told apart by their rhythm before their colour."""


def plot_height(series: Series) -> float:
    """The height of the plot of one measure."""
    return BARS_PLOT if series.bars else LINES_PLOT


def panel_height(series: Series) -> float:
    """The height of its whole panel, the space under it included."""
    return HEADING + plot_height(series) + GAP


def day_width(days: int) -> float:
    """The width of one day when so many are shown."""
    return (RIGHT - LEFT) / days


def day_middle(day: float, days: int) -> float:
    """The middle of a day, counted from the first of so many."""
    return LEFT + (day + 0.5) * day_width(days)
