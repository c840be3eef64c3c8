"""Correcting likely typing errors to the words of a lexicon, by an index of deletions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

SHORTEST = 5  # in shorter words one letter more or less is too often another word


class Spelling:
    """Finds the lexicon word that one slip (a letter more, less, wrong or swapped) away is."""

    def __init__(self, words: Iterable[str], stems: Iterable[str], correct: Iterable[str]) -> None:
        self._index: dict[str, set[str]] = defaultdict(set)
        self._correct = frozenset(correct)
        self._stems = frozenset(stem for stem in stems if len(stem) > SHORTEST)
        for word in {*(word for word in words if len(word) >= SHORTEST), *self._stems}:
            for key in _deletions(word):
                self._index[key].add(word)
        self._lengths = sorted({len(stem) + more for stem in self._stems for more in (-1, 0, 1)})

    def suggest(self, word: str) -> str | None:
        """The word or stem that was probably meant; None when too short, right or far off."""
        if len(word) < SHORTEST or word in self._correct:
            return None
        whole = self._closest(word)
        return whole or next(
            (
                stem
                for length in reversed(self._lengths)
                if SHORTEST < length < len(word)
                and (stem := self._closest(word[:length]))
                and stem in self._stems
            ),
            None,
        )

    def _closest(self, word: str) -> str | None:
        candidates = {found for key in _deletions(word) for found in self._index.get(key, ())}
        near = sorted(
            candidate
            for candidate in candidates
            if sorted(candidate[:2]) == sorted(word[:2]) or candidate[0] == word[0]
            if OSA.distance(word, candidate, score_cutoff=1) <= 1
        )
        return near[0] if near else None


def _deletions(word: str) -> Iterator[str]:
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]
