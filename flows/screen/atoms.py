"""The smallest pieces of the pattern language, and which of them a word fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

SHORTEST_STEMMED = 4  # shorter words are mostly function words, which do not inflect


class AtomIndex:
    """Finds the atoms (see `pattern`) that a word fits.

    A plain word also fits in its other forms, by the stemmer of the language ("find", "finding").
    """

    def __init__(self, atoms: Iterable[str], stem: Callable[[str], str]) -> None:
        self._stem = stem
        self.exact: set[str] = set()
        self._forms: dict[str, list[str]] = defaultdict(list)
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
            if len(atom) >= SHORTEST_STEMMED:
                self._forms[self._stem(atom)].append(atom)

    def matching(self, word: str) -> list[str]:
        """All atoms that the word fits."""
        if word[0].isdigit():
            return self._numbers(word)
        found = [f"={word}"] if word in self.exact else []
        found += [word] if word in self.words else []
        if len(word) >= SHORTEST_STEMMED:
            found += [form for form in self._forms.get(self._stem(word), ()) if form != word]
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
