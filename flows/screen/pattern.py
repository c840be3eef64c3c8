"""The small pattern language of the lexicons, and its parser.

word            this word (a likely typing error is corrected to it)
stem*  *part*   words that begin with or contain this
#38-42          a number in this range
<name>          any entry of the word list `name`
(a|b c|<name>)  any of these; (...)? may be left out
a b             b right after a; filler words (articles, "really", ...) may stand between
a .. b          up to three words between
a ... b         up to seven words between
a & b           in any order, up to five words between; in one compound word too
a && b          in any order, up to ten words between
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Entry = tuple[str, ...]  # the atoms of one way to fill a slot

GAPS = {"..": 3, "...": 7}
NEAR, WIDE = 5, 14
_OPTIONAL = re.compile(r"(\([^()]*\))\?")
_ITEMS = re.compile(r"\([^()]*\)|<\w+>|&&?|\.{2,3}|[^\s()<>&]+")


class PatternError(ValueError):
    """A pattern that cannot be read; says which and why."""


@dataclass(frozen=True, slots=True)
class Step:
    """One slot of a pattern: what fits it and how many words may stand before it."""

    entries: frozenset[Entry]
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """Groups of steps; several groups may stand in any order, at most `reach` words apart."""

    groups: tuple[tuple[Step, ...], ...]
    reach: int = NEAR


class PatternReader:
    """Reads patterns over the word lists of one language.

    With `exact`, plain words stand only for themselves (word lists keep their other forms).
    """

    def __init__(self, lists: Mapping[str, tuple[str, ...]], *, exact: bool = False) -> None:
        self._lists = lists
        self._exact = exact
        self._known: dict[str, frozenset[Entry]] = {}

    def read(self, text: str) -> list[Pattern]:
        """Parse a pattern, once with and once without what may be left out.

        Raises PatternError for an unknown list or an empty group.
        """
        optional = _OPTIONAL.search(text)
        if optional:
            before, after = text[: optional.start()], text[optional.end() :]
            return self.read(f"{before}{optional[1]}{after}") + self.read(f"{before}{after}")
        return [self._parse(text)]

    def _parse(self, text: str) -> Pattern:
        groups: list[tuple[Step, ...]] = []
        steps: list[Step] = []
        gap, reach = 0, NEAR
        for item in _ITEMS.findall(text):
            if item in ("&", "&&"):
                reach = WIDE if item == "&&" else reach
                groups.append(tuple(steps))
                steps, gap = [], 0
            elif item in GAPS:
                gap = GAPS[item]
            else:
                steps.append(Step(self._entries(item), gap))
                gap = 0
        groups.append(tuple(steps))
        if not all(groups):
            raise PatternError(f"nothing stands beside & in {text!r}")
        return Pattern(tuple(groups), reach)

    def _entries(self, item: str) -> frozenset[Entry]:
        parts = item[1:-1].split("|") if item.startswith("(") else [item]
        return self._union((part.strip() for part in parts), exact=self._exact)

    def _union(self, parts: Iterable[str], *, exact: bool) -> frozenset[Entry]:
        return frozenset(
            entry
            for part in parts
            for entry in (
                self._list(part[1:-1]) if part.startswith("<") else (_entry(part, exact=exact),)
            )
        )

    def _list(self, name: str) -> frozenset[Entry]:
        if name not in self._lists:
            raise PatternError(f"no word list is called <{name}>")
        if name not in self._known:
            self._known[name] = self._union(self._lists[name], exact=False)
        return self._known[name]


def _entry(text: str, *, exact: bool) -> Entry:
    return tuple(f"={atom}" if exact and atom.isalpha() else atom for atom in text.split())
