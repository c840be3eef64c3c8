"""What happened on the way: a new plan, surgery, an illness, a holiday. Verdicts respect them."""

from dataclasses import replace
from datetime import date, timedelta

from flows.events import TimelineKept
from flows.questions import Answer
from flows.talk.turn import Turn
from flows.timeline import NEW_STARTS, SPANS, Entry, Happening
from flows.wording import Text

EVENT = "event"
OTHER = "other"
PAUSES = (Happening.HOLIDAY, Happening.ILLNESS, Happening.SURGERY, OTHER)
"""Why somebody may pause."""
DAY = timedelta(days=1)
KIND, FIRST, LAST, WORDS = "event_kind", "event_first", "event_last", "what_changed"


def ask(turn: Turn, argument: str) -> None:
    """`/event` asks what happened and when; `/event therapy_change` and so on say what it was."""
    known = argument in turn.protocol.instruments[EVENT].questions[KIND].options
    turn.change(draft={KIND: argument} if known else {})
    _go_on(turn)


def answered(turn: Turn, question: str, answer: Answer) -> None:
    """Take an answer about what happened, and ask the next one or keep it."""
    turn.change(draft={**turn.episode.draft, question: answer})
    _go_on(turn)


def _go_on(turn: Turn) -> None:
    draft = turn.episode.draft
    following = turn.protocol.instruments[EVENT].next(draft)
    if following:
        turn.interrupt(following)
        return
    turn.change(draft={})
    kind = Happening(str(draft[KIND]))
    first = _day(draft.get(FIRST)) or turn.today
    last = _day(draft.get(LAST))
    mark(turn, kind, first, max(first, last) if last else None)


def _day(answer: Answer | None) -> date | None:
    return date.fromisoformat(str(answer)) if answer else None


def mark(turn: Turn, kind: Happening, first: date, last: date | None = None) -> None:
    """Keep a mark and say what it does; after a new start ask in one line what changed."""
    keep(turn, Entry(kind, first, last))
    said = Text(f"marked.{kind}", {"first": first, "last": last or first})
    if kind in NEW_STARTS:
        turn.change(suggested="", suggested_on=None, praised_on=None, goal_on=None)
        turn.interrupt(WORDS, said)
    else:
        turn.ask(said)


def explain(turn: Turn, words: str) -> None:
    """The person's words about the latest new start, if they had any."""
    starts = [entry for entry in turn.episode.timeline if entry.kind in NEW_STARTS]
    if words and starts:
        keep(turn, replace(starts[-1], words=words))
    turn.ask(Text("what-changed-kept"))


def because(turn: Turn, argument: str) -> None:
    """Why the person pauses, by a button under the pause: a reason and the end of that pause."""
    why, _, until = argument.partition(" ")
    first, end = turn.episode.paused_on, turn.episode.paused_until
    if not first or not end or until != end.isoformat() or why not in PAUSES:
        turn.ask(Text("button-stale"))
    elif why == OTHER:
        turn.ask(Text("pause-reason-kept"))
    else:
        kind = Happening(why)
        mark(turn, kind, first, end - DAY if kind in SPANS else None)


def end_spans(turn: Turn) -> None:
    """The person is back: an illness or a holiday ends with yesterday."""
    for entry in turn.episode.timeline:
        if entry.kind in SPANS and entry.last and entry.last >= turn.today:
            keep(turn, replace(entry, last=max(entry.first, turn.today - DAY)))


def keep(turn: Turn, entry: Entry) -> None:
    """Put it on the timeline; it takes the place of one of the same kind and first day."""
    others = [e for e in turn.episode.timeline if (e.kind, e.first) != (entry.kind, entry.first)]
    turn.change(timeline=tuple(sorted((*others, entry), key=lambda e: e.first)))
    turn.emit(TimelineKept(entry.kind, entry.first, entry.last, entry.words))
