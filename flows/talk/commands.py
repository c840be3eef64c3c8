"""The commands of a patient, at home in every state."""

from collections.abc import Callable, Mapping

from flows.events import (
    LinkEnded,
    LinksAsked,
    Occasion,
    RecoveryAsked,
    ReportAsked,
    ShareOffered,
)
from flows.questions import SKIPPED
from flows.rhythm import Cadence
from flows.talk import (
    changing,
    forms,
    happenings,
    on_request,
    pausing,
    planning,
    programme,
    recommending,
    safety,
    snoozing,
    telling,
    times,
    travel,
    visits,
)
from flows.talk.turn import Turn, number_in
from flows.wording import Text

IN_PROGRAMME = (
    *("checkin", "progress", "week", "programme", "report", "event", "visit", "later"),
    *("weekly", "daily", "monthly", "keep", "because", "pause", "time", "place", "change"),
    *("snooze", "flare", "quiet", "times", "days"),
)
BY_BUTTON_ONLY = ("because", "continue", "flag", "keep", "topic")


def typed(turn: Turn, name: str, argument: str) -> None:
    """Do what a typed command says; those of buttons carry what nobody would type."""
    if name in BY_BUTTON_ONLY:
        unknown(turn, argument)
    else:
        run(turn, name, argument)


def run(turn: Turn, name: str, argument: str) -> None:
    """Do what the command says; an unknown one is answered with what there is."""
    commands: Mapping[str, Callable[[Turn, str], None]] = {
        "start": start,
        "help": help_,
        "checkin": on_request.check_in,
        "progress": lambda turn, _: turn.emit(RecoveryAsked(Occasion.PROGRESS)),
        "programme": programme.run,
        "week": lambda turn, _: turn.emit(RecoveryAsked(Occasion.WORDS)),
        "report": lambda turn, _: turn.emit(ReportAsked()),
        "event": happenings.ask,
        "visit": visits.ask_date,
        "later": lambda turn, _: visits.remind_later(turn),
        "weekly": lambda turn, _: weekly(turn),
        "daily": lambda turn, _: daily(turn),
        "monthly": lambda turn, _: monthly(turn),
        "keep": lambda turn, _: turn.tell(Text("left-as-it-was"), in_place=True),
        "because": happenings.because,
        "change": changing.ask,
        "pause": pausing.ask,
        "snooze": snoozing.ask,
        "flare": telling.flare,
        "note": telling.note,
        "quiet": times.show_quiet,
        "times": times.show_times,
        "days": times.show_days,
        "time": retime,
        "place": travel.ask_place,
        "wrong": wrong,
        "flag": settle_flag,
        "back": lambda turn, _: forms.back(turn),
        "skip": skip,
        "topics": recommending.topics,
        "topic": recommending.topic,
        "summary": recommending.summarise,
        "sendsummary": recommending.pass_on,
        "continue": lambda turn, _: forms.go_on(turn),
        "share": share,
        "whosees": lambda turn, _: turn.emit(LinksAsked()),
        "endlink": end_link,
        "privacy": lambda turn, _: turn.ask(Text("privacy")),
        "stop": stop,
    }
    why_not = _why_not(turn) if name in IN_PROGRAMME else None
    if why_not:
        turn.ask(why_not)
    else:
        commands.get(name, unknown)(turn, argument)


def _why_not(turn: Turn) -> Text | None:
    """The commands of the programme need a complete plan, and somebody who has not left."""
    if turn.episode.stopped_at:
        return Text("stopped")
    return None if turn.episode.started_on else Text("not-yet")


def start(turn: Turn, _argument: str) -> None:
    """Begin, take up where one left off, or come back after /stop."""
    episode = turn.episode
    if episode.stopped_at:
        turn.change(stopped_at=None)
        if episode.started_on:
            planning.plan_anew(turn)
        turn.ask(Text("welcome-back"))
    elif episode.started_on:
        turn.ask(Text("already-started", planning.when(turn)))
    elif "consent" not in episode.answers:
        turn.change(greeted=True)
        turn.tell(Text("what-this-is"), Text("what-this-is-not"))
        turn.ask(*_who_invited(turn))
    else:
        forms.after_emergency(turn)
        turn.tell(Text("where-we-were"))
        forms.go_on(turn)


def _who_invited(turn: Turn) -> tuple[Text, ...]:
    by = turn.episode.invited_by
    return (Text("invited-by", {"by": by}),) if by else ()


def help_(turn: Turn, _argument: str) -> None:
    """What can be done here, and what this cannot do."""
    turn.ask(Text("help"))


def unknown(turn: Turn, _argument: str) -> None:
    """A command that does not exist."""
    turn.ask(Text("unknown-command"))


def share(turn: Turn, _argument: str) -> None:
    """A link for a clinician; only somebody who has agreed has anything to share."""
    if turn.episode.word("consent") == "agree":
        turn.emit(ShareOffered())
    else:
        turn.ask(Text("not-yet"))


def weekly(turn: Turn) -> None:
    """One check-in a week, always on the weekday of today; `/daily` leads back."""
    planning.set_cadence(turn, planning.weekly(turn))
    turn.ask(Text("weekly-set", planning.when(turn)))


def daily(turn: Turn) -> None:
    """A check-in each day again."""
    planning.set_cadence(turn, Cadence())
    turn.ask(Text("daily-set", planning.when(turn)))


def monthly(turn: Turn) -> None:
    """One check-in every four weeks, always on the weekday of today."""
    planning.set_cadence(turn, planning.monthly(turn))
    turn.ask(Text("monthly-set", planning.when(turn)))


def retime(turn: Turn, argument: str) -> None:
    """`/time` asks for a time of day, `/time 07:30` sets it."""
    clock = turn.reader.clock(argument)
    if clock:
        times.retime(turn, f"{clock:%H:%M}")
    else:
        turn.interrupt("new_time")


def wrong(turn: Turn, _argument: str) -> None:
    """ "Something is wrong": hear them out before anything else."""
    turn.interrupt("wrong_words")


def settle_flag(turn: Turn, argument: str) -> None:
    """The advice on a red flag is answered; the conversation goes on where that is sensible."""
    if safety.settle(turn, argument):
        forms.resume(turn)


def skip(turn: Turn, _argument: str) -> None:
    """Leave the open question out, where that is possible."""
    waiting = turn.open()
    if waiting and waiting.question.optional:
        forms.settle(turn, waiting, SKIPPED)
    else:
        turn.ask(Text("cannot-skip"))


def end_link(turn: Turn, clinician: str) -> None:
    """The patient ends what a clinician may see."""
    found = number_in(clinician)
    if found is not None:
        turn.emit(LinkEnded(found))


def stop(turn: Turn, _argument: str) -> None:
    """Leave; asked once more, so that nobody leaves by a slip."""
    if turn.episode.stopped_at:
        turn.tell(Text("stopped"))
    else:
        turn.interrupt("stop_sure")
