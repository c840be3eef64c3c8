"""Changing and deleting messages."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from ..errors import NOT_MODIFIED, bad_request
from ..messages import Message
from ..models.messages import (
    DeleteMessage,
    Editing,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    InputMediaPhoto,
)
from ..wire import Json
from ..world import World
from .chats import writable_chat
from .formatting import caption_of, keyboard_of, text_of

DELETABLE_FOR = timedelta(hours=48)


def edit_message_text(world: World, request: EditMessageText) -> Json:
    """Another text."""
    message = _editable(world, request)
    if message.file is not None:
        raise bad_request("there is no text in the message to edit")
    preview = request.link_preview_options
    return _change(
        world,
        message,
        formatted=text_of(request.text, request.parse_mode, request.entities),
        keyboard=keyboard_of(request.reply_markup),
        options=replace(message.options, link_preview=preview.api() if preview else None),
    )


def edit_message_caption(world: World, request: EditMessageCaption) -> Json:
    """Another caption."""
    message = _editable(world, request)
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    above = bool(request.show_caption_above_media)
    return _change(
        world,
        message,
        formatted=caption_of(request.caption, request.parse_mode, request.caption_entities),
        keyboard=keyboard_of(request.reply_markup),
        options=replace(message.options, caption_above=above),
    )


def edit_message_reply_markup(world: World, request: EditMessageReplyMarkup) -> Json:
    """Another inline keyboard, or none."""
    message = _editable(world, request)
    return _change(world, message, keyboard=keyboard_of(request.reply_markup))


def edit_message_media(world: World, request: EditMessageMedia) -> Json:
    """Another picture or file, with its own caption."""
    message, media = _editable(world, request), request.media
    looks = message.options
    if isinstance(media, InputMediaPhoto):
        above, spoiler = bool(media.show_caption_above_media), bool(media.has_spoiler)
        looks = replace(looks, caption_above=above, spoiler=spoiler)
    return _change(
        world,
        message,
        formatted=caption_of(media.caption, media.parse_mode, media.caption_entities),
        file=world.files.take(media.type, media.media),
        keyboard=keyboard_of(request.reply_markup),
        options=looks,
    )


def delete_message(world: World, request: DeleteMessage) -> bool:
    """Takes a message away: within 48 hours, and in groups only the bot's own."""
    chat = writable_chat(world, request.chat_id)
    message = world.find(chat.id, request.message_id)
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    is_old = world.now() - message.date >= DELETABLE_FOR
    if is_old or not (chat.is_private or message.from_bot):
        raise bad_request("message can't be deleted for everyone")
    world.remove(message)
    return True


def _editable(world: World, request: Editing) -> Message:
    chat = writable_chat(world, request.chat_id)
    message = world.find(chat.id, request.message_id)
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def _change(world: World, message: Message, **content: Any) -> Json:
    if replace(message, **content).content == message.content:
        raise bad_request(NOT_MODIFIED)
    return world.change(message, **content).api()
