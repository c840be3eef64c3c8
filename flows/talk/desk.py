"""A clinician's side of the conversation: digests, cards, invites, alerts."""

from collections.abc import Callable, Mapping

from flows.clinic.digest import make_digest
from flows.events import (
    AlertSeen,
    CardAsked,
    CardShown,
    CaseloadAsked,
    DigestShown,
    InviteWanted,
    OccurrenceClosed,
    TriageShown,
)
from flows.inputs import CardRead, CaseloadRead, OccurrenceDue
from flows.talk import forms, planning, prescribing, times, travel
from flows.talk.recommending import summary_of
from flows.talk.turn import Turn, number_in
from flows.wording import Text


def run(turn: Turn, name: str, argument: str) -> None:
    """Do what a clinician's command says."""
    commands: Mapping[str, Callable[[Turn, str], None]] = {
        "start": start,
        "help": lambda turn, _: turn.ask(Text("desk-help")),
        "digest": lambda turn, _: turn.emit(CaseloadAsked(due=False)),
        "invite": lambda turn, _: turn.emit(InviteWanted()),
        "card": _card,
        "triage": _triage,
        "programme": prescribing.show,
        "prescribe": prescribing.write,
        "sendprogramme": prescribing.send,
        "seen": _seen,
        "time": retime,
        "place": place,
        "back": lambda turn, _: forms.back(turn),
        "privacy": lambda turn, _: turn.ask(Text("desk-privacy")),
        "stop": lambda turn, _: turn.interrupt("stop_sure"),
    }
    commands.get(name, _unknown)(turn, argument)


def _unknown(turn: Turn, _argument: str) -> None:
    turn.ask(Text("desk-unknown-command"))


def start(turn: Turn, _argument: str) -> None:
    """Begin, take up where one left off, or come back after /stop."""
    if turn.episode.stopped_at:
        turn.change(stopped_at=None)
        planning.plan_anew(turn)
    if turn.episode.started_on:
        turn.tell(Text("desk-ready", planning.when(turn)))
    else:
        turn.ask(Text("desk-welcome"))


def retime(turn: Turn, argument: str) -> None:
    """`/time` asks for a time of day, `/time 07:30` sets it; at first the desk itself asks."""
    clock = turn.reader.clock(argument)
    if not turn.episode.started_on:
        turn.ask()
    elif clock:
        times.retime(turn, f"{clock:%H:%M}")
    else:
        turn.interrupt("new_time")


def place(turn: Turn, argument: str) -> None:
    """`/place` asks where the clinician is now, `/place Lisbon` sets it; at first the desk asks."""
    if turn.episode.started_on:
        travel.ask_place(turn, argument)
    else:
        turn.ask()


def due(turn: Turn, said: OccurrenceDue) -> None:
    """It is time for the digest."""
    turn.change(last_days={said.instrument: said.day})
    turn.emit(OccurrenceClosed(said.instrument, said.day, "answered"))
    planning.plan_next(turn, said.instrument, said.day)
    if turn.today == said.day and not turn.episode.stopped_at:
        turn.emit(CaseloadAsked(due=True))


def read(turn: Turn, said: CaseloadRead | CardRead) -> None:
    """Show what was read from the ledgers."""
    match said:
        case CaseloadRead(caseload):
            turn.emit(DigestShown(make_digest(caseload, turn.today)))
        case CardRead(None):
            turn.tell(Text("no-such-patient"))
        case CardRead(patient, "triage") if patient:
            made = summary_of(turn.protocol.triage, patient.episode, turn.today)
            turn.emit(TriageShown(patient, made))
        case CardRead(patient, "programme" | "prescribe" | "clear" as page) if patient:
            prescribing.read(turn, patient, page)
        case CardRead(patient) if patient:
            turn.emit(CardShown(patient))


def _card(turn: Turn, argument: str) -> None:
    patient = number_in(argument)
    if patient is not None:
        turn.emit(CardAsked(patient))
    else:
        turn.emit(CaseloadAsked(due=False))


def _triage(turn: Turn, argument: str) -> None:
    """Where a patient's triage led, and by which rules."""
    patient = number_in(argument)
    if patient is not None:
        turn.emit(CardAsked(patient, "triage"))
    else:
        turn.emit(CaseloadAsked(due=False))


def _seen(turn: Turn, argument: str) -> None:
    alert = number_in(argument)
    if alert is not None:
        turn.emit(AlertSeen(alert))
