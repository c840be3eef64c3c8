"""The sandbox's small Telegram: people, chats, messages, and what people can do.

Tests and the page act through this class as people would with the app; the bot acts through the
Bot API methods. Its methods belong to the event loop of the server, like everything here.
"""

import asyncio
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from time import monotonic

from .files import StoredFile
from .messages import Message, Tap
from .people import Chat, Standing, User, private_chat
from .state import Call, ImpossibleError, State
from .text import MAX_TEXT_UNITS, FormattedText, with_detected
from .wire import Json

__all__ = ["Call", "ImpossibleError", "World"]

FIRST_USER_ID = 1001
FIRST_GROUP_ID = -5001
SUPERGROUP_BASE = -1_000_000_000_000
LOOK_AGAIN_SECONDS = 0.02
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class World(State):
    """A state with people in it."""

    def __init__(self, bot: User, now: Callable[[], datetime]) -> None:
        super().__init__(bot, now)
        self.users: dict[int, User] = {}
        self._user_ids = count(FIRST_USER_ID)
        self._group_ids = count(FIRST_GROUP_ID, -1)

    # People and groups

    def add_user(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "en",
    ) -> User:
        """A new person, who has not written to the bot yet."""
        user = User(next(self._user_ids), first_name, last_name, username, language_code)
        self.users[user.id] = user
        self.chats[user.id] = private_chat(user)
        self.touch()
        return user

    def add_group(self, title: str, members: list[User]) -> Chat:
        """A new group; its first member has just added the bot."""
        group = Chat(
            next(self._group_ids), "group", Standing.LEFT, title=title, members=list(members)
        )
        self.chats[group.id] = group
        self.change_standing(group, Standing.MEMBER, members[0])
        self.receive(group, members[0], extra={"group_chat_created": True})
        return group

    def migrate(self, group: Chat) -> Chat:
        """Makes a group a supergroup with another id, as Telegram does on some settings."""
        new = replace(group, id=SUPERGROUP_BASE + group.id, type="supergroup")
        self.chats[new.id] = new
        self.receive(group, group.members[0], extra={"migrate_to_chat_id": new.id})
        group.standing, group.migrated_to = Standing.MIGRATED, new.id
        self.receive(new, group.members[0], extra={"migrate_from_chat_id": group.id})
        return new

    def block(self, user: User) -> None:
        """The person blocks the bot."""
        self.change_standing(self.chats[user.id], Standing.BLOCKED, user)

    def unblock(self, user: User) -> None:
        """The person lets the bot write again, after blocking it."""
        if self.chats[user.id].standing is Standing.BLOCKED:
            self.change_standing(self.chats[user.id], Standing.MEMBER, user)

    def deactivate(self, user: User) -> None:
        """The person deletes the account; the bot is not told."""
        self.chats[user.id].standing = Standing.DEACTIVATED
        self.touch()

    def kick(self, group: Chat, by: User) -> None:
        """A member removes the bot from the group."""
        self.change_standing(group, Standing.KICKED, by)

    # What people send

    def say(self, user: User, text: str, *, chat: Chat | None = None) -> Message:
        """The person writes, in private or in a group; labels of a reply keyboard are said too."""
        if chat is not None and user not in chat.members:
            raise ImpossibleError(f"{user.first_name} is not in that group")
        formatted = _formatted(text)
        if not 1 <= len(formatted) <= MAX_TEXT_UNITS:
            raise ImpossibleError(f"a message has 1 to {MAX_TEXT_UNITS} characters")
        return self.receive(chat or self.chats[user.id], user, formatted)

    def open_link(self, user: User, payload: str) -> Message:
        """The person opens `t.me/<bot>?start=<payload>` and taps Start."""
        if not _PAYLOAD.fullmatch(payload):
            raise ImpossibleError("a start payload is 1 to 64 of A-Z, a-z, 0-9, _ and -")
        return self.say(user, f"/start {payload}")

    def reply(self, user: User, message_id: int, text: str) -> Message:
        """The person answers one message."""
        chat = self.chats[user.id]
        formatted = _formatted(text)
        return self.receive(chat, user, formatted, reply_to=self.message(user, message_id))

    def send_photo(self, user: User, content: bytes, caption: str = "") -> Message:
        """The person sends a picture."""
        return self._send_file(user, self.files.add_photo(content), caption)

    def send_document(self, user: User, name: str, content: bytes, caption: str = "") -> Message:
        """The person sends a file."""
        return self._send_file(user, self.files.add("document", name, content), caption)

    def send_voice(self, user: User, seconds: int = 3) -> Message:
        """The person sends a voice message, of silence."""
        file = self.files.add("voice", "voice.ogg", b"OggS", duration=seconds)
        return self._send_file(user, file)

    def send_sticker(self, user: User, emoji: str = "👍") -> Message:
        """The person sends a sticker."""
        looks = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        file = self.files.add(
            "sticker", "sticker.webp", b"RIFF", type="regular", emoji=emoji, **looks
        )
        return self._send_file(user, file)

    def send_location(self, user: User, latitude: float, longitude: float) -> Message:
        """The person sends a place, in degrees."""
        place = {"latitude": latitude, "longitude": longitude}
        return self.receive(self.chats[user.id], user, extra={"location": place})

    def send_contact(self, user: User, phone_number: str) -> Message:
        """The person sends a telephone number as a contact."""
        contact = {"phone_number": phone_number, "first_name": user.first_name, "user_id": user.id}
        return self.receive(self.chats[user.id], user, extra={"contact": contact})

    def edit(self, user: User, message_id: int, text: str) -> Message:
        """The person changes a message of theirs."""
        message = self.message(user, message_id)
        if message.sender != user or message.deleted:
            raise ImpossibleError("only one's own messages can be edited")
        self.must_reach_bot(message.chat)
        edited = self.change(message, formatted=_formatted(text))
        self.updates.add("edited_message", edited.api())
        return edited

    def tap(self, user: User, message_id: int, button: int | str) -> Tap:
        """The person taps a button that is there: by number, by label or by its callback data.

        Raises:
            ImpossibleError: no such button is shown, or it sends nothing to the bot.
        """
        message = self.message(user, message_id)
        if message.deleted:
            raise ImpossibleError("the message is gone")
        data = _pressed(message, button).get("callback_data")
        if data is None:
            raise ImpossibleError(f"the button {button!r} sends nothing to the bot")
        return self.forge_tap(user, message_id, data)

    def forge_tap(self, user: User, message_id: int, data: str) -> Tap:
        """A tap with any data, as an old or hostile client can send; shown or not."""
        return self.receive_tap(user, self.message(user, message_id), data)

    # Waiting for the bot

    async def wait_for(
        self,
        of: User | Chat,
        wanted: Callable[[Message], bool],
        *,
        since: int = 0,
        seconds: float = 5.0,
    ) -> Message:
        """The newest message of the bot in a chat that is as wanted; waits real time for it.

        With `since`, a `revision` of the world, only what was sent or edited after it counts.

        Raises:
            TimeoutError: it did not come in time; says what the chat shows instead.
        """
        end = monotonic() + seconds
        while True:
            news = (message for message in self._from_bot(of) if message.revision > since)
            if found := next(filter(wanted, news), None):
                return found
            if not await self.changed.wait(max(end - monotonic(), 0)):
                shown = [message.text for message in self.messages(of)]
                raise TimeoutError(f"no such message within {seconds} s; the chat shows {shown}")

    async def wait_until(self, holds: Callable[[], bool], seconds: float = 5.0) -> None:
        """Waits real time until something holds, of the world or of whatever else is looked at.

        Raises:
            TimeoutError: it did not come to hold.
        """
        async with asyncio.timeout(seconds):
            while not holds():
                await self.changed.wait(LOOK_AGAIN_SECONDS)

    def _from_bot(self, of: User | Chat) -> Iterator[Message]:
        return (message for message in reversed(self.messages(of)) if message.from_bot)

    # Inside

    def _send_file(self, user: User, file: StoredFile, caption: str = "") -> Message:
        text = _formatted(caption)
        return self.receive(self.chats[user.id], user, text, file=file)


def _formatted(text: str) -> FormattedText:
    return with_detected(FormattedText(text).trimmed())


def _pressed(message: Message, button: int | str) -> Json:
    """The button of that number, label or callback data, in this order."""
    if isinstance(button, int):
        return _only(message.buttons[button : button + 1], message, button)
    for name in ("text", "callback_data"):
        if found := [shown for shown in message.buttons if shown.get(name) == button]:
            return found[0]
    return _only([], message, button)


def _only(found: Sequence[Json], message: Message, button: int | str) -> Json:
    if not found:
        raise ImpossibleError(
            f"message {message.id} has no button {button!r}, only {message.labels}"
        )
    return found[0]
