"""A simulated patient sees and taps what a person in the chat would."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.sandbox.botapi import Message, User, World
from bot.sandbox.botapi.text import FormattedText
from bot.sandbox.lives import Course, Life
from bot.sandbox.patients import Lived, SimulatedPatient, patient
from flows.messages import Tap

NUMBERS = tuple(str(n) for n in range(11))
CHECK_IN: Mapping[str, Sequence[str]] = {
    "stiffness": NUMBERS,
    "flare": ("no", "yes"),
    "task": NUMBERS,
    "note": ("",),
}


class ScriptedBot:
    """Asks a check-in every evening at six, one question after the other; it is also the time."""

    def __init__(self, check_in: Mapping[str, Sequence[str]] = CHECK_IN) -> None:
        self.time = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
        self.world = World(User(1, "Regain", is_bot=True), lambda: self.time)
        self.anna = self.world.add_user("Anna")
        self.world.say(self.anna, "/start")
        self.check_in = check_in
        self.taps: dict[str, Tap] = {}
        self.answers: dict[tuple[date, str], str] = {}
        self.stubborn = self.deaf = False
        self._seen = 0

    def now(self) -> datetime:
        return self.time

    async def step(self, until: datetime) -> None:
        evening = self.time.replace(hour=18)
        evening += timedelta(days=self.time >= evening)
        if evening > until:
            self.time = until
            return
        self.time = evening
        self.ask(next(iter(self.check_in)))

    async def settle(self) -> None:
        new = list(self.world.taps.values())[self._seen :]
        self._seen += len(new)
        for tap in [] if self.deaf else new:
            self._take(self.taps[tap.data], tap.message)

    def ask(self, question: str) -> None:
        buttons = []
        for value in self.check_in[question]:
            data = f"t{len(self.taps)}"
            self.taps[data] = Tap(question, value, f"daily:{self.time.date()}")
            buttons.append({"text": value or "skip", "callback_data": data})
        self.post(question, buttons)

    def post(self, text: str, buttons: list[dict[str, object]]) -> None:
        chat, keyboard = self.world.chats[self.anna.id], {"inline_keyboard": [buttons]}
        self.world.post(chat, formatted=FormattedText(text), keyboard=keyboard)

    def _take(self, tap: Tap, message: Message) -> None:
        self.answers[self.time.date(), tap.question] = tap.value
        if not self.stubborn:
            self.world.change(message, keyboard=None)
            questions = list(self.check_in)
            later = questions[questions.index(tap.question) + 1 :]
            if later:
                self.ask(later[0])
        else:
            self.ask(tap.question)

    def patient(self, course: Course = Course.IMPROVES, skips: float = 0.0) -> SimulatedPatient:
        life = Life(course, 42, skips=skips)
        return SimulatedPatient(self.world, self.anna, life, self.taps.get)


@pytest.fixture
def bot() -> ScriptedBot:
    return ScriptedBot()


async def test_six_weeks_are_lived_day_after_day(bot: ScriptedBot) -> None:
    told: list[tuple[int, int]] = []
    lived = await bot.patient().live(bot, 6, lambda part, of: told.append((part, of)))
    days = {day for day, _ in bot.answers}
    assert lived == Lived(answered=42, skipped=0)
    assert len(days) == 42
    assert {question for _, question in bot.answers} == set(CHECK_IN)
    assert told[-1] == (42, 42)
    assert bot.time == datetime(2026, 2, 16, 9, 0, tzinfo=UTC)


async def test_the_answers_tell_the_course(bot: ScriptedBot) -> None:
    await bot.patient(Course.IMPROVES).live(bot, 6, lambda *_: None)
    stiff = [
        float(v) for (_, question), v in sorted(bot.answers.items()) if question == "stiffness"
    ]
    assert sum(stiff[:7]) > sum(stiff[-7:]) + 14


async def test_skipped_days_are_left_alone_whatever_else_comes(bot: ScriptedBot) -> None:
    lived = await bot.patient(skips=0.3).live(bot, 6, lambda *_: None)
    assert lived.skipped > 5
    assert lived.answered + lived.skipped == 42
    assert len({day for day, _ in bot.answers}) == lived.answered


async def test_a_message_that_came_after_the_question_does_not_hide_it(bot: ScriptedBot) -> None:
    bot.ask("stiffness")
    bot.world.post(bot.world.chats[bot.anna.id], formatted=FormattedText("A tip for today"))
    await bot.patient().answer(bot)
    assert {question for _, question in bot.answers} == set(CHECK_IN)


async def test_only_answers_are_tapped_no_commands(bot: ScriptedBot) -> None:
    occurrence = f"daily:{bot.time.date()}"
    bot.taps["back"] = Tap(command="back", occurrence=occurrence)
    bot.taps["skip"] = Tap("note", "", occurrence)
    buttons = [{"text": data, "callback_data": data} for data in ("back", "skip")]
    bot.post("Any note?", buttons)
    await bot.patient().answer(bot)
    assert [tap.data for tap in bot.world.taps.values()] == ["skip"]


async def test_a_question_whose_buttons_stay_is_answered_once(bot: ScriptedBot) -> None:
    bot.taps["skip"] = Tap("note", "", f"daily:{bot.time.date()}")
    bot.post("Any note?", [{"text": "Skip", "callback_data": "skip"}])
    bot.deaf = True
    await bot.patient().answer(bot)
    assert len(bot.world.taps) == 1


async def test_buttons_of_other_talk_are_left_alone(bot: ScriptedBot) -> None:
    bot.taps["other"] = Tap("consent", "yes")
    buttons = [
        {"text": "Yes", "callback_data": "other"},
        {"text": "Gone", "callback_data": "unknown"},
        {"text": "112", "copy_text": {"text": "112"}},
    ]
    bot.post("Consent?", buttons)
    await bot.patient().answer(bot)
    assert not bot.world.taps


async def test_talking_in_circles_ends(bot: ScriptedBot) -> None:
    bot.stubborn = True
    bot.ask("stiffness")
    with pytest.raises(RuntimeError, match="still asked stiffness"):
        await bot.patient().answer(bot)


async def test_a_patient_is_found_by_the_chat(bot: ScriptedBot) -> None:
    lived = await patient(bot.world, bot.anna.id, Course.STALLS, 1, bot.taps.get).live(
        bot, 1, lambda *_: None
    )
    assert lived.answered + lived.skipped == 7


async def test_red_flags_that_are_asked_again_are_answered_in_between(bot: ScriptedBot) -> None:
    bot.ask("stiffness")
    for value in ("chest:on", "none", "unsure"):
        bot.taps[value] = Tap("flags_now", value)
    bot.post("Any of these?", [{"text": v, "callback_data": v} for v in ("chest:on", "none")])
    bot.deaf = True
    lived = bot.patient()
    await lived.answer(bot)
    assert "none" in [tap.data for tap in bot.world.taps.values()]
    assert lived.lived.answered == 1
