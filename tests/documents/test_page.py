"""A document becomes a printed page."""

import logging
import re
import zlib

import pytest

from bot.documents import draw
from flows.messages import Document, Series
from tests.charts.examples import chart, on_days

SHORT = ("A few words.", "# Why", "- Walking is hard.", "- So are stairs.")
STIFFNESS = chart(Series("Stiffness", on_days(1, 2, 30)))


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def letter_sizes(pdf: bytes) -> set[float]:
    """The sizes that its words are set in."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    drawn = b"".join(zlib.decompress(each) for each in streams if each.startswith(b"x"))
    return {float(size) for size in re.findall(rb"/F\d+ ([\d.]+) Tf", drawn)}


def page(*paragraphs: str, **more: object) -> bytes:
    return draw(Document("summary.pdf", "Your summary", paragraphs, **more))


def test_a_short_document_is_one_page_with_its_title_and_language() -> None:
    pdf = page(*SHORT, language="de")

    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    assert b"/Lang (de)" in pdf
    assert letter_sizes(pdf) == {16, 12, 11}  # title, heading, words


def test_more_words_are_set_smaller_to_stay_on_one_page() -> None:
    pdf = page(*SHORT * 9)

    assert pages(pdf) == 1
    assert max(letter_sizes(pdf)) < 16


def test_what_fits_in_no_size_runs_over() -> None:
    assert pages(page(*SHORT * 60)) > 1


@pytest.mark.parametrize("often", [1, 6])
def test_a_chart_keeps_its_room_on_the_page(often: int) -> None:
    pdf = page(*SHORT * often, chart=STIFFNESS)

    assert pages(pdf) == 1
    assert b"/Subtype /Image" in pdf


def test_a_letter_that_the_font_lacks_does_not_hurt(caplog: pytest.LogCaptureFixture) -> None:
    assert pages(page("Better 💪 日本 \U0010ffff", "- two\nlines")) == 1
    told = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert not told  # a patient's words are not for the log
