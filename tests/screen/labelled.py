"""The labelled messages: `urgency | flags | message`, a flag with ? may also be raised."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "messages"


@dataclass(frozen=True)
class Labelled:
    language: str
    urgency: str
    flags: frozenset[str]
    allowed: frozenset[str]
    text: str

    @property
    def held_out(self) -> bool:
        """Half of the messages, by a hash of the text: looked at only for the final figure."""
        return hashlib.sha256(self.text.encode()).digest()[0] % 2 == 1


def messages() -> Iterator[Labelled]:
    for path in sorted(FOLDER.glob("*.txt")):
        language = path.stem.rsplit("_", 1)[1]
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                urgency, flags, text = (part.strip() for part in line.split(" | ", 2))
                names = [] if flags == "-" else flags.split()
                required = frozenset(name for name in names if not name.endswith("?"))
                yield Labelled(
                    language, urgency, required, frozenset(name.strip("?") for name in names), text
                )
