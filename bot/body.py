"""A message as it lies in the outbox, as JSON; its buttons are named by their places."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from flows.messages import Button, Message, Tap


class GarbledBodyError(ValueError):
    """A body that says no message. Names the fields, not what is in them: it may be logged."""

    def __init__(self, error: ValidationError) -> None:
        wrong = (".".join(map(str, each["loc"])) or "message" for each in error.errors())
        super().__init__(f"no message: {', '.join(wrong)}")


def pack(message: Message) -> dict[str, Any]:
    """The body of an outbox row that says this message."""
    return {"message": _adapter().dump_python(message, mode="json", exclude_defaults=True)}


def unpack(body: Mapping[str, Any]) -> Message:
    """The message that an outbox row says; raises `GarbledBodyError`."""
    try:
        return _adapter().validate_python(body.get("message"))
    except ValidationError as error:
        raise GarbledBodyError(error) from None


def asked_about(body: Mapping[str, Any]) -> str:
    """The occurrence that an outbox row asks about, empty when it asks about none."""
    about = (body.get("message") or {}).get("about") or {}
    return str(about.get("occurrence", ""))


def buttons(message: Message) -> Iterator[tuple[int, Button]]:
    """Every button with its index, row by row."""
    return enumerate(button for row in message.rows for button in row)


def tap_at(message: Message, index: int) -> Tap | None:
    """What a tap on the button of that index means; None when there is no such button to tap."""
    return next((button.tap for number, button in buttons(message) if number == index), None)


@cache
def _adapter() -> TypeAdapter[Message]:
    return TypeAdapter(Message)
