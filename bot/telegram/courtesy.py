"""What politeness asks for at once, in the background and without any promise that it happens."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

_LOG = logging.getLogger(__name__)


class Courtesy:
    """Answers taps, and leaves groups.

    `only_private` gives the HTML that a group is told, in the language of a client's code.
    """

    def __init__(self, bot: Bot, only_private: Callable[[str], str]) -> None:
        self._bot = bot
        self._only_private = only_private
        self._tasks: set[asyncio.Task[None]] = set()
        self._leaving: set[int] = set()

    def tapped(self, query_id: str) -> None:
        """Let the button stop spinning."""
        self._begin(_tried(self._bot.answer_callback_query(query_id)))

    def in_group(self, chat_id: int, language: str) -> None:
        """Say once that this is for private chats, and leave."""
        if chat_id not in self._leaving:
            self._leaving.add(chat_id)
            self._begin(self._leave(chat_id, self._only_private(language)))

    async def _leave(self, chat_id: int, html: str) -> None:
        await _tried(self._bot.send_message(chat_id, html, parse_mode=ParseMode.HTML))
        await _tried(self._bot.leave_chat(chat_id))
        self._leaving.discard(chat_id)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _tried(call: Coroutine[Any, Any, object]) -> None:
    try:
        await call
    except TelegramError as error:
        _LOG.debug("a courtesy was refused: %s", error)
