"""Who looks after whom: invites, care links, alerts."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage import CareLink, Person, Redeemed, Refused, Store
from tests.storage.moments import NOW, after

WEEK = timedelta(days=7)


def test_an_invite_is_good_once_and_again_for_the_same_person(
    store: Store, ann: Person, bob: Person, clinician: Person
) -> None:
    with store.begin() as ledgers:
        token = ledgers.invites.create("patient", clinician.id, NOW, WEEK)
    with store.begin() as ledgers:
        welcome = Redeemed("patient", clinician.id)
        assert ledgers.invites.redeem(token, ann.id, after(days=1)) == welcome
        assert ledgers.invites.redeem(token, bob.id, after(days=1)) == Refused("used")
        assert ledgers.invites.redeem(token, ann.id, after(days=30)) == welcome


def test_an_invite_that_is_only_looked_at_stays_good(
    store: Store, ann: Person, bob: Person, clinician: Person
) -> None:
    with store.begin() as ledgers:
        token = ledgers.invites.create("patient", clinician.id, NOW, WEEK)
        welcome = Redeemed("patient", clinician.id)
        assert ledgers.invites.look(token, ann.id, NOW) == welcome
        assert ledgers.invites.redeem(token, bob.id, NOW) == welcome
        assert ledgers.invites.look(token, ann.id, NOW) == Refused("used")


def test_an_invite_ends_with_its_time(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        token = ledgers.invites.create("clinician", None, NOW, WEEK)
        assert ledgers.invites.redeem(token, ann.id, NOW + WEEK) == Refused("expired")
        just_in_time = NOW + WEEK - timedelta(microseconds=1)
        assert ledgers.invites.redeem(token, ann.id, just_in_time) == Redeemed("clinician", None)


def test_a_made_up_invite_is_unknown(store: Store, ann: Person) -> None:
    with store.begin() as ledgers:
        ledgers.invites.create("clinician", None, NOW, WEEK)
        assert ledgers.invites.redeem("made-up", ann.id, NOW) == Refused("unknown")


def test_the_database_cannot_tell_an_invite(store: Store) -> None:
    with store.begin() as ledgers:
        token = ledgers.invites.create("clinician", None, NOW, WEEK)
        kept = ledgers.connection.execute(text("SELECT * FROM invite")).one()
    assert len(token) == 22
    assert token not in str(kept)


def test_a_care_link_is_one_until_it_ends_and_may_begin_anew(
    store: Store, ann: Person, bob: Person, clinician: Person
) -> None:
    with store.begin() as ledgers:
        links = ledgers.links
        assert links.add(ann.id, clinician.id, NOW)
        assert not links.add(ann.id, clinician.id, after(days=1))
        assert links.add(bob.id, clinician.id, NOW)
        assert links.patients_of(clinician.id) == [ann, bob]
        assert links.clinicians_of(ann.id) == [clinician]

        assert links.end(ann.id, clinician.id, after(days=2))
        assert not links.end(ann.id, clinician.id, after(days=3))
        assert links.patients_of(clinician.id) == [bob]
        assert links.clinicians_of(ann.id) == []

        assert links.add(ann.id, clinician.id, after(days=4))
        assert links.patients_of(clinician.id) == [ann, bob]
        assert links.history(ann.id) == [
            CareLink(clinician.id, NOW, after(days=2)),
            CareLink(clinician.id, after(days=4), None),
        ]


def test_nobody_is_their_own_clinician(store: Store, ann: Person) -> None:
    with pytest.raises(IntegrityError, match="two_people"), store.begin() as ledgers:
        ledgers.links.add(ann.id, ann.id, NOW)


def test_an_alert_is_raised_once_and_open_until_it_is_seen(
    store: Store, ann: Person, bob: Person, clinician: Person
) -> None:
    with store.begin() as ledgers:
        raise_ = ledgers.alerts.raise_
        first = raise_(ann.id, "red_flag", "emergency", "chest pain", NOW, "flag:1")
        assert raise_(ann.id, "red_flag", "emergency", "again", NOW, "flag:1") is None
        assert raise_(bob.id, "red_flag", "same_day", "calf swollen", NOW, "flag:1") is not None
        second = raise_(ann.id, "worsening", "soon", "pain up", after(hours=1), "worse:1")
    assert first is not None
    with store.begin() as ledgers:
        opened = ledgers.alerts.open_for(ann.id)
        assert [(a.id, a.level, a.words) for a in opened] == [
            (first, "emergency", "chest pain"),
            (second, "soon", "pain up"),
        ]
        ledgers.alerts.seen(first, clinician.id, after(minutes=5))
        assert [a.id for a in ledgers.alerts.open_for(ann.id)] == [second]
        assert [a.id for a in ledgers.alerts.of(ann.id)] == [first, second]
        assert ledgers.alerts.by_id(first) == ledgers.alerts.of(ann.id)[0]


def test_an_alert_remembers_who_saw_it_first(
    store: Store, ann: Person, bob: Person, clinician: Person
) -> None:
    with store.begin() as ledgers:
        alert_id = ledgers.alerts.raise_(ann.id, "red_flag", "same_day", "hot knee", NOW, "1")
        assert alert_id is not None
        ledgers.alerts.seen(alert_id, clinician.id, after(minutes=5))
        alert = ledgers.alerts.seen(alert_id, bob.id, after(minutes=9))
        assert alert is not None
        assert (alert.seen_by, alert.seen_at) == (clinician.id, after(minutes=5))
        assert ledgers.alerts.seen(999, bob.id, NOW) is None
