"""What can happen in a patient's months, as rules that hypothesis puts in any order."""

from datetime import UTC, datetime, time, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.sandbox.botapi import Fault, FaultKind
from bot.telegram.incoming import Json
from tests.months.chat import Chat, Shown
from tests.months.house import House, Scene, open_house
from tests.months.model import Given, Model
from tests.months.truths import TRUTHS, read

SCENES = {
    "an ordinary month": Scene("Berlin", datetime(2027, 1, 4, 8, tzinfo=UTC)),
    "the clocks go back in Berlin": Scene("Berlin", datetime(2026, 10, 22, 8, tzinfo=UTC)),
    "the clocks go forward in New York": Scene("New York", datetime(2027, 3, 11, 15, tzinfo=UTC)),
    "half an hour on Lord Howe": Scene("Lord Howe", datetime(2027, 4, 1, 0, tzinfo=UTC)),
    "a day without a date in Apia": Scene("Apia", datetime(2011, 12, 27, 20, tzinfo=UTC)),
    "a leap day in Kathmandu": Scene("Kathmandu", datetime(2028, 2, 26, 6, tzinfo=UTC)),
}
ZONES = {
    "Berlin": "Europe/Berlin",
    "New York": "America/New_York",
    "Lord Howe": "Australia/Lord_Howe",
    "Apia": "Pacific/Apia",
    "Kathmandu": "Asia/Kathmandu",
    "Honolulu": "Pacific/Honolulu",
}
CLOCKS = (time(8), time(2, 30), time(12), time(20), time(23, 15))
FAULTS = (
    Fault("sendMessage", FaultKind.HANG),
    Fault("sendMessage", FaultKind.DROP),
    Fault("sendMessage", status=500),
    Fault("sendMessage", status=500, times=5),
    Fault("sendMessage", retry_after=0),
    Fault("sendMessage", status=400, description="Bad Request: no"),
    Fault("sendMessage", status=403, description="Forbidden: user is deactivated"),
    Fault("editMessageText", FaultKind.HANG),
    Fault("editMessageText", status=502),
    Fault("editMessageText", status=400, description="Bad Request: message can't be edited"),
)
MINUTES = (1, 30, 3 * 60, 10 * 60, 26 * 60, 3 * 24 * 60)
A_MOMENT = timedelta(seconds=7)
MOST_TAPS = 20

up = precondition(lambda self: self.house.app is not None)
down = precondition(lambda self: self.house.app is None)
reached = precondition(lambda self: not self.model.blocked)
in_touch = precondition(lambda self: self.house.telegram_is_up)
at_rest = precondition(lambda self: self.house.at_rest)
index = st.integers(0, 10_000)


class Months(RuleBasedStateMachine):
    """A patient's months."""

    house: House

    @initialize(scene=st.sampled_from(sorted(SCENES)))
    def begin(self, scene: str) -> None:
        self.house = open_house(SCENES[scene])
        self.model = Model(ZONES[SCENES[scene].place], time(8))
        self.model.changed_rhythm(self.house.now)
        self.chat = Chat(self.house)
        self.chat.look()
        self.held: list[tuple[Json, Given]] = []

    # The person

    @in_touch
    @reached
    @rule(taps=st.integers(1, 7), chance=st.randoms(use_true_random=False))
    def answers_what_is_asked(self, taps, chance):
        for _ in range(taps):
            asked = self.chat.open()
            if not asked:
                return
            self._tap(chance.choice(asked.buttons))
            self._settle()

    @at_rest
    @reached
    @rule(chance=st.randoms(use_true_random=False))
    def answers_everything(self, chance):
        """Whatever came before: whoever goes on answering comes to the end."""
        asked = self.chat.open()
        for _ in range(MOST_TAPS):
            if not asked:
                return
            self._tap(chance.choice(asked.buttons))
            self._settle()
            if not self.house.at_rest or self.house.server.faults.planned:
                return
            occurrence, asked = asked.occurrence, self.chat.open()
            if asked and asked.occurrence != occurrence:
                return
        raise AssertionError(f"still asked {asked.question} of {asked.occurrence}")

    @in_touch
    @reached
    @rule(which=index)
    def taps_a_button_of_any_age(self, which):
        """Of those that are shown no more, too: a slow phone still has them."""
        if self.chat.seen:
            self._tap(self._any(which))
            self._settle()

    @in_touch
    @reached
    @rule(which=index)
    def taps_twice(self, which):
        if self.chat.seen:
            shown = self._any(which)
            self._tap(shown)
            self._tap(shown)
            self._settle()

    @in_touch
    @reached
    @rule(one=index, other=index)
    def two_taps_cross(self, one, other):
        """The later of two taps arrives first."""
        if self.chat.seen:
            self._tap(self._any(one))
            self._tap(self._any(other))
            held = [self._hold_back() for _ in range(2)]
            self._let_arrive(held)

    @in_touch
    @reached
    @rule(which=index)
    def a_tap_is_held_up(self, which):
        """On its way to Telegram, which will have it later."""
        if self.chat.seen:
            self._tap(self._any(which))
            self.held.append(self._hold_back())

    @in_touch
    @precondition(lambda self: self.held)
    @rule()
    def what_was_held_up_arrives(self):
        self._let_arrive(self.held)
        self.held.clear()

    @in_touch
    @reached
    @rule(number=st.sampled_from(["0", "4", "7", "10", "11"]))
    def types_a_number(self, number):
        self.model.typed.append(number)
        self._say(number)

    @in_touch
    @reached
    @rule(number=st.sampled_from(["3", "9"]))
    def edits_what_was_said(self, number):
        said = [m for m in self.house.server.world.messages(self.house.user) if not m.from_bot]
        self.house.server.world.edit(self.house.user, said[-1].id, number)
        self._settle()

    @at_rest
    @reached
    @rule()
    def asks_for_a_check_in(self):
        self.model.changed_rhythm(self.house.now)
        self._say("/checkin")

    @at_rest
    @reached
    @rule(days=st.sampled_from([0, 1, 3, 10]))
    def pauses(self, days):
        self._say(f"/pause {days}")
        self.model.pause(days, self.house.now)

    @at_rest
    @reached
    @rule(place=st.sampled_from(sorted(ZONES)))
    def travels(self, place):
        self._say(f"/place {place}")
        self.model.changed_rhythm(self.house.now)
        self.model.move(ZONES[place], self.house.now)
        self.model.changed_rhythm(self.house.now)

    @at_rest
    @reached
    @rule(clock=st.sampled_from(CLOCKS))
    def moves_the_time(self, clock):
        self._say(f"/time {clock:%H:%M}")
        self.model.changed_rhythm(self.house.now)
        self.model.clock = clock

    @at_rest
    @reached
    @rule(rhythm=st.sampled_from(["weekly", "daily"]))
    def changes_the_rhythm(self, rhythm):
        self._say(f"/{rhythm}")
        self.model.live(self.house.now, weekly=rhythm == "weekly")

    @at_rest
    @reached
    @precondition(lambda self: not self.house.server.faults.planned)
    @rule(days=st.integers(0, 3))
    def leaves_and_comes_back(self, days):
        self._say("/stop")
        self._say("yes")
        self.model.live(self.house.now, stopped=True)
        self.house.pass_time(timedelta(days=days))
        self.the_truths_hold()
        self._say("/start")
        self.model.live(self.house.now)

    @in_touch
    @reached
    @rule()
    def blocks(self):
        self.house.clock.move(A_MOMENT)
        self.house.server.world.block(self.house.user)
        self.model.meet("blocked", self.house.now)
        self.model.blocked = True
        self._settle()

    @in_touch
    @precondition(lambda self: self.model.blocked)
    @rule()
    def unblocks(self):
        self.house.clock.move(A_MOMENT)
        self.house.server.world.unblock(self.house.user)
        self.model.unblocked(self.house.now)
        self._settle()

    # Time

    @rule(minutes=st.sampled_from(MINUTES))
    def time_passes(self, minutes):
        self.house.pass_time(timedelta(minutes=minutes))
        self._settle()

    @at_rest
    @rule()
    def the_next_thing_falls_due(self):
        self.house.run(self.house.time.step(self.house.now + timedelta(days=7)))
        self._settle()

    # The world around

    @in_touch
    @rule(fault=st.sampled_from(FAULTS))
    def telegram_has_a_hiccup(self, fault):
        self.house.server.faults.plan(fault)
        self.model.meet("refused", self.house.now)

    @in_touch
    @rule(count=st.integers(1, 4))
    def updates_come_again(self, count):
        self.house.server.world.updates.repeat(count)
        self._settle()

    @in_touch
    @rule()
    def telegram_goes(self):
        self.model.meet("away", self.house.now)
        self.house.telegram_goes()

    @precondition(lambda self: not self.house.telegram_is_up)
    @rule()
    def telegram_comes(self):
        self.house.telegram_comes()
        self._settle()

    @at_rest
    @rule(after=st.integers(0, 12))
    def the_bot_is_killed(self, after):
        """At the end of any transaction from now on."""
        self.model.meet("away", self.house.now)
        self.house.kill(after)

    @down
    @in_touch
    @rule()
    def the_bot_starts_again(self):
        self.house.start()
        self._settle()

    # What must hold

    @invariant()
    def the_truths_hold(self):
        if not hasattr(self, "house") or not self.house.at_rest or self.model.queued:
            return
        kept = read(self.house)
        for truth in TRUTHS:
            truth(kept, self.model, self.chat)

    def teardown(self):
        if hasattr(self, "house"):
            self.house.stop()

    # Inside

    def _tap(self, shown: Shown) -> None:
        self.house.clock.move(A_MOMENT)
        self.house.server.world.forge_tap(self.house.user, shown.message, shown.data)
        place = shown.tap.occurrence, shown.tap.question
        self.model.answer(place, shown.tap.value, sure=shown.whole)

    def _any(self, which: int) -> Shown:
        """The newest are the likeliest, and the smallest choice."""
        buttons = list(self.chat.seen.values())
        return buttons[-1 - which % len(buttons)]

    def _hold_back(self) -> tuple[Json, Given]:
        """The latest tap, which Telegram does not have yet."""
        return self.house.server.world.updates.pending.pop(), self.model.queued.pop()

    def _let_arrive(self, held: list[tuple[Json, Given]]) -> None:
        """Telegram numbers updates as they arrive."""
        for update, given in held:
            self.house.server.world.updates.add("callback_query", update["callback_query"])
            self.model.queued.append(given)
        self._settle()

    def _say(self, words: str) -> None:
        self.house.clock.move(A_MOMENT)
        self.house.server.world.say(self.house.user, words)
        self._settle()

    def _settle(self) -> None:
        self.house.settle()
        if self.house.at_rest:
            self.model.settled(self.house.now, sending=self.house.says_all)
            self.chat.look()
