"""The smallest pieces of the pattern language, and which of them a word fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

Stem = Callable[[str], str]


class Forms:
    """Words by their stem, so that "finding" leads to "find".

    Stemming is slow: words are only stemmed when one that begins like them is asked for.
    """

    BEGINNING = 4  # letters; shorter words are mostly function words, which do not inflect

    def __init__(self, stem: Stem) -> None:
        self._stem = stem
        self._alike: dict[str, list[str]] = defaultdict(list)
        self._by_stem: dict[str, dict[str, list[str]]] = {}

    def add(self, word: str) -> None:
        """Take in one word."""
        if len(word) >= self.BEGINNING:
            self._alike[word[: self.BEGINNING]].append(word)

    def others(self, word: str) -> list[str]:
        """The words taken in that are other forms of this one."""
        beginning = word[: self.BEGINNING]
        if beginning not in self._alike:
            return []
        if beginning not in self._by_stem:
            self._by_stem[beginning] = self._stemmed(self._alike[beginning])
        found = self._by_stem[beginning].get(self._stem(word), ())
        return [form for form in found if form != word]

    def _stemmed(self, words: Iterable[str]) -> dict[str, list[str]]:
        by_stem: dict[str, list[str]] = defaultdict(list)
        for word in words:
            by_stem[self._stem(word)].append(word)
        return by_stem


class AtomIndex:
    """Finds the atoms (see `pattern`) that a word fits.

    A plain word also fits in its other forms, by the stemmer of the language ("find", "finding").
    """

    def __init__(self, atoms: Iterable[str], stem: Stem) -> None:
        self._forms = Forms(stem)
        self.exact: set[str] = set()
        self.words: set[str] = set()
        self.stems: set[str] = set()
        self._parts: list[tuple[str, str]] = []
        self._ranges: list[tuple[str, float, float, bool]] = []
        for atom in atoms:
            self._add(atom)
        self._lengths = sorted({len(stem) for stem in self.stems})

    def _add(self, atom: str) -> None:
        if atom.startswith("#"):
            low, high = atom.strip("#.").split("-")
            self._ranges.append((atom, float(low), float(high), atom.startswith("#.")))
        elif atom.startswith("*"):
            self._parts.append((atom, atom.strip("*")))
        elif atom.endswith("*"):
            self.stems.add(atom[:-1])
        elif atom.startswith("="):
            self.exact.add(atom[1:])
        else:
            self.words.add(atom)
            self._forms.add(atom)

    def matching(self, word: str) -> list[str]:
        """All atoms that the word fits."""
        if word[0].isdigit():
            return self._numbers(word)
        found = [f"={word}"] if word in self.exact else []
        found += [word] if word in self.words else []
        found += self._forms.others(word)
        found += [
            f"{word[:n]}*" for n in self._lengths if n <= len(word) and word[:n] in self.stems
        ]
        return found + [atom for atom, part in self._parts if part in word]

    def _numbers(self, word: str) -> list[str]:
        value = float(word.replace(",", ".")) if word.isascii() else -1.0
        found = [
            atom
            for atom, low, high, decimal in self._ranges
            if low <= value <= high and (not decimal or not word.isdigit())
        ]
        return [*found, word] if word in self.words else found
