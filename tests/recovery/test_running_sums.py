"""What is computed for all days at once, against the same rule told day by day."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from flows.recovery.arrays import Bools, Floats
from flows.recovery.flares import FLARE_DAYS, FLARE_GAP, flare_days
from flows.recovery.levels import kept
from flows.recovery.past import Past

few = settings(max_examples=60, deadline=None, derandomize=True)
DAYS = 40
severities = arrays(float, (2, DAYS), elements=st.sampled_from([0.0, 0.0, 6.0, np.nan]))
scores = arrays(float, (2, 1, DAYS), elements=st.sampled_from([0.0, 3.0, 5.5, 10.0, np.nan]))
yes_or_no = arrays(bool, (2, DAYS))


def flares_day_by_day(severity: Floats) -> list[bool]:
    within, length, silent = [], 0, 0
    for today in severity:
        silent = silent + 1 if np.isnan(today) else 0
        goes_on = today > 0 or (np.isnan(today) and length > 0 and silent <= FLARE_GAP)
        length = length + 1 if goes_on else 0
        within.append(bool(goes_on and length <= FLARE_DAYS))
    return within


@few
@given(severities)
def test_a_flare_goes_on_over_short_gaps_and_for_a_fortnight(severity: Floats) -> None:
    assert flare_days(severity).tolist() == [flares_day_by_day(person) for person in severity]


def kept_day_by_day(there: Bools, slipped: Bools) -> tuple[list[bool], list[bool]]:
    holds, lost = False, False
    reached, lapsed = [], []
    for at_goal, slips in zip(there.tolist(), slipped.tolist(), strict=True):
        lost = (lost or (holds and slips)) and not at_goal
        holds = at_goal or (holds and not slips)
        reached.append(holds)
        lapsed.append(lost)
    return reached, lapsed


@few
@given(yes_or_no, yes_or_no)
def test_a_goal_is_kept_until_a_week_slips(there: Bools, slipped: Bools) -> None:
    reached, lapsed = kept(there, slipped)
    told = [kept_day_by_day(*person) for person in zip(there, slipped, strict=True)]
    assert reached.tolist() == [of_person[0] for of_person in told]
    assert lapsed.tolist() == [of_person[1] for of_person in told]


@few
@given(scores, st.integers(0, DAYS - 1), st.integers(1, DAYS + 10), st.integers(0, 20))
def test_sums_of_the_last_days_are_those_of_their_answers(
    values: Floats, first: int, window: int, days_ago: int
) -> None:
    sums = Past.of(values, first).last(window)
    time = sums.time_from(days_ago)
    for place, today in enumerate(range(first, DAYS)):
        day = np.arange(max(0, today - window + 1), today + 1)
        answered = values[:, 0, day]
        weeks = (day - today + days_ago) / 28 * ~np.isnan(answered)
        score = np.nan_to_num(answered - 5)
        assert np.allclose(sums.count[:, 0, place], (~np.isnan(answered)).sum(axis=1))
        assert np.allclose(sums.score[:, 0, place], score.sum(axis=1))
        assert np.allclose(time.total[:, 0, place], weeks.sum(axis=1))
        assert np.allclose(time.squared[:, 0, place], (weeks**2).sum(axis=1))
        assert np.allclose(time.score[:, 0, place], (weeks * score).sum(axis=1))
