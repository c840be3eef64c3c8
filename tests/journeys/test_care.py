"""What passes between a patient and their clinician."""

from datetime import timedelta


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
