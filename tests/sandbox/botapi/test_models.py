"""The request models against those that aiogram generates from the Bot API's documentation."""

from collections.abc import Iterator
from typing import Any

import aiogram.methods
import aiogram.types
import pytest
from pydantic import BaseModel, TypeAdapter
from telegram.constants import ChatAction, KeyboardButtonStyle, MessageEntityType, UpdateType

from bot.sandbox.botapi import User
from bot.sandbox.botapi.methods import METHODS
from bot.sandbox.botapi.models import account, content, markup, messages
from bot.sandbox.botapi.models.base import Method, Model
from bot.sandbox.botapi.updates import KINDS

from .conftest import Raw

NEW_MESSAGE = {
    # other kinds of chat: business accounts, forum topics, channels
    "business_connection_id",
    "message_thread_id",
    "direct_messages_topic_id",
    "suggested_post_parameters",
    # paid or decorative
    "allow_paid_broadcast",
    "message_effect_id",
    # newer than Bot API 10.0
    "ephemeral_message_parameters",
    "receiver_user_id",
    "callback_query_id",
    # replaced by reply_parameters
    "allow_sending_without_reply",
    "reply_to_message_id",
}
OTHER_MESSAGE = {"business_connection_id", "inline_message_id"}

NOT_PLAYED: dict[type[Method], set[str]] = {
    messages.SendMessage: NEW_MESSAGE | {"disable_web_page_preview"},
    messages.SendPhoto: NEW_MESSAGE,
    messages.SendDocument: NEW_MESSAGE | {"thumbnail"},
    messages.EditMessageText: OTHER_MESSAGE | {"rich_message", "disable_web_page_preview"},
    messages.EditMessageCaption: OTHER_MESSAGE,
    messages.EditMessageReplyMarkup: OTHER_MESSAGE,
    messages.EditMessageMedia: OTHER_MESSAGE,
    messages.SendChatAction: {"business_connection_id", "message_thread_id"},
    METHODS["setwebhook"].model: {"certificate", "ip_address"},
}
"""Parameters that exist and are refused, method by method."""

REQUIRED_HERE: dict[type[Method], set[str]] = {
    # optional elsewhere because inline and rich messages name or fill the message differently
    messages.EditMessageText: {"chat_id", "message_id", "text"},
    messages.EditMessageCaption: {"chat_id", "message_id"},
    messages.EditMessageReplyMarkup: {"chat_id", "message_id"},
    messages.EditMessageMedia: {"chat_id", "message_id"},
}

WEB_APPS_AND_GAMES = {"web_app", "login_url", "callback_game", "pay"}
INLINE_MODE = {
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
}
REQUESTS = {
    "request_users",
    "request_chat",
    "request_managed_bot",
    "request_contact",
    "request_location",
    "request_poll",
    "request_user",
}
NOT_PLAYED_INSIDE: dict[type[Model], set[str]] = {
    markup.InlineKeyboardMarkup: {"force_reply"},
    markup.InlineKeyboardButton: WEB_APPS_AND_GAMES
    | INLINE_MODE
    | {"icon_custom_emoji_id", "disabled"},
    markup.ReplyKeyboardMarkup: {"force_reply"},
    markup.KeyboardButton: REQUESTS | {"web_app", "icon_custom_emoji_id"},
    markup.CopyTextButton: set(),
    markup.ReplyKeyboardRemove: set(),
    markup.ForceReply: set(),
    content.MessageEntity: {"user"},
    content.LinkPreviewOptions: set(),
    content.ReplyParameters: {
        "chat_id",
        "quote",
        "quote_parse_mode",
        "quote_entities",
        "quote_position",
        "checklist_task_id",
        "poll_option_id",
        "ephemeral_message_id",
    },
    messages.InputMediaPhoto: set(),
    messages.InputMediaDocument: {"thumbnail"},
    account.BotCommand: {"is_ephemeral"},
}
"""Fields of nested objects that exist and are refused."""

REQUIRED_INSIDE: dict[type[Model], set[str]] = {
    markup.ReplyKeyboardRemove: {"remove_keyboard"},
    markup.ForceReply: {"force_reply"},
    content.ReplyParameters: {"message_id"},
    messages.InputMediaPhoto: {"type"},
    messages.InputMediaDocument: {"type"},
}
"""Constant or alternative fields, which a generated client need not ask for."""


def required(model: type[BaseModel]) -> set[str]:
    return {name for name, field in model.model_fields.items() if field.is_required()}


@pytest.mark.parametrize("name", METHODS)
def test_methods_have_the_documented_parameters(name: str) -> None:
    ours = METHODS[name].model
    theirs = getattr(aiogram.methods, ours.__name__)
    assert set(ours.model_fields) == set(theirs.model_fields) - NOT_PLAYED.get(ours, set())
    assert required(ours) == required(theirs) | REQUIRED_HERE.get(ours, set())


@pytest.mark.parametrize("ours", NOT_PLAYED_INSIDE, ids=lambda model: model.__name__)
def test_nested_objects_have_the_documented_fields(ours: type[Model]) -> None:
    theirs = getattr(aiogram.types, ours.__name__)
    assert set(ours.model_fields) == set(theirs.model_fields) - NOT_PLAYED_INSIDE[ours]
    assert required(ours) == required(theirs) | REQUIRED_INSIDE.get(ours, set())


@pytest.mark.parametrize("scope", aiogram.types.BotCommandScopeUnion.__args__[0].__args__)
def test_command_scopes_have_the_documented_fields(scope: type[BaseModel]) -> None:
    kind = scope.model_fields["type"].default.value
    fields = dict.fromkeys(set(scope.model_fields) - {"type"}, 1)
    menu = account.GetMyCommands.model_validate({"scope": {"type": kind, **fields}})
    assert menu.scope is not None
    assert menu.scope.api() == {"type": kind, **fields}


def test_the_words_are_those_that_ptb_knows() -> None:
    entities, styles = content.MessageEntity, markup.InlineKeyboardButton
    not_played = {MessageEntityType.TEXT_MENTION}
    assert words(entities, "type") == set(MessageEntityType) - not_played
    assert words(styles, "style") == set(KeyboardButtonStyle)
    assert words(messages.SendChatAction, "action") == set(ChatAction)
    assert set(UpdateType) == KINDS


def words(model: type[BaseModel], field: str) -> set[str]:
    """What a field may say."""
    schema = TypeAdapter(model.model_fields[field].annotation).json_schema()
    return set(schema["anyOf"][0]["enum"] if "anyOf" in schema else schema["enum"])


def refused_parameters() -> Iterator[tuple[str, str]]:
    for model, names in NOT_PLAYED.items():
        yield from ((model.api_name(), name) for name in sorted(names))


@pytest.mark.parametrize(("method", "parameter"), list(refused_parameters()))
async def test_parameters_that_are_not_played_are_refused(
    raw: Raw, anna: User, method: str, parameter: str
) -> None:
    needed: dict[str, Any] = {"chat_id": anna.id, "message_id": 1, "text": "t", "action": "typing"}
    needed |= {"photo": "id", "document": "id", "url": "http://localhost"}
    needed |= {"media": {"type": "photo", "media": "id"}}
    fields = METHODS[method.lower()].model.model_fields
    given = {name: value for name, value in needed.items() if name in fields}
    answer = await raw(method, **given, **{parameter: "1"})
    assert answer["error_code"] == 400
    assert answer["description"] == f'Bad Request: unknown parameter "{parameter}"'
