"""The journal: the events of every step, in order."""

from storage import Person, Store
from tests.storage.moments import NOW, after


def test_events_come_back_in_order_the_latest_when_limited(
    store: Store, ann: Person, bob: Person
) -> None:
    with store.begin() as ledgers:
        ledgers.journal.append(ann.id, NOW, [{"event": "QuestionAsked"}, {"event": "Noted"}])
        ledgers.journal.append(bob.id, NOW, [{"event": "of somebody else"}])
        ledgers.journal.append(ann.id, after(minutes=1), [{"event": "AnswerRecorded", "to": "ü"}])
        ledgers.journal.append(ann.id, after(minutes=2), [])
    with store.begin() as ledgers:
        entries = ledgers.journal.of(ann.id, limit=10)
        latest = ledgers.journal.of(ann.id, limit=1)
        assert ledgers.journal.whole(ann.id) == entries
    assert [(entry.at, entry.events) for entry in entries] == [
        (NOW, [{"event": "QuestionAsked"}, {"event": "Noted"}]),
        (after(minutes=1), [{"event": "AnswerRecorded", "to": "ü"}]),
    ]
    assert latest == entries[-1:]
