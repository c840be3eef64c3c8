"""Which languages a message may be in, told by its commonest words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from flows.screen.normalise import fold

HINT = 2  # the patient's chosen language counts as this many words
CLOSE = 0.6  # a language with more than this share of the words of the best is read too


class Languages:
    """Tells languages apart by the common words of each."""

    def __init__(self, common: Mapping[str, Iterable[str]]) -> None:
        self._all = tuple(common)
        self._of: dict[str, list[str]] = defaultdict(list)
        for language, words in common.items():
            for word in {fold(word) for word in words}:
                self._of[word].append(language)

    def likely(self, words: Iterable[str], hint: str | None = None) -> list[str]:
        """The languages worth reading the words in, best first; all when nothing tells."""
        scores = dict.fromkeys(self._all, 0)
        for word in words:
            for language in self._of.get(word, ()):
                scores[language] += 1
        if hint in scores:
            scores[hint] += HINT
        best = max(scores.values(), default=0)
        ordered = sorted(scores, key=lambda language: -scores[language])
        return [language for language in ordered if scores[language] >= best * CLOSE]

    def spoken(self, words: Iterable[str], main: Iterable[str]) -> Iterable[str]:
        """The languages to read one sentence in: those of the message, and its own."""
        return dict.fromkeys([*main, *self.likely(words)])
