"""What passes between a patient and their clinicians: links, invites, alerts.

Everything happens within the transaction of the input that caused it; what the other person is to
hear goes into their own outbox, or as an input into their inbox.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from bot.body import pack
from bot.engines.port import Engine
from flows import events as happened
from flows import inputs, offers
from flows.clinic.caseload import Alert
from flows.episode import Episode
from flows.events import Choice, Summary, Told
from flows.messages import Tap
from flows.presenting import Presenter
from flows.presenting.clinic import alert
from flows.presenting.programme import unclear
from flows.presenting.summary import from_patient
from flows.programme import Exercise, to_json
from flows.screen.urgency import Urgency
from flows.wording import Text, Wording
from storage import Ledgers, Person, Refused
from storage.records import AlertLevel, InviteRole, Json

LEVELS: Mapping[Urgency, AlertLevel] = {
    Urgency.EMERGENCY: "emergency",
    Urgency.SAME_DAY: "same_day",
    Urgency.SOON: "soon",
}
INVITE_LIFETIME = timedelta(days=7)


class Care:
    """The care links of one transaction. `username` is the bot's own, for the links of invites."""

    def __init__(
        self, ledgers: Ledgers, wording: Wording, engine: Engine, username: str, now: datetime
    ) -> None:
        self._ledgers = ledgers
        self._wording = wording
        self._engine = engine
        self._username = username
        self._now = now
        self.woken: set[int] = set()

    def open_invite(self, token: str, person: Person) -> inputs.InviteOpened:
        """Redeem an invite that came with /start, and say what it was.

        One that is meant for somebody else stays good for them.
        """
        found = self._ledgers.invites.look(token, person.id, self._now)
        if isinstance(found, Refused):
            return inputs.InviteOpened(found.reason)
        by = self._ledgers.people.by_id(found.created_by) if found.created_by else None
        other = {"patient": "clinician", "clinician": "patient"}[found.role]
        if person.role == other:
            return inputs.InviteOpened("not-for-you")
        self._ledgers.invites.redeem(token, person.id, self._now)
        if found.role == "clinician":
            self._ledgers.people.update(person.id, role="clinician")
            if by:
                self._link(by, person)
        return inputs.InviteOpened(found.role, by.called if by else "", by.id if by else 0)

    def answer(
        self, event: happened.Event, episode: Episode, person: Person
    ) -> Iterator[happened.Event]:
        """What the person hears because of an event that concerns somebody else too."""
        match event:
            case happened.ConsentGiven():
                self._consented(episode, person)
            case happened.ConsentDeclined():
                self._declined(person)
            case happened.RedFlagRaised():
                self._alert(event, person)
            case happened.SummaryPassedOn(made):
                yield self._pass_on(made, person)
            case happened.ShareOffered():
                yield Told((self._invitation("share-link", "clinician", person),))
            case happened.InviteWanted():
                yield Told((self._invitation("invite-link", "patient", person),))
            case happened.LinksAsked():
                yield self._who_sees(person)
            case happened.LinkEnded(clinician_id):
                yield self._end(clinician_id, person)
            case happened.ProgrammeSent(patient_id, exercises):
                yield self._prescribe(patient_id, exercises, person)
            case happened.HelpOffered() if self._ledgers.links.clinicians_of(person.id):
                yield Told((Text("help-offer"),), ((offers.TELL_CLINICIAN,),))
            case happened.HelpWanted():
                yield self._ask_for_help(person)
            case happened.AlertSeen(alert_id):
                yield from self._seen(alert_id, person)

    def _consented(self, episode: Episode, person: Person) -> None:
        self._ledgers.people.update(person.id, role="patient")
        inviter = self._ledgers.people.by_id(episode.inviter) if episode.inviter else None
        if inviter:
            self._link(person, inviter)

    def _declined(self, patient: Person) -> None:
        """Nobody sees the answers of somebody who does not agree."""
        for clinician in self._ledgers.links.clinicians_of(patient.id):
            self._ledgers.links.end(patient.id, clinician.id, self._now)

    def _link(self, patient: Person, clinician: Person) -> None:
        """Link the two, and tell both."""
        if self._ledgers.links.add(patient.id, clinician.id, self._now):
            key = f"link:{patient.id}:{clinician.id}:{self._now.isoformat()}"
            told = Text("linked-by-patient", {"name": patient.called})
            self._say(clinician, Told((told,)), key)
            told = Text("linked-to-clinician", {"name": clinician.called})
            self._say(patient, Told((told,)), key)

    def _alert(self, raised: happened.RedFlagRaised, patient: Person) -> None:
        alert_id = self._ledgers.alerts.raise_(
            patient.id,
            " ".join(raised.flags),
            LEVELS[raised.urgency],
            raised.words,
            self._now,
            raised.key,
        )
        if alert_id is None:
            return
        shown = Alert(alert_id, raised.flags, raised.urgency, raised.words, self._now)
        for clinician in self._ledgers.links.clinicians_of(patient.id):
            self._say(clinician, alert(shown, patient.called, patient.id), f"alert:{alert_id}")

    def _pass_on(self, made: Summary, patient: Person) -> Told:
        clinicians = self._ledgers.links.clinicians_of(patient.id)
        if not clinicians:
            return Told((Text("summary-nobody"),))
        for clinician in clinicians:
            told = from_patient(
                made, patient.called, patient.id, self._wording, self._language(clinician)
            )
            self._say(clinician, told, f"summary:{patient.id}:{self._now.isoformat()}")
        names = tuple(Text("as-said", {"said": clinician.called}) for clinician in clinicians)
        return Told((Text("summary-sent", {"names": names}),))

    def _seen(self, alert_id: int, clinician: Person) -> Iterator[Told]:
        """Only a linked clinician may; the patient is told once, by whom."""
        linked = {patient.id: patient for patient in self._ledgers.links.patients_of(clinician.id)}
        raised = self._ledgers.alerts.by_id(alert_id)
        patient = linked.get(raised.patient_id) if raised else None
        if not raised or not patient:
            yield Told((Text("no-such-patient"),))
        elif raised.seen_by not in (None, clinician.id):
            by = self._ledgers.people.by_id(raised.seen_by)
            yield Told((Text("alert-already", {"by": by.called if by else ""}),))
        else:
            self._ledgers.alerts.seen(alert_id, clinician.id, self._now)
            self._put(patient, f"seen:{alert_id}", {"kind": "seen", "by": clinician.called})
            yield Told((Text("alert-noted", {"name": patient.called}),))

    def _prescribe(
        self, patient_id: int, exercises: tuple[Exercise, ...], clinician: Person
    ) -> Told:
        """Only a linked clinician may; it is the patient's own input that sets it."""
        linked = {patient.id: patient for patient in self._ledgers.links.patients_of(clinician.id)}
        patient = linked.get(patient_id)
        if not patient:
            return Told((Text("no-such-patient"),))
        key = f"programme:{clinician.id}:{self._now.isoformat()}"
        body = {"by": clinician.called, "clinician": clinician.id, "exercises": to_json(exercises)}
        self._put(patient, key, {"kind": "programme", **body})
        return Told((Text("desk-programme-sent", {"name": patient.called}),))

    def _ask_for_help(self, patient: Person) -> Told:
        clinicians = self._ledgers.links.clinicians_of(patient.id)
        for clinician in clinicians:
            told = unclear(patient.called, patient.id)
            self._say(clinician, told, f"unclear:{patient.id}:{self._now.isoformat()}")
        if not clinicians:
            return Told((Text("help-nobody"),))
        names = tuple(Text("as-said", {"said": clinician.called}) for clinician in clinicians)
        return Told((Text("help-sent", {"names": names}),))

    def _put(self, person: Person, key: str, body: Json) -> None:
        if self._ledgers.inbox.put(person.id, "clinician", key, body, self._now):
            self._engine.wake(self._ledgers, person.id)
            self.woken.add(person.id)

    def _invitation(self, text: str, role: InviteRole, person: Person) -> Text:
        token = self._ledgers.invites.create(role, person.id, self._now, INVITE_LIFETIME)
        return Text(text, {"link": invite_link(self._username, token)})

    def _who_sees(self, patient: Person) -> Told:
        clinicians = self._ledgers.links.clinicians_of(patient.id)
        if not clinicians:
            return Told((Text("sees-nobody"),))
        lines = tuple(Text("sees-line", {"name": c.called}) for c in clinicians)
        ends = tuple(
            (Choice(Text("end-link", {"name": c.called}), Tap(command="endlink", value=str(c.id))),)
            for c in clinicians
        )
        return Told(((Text("sees-head"), *lines),), ends)

    def _end(self, clinician_id: int, patient: Person) -> Told:
        clinician = self._ledgers.people.by_id(clinician_id)
        if not clinician or not self._ledgers.links.end(patient.id, clinician_id, self._now):
            return Told((Text("sees-nobody"),))
        return Told((Text("link-ended", {"name": clinician.called}),))

    def _say(self, person: Person, told: Told, key: str) -> None:
        message = Presenter(self._wording, self._language(person)).say(told)
        body = pack(message)
        self._ledgers.outbox.add(person.id, key, body, self._now, urgent=told.urgent)

    def _language(self, person: Person) -> str:
        return person.language or self._wording.languages[0]


def invite_link(username: str, token: str) -> str:
    """The address that opens the bot with an invite."""
    return f"https://t.me/{username}?start={token}"
