"""The words and phrases of one language, compiled so that a sentence finds its patterns fast.

Every step of a pattern becomes a numbered *slot*, which its entries fill. A word knows the slots
it fills alone (remembered, since words repeat); entries of several words sit in a tree. A
sentence then tries only the phrases whose slots are all filled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from snowballstemmer import stemmer

from flows.screen.atoms import AtomIndex
from flows.screen.normalise import fold
from flows.screen.pattern import Entry, Pattern, PatternReader
from flows.screen.spelling import Spelling

STEMMERS = {"en": "english", "es": "spanish", "de": "german"}
CUE = "cue."  # how the ids of scope cues begin, whose words stand only for themselves
COMMON_COUNTS = 50
REMEMBERED_WORDS = 50_000
ROLES = ("starter", "join", "turn", "break", "state")


@dataclass(frozen=True, slots=True)
class LanguageData:
    """A lexicon as written: word lists, phrases by the concept or cue they express, dialect.

    `same` leads from a word as some people write it ("ned", "cannae") to the usual one.
    """

    language: str
    lists: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[str, ...]]
    same: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A compiled pattern: for each group its (slot, gap) steps."""

    concept: str
    groups: tuple[tuple[tuple[int, int], ...], ...]
    reach: int
    slots: tuple[int, ...]  # all of them, a repeated one as often as it stands there


@dataclass(frozen=True, slots=True)
class Filled:
    """Slots filled by a word or a longer entry, what they say alone, and the phrases to try.

    With each phrase stands the rarest of its other slots, which tells most of them away.
    """

    slots: frozenset[int]
    alone: tuple[str, ...]  # the concepts of phrases of one slot
    phrases: tuple[tuple[int, Phrase], ...]


@dataclass(slots=True)
class Branch:
    """A node of the tree of longer entries, and what an entry that ends here fills."""

    slots: list[int] = field(default_factory=list)
    next: dict[str, Branch] = field(default_factory=dict)
    fills: Filled | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """What one word can be: the atoms it fits, the slots it fills alone, its part in a sentence.

    `begins`: where the longer entries that begin with it go on; `next`: with which atoms.
    """

    atoms: tuple[str, ...]
    fills: Filled
    begins: tuple[Branch, ...]
    next: frozenset[str]
    is_filler: bool
    roles: frozenset[str]


class Lexicon:
    """Compiled phrases of one language. Raises PatternError when a pattern cannot be read."""

    def __init__(self, data: LanguageData) -> None:
        self.language = data.language
        self._slots: dict[frozenset[Entry], int] = {}
        readers = {exact: PatternReader(data.lists, exact=exact) for exact in (False, True)}
        self.phrases = [
            self._compile(concept, pattern)
            for concept, texts in data.phrases.items()
            for text in texts
            for pattern in readers[concept.startswith(CUE)].read(text)
        ]
        self._second: dict[Phrase, int] = {}
        self._by_slot = self._anchored(frozenset(data.lists["common"]))
        self._alone: dict[str, list[int]] = defaultdict(list)
        self.tree = Branch()
        self._atoms = AtomIndex(self._plant(), stemmer(STEMMERS[data.language]).stemWord)
        self._fillers = self._folded(data.lists.get("filler", ()))
        self._same = {self._fold(word): self._fold(usual) for word, usual in data.same.items()}
        self._roles = {role: self._folded(data.lists.get(role, ())) for role in ROLES}
        self._spelling = Spelling(
            self._atoms.words,
            self._atoms.stems,
            self._atoms.words
            | self._atoms.exact
            | self._fillers
            | self._folded(data.lists.get("known", ())),
        )
        self.word = lru_cache(maxsize=REMEMBERED_WORDS)(self._look_up)

    def _compile(self, concept: str, pattern: Pattern) -> Phrase:
        groups = tuple(
            tuple(
                (self._slots.setdefault(step.entries, len(self._slots)), step.gap) for step in group
            )
            for group in pattern.groups
        )
        slots = tuple(slot for group in groups for slot, _ in group)
        return Phrase(concept, groups, pattern.reach, slots)

    def _anchored(self, common: frozenset[str]) -> dict[int, list[Phrase]]:
        """Each phrase under that of its slots which is filled most rarely."""
        often = [_often(entries, common) for entries in self._slots]
        found: dict[int, list[Phrase]] = defaultdict(list)
        for phrase in self.phrases:
            rarest, *others = sorted(set(phrase.slots), key=lambda slot: often[slot])
            found[rarest].append(phrase)
            self._second[phrase] = others[0] if others else rarest
        return found

    def _filled(self, slots: Collection[int]) -> Filled:
        phrases = dict.fromkeys(phrase for slot in slots for phrase in self._by_slot.get(slot, ()))
        return Filled(
            frozenset(slots),
            tuple(dict.fromkeys(phrase.concept for phrase in phrases if len(phrase.slots) == 1)),
            tuple((self._second[phrase], phrase) for phrase in phrases if len(phrase.slots) > 1),
        )

    def _plant(self) -> set[str]:
        """Sort the entries of all slots into single words and the tree; all atoms used."""
        atoms: dict[str, str] = {}
        for entries, slot in self._slots.items():
            for entry in entries:
                for atom in entry:
                    if atom not in atoms:
                        atoms[atom] = self._fold(atom)
                if len(entry) == 1:
                    self._alone[atoms[entry[0]]].append(slot)
                    continue
                branch = self.tree
                for atom in entry:
                    branch = branch.next.setdefault(atoms[atom], Branch())
                branch.slots.append(slot)
        self._finish(self.tree)
        return set(atoms.values())

    def _finish(self, branch: Branch) -> None:
        branch.fills = self._filled(branch.slots) if branch.slots else None
        for longer in branch.next.values():
            self._finish(longer)

    def _folded(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(self._fold(word) for word in words)

    def _fold(self, word: str) -> str:
        return fold_word(fold(word), self.language)

    def _look_up(self, word: str) -> Word:
        folded = fold_word(word, self.language)
        folded = self._same.get(folded, folded)
        is_filler = folded in self._fillers
        roles = frozenset(role for role, words in self._roles.items() if folded in words)
        atoms = self._atoms.matching(folded)
        if not (atoms or is_filler or roles) and (meant := self._spelling.suggest(folded)):
            atoms = self._atoms.matching(meant)
        slots = [slot for atom in atoms for slot in self._alone.get(atom, ())]
        begins = tuple(self.tree.next[atom] for atom in atoms if atom in self.tree.next)
        longer = frozenset(atom for branch in begins for atom in branch.next)
        return Word(tuple(atoms), self._filled(slots), begins, longer, is_filler, roles)


def fold_word(word: str, language: str) -> str:
    """German umlauts are typed as ae, oe, ue, or left out: all three become the bare vowel."""
    if language == "de":
        word = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return word


def _often(entries: Iterable[Entry], common: frozenset[str]) -> int:
    """A guess at how often one of the entries is met: a common word counts as many others."""
    return sum(COMMON_COUNTS if entry[-1].strip("=") in common else 1 for entry in entries)
