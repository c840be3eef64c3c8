"""A simulated person: sees only what the chat shows, and answers any question by its kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from bot.bench.year.edge import Shown
from bot.bench.year.habits import Plan
from bot.sandbox.lives import Life
from flows.messages import Tap
from flows.questions import SKIPPED, Kind, Question

ENOUGH = 40
"""Days after which the level of a course is reached, in the lives of the sandbox."""
OFFERS = ("weekly", "monthly")
"""What people take up when a button offers it."""
WORDS = "walking to the shop"
NONE = "none"

Update = dict[str, Any]


@dataclass(frozen=True)
class Act:
    """What a person does at an instant: words, a command, or a tap on a button."""

    text: str = ""
    token: str = ""
    index: int = -1


class SimulatedPerson:
    """One person in one chat."""

    def __init__(self, chat_id: int, plan: Plan, seed: int) -> None:
        self.chat_id = chat_id
        self.plan = plan
        self.begun: date | None = None
        self.weekly = False
        self._chance = Random(f"{seed} {chat_id} days")  # noqa: S311 - a simulation
        self._life = Life(plan.course, ENOUGH, chat_id)
        self._patience: dict[str, int] = {}
        self._waits: Shown | None = None

    def does(self, act: Act) -> Update:
        """The update as Telegram gives it, without its id."""
        if not act.token:
            return {"message": self._sent(text=act.text)}
        data = f"{act.token}.{act.index}"
        return {"callback_query": {**self._sent(data=data), "id": "1", "message": self._sent()}}

    def member(self, *, is_member: bool) -> Update:
        """The update that tells that the person blocked the bot, or let it back in."""
        status = "member" if is_member else "kicked"
        return {"my_chat_member": self._sent(new_chat_member={"status": status})}

    def _sent(self, **content: Any) -> Update:
        language = self.plan.language
        user = {"id": self.chat_id, "first_name": f"P{self.chat_id}", "language_code": language}
        chat = {"id": self.chat_id, "type": "private"}
        return {"chat": chat, "from": user, "message_id": 1, "date": 0, **content}

    def see(self, shown: Sequence[Shown]) -> None:
        """Look at what came; the newest question is the one to answer."""
        for each in shown:
            if any(tap.question for _, tap in each.taps()):
                self._waits = each

    def offered(self, shown: Sequence[Shown]) -> Act | None:
        """A tap on an offer that the person takes up."""
        for each in shown:
            for place, tap in each.taps():
                if tap.command in OFFERS and not self.weekly:
                    self.weekly = True
                    return Act(token=each.token, index=place)
        return None

    def comes_after(self, shown: Sequence[Shown], now: datetime) -> timedelta | None:
        """How long after a check-in was put the person turns to it; None for never."""
        asked = next((tap for each in shown for _, tap in each.taps() if tap.occurrence), None)
        if asked is None or asked.occurrence in self._patience:
            return None
        return self._decide(asked, now)

    def _decide(self, asked: Tap, now: datetime) -> timedelta | None:
        habit, day = self.plan.habit, self._day(now)
        silent = any(day in spell for spell in self.plan.silences)
        breaks_off = self._chance.random() < habit.breaks_off
        self._patience[asked.occurrence] = self._chance.randint(1, 3) if breaks_off else 99
        if silent or self._chance.random() >= habit.answers:
            return None
        late = self._chance.random() < habit.late
        return timedelta(minutes=self._chance.randint(190, 500) if late else 5)

    def answer(self, now: datetime) -> Act | None:
        """An answer to the question that waits, if the person is still willing."""
        if not self._waits:
            return None
        shown, self._waits = self._waits, None
        taps = [(place, tap) for place, tap in shown.taps() if tap.question]
        asked = taps[0][1]
        if asked.occurrence:
            if not self._patience.get(asked.occurrence, 99):
                return None
            self._patience[asked.occurrence] = self._patience.get(asked.occurrence, 99) - 1
        values = {tap.value: place for place, tap in taps if tap.question == asked.question}
        value = self._choose(asked, list(values), now)
        return Act(token=shown.token, index=values[value])

    def say(self, question: Question) -> Act | None:
        """Words for a question that is better typed than tapped."""
        match question.kind:
            case Kind.ZONE:
                return Act(text=self.plan.zone)
            case Kind.CLOCK:
                return Act(text=f"{self.plan.clock:%H:%M}")
            case Kind.NUMBER:
                return Act(text=f"{min(question.high, max(question.low, 8)):g}")
            case Kind.TEXT if not question.optional:
                return Act(text=WORDS)
            case _:
                return None

    def _choose(self, asked: Tap, values: list[str], now: datetime) -> str:
        """In a check-in how they are; elsewhere no ticks, and of several options the first."""
        if NONE in values and not asked.occurrence:
            return NONE
        if not asked.occurrence:
            return next((value for value in values if value != SKIPPED), SKIPPED)
        return self._life.choose(asked.question, values, self._day(now))

    def _day(self, now: datetime) -> int:
        return (now.date() - self.begun).days if self.begun else 0


def chat_of(update: Update) -> int:
    """Whose update it is."""
    (content,) = update.values()
    return int(content["from"]["id"])
