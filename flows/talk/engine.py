"""The one pure step: an episode and an input give an episode and what followed.

The same arguments always give the same result: there is no clock, no chance and no I/O in here.
"""

from datetime import datetime
from functools import partial

from flows import inputs
from flows.episode import Episode, Role
from flows.events import (
    ConsentGiven,
    ContactLost,
    ContactRegained,
    Event,
    Occasion,
    ReportShown,
)
from flows.messages import Tap
from flows.protocol import Protocol
from flows.talk import (
    answering,
    asides,
    checkins,
    commands,
    desk,
    forms,
    hearing,
    locating,
    programme,
    recovering,
    replying,
    rescreening,
    safety,
    telling,
    visits,
)
from flows.talk.turn import Open, Turn
from flows.understanding import Misunderstood
from flows.wording import Text


def step(
    episode: Episode, said: inputs.Input, protocol: Protocol, now: datetime
) -> tuple[Episode, tuple[Event, ...]]:
    """What one input makes of an episode, and the events that follow, in order.

    `now` is aware UTC. Red flags in a patient's words come before everything else.
    """
    token = said.token if isinstance(said, inputs.ChoiceTapped) else ""
    turn = Turn(episode, protocol, now, token)
    _dispatch(turn, said)
    turn.note_activity()
    hearing.put(turn, episode)
    events = map(turn.before_bedtime, turn.events) if _is_unasked(said) else turn.events
    return turn.episode, tuple(events)


def _is_unasked(said: inputs.Input) -> bool:
    """Whether what follows was not asked for by the person just now."""
    match said:
        case inputs.OccurrenceDue() | inputs.ReplyOverdue():
            return True
        case inputs.RecoveryRead(_, _, why):
            return why in (Occasion.WEEK, Occasion.REMINDER)
        case _:
            return False


def _dispatch(turn: Turn, said: inputs.Input) -> None:
    match said:
        case inputs.PersonSaid(text, about):
            _said(turn, text, about)
        case inputs.CommandGiven(name, argument):
            _commanded(turn, name, argument)
        case inputs.ChoiceTapped(tap):
            _tapped(turn, tap)
        case inputs.StaleTapped():
            _answer_to(turn, Text("button-stale"))
        case inputs.OtherSent(kind):
            _answer_to(turn, Text("only-words", {"kind": kind}))
        case inputs.LocationShared(zone):
            _located(turn, zone)
        case inputs.MessageEdited(text):
            _edited(turn, text)
        case inputs.InviteOpened():
            _invited(turn, said)
        case inputs.RecoveryRead():
            recovering.read(turn, said)
        case inputs.ReportRead(patient):
            turn.emit(ReportShown(patient, turn.today))
        case inputs.CaseloadRead() | inputs.CardRead():
            desk.read(turn, said)
        case _:
            _clock(turn, said)


def _clock(turn: Turn, said: inputs.Input) -> None:
    """What happens without the person: the clock, Telegram, a clinician."""
    if isinstance(said, inputs.OccurrenceDue | inputs.ReplyOverdue | inputs.OccurrenceExpired):
        hearing.leave(turn)
    if isinstance(said, inputs.OccurrenceDue):
        rescreening.leave(turn)
    match said:
        case inputs.OccurrenceDue():
            _due(turn, said)
        case inputs.ReplyOverdue():
            checkins.remind(turn, said)
        case inputs.OccurrenceExpired():
            checkins.expire(turn, said)
        case inputs.ReachabilityChanged(reachable):
            _reached(turn, reachable=reachable)
        case inputs.MessageUndelivered(occurrence):
            checkins.unreached(turn, "undelivered", occurrence)
        case inputs.AlertWasSeen(by):
            turn.tell(Text("alert-was-seen", {"by": by}))
        case inputs.ProgrammePrescribed():
            programme.prescribed(turn, said)


def _due(turn: Turn, said: inputs.OccurrenceDue) -> None:
    if turn.episode.role is Role.CLINICIAN:
        desk.due(turn, said)
    elif said.instrument in visits.FOLLOW_UPS:
        visits.due(turn, said)
    else:
        checkins.due(turn, said)


def _reached(turn: Turn, *, reachable: bool) -> None:
    if reachable != turn.episode.reachable:
        turn.change(reachable=reachable)
        turn.emit(ContactRegained() if reachable else ContactLost())
    if not reachable:
        checkins.unreached(turn, "blocked")


def _said(turn: Turn, text: str, about: Tap | None) -> None:
    if turn.episode.role is Role.CLINICIAN:
        _answer(turn, text, turn.open())
        return
    held, doubt, waiting = turn.episode.hold, turn.episode.doubt, turn.open()
    if hearing.hear(turn, text) and turn.episode.hold:
        _keep(turn, text)
    elif held:
        turn.note(text)
        safety.remind_of_hold(turn)
    elif doubt and turn.episode.doubt != doubt:
        turn.note(text)
        forms.resume(turn)
    elif turn.episode.stopped_at and not waiting:
        turn.note(text)
        turn.tell(Text("stopped"))
    elif about and not (waiting and _is_open(about, waiting)):
        replying.reply(turn, text, about)
    elif doubt or turn.episode.aside:
        _answer(turn, text, waiting)
    elif not turn.episode.greeted:
        turn.note(text)
        commands.start(turn, "")
    else:
        _answer(turn, text, waiting)


def _is_open(about: Tap, waiting: Open) -> bool:
    return (about.occurrence, about.question) == (waiting.occurrence, waiting.question.id)


def _keep(turn: Turn, text: str) -> None:
    """Words that raised an emergency are also the answer, where an answer in words was asked."""
    turn.change(aside="")
    turn.note(text)


def _answer(turn: Turn, text: str, waiting: Open | None) -> None:
    """Words as the answer to what was open when they were said."""
    if turn.reader.goes_back(text, waiting.question if waiting else None):
        forms.back(turn)
        return
    if not waiting:
        _nothing_asked(turn, text)
        return
    is_aside = turn.is_aside(waiting.question)
    reads = partial(asides.read, turn) if is_aside else turn.reader.read
    answer = reads(waiting.question, text)
    if not isinstance(answer, Misunderstood):
        forms.settle(turn, waiting, answer)
    else:
        if not answer.offered:
            turn.note(text)
        heard = turn.raised or turn.open() != waiting
        turn.ask(*(() if heard else (answer.why,)), offered=() if heard else answer.offered)


def _nothing_asked(turn: Turn, text: str) -> None:
    """Free words while nothing is asked: kept, and answered with what can be done."""
    if turn.episode.role is Role.CLINICIAN:
        turn.tell(Text("desk-help"))
    else:
        telling.keep(turn, text)
        telling.acknowledge(turn)


def _commanded(turn: Turn, name: str, argument: str) -> None:
    if turn.episode.role is Role.CLINICIAN:
        desk.run(turn, name, argument)
        return
    if hearing.hear(turn, argument) and turn.episode.hold:
        _keep(turn, argument)
        return
    commands.typed(turn, name, argument)
    _hold_first(turn, name)


def _tapped(turn: Turn, tap: Tap) -> None:
    if tap.command:
        run = desk.run if turn.episode.role is Role.CLINICIAN else commands.run
        run(turn, tap.command, tap.value)
    elif turn.episode.stopped_at and not turn.open():
        turn.tell(Text("stopped"))
    elif tap.occurrence:
        answering.tapped(turn, tap)
    else:
        forms.tapped(turn, tap)
    _hold_first(turn, tap.command)


def _hold_first(turn: Turn, command: str) -> None:
    """Whatever else was done: an emergency that was raised earlier still waits."""
    if turn.episode.hold and command != "flag" and not turn.raised:
        safety.remind_of_hold(turn)


def _located(turn: Turn, zone: str) -> None:
    """What waits for safety waits for nothing else; who has stopped is nowhere to be found."""
    if not zone:
        _answer_to(turn, Text("place-unclear"))
    elif turn.episode.hold or turn.episode.doubt or turn.episode.stopped_at:
        _answer_to(turn, Text("only-words", {"kind": "location"}))
    else:
        locating.located(turn, zone)


def _edited(turn: Turn, text: str) -> None:
    """An edit is no answer, because what it corrects is unclear; but it may tell of danger."""
    if turn.episode.role is Role.PATIENT:
        hearing.hear(turn, text)
        turn.note(text)
    _answer_to(turn, Text("edits-are-not-read"))


def _answer_to(turn: Turn, text: Text) -> None:
    """Answer kindly and put the open question again, unless an emergency waits."""
    if turn.episode.hold:
        _hold_first(turn, "")
    elif turn.episode.stopped_at:
        turn.tell(Text("stopped"))
    else:
        turn.ask(text)


def _invited(turn: Turn, said: inputs.InviteOpened) -> None:
    match said.outcome:
        case "patient" if turn.episode.word("consent") == "agree":
            turn.change(invited_by=said.by, inviter=said.inviter)
            turn.emit(ConsentGiven())
        case "patient":
            turn.change(invited_by=said.by, inviter=said.inviter)
        case "clinician":
            turn.change(role=Role.CLINICIAN)
        case refused:
            turn.tell(Text(f"invite-{refused}"))
