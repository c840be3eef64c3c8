"""The labelled messages: `urgency | flags | message`, a flag with ? may also be raised.

The files `aside_*` and `blind_*` are set aside: they are counted for the figure that the screen is
held to, but not read while rules are changed. Whoever reads their failures writes new ones. The
blind ones are by an author who had read neither the rules nor any other message: they tell best
what the screen does on the words of strangers. All the others were worked with, batch by batch,
each measured before it was looked at; the eleventh is by an author who did not know the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SET_ASIDE = ("aside", "blind")
FOLDER = Path(__file__).parent / "messages"


@dataclass(frozen=True)
class Labelled:
    language: str
    urgency: str
    flags: frozenset[str]
    allowed: frozenset[str]
    text: str
    held_out: bool


def messages() -> Iterator[Labelled]:
    for path in sorted(FOLDER.glob("*.txt")):
        batch, language = path.stem.rsplit("_", 1)
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                urgency, flags, text = (part.strip() for part in line.split(" | ", 2))
                names = [] if flags == "-" else flags.split()
                required = frozenset(name for name in names if not name.endswith("?"))
                yield Labelled(
                    language,
                    urgency,
                    required,
                    frozenset(name.strip("?") for name in names),
                    text,
                    held_out=batch in SET_ASIDE,
                )
