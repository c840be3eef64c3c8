"""Which languages a message may be in, told by its commonest words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from flows.screen.normalise import fold

HINT = 2  # the patient's chosen language counts as this many words
CLOSE = 0.6  # a language with more than this share of the words of the best is read too


class Languages:
    """Tells languages apart by the common words of each."""

    def __init__(self, common: Mapping[str, Iterable[str]]) -> None:
        self._common = {
            language: frozenset(fold(word) for word in words) for language, words in common.items()
        }

    def likely(self, words: Collection[str], hint: str | None = None) -> list[str]:
        """The languages worth reading the words in, best first; all when nothing tells."""
        scores = {
            language: sum(map(common.__contains__, words))
            for language, common in self._common.items()
        }
        if hint in scores:
            scores[hint] += HINT
        enough = max(scores.values(), default=0) * CLOSE
        near = [language for language, score in scores.items() if score >= enough]
        return near if len(near) == 1 else sorted(near, key=lambda name: -scores[name])

    def spoken(self, words: Collection[str], main: Iterable[str]) -> Iterable[str]:
        """The languages to read one sentence in: those of the message, and its own."""
        return dict.fromkeys([*main, *self.likely(words)])
