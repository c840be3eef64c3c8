"""A sheet to draw on: smooth lines and letters in few inks, printed as a small PNG."""

from collections.abc import Sequence
from io import BytesIO
from itertools import chain

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from bot.charts.inks import TINTED, Ink, Pixels, palette

PIXELS = 2
"""Pixels a unit of layout; a unit is about one point on a phone."""

Point = tuple[float, float]
Path = Sequence[Point]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_SMOOTH = 4
_HATCH_STEP = 7 * PIXELS


class Sheet:
    """A sheet of `width` by `height` units; every position and length is in units."""

    def __init__(self, width: float, height: float) -> None:
        self._pixels: Pixels = np.zeros((_pixels(height), _pixels(width)), np.uint8)

    def tint(self, box: Box) -> None:
        """Give a box the second background; whatever comes later is drawn over it."""
        left, top, right, bottom = _edges(box)
        self._pixels[top:bottom, left:right] |= TINTED

    def fill(self, box: Box, ink: Ink) -> None:
        """Fill a box. Its edges snap to pixels, so that they stay sharp; it never vanishes."""
        left, top, right, bottom = _edges(box)
        area = self._pixels[top : max(bottom, top + 1), left : max(right, left + 1)]
        area[:] = (area & TINTED) | ink.full

    def dashes(self, y: float, span: Point, rhythm: Point, ink: Ink) -> None:
        """Draw a level line; `rhythm` is the length of a dash and of the space after it."""
        dash, space = (_pixels(length) for length in rhythm)
        left, top, right, bottom = _edges((span[0], y - 0.75, span[1], y + 0.75))
        dashed = np.flatnonzero(np.arange(right - left) % (dash + space) < dash) + left
        self._pixels[top:bottom, dashed] &= TINTED
        self._pixels[top:bottom, dashed] |= ink.full

    def curves(self, paths: Sequence[Path], width: float, dots: float, ink: Ink) -> None:
        """Draw a smooth line along each path, and a dot of radius `dots` on each of its points."""
        points = list(chain.from_iterable(paths))
        if not points:
            return
        radius = max(width / 2, dots)
        left, top = (int((min(p[i] for p in points) - radius) * PIXELS) - 1 for i in (0, 1))
        right, bottom = (int((max(p[i] for p in points) + radius) * PIXELS) + 2 for i in (0, 1))
        large = Image.new("L", ((right - left) * _SMOOTH, (bottom - top) * _SMOOTH))
        pen, unit = ImageDraw.Draw(large), PIXELS * _SMOOTH
        for path in paths:
            placed = [
                ((x * PIXELS - left) * _SMOOTH, (y * PIXELS - top) * _SMOOTH) for x, y in path
            ]
            pen.line(placed, fill=255, width=round(width * unit))
            for centre in placed:
                pen.circle(centre, radius * unit, fill=255)
        self._lay(np.asarray(large.reduce(_SMOOTH)), (left, top), ink)

    def hatch(self, box: Box, ink: Ink = Ink.HATCH) -> None:
        """Fill a box with slanted lines."""
        left, top, right, bottom = _edges(box)
        stroke = np.interp(np.arange(_HATCH_STEP), (0, 1, 2, 3), (0, 255, 255, 0))
        along = np.arange(_HATCH_STEP)
        tile = stroke.astype(np.uint8)[(along + along[:, np.newaxis] + left + top) % _HATCH_STEP]
        width, height = right - left, bottom - top
        tiles = np.tile(tile, (height // _HATCH_STEP + 1, width // _HATCH_STEP + 1))
        self._lay(tiles[:height, :width], (left, top), ink)

    def write(
        self,
        said: str,
        at: Point,
        letters: ImageFont.FreeTypeFont,
        ink: Ink = Ink.TEXT,
        anchor: str = "ls",
        *,
        clear: bool = False,
    ) -> None:
        """Write one line of words at a point: by default from its left end, on the baseline.

        `clear` wipes what lies under the words, so that no line runs through them.
        """
        x, y = _pixels(at[0]), _pixels(at[1])
        left, top, right, bottom = (int(edge) for edge in letters.getbbox(said, anchor=anchor))
        strip = Image.new("L", (right - left + 2, bottom - top + 2))
        if clear:
            self._pixels[y + top - 4 : y + bottom + 4, x + left - 4 : x + right + 4] &= TINTED
        ImageDraw.Draw(strip).text((1 - left, 1 - top), said, 255, letters, anchor)
        self._lay(np.asarray(strip), (x + left - 1, y + top - 1), ink)

    def png(self) -> bytes:
        """The finished picture."""
        image = Image.fromarray(self._pixels)
        image.putpalette(palette())
        kept = BytesIO()
        image.save(kept, "PNG", compress_level=2)
        return kept.getvalue()

    def _lay(self, amounts: Pixels, corner: tuple[int, int], ink: Ink) -> None:
        """Lay ink on the pixels right and down of a corner, none (0) to full (255) on each."""
        left, top = corner
        area = self._pixels[top : top + len(amounts), left : left + amounts.shape[1]]
        inked = ink.pixels(amounts)
        area[:] = np.maximum(area & ~np.uint8(TINTED), inked) | (area & TINTED)


def _pixels(units: float) -> int:
    return round(units * PIXELS)


def _edges(box: Box) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    return _pixels(left), _pixels(top), _pixels(right), _pixels(bottom)
