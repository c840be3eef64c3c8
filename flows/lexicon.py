"""The words of a language that people type instead of tapping, as data."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

_NUMBER = re.compile(r"(?<![\w.,])-?\d+(?:[.,]\d+)?")


def fold(words: str) -> str:
    """Words as they are compared: lower case, no accents, single spaces, plain apostrophes."""
    bare = unicodedata.normalize("NFKD", words.casefold().replace("\u2019", "'"))
    return " ".join("".join(char for char in bare if not unicodedata.combining(char)).split())


@dataclass(frozen=True)
class Lexicon:
    """One language's words for yes, no, skip and the numbers from zero to ten."""

    yes: tuple[str, ...]
    no: tuple[str, ...]
    unsure: tuple[str, ...]
    none: tuple[str, ...]
    skip: tuple[str, ...]
    back: tuple[str, ...]
    numbers: tuple[str, ...]
    noon: tuple[str, ...]
    midnight: tuple[str, ...]
    pm: tuple[str, ...]
    am: tuple[str, ...]

    def means(self, words: str, said: str) -> bool:
        """Whether what was said is one of the words under that heading, such as `skip`."""
        return fold(said).rstrip(".!") in getattr(self, words)

    def starts(self, words: str, said: str) -> bool:
        """Whether what was said begins with one of the words under that heading."""
        return any(re.match(rf"{re.escape(word)}\b", fold(said)) for word in getattr(self, words))

    def numbers_in(self, said: str) -> tuple[float, ...]:
        """The different numbers in it, in digits or in words; `6/10` is 6."""
        text = re.sub(r"(\d)\s*(?:/|of|out of|von|de|sobre)\s*10\b", r"\1", fold(said))
        digits = [float(found.replace(",", ".")) for found in _NUMBER.findall(text)]
        spelt = [
            float(self.numbers.index(w)) for w in re.findall(r"\w+", text) if w in self.numbers
        ]
        return tuple(dict.fromkeys(digits + spelt))


def load_lexicons(*locales: Path) -> Mapping[str, Lexicon]:
    """Read `<language>/lexicon.toml` of each locales directory; a later one overrides."""
    files = [file for folder in locales for file in sorted(folder.glob("*/lexicon.toml"))]
    adapter = TypeAdapter(Lexicon)
    return {
        file.parent.name: adapter.validate_python(tomllib.loads(file.read_text(encoding="utf-8")))
        for file in files
    }
