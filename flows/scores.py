"""A score in typed words, such as `about a 6`, `six and a half`, `6/10`, `between 6 and 7`.

A half stays a half: whoever says `6.5`, or names two neighbours on the scale, gets 6.5 in the
ledger, as several check-ins of a day have a mean there; the recap shows it. More than one decimal
is rounded to one. Whatever may be no score is not taken for one: a count of hours, two numbers
further apart, a word such as `one` in the middle of a sentence.
"""

import re
from collections.abc import Callable, Iterable

from flows.lexicon import Lexicon, fold

_NUMBER = r"(?<![\w.,])-?\d{1,9}(?:[.,]\d{1,9})?(?![.,]?\d)"
_WORDS = re.compile(r"[^\W\d_]+")
_DASHES = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-"})
NEIGHBOURS = 1.0


def read_score(said: str, lexicon: Lexicon, low: float, high: float) -> float | None:
    """The one score in it, on the scale or not; None without any, or with more than one.

    On a scale with two sides, a number that its own words contradict (`2 worse`) is none.
    """
    steps: Iterable[Callable[[str], str]] = (
        lambda text: _halves(text),
        lambda text: _without(lexicon.hedges, _without(lexicon.not_numbers, fold(text))),
        lambda text: _spelt(text, lexicon),
        lambda text: _signs(text, lexicon),
        lambda text: _of_scale(text, lexicon, high),
        lambda text: _uncounted(text, lexicon),
        lambda text: _middles(text, lexicon),
    )
    text = said
    for step in steps:
        text = step(text)
    found = {_value(number) for number in re.findall(_NUMBER, text)}
    if len(found) != 1:
        return None
    score = round(found.pop(), 1)
    return None if low < 0 < high and _contradicts(score, text, lexicon) else score


def read_change(said: str, lexicon: Lexicon) -> float | None:
    """How much changed, where somebody says just that: `a lot better`; None otherwise."""

    def bare(words: str) -> str:
        return " ".join(re.findall(r"\w+", _without(lexicon.hedges, fold(words))))

    known = {bare(words): score for words, score in lexicon.change.items()}
    return known.get(bare(said))


def _halves(text: str) -> str:
    """`6½` is 6.5; folding would make 61 and 2 of it."""
    return re.sub(r"(?<!\d)½", "0.5", re.sub(r"(\d)\s*½", r"\1.5", text)).translate(_DASHES)


def _without(phrases: Iterable[str], text: str) -> str:
    for phrase in sorted(phrases, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", text)
    return " ".join(text.split())


def _spelt(text: str, lexicon: Lexicon) -> str:
    """Spelt numbers in digits; an article that is a number too, only among nothing but numbers."""
    alone = all(word in lexicon.numeric for word in _WORDS.findall(text))

    def digits(found: re.Match[str]) -> str:
        word = found[0]
        if word in lexicon.articles and not alone:
            return word
        half = next((h for h in lexicon.half if word.endswith(h) and word != h), "")
        number = lexicon.number(word.removesuffix(half))
        return word if number is None else f"{number}{'.5' if half else ''}"

    return _WORDS.sub(digits, text)


def _signs(text: str, lexicon: Lexicon) -> str:
    """`minus 2` is -2, `6 point 5` is 6.5, `6 and a half` is 6.5."""
    text = re.sub(rf"(?<!\w){_any(lexicon.minus)}\s+(?=\d)", "-", text)
    text = re.sub(rf"(\d)\s+{_any(lexicon.point)}\s+(?=\d)", r"\1.", text)
    return re.sub(rf"(?<=\d)\s*{_any(lexicon.half)}(?!\w)", ".5", text)


def _of_scale(text: str, lexicon: Lexicon, high: float) -> str:
    """`6/10` and `6 out of 10` are 6, where the scale ends with 10."""
    scale = _any(("/", *lexicon.out_of))
    return re.sub(rf"(?<=\d)\s*{scale}\s*{high:g}(?![.,]?\d)", "", text)


def _uncounted(text: str, lexicon: Lexicon) -> str:
    """Without what counts something else: hours, tablets, percent."""
    return re.sub(rf"{_NUMBER}\s*{_any(lexicon.counted)}(?!\w)", " ", text)


def _middles(text: str, lexicon: Lexicon) -> str:
    """Two neighbours as what lies between them; `from 6 to 7` is a change and stays as it is."""
    a, b = rf"(?P<a>{_NUMBER})", rf"(?P<b>{_NUMBER})"
    span = rf"{a}\s*(?:-|(?<!\w){_any(lexicon.until)}(?!\w))\s*{b}"
    between = rf"{_any(lexicon.between)}\s+{a}\s+{_any(lexicon.also)}\s+{b}"
    for pattern in (between, rf"(?:{_any(lexicon.between)}\s+)?{span}"):
        found = re.search(pattern, text)
        before = text[: found.start()].split() if found else []
        if found and not (before and before[-1] in lexicon.starting):
            low, high = _value(found["a"]), _value(found["b"])
            if abs(high - low) <= NEIGHBOURS:
                middle = f"{(low + high) / 2:g}"
                return f"{text[: found.start()]} {middle} {text[found.end() :]}"
    return text


def _contradicts(score: float, text: str, lexicon: Lexicon) -> bool:
    return (score > 0 and lexicon.mentions("worse", text)) or (
        score < 0 and lexicon.mentions("better", text)
    )


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"


def _value(number: str) -> float:
    return float(number.replace(",", "."))
