"""Start, triage to both, six weeks that stall, the suggestion, the digest, the card: over HTTP."""

from datetime import timedelta
from itertools import cycle

from tests.answers import AFTER_KNEE_SURGERY, CHECK_IN, PLAN


async def test_six_weeks_that_stall_end_in_a_suggestion_a_digest_and_a_card(
    sandbox, invited, clinician
):
    patient = invited
    assert "Dr. Okafor" in patient.everything
    await patient.say("agree", "Berlin")
    assert "It is 09:00 for you now" in patient.last
    await patient.say("yes")
    await patient.tap("Me")
    await patient.tap("None of these")
    await patient.answer(AFTER_KNEE_SURGERY)
    assert "PT and OT together" in patient.everything
    await patient.answer(PLAN)
    assert "I check in each day at 08:00" in patient.last
    assert "Anna" in clinician.last

    await live_six_flat_weeks(sandbox, patient)
    suggestions = [m for m in patient.messages if "re-evaluation" in m.text]
    assert len(suggestions) == 1

    progress = await patient.say("/progress")
    assert "Your progress" in progress
    assert patient.messages[-1].file

    digest = await clinician.say("/digest")
    assert "Needs attention" in digest
    assert "Anna: Stalled since" in digest
    await clinician.tap("Anna")
    card = clinician.messages[-1]
    assert card.file
    assert "getting dressed and walking to the shop" in card.text
    assert "answered" in card.text


async def live_six_flat_weeks(sandbox, patient):
    """Every check-in answered, with the ups and downs of days and nothing else."""
    wobble = cycle((0, 1, 0, -1, 0, 0, 1, -1))
    for _ in range(42):
        await sandbox.advance(timedelta(days=1))
        scores = {name: str(4 + next(wobble)) for name in ("stiffness", "sleep", "task")}
        await patient.answer({**CHECK_IN, **scores, "programme": "all"})
