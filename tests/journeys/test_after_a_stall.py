"""Eight weeks that stall, the suggestion, an appointment, a new plan, a new start: over HTTP."""

from datetime import timedelta

from bot.sandbox.lives import Course


async def test_a_stall_leads_to_an_appointment_and_a_new_plan_to_a_new_start(
    sandbox, patient, clinician
):
    await sandbox.live(patient.user.id, Course.STALLS, 8, lambda part, of: None)
    assert "points in the last" in patient.with_button("I have an appointment").text

    await patient.tap("Summary for my visit")
    assert patient.messages[-1].file
    assert "getting dressed: " in patient.last

    await patient.tap("I have an appointment")
    noted = await patient.say("tomorrow")
    assert "Noted: your appointment is on" in noted
    await clinician.say("/digest")
    await clinician.tap("Anna")
    assert "re-evaluation suggested" in clinician.last
    assert clinician.last.rstrip().count("appointment") == 1

    await sandbox.advance(timedelta(days=2, hours=1))
    asked = patient.with_button("I have a new plan")
    assert "How did your appointment go?" in asked.text
    assert len([m for m in patient.messages if m.text.startswith(asked.text[:20])]) == 1
    await patient.tap("I have a new plan")
    await patient.say("hand weights, fewer stretches")

    await patient.say("/progress")
    assert "too soon to say" in patient.last
    await clinician.say("/digest", "/card 2")
    assert "plan changed – “hand weights, fewer stretches”" in clinician.last
    assert "Stalled" not in clinician.last
