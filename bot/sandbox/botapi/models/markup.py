"""Keyboards."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag, model_validator

from .base import Model

MAX_INLINE_BUTTONS = 100
MAX_REPLY_BUTTONS = 300
MAX_CALLBACK_BYTES = 64
MAX_COPY_UNITS = 256

ButtonStyle: TypeAlias = Literal["danger", "success", "primary"]


class CopyTextButton(Model):
    """Puts a text on the clipboard."""

    text: str


class InlineKeyboardButton(Model):
    """A button under a message; does exactly one thing."""

    text: str
    style: ButtonStyle | None = None
    url: str | None = None
    callback_data: str | None = None
    copy_text: CopyTextButton | None = None

    @model_validator(mode="after")
    def _does_one_thing(self) -> "InlineKeyboardButton":
        actions = [a for a in (self.url, self.callback_data, self.copy_text) if a is not None]
        if not self.text or not actions:
            raise ValueError(
                "can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            )
        if len(actions) > 1:
            raise ValueError(
                "can't parse inline keyboard button: exactly one optional field must be used"
            )
        return self

    @model_validator(mode="after")
    def _fits(self) -> "InlineKeyboardButton":
        if self.callback_data is not None:
            size = len(self.callback_data.encode())
            if not 1 <= size <= MAX_CALLBACK_BYTES:
                raise ValueError("BUTTON_DATA_INVALID")
        if self.copy_text and not 1 <= len(self.copy_text.text) <= MAX_COPY_UNITS:
            raise ValueError("BUTTON_COPY_TEXT_INVALID")
        if self.url is not None and not self.url.startswith(("http://", "https://", "tg://")):
            raise ValueError(f"inline keyboard button URL '{self.url}' is invalid: Wrong HTTP URL")
        return self


class InlineKeyboardMarkup(Model):
    """Rows of buttons under a message."""

    inline_keyboard: list[list[InlineKeyboardButton]]

    @model_validator(mode="after")
    def _fits(self) -> "InlineKeyboardMarkup":
        if sum(map(len, self.inline_keyboard)) > MAX_INLINE_BUTTONS:
            raise ValueError("reply markup is too long")
        return self


class KeyboardButton(Model):
    """A key of the keyboard that replaces the phone's own; sends its label."""

    text: str = Field(min_length=1)
    style: ButtonStyle | None = None


class ReplyKeyboardMarkup(Model):
    """A keyboard in place of the phone's own."""

    keyboard: list[list[KeyboardButton]]
    is_persistent: bool | None = None
    resize_keyboard: bool | None = None
    one_time_keyboard: bool | None = None
    input_field_placeholder: str | None = Field(default=None, min_length=1, max_length=64)
    selective: bool | None = None

    @model_validator(mode="after")
    def _fits(self) -> "ReplyKeyboardMarkup":
        if not 1 <= sum(map(len, self.keyboard)) <= MAX_REPLY_BUTTONS:
            raise ValueError("REPLY_MARKUP_INVALID")
        return self


class ReplyKeyboardRemove(Model):
    """Takes the reply keyboard away."""

    remove_keyboard: Literal[True]
    selective: bool | None = None


class ForceReply(Model):
    """Opens the reply field as if the person had tapped Reply."""

    force_reply: Literal[True]
    input_field_placeholder: str | None = Field(default=None, min_length=1, max_length=64)
    selective: bool | None = None


def _kind(value: object) -> str | None:
    """Which keyboard an object is: each kind has one telling field."""
    fields = type(value).model_fields if isinstance(value, Model) else value
    if not isinstance(fields, dict):
        return None
    telling = ("keyboard", "remove_keyboard", "force_reply")
    return next((name for name in telling if name in fields), "inline")


ReplyMarkup: TypeAlias = Annotated[
    Annotated[InlineKeyboardMarkup, Tag("inline")]
    | Annotated[ReplyKeyboardMarkup, Tag("keyboard")]
    | Annotated[ReplyKeyboardRemove, Tag("remove_keyboard")]
    | Annotated[ForceReply, Tag("force_reply")],
    Discriminator(
        _kind,
        custom_error_type="reply_markup",
        custom_error_message="object expected as reply markup",
    ),
]
