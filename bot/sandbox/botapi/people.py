"""People, the bot among them, and the chats they share with it."""

from dataclasses import asdict, dataclass, field
from enum import StrEnum

from .wire import Json, compact


@dataclass(frozen=True)
class User:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def api(self) -> Json:
        """The User object of the Bot API."""
        return compact(**asdict(self))


class Standing(StrEnum):
    """How the bot stands with a chat."""

    NEVER_WROTE = "never_wrote"
    MEMBER = "member"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    LEFT = "left"
    KICKED = "kicked"
    MIGRATED = "migrated"


@dataclass
class Chat:
    """A private chat, which has its person's id, or a group."""

    id: int
    type: str
    standing: Standing
    title: str | None = None
    username: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    members: list[User] = field(default_factory=list)
    migrated_to: int | None = None
    reply_keyboard: Json | None = None
    """The keyboard that the bot put in place of the phone's own, while it is there."""
    action: str | None = None
    """What the bot said last that it is doing, until its next message."""

    @property
    def is_private(self) -> bool:
        """Whether it is a chat with one person."""
        return self.type == "private"

    def api(self) -> Json:
        """The Chat object of the Bot API."""
        return compact(
            id=self.id,
            type=self.type,
            title=self.title,
            username=self.username,
            first_name=self.first_name,
            last_name=self.last_name,
        )


def private_chat(user: User) -> Chat:
    """The chat with a person who has not written yet."""
    return Chat(
        user.id,
        "private",
        Standing.NEVER_WROTE,
        username=user.username,
        first_name=user.first_name,
        last_name=user.last_name,
        members=[user],
    )


_STATUS = {
    Standing.NEVER_WROTE: "left",
    Standing.MEMBER: "member",
    Standing.LEFT: "left",
    Standing.DEACTIVATED: "left",
    Standing.MIGRATED: "left",
    Standing.BLOCKED: "kicked",
    Standing.KICKED: "kicked",
}


def membership(user: User, standing: Standing) -> Json:
    """The ChatMember object of the Bot API."""
    status = _STATUS[standing]
    until = 0 if status == "kicked" else None
    return compact(user=user.api(), status=status, until_date=until)
