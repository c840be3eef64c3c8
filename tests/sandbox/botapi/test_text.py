"""Telegram's HTML, entities, and lengths in UTF-16 code units."""

from contextlib import suppress
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.botapi import ApiError
from bot.sandbox.botapi.text import (
    Entity,
    FormattedText,
    parse_html,
    utf16_length,
    with_detected,
)

BROKEN = [
    ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("ä <i", "Unclosed start tag at byte offset 3"),
    ("<a href", 'Unclosed start tag "a" at byte offset 0'),
    ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
    ('<a href="x"', "Unclosed start tag at byte offset 0"),
    ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=x/>y</a>", "Unexpected end of name token at byte offset 8"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ('<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"),
    ('<tg-time unix="x">y</tg-time>', "Invalid Unix time specified"),
]


@pytest.mark.parametrize(("source", "reason"), BROKEN)
def test_broken_html_is_refused(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


READ = [
    ("plain", "plain", []),
    ("&lt;3 &amp; &#128077; &#x1F44D; &quot;", '<3 & 👍 👍 "', []),
    ("&nbsp; &copy; &#0; & &lt", "&nbsp; &copy; &#0; & <", []),
    ("&#x1F44D0; &#100000000; &#xD83D;", "&#x1F44D0; &#100000000; &#xD83D;", []),
    ("<b>b</b><strong>b</strong>", "bb", [Entity("bold", 0, 1), Entity("bold", 1, 1)]),
    ("👍<i>i</i>", "👍i", [Entity("italic", 2, 1)]),
    ("<u>u</u><ins>u</ins>", "uu", [Entity("underline", 0, 1), Entity("underline", 1, 1)]),
    ("<s>a</s>", "a", [Entity("strikethrough", 0, 1)]),
    ('<span class="tg-spoiler">a</span>', "a", [Entity("spoiler", 0, 1)]),
    ("<B>a</B>", "a", [Entity("bold", 0, 1)]),
    ("<b></b>a", "a", []),
    ("<b>a</>", "a", [Entity("bold", 0, 1)]),
    (
        "<b>a<i>b</i></b>",
        "ab",
        [Entity("bold", 0, 2), Entity("italic", 1, 1)],
    ),
    (
        '<a href="https://example.org/?a=1&amp;b=2">x</a>',
        "x",
        [Entity("text_link", 0, 1, url="https://example.org/?a=1&b=2")],
    ),
    ("<a href='example.org'>x</a>", "x", [Entity("text_link", 0, 1, url="http://example.org/")]),
    ("<a>example.org</a>", "example.org", [Entity("text_link", 0, 11, url="http://example.org/")]),
    ('<a href="no link">x</a>', "x", []),
    ("<code>a</code>", "a", [Entity("code", 0, 1)]),
    (
        '<pre><code class="language-python">a</code></pre>',
        "a",
        [Entity("pre", 0, 1, language="python")],
    ),
    ("<pre><code>a</code></pre>", "a", [Entity("code", 0, 1), Entity("pre", 0, 1)]),
    ('<code class="language-python">a</code>', "a", [Entity("code", 0, 1)]),
    ("<blockquote expandable>a</blockquote>", "a", [Entity("expandable_blockquote", 0, 1)]),
    (
        '<tg-time unix="1767600000" format="wDT">Monday</tg-time>',
        "Monday",
        [Entity("date_time", 0, 6, unix_time=1767600000, date_time_format="wDT")],
    ),
]


@pytest.mark.parametrize(("source", "text", "entities"), READ)
def test_html_is_read(source: str, text: str, entities: list[Entity]) -> None:
    assert parse_html(source) == FormattedText(text, tuple(entities))


@settings(deadline=None)
@given(st.text())
def test_escaped_text_comes_back_unchanged(text: str) -> None:
    assert parse_html(escape(text)) == FormattedText(text)


@settings(deadline=None)
@given(st.text(alphabet="<>/=&\"' ab;#x1", max_size=30))
def test_any_source_is_read_or_refused(source: str) -> None:
    with suppress(ApiError):
        read = parse_html(source)
        assert all(0 <= e.offset < e.end <= len(read) for e in read.entities)


LETTERS = st.text(alphabet="aß👍 \n<&", min_size=1, max_size=6)
TAGS = st.sampled_from(["b", "i", "u", "s", "tg-spoiler", "blockquote"])


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tagged = st.builds(lambda tag, text: f"<{tag}>{text}</{tag}>", TAGS, inner)
    return st.lists(tagged | LETTERS.map(escape), min_size=1, max_size=3).map("".join)


@settings(deadline=None)
@given(st.recursive(LETTERS.map(escape), nested, max_leaves=6))
def test_formatted_text_can_be_written_as_html_and_read_again(source: str) -> None:
    formatted = parse_html(source)
    assert set(parse_html(formatted.html).entities) == set(formatted.entities)
    assert parse_html(formatted.html).text == formatted.text


@settings(deadline=None)
@given(st.text())
def test_length_is_that_of_the_utf16_encoding(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


def test_crossing_entities_are_written_properly_nested() -> None:
    crossing = FormattedText("abc", (Entity("bold", 0, 2), Entity("italic", 1, 2)))
    assert crossing.html == "<b>a<i>b</i></b><i>c</i>"


def test_text_is_trimmed_with_its_entities() -> None:
    formatted = parse_html("  <b> Hi </b>there <i> </i>")
    assert formatted.trimmed() == FormattedText("Hi there", (Entity("bold", 0, 3),))


DETECTED = [
    ("/start", [("bot_command", "/start")]),
    ("/start@regain_bot now", [("bot_command", "/start@regain_bot")]),
    ("👍 /time or/not 1/2", [("bot_command", "/time")]),
    ("ask @regain_bot #pain5 #5", [("mention", "@regain_bot"), ("hashtag", "#pain5")]),
    ("see https://example.org/a?b=1.", [("url", "https://example.org/a?b=1")]),
    ("write to anna@example.org!", [("email", "anna@example.org")]),
    ("https://example.org/#top", [("url", "https://example.org/#top")]),
]


@pytest.mark.parametrize(("text", "expected"), DETECTED)
def test_entities_are_detected(text: str, expected: list[tuple[str, str]]) -> None:
    found = with_detected(FormattedText(text))
    units = text.encode("utf-16-le")
    assert [
        (e.type, units[e.offset * 2 : e.end * 2].decode("utf-16-le")) for e in found.entities
    ] == expected


def test_nothing_is_detected_inside_code_and_links() -> None:
    formatted = parse_html('<code>/start</code> <a href="https://example.org/">@regain_bot</a>')
    assert with_detected(formatted) == formatted
