"""Sending, editing and deleting messages."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator

from .base import ChatId, FileArgument, Flag, Method, Model, Wire
from .content import LinkPreviewOptions, MessageEntity, ReplyParameters
from .markup import InlineKeyboardMarkup, ReplyMarkup


class Sending(Method):
    """What every kind of new message can be given."""

    chat_id: ChatId
    disable_notification: Flag | None = None
    protect_content: Flag | None = None
    reply_parameters: Wire[ReplyParameters] | None = None
    reply_markup: Wire[ReplyMarkup] | None = None


class SendMessage(Sending):
    """A text."""

    text: str
    parse_mode: str | None = None
    entities: Wire[list[MessageEntity]] | None = None
    link_preview_options: Wire[LinkPreviewOptions] | None = None


class SendPhoto(Sending):
    """A picture with a caption."""

    photo: FileArgument
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Wire[list[MessageEntity]] | None = None
    show_caption_above_media: Flag | None = None
    has_spoiler: Flag | None = None


class SendDocument(Sending):
    """A file with a caption."""

    document: FileArgument
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Wire[list[MessageEntity]] | None = None
    disable_content_type_detection: Flag | None = None


class Editing(Method):
    """Which message is changed; its inline keyboard goes unless it is given again."""

    chat_id: ChatId
    message_id: Wire[int]
    reply_markup: Wire[InlineKeyboardMarkup] | None = None


class EditMessageText(Editing):
    """Another text."""

    text: str
    parse_mode: str | None = None
    entities: Wire[list[MessageEntity]] | None = None
    link_preview_options: Wire[LinkPreviewOptions] | None = None


class EditMessageCaption(Editing):
    """Another caption; none when it is left out."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: Wire[list[MessageEntity]] | None = None
    show_caption_above_media: Flag | None = None


class EditMessageReplyMarkup(Editing):
    """Another inline keyboard; none when it is left out."""


class InputMediaPhoto(Model):
    """A picture that takes the place of another medium."""

    type: Literal["photo"]
    media: FileArgument
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None


class InputMediaDocument(Model):
    """A file that takes the place of another medium."""

    type: Literal["document"]
    media: FileArgument
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    disable_content_type_detection: bool | None = None


InputMedia: TypeAlias = Annotated[InputMediaPhoto | InputMediaDocument, Discriminator("type")]


class EditMessageMedia(Editing):
    """Another picture or file."""

    media: Wire[InputMedia]


class DeleteMessage(Method):
    """Takes a message away for everyone."""

    chat_id: ChatId
    message_id: Wire[int]


class AnswerCallbackQuery(Method):
    """Ends the waiting of a tapped button, with a short word or an alert."""

    callback_query_id: str
    text: str | None = None
    show_alert: Flag | None = None
    url: str | None = None
    cache_time: Wire[int] | None = None


class SendChatAction(Method):
    """Shows for five seconds what the bot is doing."""

    chat_id: ChatId
    action: Literal[
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note",
        "upload_video_note",
    ]  # fmt: skip
