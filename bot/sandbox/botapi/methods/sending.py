"""New messages, and small signs of life."""

from dataclasses import replace
from typing import Any

from ..errors import QUERY_TOO_OLD, bad_request, not_played
from ..messages import Message, Options
from ..models.base import Model
from ..models.content import ReplyParameters
from ..models.markup import ForceReply, ReplyKeyboardMarkup, ReplyKeyboardRemove
from ..models.messages import (
    AnswerCallbackQuery,
    SendChatAction,
    SendDocument,
    Sending,
    SendMessage,
    SendPhoto,
)
from ..people import Chat
from ..wire import Json, compact
from ..world import World
from .chats import writable_chat
from .formatting import caption_of, keyboard_of, text_of

MAX_ANSWER_LENGTH = 200


def send_message(world: World, request: SendMessage) -> Json:
    """Sends a text."""
    preview = request.link_preview_options
    return _send(
        world,
        request,
        formatted=text_of(request.text, request.parse_mode, request.entities),
        options=replace(_options(request), link_preview=preview.api() if preview else None),
    )


def send_photo(world: World, request: SendPhoto) -> Json:
    """Sends a picture."""
    looks = replace(
        _options(request),
        caption_above=bool(request.show_caption_above_media),
        spoiler=bool(request.has_spoiler),
    )
    return _send(
        world,
        request,
        formatted=caption_of(request.caption, request.parse_mode, request.caption_entities),
        file=world.files.take("photo", request.photo),
        options=looks,
    )


def send_document(world: World, request: SendDocument) -> Json:
    """Sends a file."""
    return _send(
        world,
        request,
        formatted=caption_of(request.caption, request.parse_mode, request.caption_entities),
        file=world.files.take("document", request.document),
        options=_options(request),
    )


def send_chat_action(world: World, request: SendChatAction) -> bool:
    """Shows what the bot is doing."""
    world.act(writable_chat(world, request.chat_id), request.action)
    return True


def answer_callback_query(world: World, request: AnswerCallbackQuery) -> bool:
    """Ends the waiting of a tapped button."""
    if request.url:
        raise not_played("callback answers that open an address")
    if len(request.text or "") > MAX_ANSWER_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = compact(text=request.text, show_alert=request.show_alert)
    if not world.answer_tap(request.callback_query_id, answer):
        raise bad_request(QUERY_TOO_OLD)
    return True


def _send(world: World, request: Sending, **content: Any) -> Json:
    chat = writable_chat(world, request.chat_id)
    message = world.post(
        chat,
        keyboard=keyboard_of(request.reply_markup),
        reply_to=_replied(world, chat, request.reply_parameters),
        **content,
    )
    _place_reply_keyboard(chat, request.reply_markup)
    return message.api()


def _options(request: Sending) -> Options:
    return Options(
        silent=bool(request.disable_notification), protected=bool(request.protect_content)
    )


def _replied(world: World, chat: Chat, reply: ReplyParameters | None) -> Message | None:
    if reply is None:
        return None
    message = world.find(chat.id, reply.message_id)
    if message and not message.deleted:
        return message
    if reply.allow_sending_without_reply:
        return None
    raise bad_request("message to be replied not found")


def _place_reply_keyboard(chat: Chat, markup: Model | None) -> None:
    """What the markup does to the keyboard in place of the phone's own."""
    match markup:
        case ReplyKeyboardMarkup() | ForceReply():
            chat.reply_keyboard = markup.api()
        case ReplyKeyboardRemove():
            chat.reply_keyboard = None
