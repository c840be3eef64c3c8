"""Which of the concepts found are really being said of someone, now.

Cues from the lexicon open scopes: a denial ("no", "never had"), something only feared or advised
("what if"), the past ("in 2015"), someone else's history ("my mother died of"), something over
("gone now"), and idioms ("killing me"), whose words mean nothing here. The idea of cues,
pseudo-cues and terminators is NegEx/ConText (Chapman 2001, Harkema 2009).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from flows.screen.denial import denied
from flows.screen.lexicon import CUE
from flows.screen.matcher import Match, View

OVER_REACH = 6  # words between a complaint and "gone now"


@dataclass(frozen=True, slots=True)
class Concept:
    """What a concept means, and which scopes leave it standing.

    `history`: about the past by nature (having had cancer), so neither past nor over hides it.
    `wish`: an "if" or "I fear" does not take it back (thoughts of suicide).
    `passing`: counts even when it is over by now (a stroke sign that went away), unless long ago.
    """

    id: str
    meaning: str
    wish: bool = False
    history: bool = False
    passing: bool = False


def asserted(view: View, concepts: Mapping[str, Concept]) -> list[Match]:
    """The matches in a sentence that no scope takes back."""
    cues: dict[str, list[Match]] = defaultdict(list)
    found = []
    for match in view.matches():
        if match.concept.startswith(CUE):
            cues[match.concept.removeprefix(CUE)].append(match)
        else:
            found.append(match)
    if not found or not cues:
        return found
    return _Scopes(view, cues).standing(found, concepts)


class _Scopes:
    """The scopes of one sentence."""

    def __init__(self, view: View, cues: Mapping[str, list[Match]]) -> None:
        self._view = view
        self._told: dict[str, list[Match]] = {}
        self._reach: dict[str, set[int]] = {}
        self._idioms = cues.get("idiom", [])
        self._cues = {
            kind: [cue for cue in found if not self._is_idiom(cue)] for kind, found in cues.items()
        }

    @cached_property
    def _clause(self) -> list[int]:
        return _clauses(self._view)

    def standing(self, found: Sequence[Match], concepts: Mapping[str, Concept]) -> list[Match]:
        meant = [match for match in found if not self._is_idiom(match)]
        objects = [match for match in meant if not concepts[match.concept].history]
        before, after = self._genuine("denial"), self._genuine("denial_after")
        taken_back = denied(self._view, meant, objects, before, after)
        said: dict[str, Match] = {}  # one place where it is meant is enough
        for match in meant:
            if match.concept in said or match in taken_back:
                continue
            if not self._hidden(match, concepts[match.concept]):
                said[match.concept] = match
        return list(said.values())

    def _is_idiom(self, match: Match) -> bool:
        return any(match.own & idiom.own for idiom in self._idioms)

    def _genuine(self, kind: str) -> list[Match]:
        """The cues of a kind that are not part of a phrase that only looks like one."""
        if kind not in self._told:
            cues = self._cues.get(kind, [])
            pseudo = self._cues.get(f"not_{kind.split('_')[0]}", ()) if cues else ()
            self._told[kind] = [cue for cue in cues if not any(map(cue.overlaps, pseudo))]
        return self._told[kind]

    def _hidden(self, match: Match, concept: Concept) -> bool:
        """Only feared, someone else's history, long past, or over."""
        if self._feared(match) and not concept.wish:
            return True
        recent = self._in_clause_with(match, "recent", between=True)
        if self._in_clause_with(match, "others") and not recent:
            return True
        if concept.history:
            return False
        if self._in_clause_with(match, "past") and not recent:
            return True
        return self._over(match) and not concept.passing

    def _in_clause_with(self, match: Match, kind: str, *, between: bool = False) -> bool:
        """Is there a cue of this kind in a clause of the match (or in one that it spans)?"""
        cues = self._genuine(kind)
        if not cues:
            return False
        span = range(match.start, match.end + 1) if between else match.own
        clauses = {self._clause[index] for index in span}
        return bool(self._said_of(kind, cues) & clauses)

    def _said_of(self, kind: str, cues: Sequence[Match]) -> set[int]:
        """The clauses that these cues speak of: their own, and the one before an afterthought."""
        if kind not in self._reach:
            spoken = {self._clause[place] for cue in cues for place in (cue.start, cue.end)}
            own = {index for cue in cues for index in range(cue.start, cue.end + 1)}
            rest = {
                self._clause[index]
                for index, word in enumerate(self._view.words)
                if index not in own and not word.is_filler
            }
            self._reach[kind] = spoken | {clause - 1 for clause in spoken - rest}
        return self._reach[kind]

    def _feared(self, match: Match) -> bool:
        return any(
            cue.start <= match.start or match.start < cue.start < match.end
            for cue in self._genuine("hypothetical")
            if not self._turns(cue.end, match.start)
        )

    def _turns(self, end: int, start: int) -> bool:
        """Does a new thought begin between these two places?"""
        return any("turn" in word.roles for word in self._view.words[end + 1 : start])

    def _over(self, match: Match) -> bool:
        clause = self._clause[match.end]
        ending = [cue for cue in self._genuine("over_at_end") if self._view.ends(cue.end)]
        return any(
            self._clause[cue.start] - clause in (0, 1)
            and not cue.own & match.own
            and self._view.apart(match, cue) <= OVER_REACH
            for cue in self._genuine("over") + ending
        )


def _clauses(view: View) -> list[int]:
    """The number of the clause each word belongs to."""
    number, numbers = 0, []
    for index, (word, pause) in enumerate(zip(view.words, view.sentence.pauses, strict=True)):
        roles = word.roles
        joined = (
            "join" in roles and index + 1 < len(view) and "starter" in view.words[index + 1].roles
        )
        if index and (pause or joined or "turn" in roles):
            number += 1
        numbers.append(number)
    return numbers
