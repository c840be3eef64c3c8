"""What a clinician reads of the way: suggestions, appointments and marks; and who is silent."""

from dataclasses import replace
from datetime import date

import pytest

from flows.clinic.caseload import PatientView
from flows.clinic.digest import Attention, make_digest
from flows.episode import Episode
from flows.presenting.clinic import card
from flows.protocol import Protocol, load_protocol
from flows.recovery import Diary, DiaryDay, judge
from flows.rhythm import Cadence
from flows.sources import Sources
from flows.timeline import Entry, Happening
from flows.wording import Text

FEB_12 = date(2026, 2, 12)
EPISODE = Episode("1", started_on=date(2026, 1, 5))


@pytest.fixture(scope="module")
def protocol() -> Protocol:
    return load_protocol(Sources.shipped())


def patient(episode: Episode) -> PatientView:
    return PatientView(2, "Anna", episode, Diary(()), last_answer=FEB_12)


def read(protocol: Protocol, view: PatientView) -> list[str]:
    told = card(view, protocol.wording, "en")
    texts = [part if isinstance(part, tuple) else (part,) for part in told.texts]
    return [protocol.wording.plain(text, "en") for part in texts for text in part]


def test_the_card_has_what_happened_in_the_order_of_days(protocol):
    timeline = (
        Entry(Happening.HOLIDAY, date(2026, 1, 20), date(2026, 1, 27)),
        Entry(Happening.SUGGESTED, FEB_12),
        Entry(Happening.THERAPY_CHANGE, date(2026, 2, 20), None, "hand weights"),
    )
    episode = replace(EPISODE, timeline=timeline, appointment=date(2026, 3, 2))
    lines = read(protocol, patient(episode))
    start = lines.index("<b>On the way</b>")
    assert lines[start + 1 : start + 5] == [
        "20 Jan – 27 Jan: holiday",
        "12 Feb: re-evaluation suggested",
        "20 Feb: plan changed – “hand weights”",
        "2 Mar: appointment",
    ]


def test_a_visit_that_was_not_told_of_is_named(protocol):
    lines = read(protocol, patient(replace(EPISODE, visited=date(2026, 2, 20))))
    assert "20 Feb: appointment, outcome not told yet" in lines


def test_without_anything_on_the_way_there_is_no_heading(protocol):
    assert "<b>On the way</b>" not in read(protocol, patient(EPISODE))


def test_the_card_names_barriers_in_a_clinicians_words(protocol):
    diary = Diary((DiaryDay(FEB_12, {"stiffness": 5.0}),))
    recovery = judge(diary, FEB_12, protocol.measures)
    barriers = Text("recovery-barriers", {"share": 30})
    view = replace(patient(EPISODE), diary=diary, recovery=replace(recovery, also=(barriers,)))
    assert "Home programme 30% done over four weeks: look at barriers first." in read(
        protocol, view
    )


@pytest.mark.parametrize(
    ("cadence", "today", "attention"),
    [
        (Cadence(), date(2026, 2, 14), Attention.STEADY),
        (Cadence(), date(2026, 2, 15), Attention.SILENT),
        (Cadence((4,)), date(2026, 2, 20), Attention.STEADY),
        (Cadence((4,)), date(2026, 2, 21), Attention.SILENT),
        (Cadence((1, 4)), date(2026, 2, 17), Attention.STEADY),
        (Cadence((1, 4)), date(2026, 2, 18), Attention.SILENT),
    ],
)
def test_rarer_check_ins_leave_longer_before_somebody_is_silent(cadence, today, attention):
    digest = make_digest((patient(replace(EPISODE, cadence=cadence)),), today)
    named = digest.urgent[0].attention if digest.urgent else Attention.STEADY
    assert named is attention
