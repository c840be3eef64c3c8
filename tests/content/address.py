"""How a text speaks to its reader: which of its words say du or tú."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

OPENING = re.compile(r"(?:^|[^\w\s/¿)])\s*(\w+)")
"""The first word after any mark, a comma too; a question gives no order."""


@dataclass(frozen=True)
class Familiar:
    """A language's familiar forms, in lower case; see address.toml for what each list holds."""

    words: Sequence[str]
    orders: Sequence[str]
    leads: Sequence[str]
    others: Mapping[str, str]

    def within(self, text: str) -> set[str]:
        """The words by which a text is familiar with its reader; none if it is polite."""
        plain = re.sub(r"<[^>]+>", "", text).lower()
        return self._said(plain) - self.others.keys() | self._ordered(plain)

    def looking_like(self, text: str) -> set[str]:
        """The `others` that a text uses."""
        return self._said(text.lower()) & self.others.keys()

    def _said(self, text: str) -> set[str]:
        words = set(re.findall(r"\w+", text))
        return {word for word in words if any(fnmatch(word, form) for form in self.words)}

    def _ordered(self, text: str) -> set[str]:
        after_a_lead = re.findall(rf"\b(?:{'|'.join(self.leads)}),? (\w+)", text)
        return {*OPENING.findall(text), *after_a_lead} & set(self.orders)


def load_familiar() -> Mapping[str, Familiar]:
    """By language."""
    rules = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {language: Familiar(**rule) for language, rule in rules.items()}
