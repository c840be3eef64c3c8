"""What a person can do on the page: one JSON object an action, one function that does it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import Base64Bytes, Field

from .messages import Message
from .models.base import Model
from .people import Chat, User
from .view import shown, shown_chat
from .wire import Json
from .world import ImpossibleError, World

A = TypeVar("A", bound=Model)


class AddUser(Model):
    """A new person."""

    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class ByUser(Model):
    """An action of one person, named by id."""

    user: int


class Say(ByUser):
    """A text, in private or in a group."""

    text: str
    chat: int | None = None


class OpenLink(ByUser):
    """Start, with the payload of a deep link."""

    payload: str


class TapButton(ByUser):
    """A button, by number, label or callback data."""

    message_id: int
    button: int | str


class PressData(ByUser):
    """Callback data of a button that the person sees, or still saw a moment ago."""

    message_id: int
    data: str = Field(min_length=1, max_length=64)


class EditText(ByUser):
    """Another text for a message of one's own."""

    message_id: int
    text: str


class SendFile(ByUser):
    """A picture or file, in base64."""

    content: Base64Bytes
    name: str = "photo.jpg"
    caption: str = ""


class SendSticker(ByUser):
    """A sticker for an emoji."""

    emoji: str = "👍"


class SendVoice(ByUser):
    """A voice message."""

    seconds: int = 3


class SendLocation(ByUser):
    """A place, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class Action(Generic[A]):
    """How an action reads and what it does."""

    model: type[A]
    run: Callable[[World, A], Json]


def _user(world: World, action: ByUser) -> User:
    if action.user not in world.users:
        raise ImpossibleError(f"there is no person {action.user}")
    return world.users[action.user]


def _by_user(act: Callable[[World, User, Any], Message | None]) -> Callable[[World, Any], Json]:
    """An action that makes a message, or only changes how the bot stands with the person."""

    def run(world: World, action: ByUser) -> Json:
        user = _user(world, action)
        made = act(world, user, action)
        return shown(made) if made else shown_chat(world, world.chats[user.id])

    return run


def _add_user(world: World, action: AddUser) -> Json:
    user = world.add_user(**action.model_dump())
    return shown_chat(world, world.chats[user.id])


def _chat(world: World, action: Say) -> Chat | None:
    if action.chat is None:
        return None
    if action.chat not in world.chats:
        raise ImpossibleError(f"there is no chat {action.chat}")
    return world.chats[action.chat]


def _tap(world: World, action: TapButton) -> Json:
    tap = world.tap(_user(world, action), action.message_id, action.button)
    return {"query_id": tap.id}


def _press(world: World, action: PressData) -> Json:
    tap = world.forge_tap(_user(world, action), action.message_id, action.data)
    return {"query_id": tap.id}


ACTIONS: Mapping[str, Action[Any]] = {
    "user": Action(AddUser, _add_user),
    "say": Action(Say, _by_user(lambda w, user, a: w.say(user, a.text, chat=_chat(w, a)))),
    "link": Action(OpenLink, _by_user(lambda w, user, a: w.open_link(user, a.payload))),
    "tap": Action(TapButton, _tap),
    "press": Action(PressData, _press),
    "edit": Action(EditText, _by_user(lambda w, user, a: w.edit(user, a.message_id, a.text))),
    "photo": Action(
        SendFile, _by_user(lambda w, user, a: w.send_photo(user, a.content, a.caption))
    ),
    "document": Action(
        SendFile, _by_user(lambda w, user, a: w.send_document(user, a.name, a.content, a.caption))
    ),
    "sticker": Action(SendSticker, _by_user(lambda w, user, a: w.send_sticker(user, a.emoji))),
    "voice": Action(SendVoice, _by_user(lambda w, user, a: w.send_voice(user, a.seconds))),
    "location": Action(
        SendLocation,
        _by_user(lambda w, user, a: w.send_location(user, a.latitude, a.longitude)),
    ),
    "block": Action(ByUser, _by_user(lambda w, user, _: w.block(user))),
    "unblock": Action(ByUser, _by_user(lambda w, user, _: w.unblock(user))),
}
"""By the last part of the address: `POST /sandbox/say`."""
