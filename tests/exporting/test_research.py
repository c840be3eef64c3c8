"""An export for research: no identity in it, and the same course of recovery."""

import json
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.export import Mask, bundle, document, load_dictionary
from flows.export.research import MOST_WEEKS
from tests.exporting.people import FIRST

KEY = b"k" * 32
IDENTIFYING = ("ANNA", "Okafor", "810010001", "Berlin", "10 times", "person-", "heel slides")


def masked(read, number, key=KEY):
    return Mask.of(str(number), key).apply(read(number))


def everything(kept):
    """The patient in every format, as text."""
    dictionary = load_dictionary()
    tables = [list(dictionary.cells(table, kept)) for table in dictionary.tables]
    return json.dumps([document(kept), bundle(kept), tables], ensure_ascii=False)


def test_nothing_in_it_says_who_it_is(clinic, read):
    named, told = everything(read(clinic.anna)), everything(masked(read, clinic.anna))
    assert [word for word in IDENTIFYING if word in told] == []
    assert "ANNA" in named
    assert '"language": "de"' in named
    assert '"language": "de"' not in told


def test_free_text_is_withheld_and_choices_and_numbers_stay(clinic, read):
    told = document(masked(read, clinic.anna))
    outside = {answer["question"]: answer["value"] for answer in told["answers"]}
    assert outside["task_1"] == outside["place"] == outside["what_changed"] == "[withheld]"
    assert outside["movement_limits"] == ["walking", "stairs"]
    assert outside["weeks"] == 8.0
    day = {answer["question"]: answer for answer in told["check_ins"][1]["answers"]}
    assert day["note"]["text"] == "[withheld]"
    assert day["programme"]["text"] == "some"
    assert day["stiffness"]["number"] == 7.0
    assert told["journal"] == told["links"] == told["people"] == told["notes"] == []


def test_the_course_is_the_same_and_so_are_weekdays_and_intervals(clinic, read):
    kept, told = read(clinic.anna), masked(read, clinic.anna)
    before, after = document(kept), document(told)
    weeks = FIRST - told.episode.started_on
    assert weeks.days % 7 == 0
    assert timedelta(weeks=1) <= weeks <= timedelta(weeks=MOST_WEEKS)
    assert [day.day - weeks for day in kept.check_ins] == [day.day for day in told.check_ins]
    assert [day["overall"] for day in before["verdicts"]] == [
        day["overall"] for day in after["verdicts"]
    ]
    assert [list(kept.values(c)) for c in kept.check_ins] == [
        list(told.values(c)) for c in told.check_ins
    ]


def test_times_are_cut_to_the_minute_and_today_moves_too(clinic, read):
    kept, told = read(clinic.anna), masked(read, clinic.anna)
    back = FIRST - told.episode.started_on
    assert told.now == kept.now.replace(second=0, microsecond=0) - back
    assert (told.patient.created_at.second, told.alerts[0].raised_at.microsecond) == (0, 0)


def test_a_pseudonym_is_the_patients_within_an_export_and_no_other(clinic, read):
    anna, ben = masked(read, clinic.anna), masked(read, clinic.ben)
    assert anna.patient.id == masked(read, clinic.anna).patient.id
    assert anna.patient.id != ben.patient.id
    assert masked(read, clinic.anna, b"other").patient.id != anna.patient.id


@given(st.binary(min_size=32, max_size=32))
def test_dates_always_move_by_whole_weeks_within_a_year(key):
    back = Mask.of("7", key).back
    assert back in [timedelta(weeks=weeks) for weeks in range(1, MOST_WEEKS + 1)]


def test_somebody_elses_answer_is_still_told_from_the_patients(clinic, read):
    told = document(masked(read, clinic.anna))
    assert {answer["by"] for answer in told["check_ins"][2]["answers"]} == {"other"}
    assert {answer["by"] for answer in told["check_ins"][3]["answers"]} == {"patient"}
