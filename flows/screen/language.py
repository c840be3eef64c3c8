"""Which languages a message may be in, told by its commonest words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

HINT = 2  # the patient's chosen language counts as this many words
CLOSE = 0.6  # a language with more than this share of the words of the best is read too


def likely(
    words: Iterable[str], common: Mapping[str, frozenset[str]], hint: str | None
) -> list[str]:
    """The languages worth reading the words in, best first; all of them when nothing tells."""
    words = list(words)
    scores = {language: sum(word in known for word in words) for language, known in common.items()}
    if hint in scores:
        scores[hint] += HINT
    best = max(scores.values(), default=0)
    ordered = sorted(scores, key=lambda language: -scores[language])
    return [language for language in ordered if scores[language] >= best * CLOSE]
