"""Finding the phrases of a lexicon in a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flows.screen.lexicon import Branch, Filled, Lexicon, Phrase, Word
from flows.screen.normalise import Sentence

Span = tuple[int, int]  # first and last word, both included


@dataclass(slots=True, eq=False)  # one a place: told apart by identity, which is much faster
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
        self._distance, self._after = self._distances()
        self._spans: dict[int, list[Span]] = defaultdict(list)  # where each slot is filled

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, end: int, start: int) -> int:
        """Words that count between the word `end` and a later word `start`, pauses included."""
        return self._distance[start] - self._after[end]

    def ends(self, index: int) -> bool:
        """Does a statement end with this word?"""
        return index + 1 == len(self.words) or self.sentence.pauses[index + 1] > 0

    def apart(self, one: Match, other: Match) -> int:
        """Words between two matches, 0 when they overlap."""
        first, second = (one, other) if one.start <= other.start else (other, one)
        return self.gap(first.end, second.start) if first.end < second.start else 0

    def matches(self) -> list[Match]:
        """Every phrase found, once for each concept and place."""
        filled = self._filled()
        found: dict[tuple[str, int, int], Match] = {}
        for start, end, fills in filled:
            for concept in fills.alone:
                found[concept, start, end] = Match(
                    concept, start, end, frozenset(range(start, end + 1))
                )
        for phrase in self._candidates([fills for _, _, fills in filled]):
            for spans in self._find(phrase):
                start, end = _ends(spans)
                key = phrase.concept, start, end
                if key not in found:
                    found[key] = Match(*key, _places(spans))
        return list(found.values())

    def _filled(self) -> list[tuple[int, int, Filled]]:
        """What single words and longer entries fill, with their first and last word."""
        filled: list[tuple[int, int, Filled]] = []
        for index, word in enumerate(self.words):
            if word.fills.slots:
                filled.append((index, index, word.fills))
            if word.begins and self._goes_on(word.next, index + 1):
                for branch in word.begins:
                    self._climb(branch, index, index + 1, filled)
        return filled

    def _candidates(self, filled: Iterable[Filled]) -> list[Phrase]:
        """The phrases of several slots that are all filled somewhere in the sentence."""
        slots: set[int] = set().union(*[fills.slots for fills in filled])
        found = {
            phrase: None
            for fills in filled
            for second, phrase in fills.phrases
            if second in slots and slots.issuperset(phrase.slots)
        }
        self._fill_alone(found)
        return list(found)

    def _fill_alone(self, phrases: Iterable[Phrase]) -> None:
        """Note which words fill the slots of these phrases."""
        wanted = {slot for phrase in phrases for slot in phrase.slots}
        if not wanted:
            return
        for index, word in enumerate(self.words):
            for slot in wanted & word.fills.slots:
                self._spans[slot].append((index, index))

    def _goes_on(self, atoms: frozenset[str], index: int) -> bool:
        """Does the next word, or one behind fillers, fit? Most do not: told without climbing."""
        for place in range(index, len(self.words)):
            word = self.words[place]
            if not atoms.isdisjoint(word.atoms):
                return True
            if not word.is_filler:
                return False
        return False

    def _climb(
        self, branch: Branch, start: int, index: int, filled: list[tuple[int, int, Filled]]
    ) -> None:
        """Follow the longer entries that go on with the word at `index`, over fillers."""
        if branch.fills:
            filled.append((start, index - 1, branch.fills))
            for slot in branch.slots:
                self._spans[slot].append((start, index - 1))
        longer = branch.next
        if not longer:
            return
        for place in range(index, len(self.words)):
            word = self.words[place]
            found = False
            for atom in word.atoms:
                if atom in longer:
                    found = True
                    self._climb(longer[atom], start, place + 1, filled)
            if found or not word.is_filler:
                break

    def _distances(self) -> tuple[list[int], list[int]]:
        """Words that count from the beginning to each word, and up to behind it."""
        total, before, behind = 0, [], []
        for word, pause in zip(self.words, self.sentence.pauses, strict=True):
            total += pause
            before.append(total)
            total += not word.is_filler
            behind.append(total)
        return before, behind

    def _find(self, phrase: Phrase) -> list[tuple[Span, ...]]:
        """Every way to fill the phrase: the spans of its slots."""
        ways = self._sequence(phrase.groups[0])
        for group in phrase.groups[1:]:
            if not ways:
                break
            ways = self._beside(ways, self._sequence(group), phrase.reach)
        return ways

    def _sequence(self, steps: Sequence[tuple[int, int]]) -> list[tuple[Span, ...]]:
        """Every way to fill these slots one after the other, each within its gap."""
        ways: list[tuple[Span, ...]] = [(span,) for span in self._spans[steps[0][0]]]
        for slot, gap in steps[1:]:
            ways = [
                (*spans, span)
                for spans in ways
                for span in self._spans[slot]
                if span[0] > spans[-1][1] and self.gap(spans[-1][1], span[0]) <= gap
            ]
        return ways

    def _beside(
        self, ways: list[tuple[Span, ...]], more: list[tuple[Span, ...]], reach: int
    ) -> list[tuple[Span, ...]]:
        """The pairs of both, in any order, that stand within reach."""
        return [one + other for one in ways for other in more if self._together(one, other, reach)]

    def _together(self, one: Sequence[Span], other: Sequence[Span], reach: int) -> bool:
        (start, end), (first, last) = _ends(one), _ends(other)
        if start > first:
            start, end, first, last = first, last, start, end
        return first <= end or self.gap(end, first) <= reach


def _ends(spans: Sequence[Span]) -> Span:
    if len(spans) == 1:
        return spans[0]
    return min(spans)[0], max(end for _, end in spans)


def _places(spans: Sequence[Span]) -> frozenset[int]:
    if len(spans) == 1:
        return frozenset(range(spans[0][0], spans[0][1] + 1))
    return frozenset([index for start, end in spans for index in range(start, end + 1)])
