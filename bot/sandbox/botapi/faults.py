"""Trouble on demand: what a network and a busy Telegram do to requests, as data."""

import asyncio
from dataclasses import dataclass, field, replace
from enum import StrEnum
from http.client import responses

from .errors import ApiError, too_many_requests
from .updates import UpdateQueue

ANY_METHOD = "*"


class FaultKind(StrEnum):
    """What happens to the request."""

    FAIL = "fail"
    """Refused with `status`, without effect."""
    DELAY = "delay"
    """Done and answered after `seconds`; with `times=None` everything is slow."""
    HANG = "hang"
    """Done at once, but the answer never comes: the connection is cut after `seconds`."""
    DROP = "drop"
    """Not done: the connection is cut after `seconds`."""
    REPEAT = "repeat"
    """The last `count` confirmed updates are given again, with this poll."""


@dataclass(frozen=True)
class Fault:
    """Trouble for the next `times` calls of a method; for ever when `times` is None.

    `seconds` are real time. A `chat_id` limits it to calls for that chat.
    """

    method: str = ANY_METHOD
    kind: FaultKind = FaultKind.FAIL
    times: int | None = 1
    status: int = 500
    description: str | None = None
    retry_after: int | None = None
    seconds: float = 0.0
    count: int = 1
    chat_id: int | None = None

    def hits(self, method: str, chat_id: int | None) -> bool:
        """Whether it is meant for this call."""
        right_method = self.method in (ANY_METHOD, method)
        return right_method and self.chat_id in (None, chat_id) and self.times != 0

    def error(self) -> ApiError:
        """The refusal of a FAIL."""
        if self.retry_after is not None and self.description is None:
            return too_many_requests(self.retry_after)
        words = self.description or responses.get(self.status, "Error")
        return ApiError(self.status, words, retry_after=self.retry_after)


class ConnectionCutError(Exception):
    """The client gets no answer."""


@dataclass
class Faults:
    """The trouble that is planned, in order; the first that fits a call is used up by it."""

    planned: list[Fault] = field(default_factory=list)

    def plan(self, *faults: Fault) -> None:
        """Adds trouble."""
        self.planned += faults

    def clear(self) -> None:
        """Everything works again."""
        self.planned.clear()

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The trouble for this call, counted down."""
        for index, fault in enumerate(self.planned):
            if fault.hits(method, chat_id):
                self._count_down(index, fault)
                return fault
        return None

    def _count_down(self, index: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times == 1:
            del self.planned[index]
        else:
            self.planned[index] = replace(fault, times=fault.times - 1)


async def before(fault: Fault | None, updates: UpdateQueue) -> None:
    """What a fault does before the call has any effect.

    Raises:
        ApiError: a planned refusal.
        ConnectionCutError: a planned loss of the request.
    """
    match fault:
        case Fault(kind=FaultKind.FAIL):
            raise fault.error()
        case Fault(kind=FaultKind.DELAY):
            await asyncio.sleep(fault.seconds)
        case Fault(kind=FaultKind.REPEAT):
            updates.repeat(fault.count)
        case Fault(kind=FaultKind.DROP):
            await asyncio.sleep(fault.seconds)
            raise ConnectionCutError


async def after(fault: Fault | None) -> None:
    """What a fault does once the call has had its effect.

    Raises:
        ConnectionCutError: a planned loss of the answer.
    """
    if fault is not None and fault.kind is FaultKind.HANG:
        await asyncio.sleep(fault.seconds)
        raise ConnectionCutError
