"""Finding the phrases of a lexicon in a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from flows.screen.lexicon import Branch, Filled, Lexicon, Phrase, Word
from flows.screen.normalise import Sentence

Span = tuple[int, int]  # first and last word, both included


@dataclass(frozen=True, slots=True)
class Match:
    """A concept (or scope cue) found at these words; `own` are the words its slots used."""

    concept: str
    start: int
    end: int
    own: frozenset[int]

    def overlaps(self, other: Match) -> bool:
        """Whether the two share a place."""
        return self.start <= other.end and other.start <= self.end


class View:
    """One sentence seen through one lexicon."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self.lexicon = lexicon
        self.words: list[Word] = [lexicon.word(word) for word in sentence.words]
        self.distance = self._distances()
        self._spans: dict[int, list[Span]] = defaultdict(list)  # where each slot is filled

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, end: int, start: int) -> int:
        """Words that count between the word `end` and a later word `start`, pauses included."""
        return self.distance[start] - self.distance[end] - (not self.words[end].is_filler)

    def ends(self, index: int) -> bool:
        """Does a statement end with this word?"""
        return index + 1 == len(self.words) or self.sentence.pauses[index + 1] > 0

    def apart(self, one: Match, other: Match) -> int:
        """Words between two matches, 0 when they overlap."""
        first, second = (one, other) if one.start <= other.start else (other, one)
        return self.gap(first.end, second.start) if first.end < second.start else 0

    def matches(self) -> list[Match]:
        """Every phrase found, once for each concept and place."""
        found: dict[tuple[str, int, int], Match] = {}
        for phrase in self._candidates():
            for match in self._find(phrase):
                found.setdefault((match.concept, match.start, match.end), match)
        return list(found.values())

    def _candidates(self) -> list[Phrase]:
        """The phrases all of whose slots are filled somewhere in the sentence."""
        filled = 0
        phrases: dict[Phrase, None] = {}
        for fills in [word.fills for word in self.words] + self._fill_longer():
            filled |= fills.mask
            phrases |= fills.phrases
        found = [phrase for phrase in phrases if phrase.mask & filled == phrase.mask]
        self._fill_alone(found)
        return found

    def _fill_alone(self, phrases: Iterable[Phrase]) -> None:
        """Note which words fill the slots of these phrases, bit by bit."""
        wanted = 0
        for phrase in phrases:
            wanted |= phrase.mask
        for index, word in enumerate(self.words):
            bits = word.fills.mask & wanted
            while bits:
                lowest = bits & -bits
                self._spans[lowest.bit_length() - 1].append((index, index))
                bits ^= lowest

    def _fill_longer(self) -> list[Filled]:
        filled: list[Filled] = []
        tree = self.lexicon.tree.next
        for index, word in enumerate(self.words):
            for atom in word.atoms:
                if atom in tree:
                    self._climb(tree[atom], index, index + 1, filled)
        return filled

    def _climb(self, branch: Branch, start: int, index: int, filled: list[Filled]) -> None:
        """Follow the longer entries that go on with the word at `index`, over fillers."""
        if branch.fills:
            filled.append(branch.fills)
            for slot in branch.slots:
                self._spans[slot].append((start, index - 1))
        for place in range(index, len(self.words)):
            word = self.words[place]
            found = [branch.next[atom] for atom in word.atoms if atom in branch.next]
            for longer in found:
                self._climb(longer, start, place + 1, filled)
            if found or not word.is_filler:
                break

    def _distances(self) -> list[int]:
        total, distances = 0, []
        for word, pause in zip(self.words, self.sentence.pauses, strict=True):
            total += pause
            distances.append(total)
            total += not word.is_filler
        return distances

    def _find(self, phrase: Phrase) -> Iterator[Match]:
        if len(phrase.groups) == 1:
            for spans in self._sequence(phrase.groups[0]):
                yield _match(phrase.concept, spans)
            return
        for combination in product(*(list(self._sequence(group)) for group in phrase.groups)):
            if self._together(combination, phrase.reach):
                yield _match(phrase.concept, [span for spans in combination for span in spans])

    def _sequence(self, steps: Sequence[tuple[int, int]]) -> Iterator[tuple[Span, ...]]:
        slot, _ = steps[0]
        rest = steps[1:]
        for span in self._spans[slot]:
            if rest:
                yield from self._extend((span,), rest)
            else:
                yield (span,)

    def _extend(
        self, spans: tuple[Span, ...], steps: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[Span, ...]]:
        slot, gap = steps[0]
        rest = steps[1:]
        end = spans[-1][1]
        for span in self._spans[slot]:
            if span[0] > end and self.gap(end, span[0]) <= gap:
                if rest:
                    yield from self._extend((*spans, span), rest)
                else:
                    yield (*spans, span)

    def _together(self, combination: Sequence[tuple[Span, ...]], reach: int) -> bool:
        ordered = sorted((spans[0][0], spans[-1][1]) for spans in combination)
        return all(
            later[0] <= earlier[1] or self.gap(earlier[1], later[0]) <= reach
            for earlier, later in pairwise(ordered)
        )


def _match(concept: str, spans: Sequence[Span]) -> Match:
    if len(spans) == 1:
        start, end = spans[0]
        return Match(concept, start, end, frozenset(range(start, end + 1)))
    own = frozenset([index for start, end in spans for index in range(start, end + 1)])
    return Match(concept, min(own), max(own), own)
