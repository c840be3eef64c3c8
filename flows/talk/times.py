"""When the person is asked: times of day, days of the week, and the hours in which nothing comes.

The latest wish wins. A time that is chosen in quiet hours moves them; quiet hours that are chosen
over a time move that time to their end. Each command says what holds from now on.
"""

from collections.abc import Iterable
from datetime import time

from flows.clocks import read_clocks
from flows.days import read_weekdays
from flows.episode import Role
from flows.questions import Answer, Question
from flows.quiet import Quiet
from flows.rhythm import Cadence
from flows.talk import planning, travel
from flows.talk.turn import Turn
from flows.understanding import Misunderstood
from flows.wording import Arg, Text

QUIET, TIMES, DAYS = "new_quiet", "new_times", "new_days"
OFF = "off"
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_QUIET = 14 * 60
"""Minutes; longer ones that begin before noon, without a word for it, begin in the evening."""
APART = 60
"""Minutes from one check-in of a day to the next, at least."""
NOON = 12


def show_quiet(turn: Turn, argument: str) -> None:
    """`/quiet` shows and asks, `/quiet 22:00 7:00` sets quiet hours, `/quiet off` ends them."""
    _set_or_ask(turn, QUIET, argument, _quiet_now(turn))


def show_times(turn: Turn, argument: str) -> None:
    """`/times` shows and asks, `/times 8:00 14:00 20:00` sets one to three times of the day."""
    _set_or_ask(turn, TIMES, argument, Text("times-now", {"times": _clocks(_times(turn))}))


def show_days(turn: Turn, argument: str) -> None:
    """`/days` asks with boxes to tick, `/days mon wed fri` and `/days all` set the days."""
    ticked = turn.episode.cadence.weekdays or range(1, 8)
    chosen = tuple(WEEK[day - 1] for day in ticked)
    _set_or_ask(turn, DAYS, argument, chosen=chosen)


def _set_or_ask(
    turn: Turn, name: str, argument: str, *before: Text, chosen: tuple[str, ...] = ()
) -> None:
    question = turn.aside(name)
    found = read(turn, question, argument) if argument else None
    if argument and not isinstance(found, Misunderstood) and found is not None:
        settle(turn, question, found)
        return
    why = (found.why,) if isinstance(found, Misunderstood) else ()
    turn.interrupt(name, *before, *why, chosen=chosen)


def read(turn: Turn, question: Question, words: str) -> Answer | Misunderstood:
    """What is typed as an answer to one of the three."""
    reader = turn.reader
    if question.id == DAYS:
        days = read_weekdays(words, reader.lexicon, reader.language)
        named = tuple(WEEK[day - 1] for day in days or ())
        return named or Misunderstood(Text("days-how"))
    if question.id == QUIET and reader.lexicon.means("off", words):
        return OFF
    clocks = read_clocks(words, reader.lexicon)
    if question.id == QUIET:
        return _quiet_of(turn, clocks, words)
    return _times_of(clocks)


def _quiet_of(turn: Turn, clocks: tuple[time, ...], words: str) -> Answer | Misunderstood:
    if len(clocks) != 2:
        return Misunderstood(Text("quiet-how"))
    begins, ends = clocks
    plain = not turn.reader.lexicon.mentions("am", words)
    if plain and begins.hour < NOON and _minutes(begins, ends) > LONGEST_QUIET:
        begins = begins.replace(hour=begins.hour + NOON)
    return f"{begins:%H:%M} {ends:%H:%M}"


def _times_of(clocks: tuple[time, ...]) -> Answer | Misunderstood:
    ordered = sorted(set(clocks))
    pairs = zip(ordered, [*ordered[1:], ordered[0]] if ordered else [], strict=True)
    near = len(ordered) > 1 and any(_minutes(a, b) < APART for a, b in pairs)
    if not 0 < len(ordered) <= 1 + planning.MOST_MORE or near:
        return Misunderstood(Text("times-how", {"most": 1 + planning.MOST_MORE}))
    return " ".join(f"{clock:%H:%M}" for clock in ordered)


def settle(turn: Turn, question: Question, answer: Answer) -> None:
    """Do what an answer to one of the three says."""
    words = answer if isinstance(answer, str) else ""
    clocks = tuple(map(time.fromisoformat, words.split())) if words not in ("", OFF) else ()
    match question.id:
        case "new_quiet":
            set_quiet(turn, Quiet(*clocks) if clocks else Quiet(time(0), time(0)))
        case "new_times":
            set_times(turn, clocks)
        case _:
            named = answer if isinstance(answer, tuple) else ()
            set_days(turn, tuple(WEEK.index(day) + 1 for day in named))


def set_quiet(turn: Turn, quiet: Quiet) -> None:
    """Nothing is sent in these hours; a check-in that lies in them moves to their end."""
    before = _times(turn)
    after = tuple(dict.fromkeys(quiet.ends if quiet.covers(at) else at for at in before))
    turn.change(quiet=quiet)
    of_today = _keep(turn, tuple(sorted(after)))
    moved = Text("quiet-moved", {"times": _clocks(_times(turn))})
    changed = (moved, *of_today) if set(after) != set(before) else ()
    turn.settled(_quiet_now(turn), *changed)


def set_times(turn: Turn, clocks: tuple[time, ...]) -> None:
    """The first is the time of the daily check-in, the others those of the short one."""
    changed = _make_room(turn, clocks)
    of_today = _keep(turn, clocks)
    turn.settled(Text("times-set", {"times": _clocks(_times(turn))}), *changed, *of_today)


def set_days(turn: Turn, days: tuple[int, ...]) -> None:
    """Check-ins come on these ISO weekdays, every week."""
    if not days:
        turn.interrupt(DAYS, Text("days-how"))
        return
    planning.set_cadence(turn, Cadence(days if len(days) < len(WEEK) else ()))
    names = tuple(Text(f"{DAYS}.{WEEK[day - 1]}") for day in days)
    which = "all" if len(days) == len(WEEK) else "some"
    args: dict[str, Arg] = {"which": which, "days": names, "times": _clocks(_times(turn))}
    turn.settled(Text("days-set", args))


def retime(turn: Turn, clock: str) -> None:
    """Another time of day for the first check-in, or for the digest."""
    at = time.fromisoformat(clock)
    if turn.episode.role is Role.CLINICIAN:
        of_today = travel.follow(turn, lambda: turn.remember("digest_time", clock))
        turn.ask(Text("retimed", planning.when(turn)), *of_today)
        return
    rest = tuple(more for more in turn.episode.more_times if more != at)
    changed = _make_room(turn, (at, *rest))
    of_today = _keep(turn, (at, *rest))
    said = Text("times-set", {"times": _clocks(_times(turn))}) if rest else None
    turn.settled(said or Text("retimed", planning.when(turn)), *changed, *of_today)


def _times(turn: Turn) -> tuple[time, ...]:
    episode = turn.episode
    return (episode.clock, *episode.more_times) if episode.clock else ()


def _keep(turn: Turn, clocks: tuple[time, ...]) -> tuple[Text, ...]:
    """Keep the times, and let what is planned follow; what is to be said of today."""
    first, *more = clocks

    def change() -> None:
        turn.remember("checkin_time", f"{first:%H:%M}")
        turn.change(more_times=tuple(more))

    return travel.follow(turn, change)


def _make_room(turn: Turn, clocks: tuple[time, ...]) -> tuple[Text, ...]:
    """Cut the quiet hours so that every time is free of them; says so when that changed them."""
    before = turn.episode.quiet
    quiet = before
    for at in clocks:
        quiet = quiet.around(at)
    turn.change(quiet=quiet)
    return () if quiet == before else (_quiet_now(turn),)


def _quiet_now(turn: Turn) -> Text:
    quiet = turn.episode.quiet
    has = "no" if quiet.begins == quiet.ends else "yes"
    return Text("quiet-now", {"has": has, "begins": quiet.begins, "ends": quiet.ends})


def _clocks(times: Iterable[time]) -> tuple[Text, ...]:
    return tuple(Text("at-clock", {"clock": at}) for at in times)


def _minutes(first: time, second: time) -> int:
    """From one time of day to the next time of the other."""
    minutes = (second.hour - first.hour) * 60 + second.minute - first.minute
    return minutes % (24 * 60)
