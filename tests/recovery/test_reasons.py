"""Why, in words with numbers."""

from pathlib import Path

import pytest

import flows
from flows.recovery import Diary, Recovery, Verdict, judge
from flows.recovery.reasons import MeasureVerdict, main_reason
from flows.wording import Text, load_wording
from tests.recovery.people import day, diary, line, shipped

MEASURES = shipped()
WORDING = load_wording(Path(flows.__file__).parent / "locales")
NAMED = {
    "stalled": judge(diary(line(0), programme="none"), day(41), MEASURES),
    "improving": judge(diary(line(1.8)), day(41), MEASURES),
    "worsening": judge(diary(line(-1.6), level=8), day(60), MEASURES),
    "step": judge(diary(lambda n: -3.0 * (n > 40), level=6), day(48), MEASURES),
    "goal": judge(diary(line(0), level=9), day(41), MEASURES),
    "lapsed": judge(diary(lambda n: -4.0 * (n > 40), level=9), day(50), MEASURES),
    "uncertain": judge(diary(line(0.7)), day(20), MEASURES),
    "flare": judge(diary(line(0), flares=(range(60, 64),), level=6), day(63), MEASURES),
    "early": judge(diary(line(0)), day(5), MEASURES),
    "nothing": judge(Diary(()), day(5), MEASURES),
}


@pytest.mark.parametrize("found", NAMED.values(), ids=NAMED)
def test_every_reason_can_be_said_to_patient_and_clinician(found: Recovery) -> None:
    texts = [found.reason, *found.also]
    texts += [Text(f"{text.id}.clinician", text.args) for text in texts]
    texts.append(Text(f"{found.reason.id}.next", found.reason.args))
    for text in texts:
        said = WORDING.plain(text, "en")
        assert said
        assert "{" not in said
        assert "???" not in said


def test_a_stall_says_what_moved_in_how_long_and_what_would_matter() -> None:
    said = WORDING.plain(NAMED["stalled"].reason, "en")
    assert "daily tasks" in said
    assert "1.3 would make a real difference" in said
    assert "6 weeks" in said


def test_numbers_are_counted_for_the_person_and_not_the_scale() -> None:
    """Less stiffness is better: words say better or worse, the number has no sign."""
    rising, falling = NAMED["improving"].reason.args, NAMED["step"].reason.args
    assert (rising["way"], falling["way"]) == ("better", "worse")
    assert NAMED["step"].measures["stiffness"].change == pytest.approx(-3, abs=1)
    assert isinstance(falling["change"], float)
    assert falling["change"] > 0


@pytest.mark.parametrize(
    ("change", "said"), [(1.04, "1 point"), (-0.96, "1 point"), (1.06, "1.1 points")]
)
def test_points_are_counted_as_they_are_shown(change: float, said: str) -> None:
    tasks = MeasureVerdict(Verdict.STALLED, 0.9, day(0), 6, change, matters=1.3, answers=30)
    args = main_reason(tasks, {"tasks": tasks}, MEASURES).args
    assert WORDING.plain(Text("recovery-points", args), "en") == said


def test_what_matters_in_pain_is_three_tenths_of_where_it_began() -> None:
    assert NAMED["stalled"].measures["pain"].matters == pytest.approx(0.3 * 6, abs=0.25)
    assert NAMED["stalled"].measures["tasks"].matters == 1.3


def test_a_flare_is_named_as_a_flare() -> None:
    found = NAMED["flare"]
    flare = next(text for text in found.also if text.id == "recovery-flare")
    assert flare.args == {"days": 4}
    assert found.overall is not Verdict.WORSENING


def test_more_flare_days_than_before_are_said() -> None:
    often = diary(line(0), level=6, flares=(range(60, 65), range(70, 75)))
    found = judge(often, day(83), MEASURES)
    assert "recovery-more-flares" in {text.id for text in found.also}


def test_nothing_is_claimed_without_a_date_or_a_probability() -> None:
    for name in ("uncertain", "early", "nothing", "goal"):
        assert NAMED[name].sure == 0
        assert NAMED[name].since is None
    for name in ("stalled", "improving", "worsening", "step"):
        assert NAMED[name].sure > 0.5
        assert NAMED[name].since is not None
