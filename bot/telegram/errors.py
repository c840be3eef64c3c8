"""Telegram's errors by what they mean for a message that was to be sent."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)


class Meaning(StrEnum):
    """What has become of the message."""

    NOT_SENT = "not_sent"  # it cannot have reached Telegram: try again
    UNCERTAIN = "uncertain"  # it may have been sent: trying again may repeat it
    WAIT = "wait"  # too many requests: try again after `retry_after`
    UNREACHABLE = "unreachable"  # the person cannot be written to, by their own will or for good
    MIGRATED = "migrated"  # the chat has another id now: `chat_id`
    ALREADY = "already"  # nothing was left to do, which is success
    NOT_EDITABLE = "not_editable"  # the message to change is gone, too old or of another sort
    INVALID = "invalid"  # Telegram will never take it


@dataclass(frozen=True)
class Failure:
    """What an error means, with Telegram's words."""

    meaning: Meaning
    reason: str
    retry_after: timedelta = timedelta()
    chat_id: int = 0


_NEVER_LEFT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
"""Causes that rule out that a request left this machine whole."""

_SAID: tuple[tuple[str, Meaning], ...] = (
    ("message is not modified", Meaning.ALREADY),
    ("query is too old", Meaning.ALREADY),
    ("message to edit not found", Meaning.NOT_EDITABLE),
    ("message can't be edited", Meaning.NOT_EDITABLE),
    ("there is no text in the message to edit", Meaning.NOT_EDITABLE),
    ("message_id_invalid", Meaning.NOT_EDITABLE),
    ("chat not found", Meaning.UNREACHABLE),
    ("user not found", Meaning.UNREACHABLE),
    ("peer_id_invalid", Meaning.UNREACHABLE),
)
"""What Telegram says with status 400, in lower case, and what it means."""


def failure(error: TelegramError) -> Failure:
    """What an error of python-telegram-bot means, its `__cause__` looked at."""
    match error:
        case RetryAfter():
            return Failure(Meaning.WAIT, str(error), retry_after=_pause(error))
        case ChatMigrated():
            return Failure(Meaning.MIGRATED, str(error), chat_id=error.new_chat_id)
        case _:
            return Failure(_meaning(error), str(error))


def _meaning(error: TelegramError) -> Meaning:
    match error:
        case Forbidden():
            return Meaning.UNREACHABLE
        case InvalidToken():  # the operator's mistake, no fault of the message: it keeps
            return Meaning.NOT_SENT
        case BadRequest():
            said = str(error).lower()
            return next((what for words, what in _SAID if words in said), Meaning.INVALID)
        case NetworkError() if isinstance(error.__cause__, _NEVER_LEFT):
            return Meaning.NOT_SENT
        case _:
            return Meaning.UNCERTAIN


def _pause(error: RetryAfter) -> timedelta:
    pause = error.retry_after
    return pause if isinstance(pause, timedelta) else timedelta(seconds=pause)
