"""Every method that the sandbox plays. What is not here answers 501."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ..models import account as account_models
from ..models import messages as message_models
from ..models import updates as update_models
from ..models.base import Method
from ..world import World
from . import account, editing, sending, updates

M = TypeVar("M", bound=Method)


@dataclass(frozen=True)
class Played(Generic[M]):
    """A method: how its request reads and what it does."""

    model: type[M]
    handle: Callable[[World, M], object | Awaitable[object]]
    sends: bool = False
    """Whether it counts for the flood limits."""


_PLAYED: tuple[Played[Any], ...] = (
    Played(account_models.GetMe, account.get_me),
    Played(account_models.GetChat, account.get_chat),
    Played(account_models.LeaveChat, account.leave_chat),
    Played(account_models.GetFile, account.get_file),
    Played(account_models.SetMyCommands, account.set_my_commands),
    Played(account_models.GetMyCommands, account.get_my_commands),
    Played(account_models.DeleteMyCommands, account.delete_my_commands),
    Played(account_models.SetMyDescription, account.set_my_description),
    Played(account_models.GetMyDescription, account.get_my_description),
    Played(account_models.SetMyShortDescription, account.set_my_short_description),
    Played(account_models.GetMyShortDescription, account.get_my_short_description),
    Played(update_models.GetUpdates, updates.get_updates),
    Played(update_models.SetWebhook, updates.set_webhook),
    Played(update_models.DeleteWebhook, updates.delete_webhook),
    Played(update_models.GetWebhookInfo, updates.get_webhook_info),
    Played(message_models.SendMessage, sending.send_message, sends=True),
    Played(message_models.SendPhoto, sending.send_photo, sends=True),
    Played(message_models.SendDocument, sending.send_document, sends=True),
    Played(message_models.SendChatAction, sending.send_chat_action),
    Played(message_models.AnswerCallbackQuery, sending.answer_callback_query),
    Played(message_models.EditMessageText, editing.edit_message_text),
    Played(message_models.EditMessageCaption, editing.edit_message_caption),
    Played(message_models.EditMessageReplyMarkup, editing.edit_message_reply_markup),
    Played(message_models.EditMessageMedia, editing.edit_message_media),
    Played(message_models.DeleteMessage, editing.delete_message),
)

METHODS: Mapping[str, Played[Any]] = {played.model.api_name().lower(): played for played in _PLAYED}
"""By the name in lower case: Telegram does not mind the case of method names."""
