"""Says one message in one chat, as Telegram can show it."""

import asyncio
import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.body import buttons
from bot.telegram.errors import Failure, Meaning, failure
from bot.telegram.paging import CAPTION_LIMIT, length, pages
from flows.messages import Button, Chart, Document, Message

UNKNOWN_TAG = "unsupported start tag"
"""In what Telegram says of a tag that it does not know; nothing was sent then."""

Draw = Callable[[Chart | Document], bytes]
"""Draws a chart as PNG and a document as PDF; called in a thread."""


class NotSentError(Exception):
    """The message was not sent, or not surely; `failure` says which and why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(f"{failure.meaning}: {failure.reason}")
        self.failure = failure


@dataclass(frozen=True)
class _Part:
    """One Telegram message: a text, or a picture or a file with a caption."""

    html: str
    attached: Chart | Document | None = None
    keyboard: InlineKeyboardMarkup | None = None


class Sender:
    """Says a `Message` in a chat."""

    def __init__(self, bot: Bot, draw: Draw) -> None:
        self._bot = bot
        self._draw = draw

    async def send(self, chat_id: int, message: Message, token: str, replaced: int = 0) -> int:
        """Say it; the id of the Telegram message that carries the buttons, or of the last one.

        - `token`: names this message in the callback data of its buttons.
        - `replaced`: the Telegram message that this one takes the place of, 0 for none. One that
          cannot be changed into it loses its buttons, and a new message follows.

        Raises `NotSentError`; saying it again then may repeat a part of it.
        """
        try:
            return await self._sent(chat_id, message, token, replaced)
        except TelegramError as error:
            plain = _without_moments(message)
            if plain == message or UNKNOWN_TAG not in str(error).lower():
                raise NotSentError(failure(error)) from error
        try:
            return await self._sent(chat_id, plain, token, replaced)
        except TelegramError as error:
            raise NotSentError(failure(error)) from error

    async def _sent(self, chat_id: int, message: Message, token: str, replaced: int) -> int:
        parts = _parts(message, token)
        if replaced and await self._edited(chat_id, replaced, parts):
            return replaced
        said = [await self._say(chat_id, part, silent=message.silent) for part in parts]
        return said[-1]

    async def _edited(self, chat_id: int, replaced: int, parts: list[_Part]) -> bool:
        """Whether the replaced message now says this; if it cannot, its buttons are gone."""
        part, *more = parts
        if not part.attached and not more:
            edit = self._bot.edit_message_text(
                part.html,
                chat_id,
                replaced,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=part.keyboard,
            )
            if await _done(edit):
                return True
        await _done(self._bot.edit_message_reply_markup(chat_id, replaced))
        return False

    async def _say(self, chat_id: int, part: _Part, *, silent: bool) -> int:
        if part.attached:
            return await self._attach(chat_id, part, part.attached, silent=silent)
        said = await self._bot.send_message(
            chat_id,
            part.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=part.keyboard,
            disable_notification=silent,
        )
        return said.message_id

    async def _attach(
        self, chat_id: int, part: _Part, attached: Chart | Document, *, silent: bool
    ) -> int:
        drawn = await asyncio.to_thread(self._draw, attached)
        if isinstance(attached, Document):
            send = partial(self._bot.send_document, document=drawn, filename=attached.name)
        else:
            send = partial(self._bot.send_photo, photo=drawn)
        said = await send(
            chat_id,
            caption=part.html or None,
            parse_mode=ParseMode.HTML,
            reply_markup=part.keyboard,
            disable_notification=silent,
        )
        return said.message_id


def _without_moments(message: Message) -> Message:
    """The same words for a Bot API server of one's own that is too old to know moments."""
    return replace(message, html=re.sub(r"</?tg-time[^>]*>", "", message.html))


async def _done(edit: Coroutine[Any, Any, object]) -> bool:
    """Whether an edit was made or was needless; False when Telegram does not take it.

    A refusal for a reason that we do not know is one too: a new message must follow, or the
    conversation would stand still.
    """
    try:
        await edit
    except TelegramError as error:
        match failure(error).meaning:
            case Meaning.ALREADY:
                return True
            case Meaning.NOT_EDITABLE | Meaning.INVALID:
                return False
        raise
    return True


def _parts(message: Message, token: str) -> list[_Part]:
    parts = [_Part(page) for page in pages(message.html)]
    attached = message.chart or message.document
    if attached and length(message.html) <= CAPTION_LIMIT:
        parts = [_Part(message.html, attached)]
    elif attached:
        parts.insert(0, _Part("", attached))
    return [*parts[:-1], replace(parts[-1], keyboard=_keyboard(message, token))]


def _keyboard(message: Message, token: str) -> InlineKeyboardMarkup | None:
    if not message.rows:
        return None
    data = (f"{token}.{index}" for index, _ in buttons(message))
    rows = [[_button(button, next(data)) for button in row] for row in message.rows]
    return InlineKeyboardMarkup(rows)


def _button(button: Button, data: str) -> InlineKeyboardButton:
    style = button.style or None
    if button.copy:
        return InlineKeyboardButton(
            button.label, copy_text=CopyTextButton(button.copy), style=style
        )
    return InlineKeyboardButton(button.label, callback_data=data, style=style)
