"""Texts, entities, replies and previews: what messages are made of."""

from typing import Literal

from pydantic import Field

from ..text import Entity
from .base import Model


class MessageEntity(Model):
    """A stretch of formatting given by the bot instead of a parse mode."""

    type: Literal[
        "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
        "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
        "code", "pre", "text_link", "custom_emoji", "date_time",
    ]  # fmt: skip
    offset: int = Field(ge=0)
    length: int = Field(gt=0)
    url: str | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None

    def entity(self) -> Entity:
        """The same as the sandbox keeps it."""
        return Entity(**self.api())


class LinkPreviewOptions(Model):
    """Whether and how the first link of a text is shown."""

    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None


class ReplyParameters(Model):
    """The message that is answered."""

    message_id: int
    allow_sending_without_reply: bool | None = None
