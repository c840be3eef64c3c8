"""Long texts: cut where a reader would, counted as Telegram counts, never broken HTML."""

import re
from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.paging import length, pages


def read(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_length_is_counted_as_read_and_in_utf16_units() -> None:
    assert length("<b>7 &lt; 8</b>") == 5
    assert length("💪") == 2
    assert length("&#128170;") == 2


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert pages("<b>short</b> &amp; sweet", limit=13) == ["<b>short</b> &amp; sweet"]


def test_it_is_cut_between_paragraphs() -> None:
    assert pages("one two\n\nthree\nfour\n\nfive six", limit=22) == [
        "one two\n\nthree\nfour",
        "five six",
    ]


def test_else_between_lines_else_between_words_else_anywhere() -> None:
    assert pages("one two\nthree four", limit=12) == ["one two", "three four"]
    assert pages("one two three", limit=9) == ["one two", "three"]
    assert pages("onetwothree", limit=6) == ["onetwo", "three"]


def test_a_tag_that_is_open_at_a_cut_is_closed_and_opened_again() -> None:
    html = '<blockquote expandable>a <a href="https://x.y">bb cc</a></blockquote>'

    assert pages(html, limit=5) == [
        '<blockquote expandable>a <a href="https://x.y">bb</a></blockquote>',
        '<blockquote expandable><a href="https://x.y">cc</a></blockquote>',
    ]


WORDS = st.text("ab \n💪&<", min_size=1, max_size=60)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["b", "i", ""]), WORDS), min_size=1), st.integers(2, 40))
def test_nothing_is_lost_but_space_at_the_cuts(parts: list[tuple[str, str]], limit: int) -> None:
    html = "".join(
        f"<{tag}>{escaped(words)}</{tag}>" if tag else escaped(words) for tag, words in parts
    )

    cut = pages(html, limit)

    assert all(length(page) <= limit for page in cut) or cut == [html]
    assert "".join("".join(map(read, cut)).split()) == "".join(read(html).split())


def escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
