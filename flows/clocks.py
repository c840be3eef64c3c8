"""A time of day in typed words, several of them, or a moment to come."""

import re
from datetime import datetime, time, timedelta

from flows.lexicon import Lexicon, fold
from flows.schedule import instant_on, local_date, next_due

_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?!\d|[:.]\d)")
_OFFSET = re.compile(r"\b(?:utc|gmt)\s*([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?\b", re.IGNORECASE)
NOON, EVENING, DAY, HOUR = 12, 6, 24 * 60, 60
TONIGHT = time(19)
"""What `this evening` means, as a house rule."""
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


def possible_clocks(said: str, lexicon: Lexicon, now: datetime) -> tuple[time, ...]:
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


def read_clocks(said: str, lexicon: Lexicon) -> tuple[time, ...]:
    """Several times of day, such as `22:00 7:00`, `10 pm to 7 am`, `8 Uhr, 14 Uhr und 20 Uhr`.

    Empty when a part of it is none.
    """
    joins = "|".join(map(re.escape, (*lexicon.also, *lexicon.until)))
    parts = re.split(rf"[,;\n]|(?<=\w)\s*[-\u2013]\s*(?=\d)|\b(?:{joins})\b", fold(said))
    return _each([part for part in parts if part.strip()], lexicon) or _each(
        _around_numbers(said, lexicon), lexicon
    )


def _each(parts: list[str], lexicon: Lexicon) -> tuple[time, ...]:
    """The times of all parts; a part may hold several numbers, as in `8:00 14:00`."""
    found: list[time] = []
    for part in parts:
        pieces = _around_numbers(part, lexicon)
        for piece in pieces if len(pieces) > 1 else [part]:
            clock = read_clock(piece, lexicon)
            if clock is None:
                return ()
            found.append(clock)
    return tuple(found)


def _around_numbers(said: str, lexicon: Lexicon) -> list[str]:
    """The words cut before each number but the first, so that each has what follows it."""
    text = lexicon.in_digits(said)
    starts = [found.start() for found in _CLOCK.finditer(text)]
    ends = [*starts[1:], len(text)]
    return [text[a:b] for a, b in zip([0, *starts[1:]], ends, strict=True)] if starts else []


def read_later(said: str, lexicon: Lexicon, now: datetime, zone: str) -> datetime | None:
    """A moment to come, such as `3h`, `in half an hour`, `this evening`, `20:00`; None without any.

    A bare number counts hours, as `3h` does; `20h` is eight in the evening. A time of day that is
    over means the next one, in the afternoon where the words do not say otherwise.
    """
    text = lexicon.in_digits(said)
    number = re.search(r"(?<![\d:.])\d{1,3}(?![\d:.])", text)
    unit = lexicon.minutes(said)
    is_clock = number and NOON < int(number[0]) < 24 and re.fullmatch(r"\D*\d+\s*h", text)
    if not is_clock and (text.isdecimal() or (unit and number)):
        return now + timedelta(minutes=int(number[0]) * (unit or HOUR)) if number else None
    if unit and not is_clock:
        return now + timedelta(minutes=unit)
    if lexicon.means("evening", said):
        return _next(TONIGHT, now, zone)
    clock = read_clock(said, lexicon)
    if clock is None:
        return None
    at = _next(clock, now, zone)
    is_plain = clock.hour < NOON and not lexicon.mentions("am", said)
    if is_plain and local_date(at, zone) > local_date(now, zone):
        return min(at, _next(clock.replace(hour=clock.hour + NOON), now, zone))
    return at


def _next(clock: time, now: datetime, zone: str) -> datetime:
    """The next time that the wall clock shows it."""
    today = local_date(now, zone)
    at = instant_on(today, clock, zone)
    return at if at and at > now else next_due(today, clock, zone)[1]
