"""A question and an answer, as data."""

from dataclasses import dataclass
from enum import StrEnum

Answer = str | float | tuple[str, ...]
"""One choice or free text, a number, or several choices (none chosen is the empty tuple)."""

UNSURE = "unsure"
"""What "not sure" is recorded as, wherever a question offers it."""

SKIPPED = ""
"""What is recorded when an optional question was left out."""


class Kind(StrEnum):
    """What sort of answer a question takes."""

    CHOICE = "choice"  # exactly one of the options
    MANY = "many"  # any number of the options, none included
    SCALE = "scale"  # a whole number from `low` to `high`
    NUMBER = "number"  # a number from `low` to `high`, typed
    TEXT = "text"  # the person's own words
    CLOCK = "clock"  # a time of day
    ZONE = "zone"  # where on earth, as an IANA zone
    DATE = "date"  # a day, from `low` to `high` days from today


@dataclass(frozen=True)
class Question:
    """One thing that is asked.

    Its sentence is the Fluent message `<id>`, with a `.help` attribute where a word of explanation
    is due and one attribute an option: `<id>.<option>`.

    - `unsure`: "not sure" is offered and recorded as `UNSURE`.
    - `optional`: it may be skipped.
    - `options`: of a date, days from today; of a zone, some that may be meant.
    - `unit`: for numbers, what is counted; `change`: words of change are understood too.
    - `labels`: the message whose attributes name the options, where it is not its own.
    """

    id: str
    kind: Kind
    options: tuple[str, ...] = ()
    low: float = 0
    high: float = 10
    unsure: bool = False
    optional: bool = False
    unit: str = ""
    labels: str = ""

    def label(self, option: str) -> str:
        """The id of the text on the button of an option."""
        return f"{self.labels or self.id}.{option}"
