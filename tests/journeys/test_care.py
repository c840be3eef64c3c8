"""What passes between a patient and their clinician."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.sandbox.botapi.faults import Fault
from tests.answers import AFTER_KNEE_SURGERY


async def test_a_red_flag_reaches_the_clinician_at_once_and_the_patient_is_told_what_to_do(
    patient, clinician
):
    told = await patient.say("my face is drooping and my arm went weak this morning")
    assert "112" in told
    alert = clinician.last
    assert "Anna" in alert
    assert "my face is drooping" in alert
    await clinician.tap("I have seen this")
    assert "Dr. Okafor has seen" in patient.last


async def test_an_alert_is_seen_once_and_the_second_clinician_hears_by_whom(
    sandbox, patient, clinician, arrive
):
    link = await patient.say("/share")
    second = arrive("Ms. Lindqvist")
    await second.open(link.rpartition("start=")[2].strip())
    await patient.say("I have crushing chest pain and I am short of breath")
    await clinician.tap("I have seen this")
    await second.tap("I have seen this")
    assert "Dr. Okafor has seen this already" in second.last


async def test_the_patient_sees_and_ends_every_link(patient, clinician):
    assert "Dr. Okafor" in await patient.say("/whosees")
    await patient.tap("End: Dr. Okafor")
    assert "does not see your answers any more" in patient.last
    assert "No patient is linked" in await clinician.say("/digest")
    await patient.say("I have crushing chest pain and cannot breathe")
    assert "chest" not in clinician.last


async def test_an_invite_works_once(patient, clinician, arrive):
    link = (await clinician.say("/invite")).rpartition("start=")[2].strip()
    await arrive("Ben").open(link)
    stranger = arrive("Cleo")
    await stranger.open(link)
    assert "used already" in stranger.everything


async def test_a_patient_who_opens_a_clinicians_invite_stays_a_patient(patient):
    link = (await patient.say("/share")).rpartition("start=")[2].strip()
    await patient.open(link)
    assert "not meant for you" in patient.everything
    assert "/checkin" in await patient.say("/help")


async def test_an_invite_opened_by_the_wrong_person_stays_good_for_the_right_one(patient, arrive):
    link = (await patient.say("/share")).rpartition("start=")[2].strip()
    await patient.open(link)
    second = arrive("Ms. Lindqvist")
    assert "Where do you live" in await second.open(link)
    assert "Ms. Lindqvist" in await patient.say("/whosees")


async def test_a_clinician_sees_only_linked_patients(patient, arrive, sandbox, clinician):
    await patient.tap("Check in now")
    other = arrive("Dr. Roth")
    link = (await patient.say("/share")).rpartition("start=")[2].strip()
    await other.open(link)
    await other.say("Berlin", "yes", "8:00", "/digest")
    await patient.say("/whosees")
    await patient.tap("End: Dr. Roth")
    await other.say("/card 2")
    assert "not linked to you" in other.last


async def test_the_digest_comes_at_the_clinicians_time_and_names_the_silent(
    sandbox, patient, clinician
):
    before = len(clinician.messages)
    await sandbox.advance(timedelta(days=4))
    digests = clinician.messages[before:]
    assert len(digests) == 4
    assert "Anna: no answer for 4 days" in digests[-1].text


async def test_somebody_who_blocks_the_bot_is_unreachable_and_never_silent(
    sandbox, patient, clinician
):
    sandbox.server.world.block(patient.user)
    await sandbox.advance(timedelta(days=4))
    assert "not reachable since 5 Jan" in clinician.last
    assert "no answer" not in clinician.last


async def test_a_patient_keeps_their_summary_and_sends_it_to_the_clinician(patient, clinician):
    await patient.say("/summary")
    kept = patient.with_button("Send it to my clinician")
    assert "Hard about moving: walking and stairs" in patient.everything
    page = next(m.file for m in reversed(patient.messages) if m.file)
    assert (page.kind, page.name) == ("document", "summary-2027-01-04.pdf")
    assert page.content.startswith(b"%PDF")

    assert "I have sent the summary to Dr. Okafor" in await patient.tap(kept.labels[0])
    assert "Anna sends you this summary" in clinician.everything
    assert next(m.file for m in reversed(clinician.messages) if m.file).content[:4] == b"%PDF"


async def test_who_has_no_clinician_is_told_how_to_link_one(arrive):
    alone = arrive("Ben")
    await alone.say("/start", "agree", "Berlin", "yes")
    await alone.answer(AFTER_KNEE_SURGERY)
    await alone.say("/summary")
    assert "/share makes a link" in await alone.tap("Send it to my clinician")


async def test_a_clinician_reads_how_triage_came_to_what_it_said(patient, clinician):
    await patient.say("my calf is swollen, hot and painful since the operation", "/checkin")
    await clinician.tap("Open card")
    await clinician.tap("Triage")
    for words in ("Recommendation: PT and OT together", "movement_limits=walking+stairs", "clot"):
        assert words in clinician.last
    await clinician.tap("Open card")
    assert "Check-ins, last 14 days" in clinician.last


async def test_a_patient_who_writes_is_reachable_whatever_telegram_said_before(
    sandbox, patient, clinician
):
    forbidden = Fault("sendMessage", status=403, description="Forbidden: user is deactivated")
    sandbox.server.faults.plan(replace(forbidden, chat_id=patient.user.id))
    await patient.say("/help")
    assert "not reachable since 4 Jan" in await clinician.say("/digest")
    await patient.say("/help")
    assert "not reachable" not in await clinician.say("/digest")
    await sandbox.advance(timedelta(days=1))
    assert "How stiff" in patient.last


async def test_a_clinician_reads_long_words_of_a_patient_to_the_end(patient, clinician):
    await patient.say(f"crushing chest pain, short of breath {'<' * 3000} since noon")
    assert "since noon" in clinician.last
    assert "chest pain" in clinician.everything


@pytest.mark.parametrize("line", ["/seen", "/card"])
async def test_a_number_beyond_every_ledger_names_nobody(clinician, line):
    said = await clinician.say(f"{line} {'9' * 30}")
    assert "went wrong" not in said


async def test_who_takes_their_consent_back_is_seen_by_nobody(invited, clinician):
    await invited.say("agree", "Berlin", "back", "back")
    await invited.tap("No, thanks")
    assert "Nobody but you" in await invited.say("/whosees")
    assert "No patient is linked" in await clinician.say("/digest")
    await invited.say("/start", "agree")
    assert "Dr. Okafor" in await invited.say("/whosees")
