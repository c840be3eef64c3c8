"""A clinician sets exercises; the patient sees them, does them, steps up: over HTTP."""

from datetime import timedelta

from tests.answers import CHECK_IN, REVIEW
from tests.journeys.conftest import Actor

LINES = (
    "Heel slides, 5 days: 10 times; 15 times; 20 times, with the band\nWalk, every day: 10 minutes"
)


async def prescribe(clinician, lines=LINES):
    await clinician.say("/card 2")
    await clinician.tap("Home programme")
    await clinician.tap("Write it")
    await clinician.say(lines)
    await clinician.tap("Send to the patient")


async def live(sandbox, patient, *programmes):
    """A check-in a day; what was said on each."""
    said = []
    for number, programme in enumerate(programmes):
        await sandbox.advance(timedelta(days=1))
        before = len(patient.messages)
        wobble = str(4 + number % 3)
        day = {**CHECK_IN, **REVIEW, "programme": programme, "stiffness": wobble, "task": wobble}
        await patient.answer(day)
        said.append("\n".join(message.text for message in patient.messages[before - 1 :]))
    return said


async def test_a_clinician_sets_it_and_the_patient_sees_does_and_steps_up(
    sandbox, patient, clinician
):
    await prescribe(clinician)
    assert "Sent. Anna is told" in clinician.last
    assert "Dr. Okafor set your home exercises" in patient.last
    assert "Heel slides: 10 times (5 days a week)" in patient.last

    said = await live(sandbox, patient, *["all"] * 14)
    assert "Ready for the next step?" in said[-1]
    assert next(n for n, day in enumerate(said, 1) if "Well done" in day) == 3
    await patient.tap("Heel slides: 15 times")
    assert "From now on: Heel slides, 15 times" in patient.last
    assert "Heel slides: 15 times" in await patient.say("/programme")
    assert "done on 14 of 14 planned days" in patient.last

    await clinician.say("/card 2")
    assert "done on 14 of 14 planned days" in clinician.last
    assert "home programme set" in clinician.last
    await clinician.tap("Home programme")
    assert "→ 15 times (now, since 18 Jan)" in clinician.last
    assert "Last changed on 18 Jan by the patient" in clinician.last


async def test_what_gets_in_the_way_reaches_the_card(sandbox, patient, clinician):
    await prescribe(clinician)
    said = await live(sandbox, patient, *["none"] * 4)
    assert "What gets in the way?" in said[-1]
    await patient.tap("Something else")
    await patient.say("my dog is ill")
    await clinician.say("/card 2")
    assert "In the way on 8 Jan: Something else – “my dog is ill”" in clinician.last
    assert "done on 0 of 4 planned days" in clinician.last


async def test_what_is_unclear_is_told_to_the_clinician_when_the_patient_wants_it(
    sandbox, patient, clinician
):
    await prescribe(clinician)
    await live(sandbox, patient, *["none"] * 4)
    before = len(clinician.messages)
    await patient.tap("Not sure how")
    assert "Shall I tell your clinician" in patient.last
    assert not any("not sure how" in m.text for m in clinician.messages[before:])
    await patient.tap("Tell my clinician")
    assert "I have told Dr. Okafor" in patient.last
    assert "Anna is not sure how to do the home exercises" in clinician.last
    await clinician.tap("Home programme")
    assert "In the way on 8 Jan: Not sure how" in clinician.last


async def test_who_has_no_clinician_is_offered_none(sandbox, patient, clinician):
    await patient.say("/whosees")
    await patient.tap("End: Dr. Okafor")
    await live(sandbox, patient, *["none"] * 4)
    await patient.tap("Not sure how")
    assert "somebody has shown you" in patient.last


async def test_a_clinician_whose_link_has_ended_meanwhile_sets_nothing(patient, clinician):
    await clinician.say("/card 2")
    await clinician.tap("Home programme")
    await clinician.tap("Write it")
    await clinician.say(LINES)
    await patient.say("/whosees")
    await patient.tap("End: Dr. Okafor")
    assert "not linked to you" in await clinician.tap("Send to the patient")
    assert "nothing in your home programme yet" in await patient.say("/programme")


async def test_every_change_is_in_the_journal_with_who_made_it(sandbox, patient, clinician):
    await prescribe(clinician)
    await patient.tap("Home programme")
    await patient.say("/programme add Bridge, 3 days: 5 times")
    changes = [
        told
        for entry in journal(sandbox, patient)
        for told in entry.events
        if told["event"] == "ProgrammeChanged"
    ]
    assert [(told["change"], told["by"]) for told in changes] == [
        *[("set", "Dr. Okafor"), ("added", "")],
    ]
    assert [exercise["name"] for exercise in changes[-1]["exercises"]] == [
        *("Heel slides", "Walk", "Bridge"),
    ]


def journal(sandbox, patient):
    with sandbox.app.store.begin() as ledgers:
        person = next(p for p in map(ledgers.people.by_id, range(1, 9)) if p and p.name == "Anna")
        return ledgers.journal.of(person.id, 50)


async def test_each_reads_it_in_their_own_language(sandbox, patient):
    weber = Actor(sandbox.server, sandbox.app, "Frau Weber", "de")
    link = await patient.say("/share")
    await weber.open(link.rpartition("start=")[2].strip())
    await weber.say("Berlin", "ja", "8:00", "/card 2")
    await weber.tap("Übungen zu Hause")
    await weber.tap("Aufschreiben")
    await weber.say("Brücke, Mo, Mi, Fr: 10 Mal; 15 Mal")
    assert "Brücke (Montag, Mittwoch und Freitag)" in weber.last
    await weber.tap("An die Person senden")
    assert "Brücke: 10 Mal (Monday, Wednesday, and Friday)" in patient.last
