"""What became of one try to send a message, and what follows from it."""

from dataclasses import dataclass
from typing import Literal

from bot.delivery.traffic import Traffic
from bot.telegram.errors import Failure, Meaning
from storage import OutboxItem

News = Literal["", "blocked", "undelivered"]


@dataclass(frozen=True)
class Outcome:
    """What the outbox is told of one try.

    - `pause`: seconds until the next one.
    - `counts`: whether it brings the message nearer to being given up.
    - `news`: what the person's inbox is told, if anything.
    - `moved_to`: the chat's new id, 0 when it has not moved.
    """

    state: Literal["sent", "pending", "uncertain", "dead"]
    message_id: int | None = None
    reason: str = ""
    pause: float = 0
    counts: bool = True
    news: News = ""
    moved_to: int = 0


GIVEN_UP = Outcome("dead", reason="given up after too many tries", news="undelivered")

TOO_LATE = Outcome("dead", reason="too late to be sent", news="undelivered")


def outcome(item: OutboxItem, failure: Failure, traffic: Traffic) -> Outcome:
    """What follows from a failure; the traffic learns of it too."""
    reason, person = failure.reason, item.person_id
    match failure.meaning:
        case Meaning.NOT_SENT:
            pause = traffic.cut_off(person)
            return Outcome("pending", reason=reason, pause=pause, counts=False)
        case Meaning.WAIT:
            pause = traffic.flooded(person, failure.retry_after.total_seconds())
            return Outcome("pending", reason=reason, pause=pause, counts=False)
        case Meaning.UNCERTAIN:
            pause = traffic.doubtful(person, item.attempts)
            return Outcome("uncertain", reason=reason, pause=pause)
        case Meaning.MIGRATED:
            return Outcome("pending", reason=reason, moved_to=failure.chat_id)
        case Meaning.UNREACHABLE:
            return Outcome("dead", reason=reason, news="blocked")
        case _:
            return Outcome("dead", reason=reason, news="undelivered")
