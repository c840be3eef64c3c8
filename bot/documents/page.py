"""A document as a printed page, in the letters of the charts."""

from io import BytesIO

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont

from bot.charts import draw as draw_chart
from bot.charts.letters import FONTS
from flows.messages import Chart, Document

SIZES = (11.0, 10.0, 9.0, 8.0)
"""The sizes of the letters, in points, that are tried in turn."""

MARGIN = 18.0  # mm
INDENT = 5.0
LEAST_PICTURE = 70.0
"""The height, in mm, below which a chart can no longer be read."""

UNKNOWN = "?"
"""Stands for a letter that the font lacks, such as an emoji."""

HEADING, POINT = "# ", "- "


def draw(document: Document) -> bytes:
    """The document as a PDF on A4.

    It is set on one page, in the largest letters in which everything fits; what does not fit even
    in the smallest runs over to the next page.
    """
    page = _Page(document, SIZES[0])
    for size in SIZES[1:]:
        if page.pages_count == 1:
            break
        page = _Page(document, size)
    return bytes(page.output())


class _Page(FPDF):
    """The document set in letters of one size."""

    def __init__(self, document: Document, size: float) -> None:
        super().__init__(format="A4")
        self._size = size
        self.set_margin(MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN)
        self.set_title(document.title)
        self.set_lang(document.language)
        self.add_font("Inter", "", FONTS / "Inter-Regular.ttf")
        self.add_font("Inter", "B", FONTS / "Inter-SemiBold.ttf")
        letters = self.fonts["inter"]
        self._letters = frozenset(letters.cmap if isinstance(letters, TTFFont) else ())
        self.add_page()
        self._write(document.title, self._size + 5, "B")
        for paragraph in document.paragraphs:
            self._paragraph(paragraph)
        if document.chart:
            self._picture(document.chart)

    def _paragraph(self, said: str) -> None:
        if said.startswith(HEADING):
            self.ln(self._size / 5)
            self._write(said.removeprefix(HEADING), self._size + 1, "B")
        elif said.startswith(POINT):
            self.set_font("Inter", "", self._size)
            self.cell(INDENT, self._leading(self._size), "•")
            self._write(said.removeprefix(POINT), self._size)
        else:
            self._write(said, self._size)

    def _write(self, said: str, size: float, style: str = "") -> None:
        self.set_font("Inter", style, size)
        drawn = "".join(letter if self._has(letter) else UNKNOWN for letter in said)
        self.multi_cell(
            0, self._leading(size), drawn, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )
        self.ln(size / 10)

    def _has(self, letter: str) -> bool:
        return letter == "\n" or ord(letter) in self._letters

    def _leading(self, size: float) -> float:
        """The height of a line in mm."""
        return size * 0.48

    def _picture(self, chart: Chart) -> None:
        """The chart in the room that is left, or on the next page when that is too little."""
        if self._room() < LEAST_PICTURE:
            self.add_page()
        picture = BytesIO(draw_chart(chart))
        self.image(picture, w=self.epw, h=self._room(), keep_aspect_ratio=True)

    def _room(self) -> float:
        return self.page_break_trigger - self.get_y()
