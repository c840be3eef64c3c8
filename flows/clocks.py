"""A time of day in typed words."""

import re
from datetime import datetime, time, timedelta

from flows.lexicon import Lexicon

_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?!\d|[:.]\d)")
_OFFSET = re.compile(r"\b(?:utc|gmt)\s*([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?\b", re.IGNORECASE)
NOON, EVENING, DAY = 12, 6, 24 * 60
AWAKE = range(6, 22)


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


def read_clocks(said: str, lexicon: Lexicon, now: datetime) -> tuple[time, ...]:
    """The times of day that may be meant by who says what their clock shows at `now`.

    `half past two` is in the afternoon or, less likely, in the night; `UTC+2` is a time, too.
    """
    offset = _OFFSET.search(said)
    if offset:
        return (_shifted(now, *offset.groups(default="0")),)
    clock = read_clock(said, lexicon)
    if clock is None:
        return ()
    if _is_settled(said, lexicon):
        return (clock,)
    return (clock, _opposite(clock)) if clock.hour in AWAKE else (_opposite(clock), clock)


def _shifted(now: datetime, sign: str, hours: str, minutes: str) -> time:
    by = timedelta(hours=int(hours), minutes=int(minutes))
    return (now + by if sign == "+" else now - by).time().replace(second=0, microsecond=0)


def _is_settled(said: str, lexicon: Lexicon) -> bool:
    """Whether it says which half of the day is meant: in words, or as on a clock of 24 hours."""
    whole = any(lexicon.means(named, said) for named in ("noon", "midnight"))
    if whole or any(lexicon.mentions(half, said) for half in ("am", "pm", "night")):
        return True
    [(hour, _)] = _CLOCK.findall(lexicon.in_digits(said))
    return str(hour).startswith("0") or int(hour) > NOON


def _opposite(clock: time) -> time:
    return clock.replace(hour=(clock.hour + NOON) % 24)


def _of_day(hour: int, said: str, lexicon: Lexicon) -> int:
    """The hour on a clock of 24, as the words around it say."""
    evening = lexicon.mentions("night", said) and EVENING <= hour < NOON
    if evening or (lexicon.mentions("pm", said) and hour < NOON):
        return hour + NOON
    small = lexicon.mentions("night", said) or lexicon.mentions("am", said)
    return 0 if small and hour == NOON else hour
