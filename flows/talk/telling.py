"""What a person tells of their own accord: a flare-up, a note. Both are kept with their date."""

import re
from collections.abc import Mapping
from datetime import date

from flows import offers
from flows.events import NoteKept, OccurrencePlanned
from flows.instruments import instrument_of
from flows.lexicon import fold
from flows.questions import Answer
from flows.talk import checkins
from flows.talk.turn import Turn
from flows.understanding import Misunderstood
from flows.wording import Text

FLARE, SEVERITY, WORDS = "flare", "flare_severity", "note"
NOTE = "note_words"


def flare(turn: Turn, argument: str) -> None:
    """`/flare` asks how bad and how long; `/flare 7` and `/flare after a long walk` say a part.

    One that is open goes on; a further one of the same day is another.
    """
    begun = next((c for c in turn.episode.open if instrument_of(c.name) == FLARE), None)
    if begun:
        keep(turn, argument)
        checkins.put_first(turn, begun, Text("checkin-goes-on"))
        return
    name = _name(turn)
    answers = _told(turn, argument)
    turn.emit(OccurrencePlanned(name, turn.today, turn.now))
    checkins.open_(turn, name, turn.today, turn.now, answers, Text("flare-hello"))


def _name(turn: Turn) -> str:
    """The first name that is free on that local date, and later ones where somebody travels."""
    number, name = 1, FLARE
    while turn.episode.last_days.get(name, date.min) >= turn.today:
        number += 1
        name = f"{FLARE}.{number}"
    return name


def _told(turn: Turn, words: str) -> Mapping[str, Answer]:
    """What is said with the command: nothing but a number is how bad it is, all else is a note."""
    if not words:
        return {}
    severity = turn.protocol.instruments[FLARE].questions[SEVERITY]
    read = turn.reader.read(severity, words)
    spelt = re.findall(r"[^\W\d_]+", fold(words))
    if isinstance(read, Misunderstood) or not turn.reader.lexicon.numeric.issuperset(spelt):
        return {WORDS: words}
    return {SEVERITY: read}


def note(turn: Turn, words: str) -> None:
    """`/note words` keeps them, `/note` asks for them."""
    if not words:
        turn.interrupt(NOTE)
        return
    keep(turn, words)
    if turn.episode.stopped_at:
        turn.tell(Text("stopped"))
    else:
        acknowledge(turn)


def keep(turn: Turn, words: str) -> None:
    """Keep words for the clinician, with today's date; before there is a plan without one."""
    if words:
        turn.emit(NoteKept(words, turn.today if turn.episode.started_on else None))


def acknowledge(turn: Turn) -> None:
    """Say that it is kept and what else can be done, unless there is something graver to say."""
    if not turn.raised and not turn.episode.doubt:
        flare_up = ((offers.FLARE,),) if turn.episode.started_on else ()
        turn.tell(Text("note-kept"), choices=(*flare_up, *checkins.WRONG))
        turn.ask()
