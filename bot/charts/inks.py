"""The inks of a chart, and the palette that knows each of them in every strength.

A pixel is one byte: which ink lies there, and how strongly (1 to 15 parts of 15, so that edges are
smooth); 0 is bare paper. The same again, 128 higher, stands for the tinted background. Drawing
bytes instead of colours is what makes a picture take milliseconds.
"""

from enum import IntEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""Rows of bytes."""

STRENGTHS = 15
TINTED = 128

_PAPER, _TINT = (252, 252, 250), (222, 240, 228)


class Ink(IntEnum):
    """The inks, dark enough to be told apart from paper without colour.

    Where smooth edges meet, the later ink covers the earlier.
    """

    HATCH = 0
    HAIRLINE = 1
    QUIET = 2
    GOAL = 3
    BARS = 4
    DATA = 5
    TEXT = 6

    @property
    def full(self) -> int:
        """The pixel that this ink covers fully."""
        return (self + 1) * STRENGTHS

    def pixels(self, amounts: Pixels) -> Pixels:
        """The pixels where that much of the ink lies, 0 for none to 255."""
        parts = amounts >> np.uint8(4)
        return np.where(parts > 0, parts + np.uint8(self * STRENGTHS), np.uint8(0))


_COLOURS = {
    Ink.HATCH: (198, 203, 211),
    Ink.HAIRLINE: (214, 218, 224),
    Ink.QUIET: (92, 102, 114),
    Ink.GOAL: (20, 108, 66),
    Ink.BARS: (170, 68, 24),
    Ink.DATA: (16, 78, 132),
    Ink.TEXT: (26, 34, 44),
}


def palette() -> bytes:
    """Red, green and blue of each of the 256 pixels."""
    colours = np.zeros((2, TINTED, 3))
    parts = np.linspace(0, 1, STRENGTHS + 1)[1:, np.newaxis]
    for half, ground in zip(colours, np.array((_PAPER, _TINT)), strict=True):
        half[0] = ground
        for ink in Ink:
            half[ink * STRENGTHS + 1 : ink.full + 1] = ground + (_COLOURS[ink] - ground) * parts
    return colours.round().astype(np.uint8).tobytes()
