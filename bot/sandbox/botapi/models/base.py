"""How parameters arrive, and the strict base of every model."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from json import loads
from typing import Annotated, TypeAlias, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationInfo, field_validator

from ..wire import Json

T = TypeVar("T")


class Model(BaseModel):
    """A nested object: unknown fields and values of another JSON type are refused."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, arbitrary_types_allowed=True
    )

    @field_validator("*", mode="after")
    @classmethod
    def _is_unicode(cls, value: T) -> T:
        """Half of a surrogate pair can be written in JSON, but is no text."""
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise ValueError("strings must be encoded in UTF-8") from error
        return value

    def api(self) -> Json:
        """The object as the Bot API writes it."""
        return self.model_dump(exclude_none=True)


class Method(Model):
    """The parameters of one method."""

    @classmethod
    def api_name(cls) -> str:
        """`SendMessage` is called as `sendMessage`."""
        return cls.__name__[0].lower() + cls.__name__[1:]


@dataclass(frozen=True)
class Upload:
    """A file that came with the request."""

    name: str
    content: bytes


@dataclass
class Attachments:
    """The uploaded parts of a request, and which of them some parameter asked for."""

    parts: Mapping[str, Upload]
    used: set[str] = field(default_factory=set)

    def take(self, name: str) -> Upload:
        """The part of that name.

        Raises:
            ValueError: no such part was sent.
        """
        if name not in self.parts:
            raise ValueError(f'can\'t find attached file "{name}"')
        self.used.add(name)
        return self.parts[name]

    @property
    def unused(self) -> set[str]:
        """Parts that no parameter referred to."""
        return set(self.parts) - self.used


def _from_text(value: object) -> object:
    """Forms carry everything as text; numbers and nested values are JSON inside."""
    if not isinstance(value, str):
        return value
    try:
        return loads(value)
    except (ValueError, RecursionError):
        return value


def _flag(value: object) -> object:
    """Booleans in forms: Telegram reads these words."""
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    return words.get(value.lower(), value) if isinstance(value, str) else value


def _chat_id(value: object) -> object:
    """Digits are an id, everything else a public name."""
    is_number = isinstance(value, str) and value.removeprefix("-").isdecimal()
    return int(value) if isinstance(value, str) and is_number else value


def _file(value: object, info: ValidationInfo) -> object:
    """`attach://part` names an uploaded part; other text is the id of a known file."""
    if not isinstance(value, str) or not value.startswith("attach://"):
        return value
    attachments = info.context
    if not isinstance(attachments, Attachments):
        raise ValueError("files come only with a request")
    return attachments.take(value.removeprefix("attach://"))


Wire: TypeAlias = Annotated[T, BeforeValidator(_from_text)]
Flag: TypeAlias = Annotated[bool, BeforeValidator(_flag)]
ChatId: TypeAlias = Annotated[int | str, BeforeValidator(_chat_id)]
FileArgument: TypeAlias = Annotated[Upload | str, BeforeValidator(_file)]
