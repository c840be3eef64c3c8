"""A small bot that shows everything the page must be able to show."""

import asyncio
from datetime import date, timedelta
from io import BytesIO

from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.constants import KeyboardButtonStyle, ParseMode
from telegram.error import NetworkError

from bot.charts import draw
from bot.sandbox.botapi import BotApiServer
from flows.messages import Chart, Series
from tests.charts.examples import WORDS

FIRST = date(2026, 1, 5)


def _button(label: str, data: str, style: str | None = None) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=data, style=style)


SCALE = InlineKeyboardMarkup(
    [[_button(str(n), f"n{n}") for n in numbers] for numbers in (range(6), range(6, 11))]
)


class FakeBot:
    """Answers texts and taps, one after the other."""

    def __init__(self, server: BotApiServer) -> None:
        self._bot = Bot(server.token, base_url=f"{server.url}/bot")

    async def run(self) -> None:
        """Poll until cancelled."""
        async with self._bot:
            await self._bot.set_my_commands(
                [BotCommand("start", "Begin"), BotCommand("progress", "How it goes")]
            )
            offset = 0
            while True:
                try:
                    updates = await self._bot.get_updates(offset, timeout=5)
                except NetworkError:
                    await asyncio.sleep(0.1)
                    continue
                for update in updates:
                    offset = update.update_id + 1
                    await self._take(update)

    async def _take(self, update: Update) -> None:
        if update.callback_query:
            await self._tapped(update.callback_query)
        elif update.edited_message:
            await self._say(
                update.edited_message, f"You changed it to: {update.edited_message.text}"
            )
        elif update.message:
            await self._heard(update.message)

    async def _heard(self, message: Message) -> None:
        text = message.text or ""
        command, _, rest = text.partition(" ")
        answer = {
            "/start": self._welcome,
            "/ask": self._ask,
            "/progress": self._progress,
            "/urgent": self._urgent,
            "/invite": self._invite,
            "/keys": self._keys,
            "/export": self._export,
            "/busy": self._busy,
        }.get(command)
        if answer:
            await answer(message, rest)
        else:
            await self._say(message, f"You said: {text or 'something odd'}")

    async def _say(self, message: Message, text: str, **more: object) -> None:
        await message.get_bot().send_message(message.chat_id, text, **more)

    async def _welcome(self, message: Message, payload: str) -> None:
        await self._bot.send_message(
            message.chat_id,
            "<b>Welcome to Regain.</b>\nI help you follow your recovery, a few taps a day.\n\n"
            "<i>I am not an emergency service.</i> More: /help"
            + (f"\nYour invite: <code>{payload}</code>" if payload else ""),
            parse_mode=ParseMode.HTML,
            reply_markup=InlineKeyboardMarkup([[_button("I agree", "agree"), _button("No", "no")]]),
        )

    async def _ask(self, message: Message, _: str) -> None:
        await self._bot.send_message(
            message.chat_id,
            "How stiff were you this morning?\n0 is not at all, 10 is the worst.",
            reply_markup=SCALE,
        )

    async def _progress(self, message: Message, _: str) -> None:
        days = [FIRST + timedelta(days=n) for n in range(42) if n % 11]
        values = {day: float(7 - n // 8 + n % 3) for n, day in enumerate(days)}
        more = {day: float(3 + n // 12 + n % 2) for n, day in enumerate(days)}
        chart = Chart(
            "Your progress",
            FIRST,
            days[-1],
            (
                Series("Stiffness", values, lower_is_better=True, baseline=7, goal=2, matters=2),
                Series("Dressing", more, baseline=3, goal=8, matters=2),
            ),
            WORDS,
        )
        await self._bot.send_photo(message.chat_id, draw(chart), "Six weeks. Stiffness: 7, now 4.")

    async def _urgent(self, message: Message, _: str) -> None:
        copy = InlineKeyboardButton(
            "112", copy_text=CopyTextButton("112"), style=KeyboardButtonStyle.DANGER
        )
        await self._bot.send_message(
            message.chat_id,
            "<b>Call 112 now.</b>\n<blockquote>Chest pain can be a heart attack.</blockquote>",
            parse_mode=ParseMode.HTML,
            reply_markup=InlineKeyboardMarkup([[copy], [_button("I am safe", "safe", "success")]]),
        )

    async def _invite(self, message: Message, _: str) -> None:
        await self._say(
            message, "Give this link away: https://t.me/regain_sandbox_bot?start=abc123"
        )

    async def _keys(self, message: Message, _: str) -> None:
        keys = ReplyKeyboardMarkup([["Morning", "Evening"]], one_time_keyboard=True)
        await self._say(message, "When?", reply_markup=keys)

    async def _export(self, message: Message, _: str) -> None:
        file = InputFile(BytesIO(b"day,stiffness\n"), "diary.csv")
        await self._bot.send_document(message.chat_id, file, "All of it")

    async def _busy(self, message: Message, _: str) -> None:
        await self._bot.send_chat_action(message.chat_id, "typing")

    async def _tapped(self, query: CallbackQuery) -> None:
        assert query.data
        if query.data == "no":
            await query.answer("Then nothing is kept.", show_alert=True)
            return
        await query.answer("Noted" if query.data == "agree" else None)
        said = query.data.removeprefix("n")
        await query.edit_message_text(f"Thank you: {said}.")
