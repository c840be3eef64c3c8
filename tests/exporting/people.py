"""Two patients and their clinician, as the ledgers hold them; every word of theirs is marked."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.shelf import Shelf
from flows.episode import Episode, Outcome
from flows.rhythm import Cadence
from flows.screen.urgency import Urgency
from flows.timeline import Entry, Happening
from storage import Ledgers, Store

NOW = datetime(2026, 3, 9, 9, 30, 15, 123456, tzinfo=UTC)
FIRST = date(2026, 1, 5)
"""A Monday."""
DAYS = 21
WOBBLE = (0, 1, -1, 0, 1, 0, -1)

CHATS = (820_020_001, 810_010_001, 810_010_002, 830_030_001)

PROGRAMME = {
    "exercises": [
        {
            "name": "{mark} heel slides",
            "stages": ["{mark} 5 times", "{mark} 10 times"],
            "per_week": 3,
            "weekdays": [1, 3, 5],
            "stage": 1,
            "since": "2026-01-12",
            "by": "Dr. Okafor",
        }
    ]
}


@dataclass(frozen=True)
class Clinic:
    """Who is there, by number. Every word of Anna's has `ANNA` in it, of Ben's `BEN`."""

    store: Store
    shelf: Shelf
    anna: int
    ben: int
    okafor: int
    daughter: int


def fill(store: Store, shelf: Shelf) -> Clinic:
    """The clinic in that store."""
    with store.begin() as ledgers:
        shelf.keep_current(ledgers)
        people = [ledgers.people.at_chat("7", chat, NOW).id for chat in CHATS]
        okafor, anna, ben, daughter = people
        ledgers.people.update(okafor, role="clinician", name="Dr. Okafor")
        ledgers.people.update(daughter, name="Daughter of ANNA")
        keep(ledgers, shelf, anna, "ANNA", okafor, daughter)
        keep(ledgers, shelf, ben, "BEN", okafor, ben)
    return Clinic(store, shelf, anna, ben, okafor, daughter)


def keep(
    ledgers: Ledgers, shelf: Shelf, number: int, mark: str, clinician: int, carer: int
) -> None:
    """Three weeks of a patient: answered, corrected, partial, expired, paused, planned."""
    ledgers.people.update(
        number, role="patient", name=f"{mark} Name", language="de", zone="Europe/Berlin"
    )
    state = json.loads(episode(shelf, mark).to_json())
    state["programme"] = json.loads(json.dumps(PROGRAMME).replace("{mark}", mark))
    ledgers.episodes.save(number, json.dumps(state), shelf.current.version, None)
    ledgers.links.add(number, clinician, NOW - timedelta(days=60))
    keep_journal(ledgers, number, mark)
    for n in range(DAYS):
        day = FIRST + timedelta(days=n)
        keep_daily(ledgers, shelf, number, day, n, mark, carer if n == 2 else number)
    keep_unanswered(ledgers, number, FIRST + timedelta(days=DAYS))
    alert = ledgers.alerts.raise_(
        number, "clot septic_joint", "same_day", f"{mark} my calf", NOW, "a"
    )
    ledgers.alerts.raise_(number, "cancer", "soon", f"{mark} weight", NOW, "b")
    if alert:
        ledgers.alerts.seen(alert, clinician, NOW + timedelta(minutes=9))


def episode(shelf: Shelf, mark: str) -> Episode:
    return Episode(
        shelf.current.version,
        language="de",
        answers={
            "consent": "agree",
            "place": "Europe/Berlin",
            "who": "me",
            "flags_now": (),
            "movement_limits": ("walking", "stairs"),
            "weeks": 8.0,
            "task_1": f"{mark} getting dressed",
            "task_2": f"{mark} walking",
            "task_3": "",
            "score_1": 3.0,
            "score_2": 4.0,
            "checkin_time": "08:00",
            "what_changed": f"{mark} new therapist",
        },
        outcome=Outcome("both", Urgency.NONE, "pt", ("cost",), ("lead_usually_pt: cause=surgery",)),
        started_on=FIRST,
        cadence=Cadence(),
        timeline=(Entry(Happening.ILLNESS, FIRST, FIRST + timedelta(days=2), f"{mark} flu"),),
        appointment=FIRST + timedelta(days=70),
    )


def keep_journal(ledgers: Ledgers, number: int, mark: str) -> None:
    recorded = {"event": "AnswerRecorded", "question": "weeks", "answer": 8.0, "occurrence": ""}
    note = {"event": "NoteKept", "words": f"{mark} a word in between"}
    ledgers.journal.append(number, NOW - timedelta(days=63), [recorded])
    ledgers.journal.append(number, NOW - timedelta(days=50), [note])
    in_check_in = {**recorded, "answer": 1.0, "occurrence": "daily:2026-01-19"}
    ledgers.journal.append(number, NOW - timedelta(days=49), [in_check_in])


def keep_daily(
    ledgers: Ledgers, shelf: Shelf, number: int, day: date, n: int, mark: str, by: int
) -> None:
    at = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=7)
    occurrences, answers = ledgers.occurrences, ledgers.answers
    occurrences.plan(number, "daily", day, at)
    occurrences.mark(number, "daily", day, sent_at=at, protocol=shelf.current.version)

    def say(question: str, answer: float | str, minutes: int = 1) -> None:
        value = {"number": answer} if isinstance(answer, float) else {"text": answer}
        when = at + timedelta(minutes=minutes)
        answers.record(number, "daily", day, question, **value, at=when, given_by=by)

    say("stiffness", 6.0 + WOBBLE[n % 7])
    say("flare", "yes" if n == 3 else "no")
    if n == 3:
        say("flare_severity", 4.0)
        say("flare_duration", "hours")
    say("sleep", 5.0 - WOBBLE[n % 7])
    if n == 4:
        occurrences.mark(number, "daily", day, outcome="partial")
        return
    say("task", 4.0)
    say("programme", "some")
    say("note", f'=1+1 {mark} «Knie»\n"zwickt"' if n % 2 else "")
    done = at + timedelta(minutes=2)
    occurrences.mark(number, "daily", day, outcome="answered", answered_at=done)
    if n == 5:
        say("stiffness", 9.0, minutes=30)
        say("note", f"{mark} corrected", minutes=31)
        say("note", f"{mark} corrected again", minutes=32)


def keep_unanswered(ledgers: Ledgers, number: int, day: date) -> None:
    """The days after: one without an answer, one in a pause, one to come."""
    for n, outcome in enumerate(("expired", "paused", None)):
        on = day + timedelta(days=n)
        ledgers.occurrences.plan(number, "daily", on, NOW)
        if outcome:
            ledgers.occurrences.mark(number, "daily", on, outcome=outcome)
