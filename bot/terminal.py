"""The conversation in a terminal: the real ledgers and the real drain, without any server."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from html import unescape
from typing import Any

from bot.body import buttons, unpack
from bot.clock import MovableClock
from bot.drain import Drain
from bot.heartbeat import Heartbeat
from bot.shelf import Shelf
from bot.travel import TimeMachine
from flows.charts import describe
from flows.messages import Button, Message
from flows.questions import SKIPPED, UNSURE
from storage import Ledgers, OutboxItem, Store

SKIP = re.compile(r"/skip\s+(\d{1,4})\s*([mhdw])")
UNITS: Mapping[str, str] = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
LEASE = timedelta(minutes=1)
BOT, CHAT, USERNAME = "terminal", 1, "regain_bot"


class DirectEngine:
    """Drains at once, in the thread that nudges."""

    def __init__(self, drain: Callable[[int], None]) -> None:
        self._drain = drain

    def wake(self, ledgers: Ledgers, person_id: int) -> None:
        """Nothing to store: the unhandled inbox row is the promise."""

    def nudge(self, person_ids: Iterable[int]) -> None:
        """Drain these people now."""
        for person_id in person_ids:
            self._drain(person_id)

    async def run(self) -> None:
        """Nothing runs by itself."""

    async def idle(self) -> None:
        """It always is."""


class Terminal:
    """One person's chat, typed line by line."""

    def __init__(self, store: Store, shelf: Shelf, clock: MovableClock, language: str) -> None:
        self._store = store
        self._clock = clock
        self._language = language
        self._wording = shelf.current.wording
        self._engine = DirectEngine(lambda person_id: drain(person_id))
        drain = Drain(store, shelf, clock, self._engine, USERNAME)
        self._heartbeat = Heartbeat(store, self._engine, clock, lambda: None, 1)
        self._count = 0
        self._last: tuple[str, Message] | None = None
        with store.begin() as ledgers:
            self._person_id = ledgers.people.at_chat(BOT, CHAT, clock.now()).id

    async def enter(self, line: str) -> list[str]:
        """Take a line as the person typed it; the replies, one text each."""
        skip = SKIP.fullmatch(line.strip())
        if skip:
            return await self._skip(timedelta(**{UNITS[skip[2]]: int(skip[1])}))
        self._put(self._body(line.strip()))
        return list(self._replies())

    async def _skip(self, by: timedelta) -> list[str]:
        replies: list[str] = []

        async def settle() -> None:
            await self._heartbeat.beat()
            replies.extend(self._replies())

        await TimeMachine(self._store, self._clock, settle).advance(by)
        return [*replies, f"[{self._clock.now():%Y-%m-%d %H:%M} UTC]"]

    def _put(self, body: dict[str, Any]) -> None:
        self._count += 1
        with self._store.begin() as ledgers:
            ledgers.inbox.put(self._person_id, BOT, str(self._count), body, self._clock.now())
        self._engine.nudge([self._person_id])

    def _body(self, line: str) -> dict[str, Any]:
        known = {"first_name": "You", "language": self._language}
        index = self._tapped(line)
        if index is not None and self._last:
            return {"kind": "tap", "token": self._last[0], "index": index, **known}
        if line.startswith("/"):
            name, _, argument = line[1:].partition(" ")
            return {"kind": "command", "command": name.lower(), "text": argument, **known}
        return {"kind": "text", "text": line, **known}

    def _tapped(self, line: str) -> int | None:
        """The button that was typed, by its label or by the number shown before it."""
        if not self._last:
            return None
        shown = self._last[1]
        for index, button in buttons(shown):
            if line.casefold() == button.label.casefold() and button.tap:
                return index
        counts = line.isdecimal() and _numbered(shown)
        return int(line) - 1 if counts and 0 < int(line) <= len(list(buttons(shown))) else None

    def _replies(self) -> Iterator[str]:
        while (item := self._claim()) is not None:
            message = unpack(item.body)
            if message.rows:
                self._last = (item.token, message)
            yield self._said(message)

    def _claim(self) -> OutboxItem | None:
        now = self._clock.now()
        with self._store.begin() as ledgers:
            item = ledgers.outbox.claim(self._person_id, now, LEASE)
            if item:
                ledgers.outbox.mark(item.id, item.fence, "sent", now, message_id=item.id)
        return item

    def _said(self, message: Message) -> str:
        lines = [plain(message.html)]
        if message.chart:
            said = (self._wording.plain(t, self._language) for t in describe(message.chart))
            lines.insert(0, f"[picture: {' '.join(said)}]")
        if message.document:
            title, words = message.document.title, " ".join(message.document.paragraphs)
            lines.append(f"[document: {message.document.name}: {title}. {words}]")
        count = 0
        for row in message.rows:
            shown = []
            for button in row:
                count += 1
                shown.append(f"[{count}] {button.label}" if _numbered(message) else _boxed(button))
            lines.append("  ".join(shown))
        return "\n".join(lines)


def plain(html: str) -> str:
    """Telegram HTML as plain words."""
    return unescape(re.sub(r"</?[a-z][^>]*>", "", html))


def _boxed(button: Button) -> str:
    return f"[{button.label}]"


def _numbered(message: Message) -> bool:
    """Buttons get numbers, unless a number could be an answer."""
    taps = [button.tap for _, button in buttons(message) if button.tap]
    answers = [tap.value for tap in taps if tap.question and tap.value not in (SKIPPED, UNSURE)]
    if any(answer.isdecimal() for answer in answers):
        return False
    return bool(answers) or not any(tap.question or tap.command == "back" for tap in taps)
