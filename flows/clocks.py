"""A time of day in typed words."""

import re
from datetime import time

from flows.lexicon import Lexicon

_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?!\d|[:.]\d)")
NOON, EVENING, DAY = 12, 6, 24 * 60


def read_clock(said: str, lexicon: Lexicon) -> time | None:
    """A time such as `8`, `8:30`, `8.30 pm`, `20 Uhr`, `half past seven`, `noon`.

    None if there is none, or more than one.
    """
    if lexicon.means("noon", said):
        return time(NOON)
    if lexicon.means("midnight", said):
        return time(0)
    found = _CLOCK.findall(lexicon.in_digits(said))
    if len(found) != 1:
        return None
    hour, minute = (int(part or 0) for part in found[0])
    if hour >= 24 or minute >= 60:
        return None
    total = 60 * _of_day(hour, said, lexicon) + minute + lexicon.minutes_past(said)
    return time(*divmod(total % DAY, 60))


def _of_day(hour: int, said: str, lexicon: Lexicon) -> int:
    """The hour on a clock of 24, as the words around it say."""
    evening = lexicon.mentions("night", said) and EVENING <= hour < NOON
    if evening or (lexicon.mentions("pm", said) and hour < NOON):
        return hour + NOON
    small = lexicon.mentions("night", said) or lexicon.mentions("am", said)
    return 0 if small and hour == NOON else hour
