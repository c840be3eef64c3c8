"""From what people type to plain words: case, accents, apostrophes, sooo long letters folded."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_APOSTROPHES = re.compile(r"(?<=\w)['’‘`´ʼ′](?=\w)")
_OWNED = re.compile(  # "my leg's swollen": the leg, not two legs; "what's", "she's" stay one word
    r"\b(?!(?:it|he|she|that|there|what|who|where|here|how|let|when|why)['’])([^\W\d_]{3,})['’]s\b"
)
_MARKS = re.compile(
    "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]"
)  # accents, invisibles
_LONG = re.compile(r"([^\W\d])\1{2,}")
_PIECES = re.compile(
    r"(\d+(?:[.,]\d+)?|[^\W\d_]+)|(?:\.\.+|…|[,:()\"“”„«»]|\s[-–—]+\s|—)|([.!?;\n]+)"
)
_PAUSE = 2
_LONGEST = 80  # words; dictated text without any punctuation is cut here
_TOO_SHORT = 3  # "Chest. Hurts. Bad." is one sentence said in pieces


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words in order and, for each, the distance that punctuation puts before it."""

    words: tuple[str, ...]
    pauses: tuple[int, ...]


def fold(text: str) -> str:
    """Lower case without accents or apostrophes; a letter repeated often is left twice."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).casefold()
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    text = text.lower()
    if _APOSTROPHES.search(text):
        text = _APOSTROPHES.sub("", _OWNED.sub(r"\1", text))
    return _LONG.sub(r"\1\1", text)


def sentences(text: str) -> list[Sentence]:
    """The sentences of a message; one said in very short pieces is joined again."""
    found: list[Sentence] = []
    words: list[str] = []
    pauses: list[int] = []
    pause = 0
    for word, stop in _PIECES.findall(fold(text)):
        if word:
            words.append(word)
            pauses.append(pause)
            pause = 0
        else:
            pause = _PAUSE
        if len(words) == _LONGEST or (stop and _is_whole(words, stop)):
            found.append(Sentence(tuple(words), tuple(pauses)))
            words, pauses, pause = [], [], 0
    return [*found, Sentence(tuple(words), tuple(pauses))] if words else found


def _is_whole(words: list[str], stop: str) -> bool:
    return len(words) >= _TOO_SHORT or (bool(words) and "\n" in stop)
