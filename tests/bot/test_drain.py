"""One input, one transaction: what is kept of it, and by which content it is read."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.body import unpack
from bot.clock import MovableClock, StoppedClock
from bot.drain import Drain
from bot.shelf import Shelf
from bot.terminal import DirectEngine, plain
from bot.views import adherence_of, linked_patient
from flows.messages import Message
from flows.sources import Sources
from storage import Person, Store
from tests.answers import AFTER_KNEE_SURGERY, PLAN, asked_in

MONDAY = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
ANNA, BEN, OKAFOR = 1001, 1002, 2001
KEYS = count()
CHECK_IN = ("/checkin", "6", "no", "5", "3", "some", "skip")

GRIP = """

[[items]]
id = "grip"
kind = "scale"
measure = "stiffness"
"""
GRIP_TEXTS = """
grip = How strong was your grip today?
    .help = 0: no grip. 10: as strong as before.
    .short = Grip
"""


class House:
    """The ledgers and the drain of one deployment, without Telegram."""

    def __init__(self, store: Store, shelf: Shelf) -> None:
        self.store = store
        self.shelf = shelf
        self.clock = MovableClock(StoppedClock(MONDAY))
        self.drain: Drain = Drain(
            store, self.shelf, self.clock, DirectEngine(lambda who: self.drain(who)), "regain_bot"
        )
        self._last: dict[int, Message] = defaultdict(lambda: Message("", ""))

    def take(self, chat: int, **body: Any) -> None:
        """Put one input into somebody's inbox, drain it, and read what is to be sent."""
        with self.store.begin() as ledgers:
            person = ledgers.people.at_chat("1", chat, self.clock.now())
            ledgers.inbox.put(person.id, "test", str(next(KEYS)), body, self.clock.now())
        self.drain(person.id)
        for message in self._sent(person):
            self._last[chat] = message

    def say(self, chat: int, *lines: str) -> Message:
        """Words or commands of one person; the last that they were sent."""
        for line in lines:
            name, _, rest = line[1:].partition(" ")
            if line.startswith("/"):
                self.take(chat, kind="command", command=name, text=rest)
            else:
                self.take(chat, kind="text", text=line)
        return self._last[chat]

    def answer(self, chat: int, answers: Mapping[str, str]) -> Message:
        """Answer what is asked, as long as there is an answer for it."""
        while question := self._asked(chat, answers):
            self.say(chat, answers[question])
        return self._last[chat]

    def begin(self, chat: int) -> None:
        """All the way to a plan."""
        self.say(chat, "/start", "agree", "Berlin", "yes")
        self.answer(chat, {**AFTER_KNEE_SURGERY, **PLAN})

    def facts(self, chat: int, name: str) -> list[dict[str, Any]]:
        """The events of a name in somebody's journal, oldest first."""
        with self.store.begin() as ledgers:
            person = ledgers.people.at_chat("1", chat, self.clock.now())
            entries = ledgers.journal.of(person.id, 1000)
        events = [event for entry in entries for event in entry.events]
        return [event for event in events if event["event"] == name]

    def _asked(self, chat: int, answers: Mapping[str, str]) -> str | None:
        shown = unescape(plain(self._last[chat].html))
        return asked_in(shown, self.shelf.current.wording, answers)

    def _sent(self, person: Person) -> list[Message]:
        messages = []
        with self.store.begin() as ledgers:
            while item := ledgers.outbox.claim(person.id, self.clock.now(), timedelta(minutes=1)):
                ledgers.outbox.mark(item.id, item.fence, "sent", self.clock.now())
                messages.append(unpack(item.body))
        return messages


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(Sources.shipped(), tmp_path_factory.mktemp("kept"))


@pytest.fixture
def house(sqlite_store: Store, shipped: Shelf) -> House:
    """A deployment with the content that is shipped."""
    return House(sqlite_store, shipped)


@pytest.fixture
def own_content(tmp_path: Path) -> Path:
    """A clinic's own folder that asks about grip too, and counts it as stiffness."""
    here, *_ = Sources.shipped().content
    daily = (here / "instruments" / "daily.toml").read_text(encoding="utf-8")
    own = tmp_path / "own"
    (own / "instruments").mkdir(parents=True)
    (own / "instruments" / "daily.toml").write_text(daily + GRIP, encoding="utf-8")
    (own / "locales" / "en").mkdir(parents=True)
    (own / "locales" / "en" / "own.ftl").write_text(GRIP_TEXTS, encoding="utf-8")
    return own


@pytest.fixture
def changed(sqlite_store: Store, own_content: Path, tmp_path: Path) -> House:
    """The same deployment, started with the clinic's own content."""
    return House(sqlite_store, Shelf(Sources.shipped(own_content), tmp_path / "kept"))


def test_a_change_of_content_leaves_an_open_check_in_as_it_was_asked(house, changed):
    house.begin(ANNA)
    house.say(ANNA, "/checkin", "6")
    assert "Saved" in changed.say(ANNA, *CHECK_IN[2:]).html


def test_a_change_of_content_applies_from_the_next_occurrence(house, changed):
    house.begin(ANNA)
    house.say(ANNA, *CHECK_IN)
    changed.clock.move_to(TUESDAY)
    changed.take(ANNA, kind="due", instrument="daily", date="2026-01-06")
    assert "How strong was your grip" in changed.say(ANNA, *CHECK_IN[1:]).html


def test_what_was_answered_before_is_read_by_the_content_that_asked_it(house, changed):
    changed.begin(ANNA)
    changed.say(ANNA, *CHECK_IN, "2")
    house.clock.move_to(TUESDAY)
    house.take(ANNA, kind="due", instrument="daily", date="2026-01-06")
    house.say(ANNA, *CHECK_IN[1:])
    chart = house.say(ANNA, "/progress").chart
    stiffness = next(s for s in chart.series if s.label == "Morning stiffness")
    assert list(stiffness.values.values()) == [4.0, 6.0]  # at first, grip of 2 counted too


def test_what_they_began_with_is_read_from_the_ledgers_once_the_files_are_gone(house, changed):
    changed.begin(ANNA)
    assert "How strong was your grip" in house.say(ANNA, *CHECK_IN).html


def test_a_clinician_who_began_earlier_reads_a_patient_by_the_patients_content(house, changed):
    with house.store.begin() as ledgers:
        token = ledgers.invites.create("clinician", None, MONDAY, timedelta(days=7))
    house.say(OKAFOR, f"/start {token}", "Berlin", "yes", "8:00")
    changed.begin(BEN)
    link = plain(changed.say(BEN, "/share").html).rpartition("start=")[2].strip()
    changed.say(BEN, *CHECK_IN, "2")
    shared = changed.say(OKAFOR, f"/start {link}", "/card 2")
    stiffness = next(s for s in shared.chart.series if s.label == "Morning stiffness")
    assert list(stiffness.values.values()) == [4.0]  # 6 and 2 feed it, the grip in hers only


def test_the_journal_has_what_was_answered_and_what_was_taken_back(house):
    house.begin(ANNA)
    house.say(ANNA, "/checkin", "6", "back", "7")
    of_today = {"question": "stiffness", "occurrence": "daily:2026-01-05"}
    answered = [
        f["answer"] for f in house.facts(ANNA, "AnswerRecorded") if of_today.items() <= f.items()
    ]
    assert answered == [6.0, 7.0]
    assert house.facts(ANNA, "AnswerTakenBack") == [{"event": "AnswerTakenBack", **of_today}]


def test_the_journal_and_the_ledger_say_since_when_somebody_cannot_be_reached(house):
    house.begin(ANNA)
    house.take(ANNA, kind="blocked")
    house.clock.move(timedelta(days=1))
    house.take(ANNA, kind="blocked")
    assert len(house.facts(ANNA, "ContactLost")) == 1
    with house.store.begin() as ledgers:
        assert ledgers.people.at_chat("1", ANNA, MONDAY).unreachable_since == MONDAY
    house.take(ANNA, kind="unblocked")
    assert len(house.facts(ANNA, "ContactRegained")) == 1
    with house.store.begin() as ledgers:
        assert ledgers.people.at_chat("1", ANNA, MONDAY).unreachable_since is None


def test_a_finished_check_in_says_when_it_was_answered(house):
    house.begin(ANNA)
    house.say(ANNA, *CHECK_IN[:-1])
    house.clock.move(timedelta(minutes=5))
    house.say(ANNA, CHECK_IN[-1])
    with house.store.begin() as ledgers:
        person = ledgers.people.at_chat("1", ANNA, MONDAY)
        (today,) = [o for o in ledgers.occurrences.of(person.id, MONDAY.date()) if o.outcome]
    assert (today.sent_at, today.answered_at) == (MONDAY, MONDAY + timedelta(minutes=5))


def test_an_input_that_fails_three_times_is_set_aside_and_the_next_is_taken(house):
    house.say(ANNA, "/start")
    house.take(ANNA, kind="due", instrument="daily", date="no date at all")
    assert house.say(ANNA, "agree").html
    with house.store.begin() as ledgers:
        (dead,) = ledgers.inbox.dead()
    assert (dead.attempts, dead.error) == (3, "ValueError")
    assert house.facts(ANNA, "ConsentGiven")


def test_a_review_that_ran_out_behind_another_check_in_was_not_sent(house):
    house.begin(ANNA)
    for day in (TUESDAY + timedelta(days=n) for n in range(7)):
        house.clock.move_to(day)
        house.take(ANNA, kind="due", instrument="daily", date=f"{day:%F}")
    house.take(ANNA, kind="due", instrument="weekly", date=f"{day:%F}")
    house.clock.move(timedelta(days=3))
    for name in ("daily", "weekly"):
        house.take(ANNA, kind="expire", instrument=name, date=f"{day:%F}")
    with house.store.begin() as ledgers:
        anna = ledgers.people.at_chat("1", ANNA, house.clock.now())
        found = adherence_of(ledgers, anna.id, day.date()).since(day.date())
    assert {past.name: past.became for past in found.checkins} == {
        "daily": "expired",
        "weekly": "not_sent",
    }


def test_notes_and_flare_ups_are_kept_by_their_day_and_the_clinician_reads_them(house):
    with house.store.begin() as ledgers:
        token = ledgers.invites.create("clinician", None, MONDAY, timedelta(days=7))
    house.say(OKAFOR, f"/start {token}", "Berlin", "yes", "8:00")
    house.begin(ANNA)
    link = plain(house.say(ANNA, "/share").html).rpartition("start=")[2].strip()
    house.say(ANNA, "/note new shoes", "what a day", "/flare 7", "some hours", "the garden")
    card = unescape(plain(house.say(OKAFOR, f"/start {link}", "/card 2").html))
    assert all(words in card for words in ("new shoes", "what a day", "the garden"))
    with house.store.begin() as ledgers:
        anna = ledgers.people.at_chat("1", ANNA, MONDAY)
        told = [o for o in ledgers.occurrences.of(anna.id, MONDAY.date()) if o.outcome]
        rows = ledgers.answers.since(anna.id, MONDAY.date())
    assert [(o.instrument, o.outcome) for o in told] == [
        ("flare", "answered"),
        ("note", "answered"),
        ("note.2", "answered"),
    ]
    assert [row.text for row in rows if row.question == "note"] == [
        "the garden",
        "new shoes",
        "what a day",
    ]


def test_what_was_told_of_ones_own_accord_is_no_check_in(house):
    house.begin(ANNA)
    house.say(ANNA, "/note new shoes", "/flare 7", "some hours", "skip")
    with house.store.begin() as ledgers:
        anna = ledgers.people.at_chat("1", ANNA, MONDAY)
        assert adherence_of(ledgers, anna.id, MONDAY.date()).checkins == ()
        assert linked_patient(ledgers, house.shelf, anna, MONDAY).last_answer is None


def test_later_wakes_the_check_in_at_that_time(house):
    house.begin(ANNA)
    house.say(ANNA, "/checkin", "/snooze 2h")
    with house.store.begin() as ledgers:
        anna = ledgers.people.at_chat("1", ANNA, MONDAY)
        today = ledgers.occurrences.get(anna.id, "daily", MONDAY.date())
    assert (today.wake_at, today.wake_for) == (MONDAY + timedelta(hours=2), "remind")


def test_a_version_that_does_not_know_a_command_yet_asks_it_as_it_is_today(house, tmp_path):
    """Somebody began with content that had no flare-ups, and no words of today."""
    house.begin(ANNA)
    old = {
        name: text
        for name, text in Sources.shipped().files().items()
        if not name.endswith(("instruments/flare.toml", "lexicon.toml"))
    }
    asides = "content/0/instruments/asides.toml"
    old[asides] = old[asides].partition('[[items]]\nid = "snooze_until"')[0]
    talk = "locales/0/en/talk.ftl"
    old[talk] = old[talk].replace("flare-hello", "earlier-hello")
    old["locales/0/en/lexicon.toml"] = "yes = []"
    with house.store.begin() as ledgers:
        anna = ledgers.people.at_chat("1", ANNA, MONDAY)
        ledgers.protocols.keep("earlier", old)
        stored = ledgers.episodes.load(anna.id)
        state = stored.state.replace(house.shelf.current.version, "earlier")
        ledgers.episodes.save(anna.id, state, "earlier", stored.version)
    assert "sorry to hear" in house.say(ANNA, "/flare").html
    assert "How long" in house.say(ANNA, "7").html
    assert "On which days" in house.say(ANNA, "some hours", "skip", "/days").html
    assert "quiet hours" in house.say(ANNA, "/quiet off").html


def test_a_shared_location_moves_the_person_and_is_known_by_its_zone_alone(house):
    house.begin(ANNA)
    house.take(ANNA, kind="location", zone="Europe/Lisbon")
    house.say(ANNA, "yes")
    with house.store.begin() as ledgers:
        assert ledgers.people.at_chat("1", ANNA, MONDAY).zone == "Europe/Lisbon"
    assert house.facts(ANNA, "ZoneChanged") == [{"event": "ZoneChanged", "zone": "Europe/Lisbon"}]
