"""What the patient sees in the chat, and what its buttons mean to the bot."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.sandbox.botapi import Message
from bot.sandbox.house import meaning
from flows.messages import Tap
from flows.questions import Kind
from tests.months.house import House

PATIENT = 1
SAYING = ("sendMessage", "editMessageText")
TAKEN = (0, 200)  # 0: the answer was lost
TICKED = (Kind.MANY,)
"""Several taps make one answer."""


@dataclass(frozen=True)
class Shown:
    """A button of a check-in as it was shown once: in which message, with which data.

    `whole`: one tap is one whole answer.
    """

    message: int
    data: str
    tap: Tap
    whole: bool


@dataclass(frozen=True)
class Open:
    """A question of a check-in with its buttons."""

    message: Message
    question: str
    occurrence: str
    buttons: tuple[Shown, ...]


class Chat:
    """The chat of the house's patient. `seen` is every button of a check-in that was ever shown."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._meanings: dict[str, Tap | None] = {}
        self._ended: set[str] = set()
        self.seen: dict[str, Shown] = {}

    def look(self) -> None:
        """Remember the buttons that are shown now, and which check-ins were said to be saved."""
        with self._house.ledgers() as ledgers:
            rows = ledgers.occurrences.of(PATIENT, date.min)
        self._ended = {f"{o.instrument}:{o.local_date}" for o in rows if o.outcome}
        for message in self._messages():
            for shown in self._buttons(message):
                self.seen.setdefault(shown.data, shown)

    def open(self) -> Open | None:
        """The newest question of a check-in that has not ended; None while nobody can look."""
        if not self._house.app:
            return None
        for message in reversed(self._messages()):
            buttons = self._buttons(message)
            if buttons and buttons[0].tap.occurrence not in self._ended:
                first = buttons[0].tap
                ours = tuple(b for b in buttons if b.tap.question == first.question)
                return Open(message, first.question, first.occurrence, ours)
        return None

    def sent_tokens(self) -> Iterator[str]:
        """The token of each message with buttons that Telegram took, again for each repeat."""
        for call in self._house.server.world.calls:
            markup = call.parameters.get("reply_markup")
            # One that was refused before it was understood is still a text.
            if call.method in SAYING and call.status in TAKEN and isinstance(markup, dict):
                buttons = [button for row in markup["inline_keyboard"] for button in row]
                found = [b["callback_data"] for b in buttons if b.get("callback_data")]
                yield from (data.rpartition(".")[0] for data in found[:1])

    def _messages(self) -> list[Message]:
        return [m for m in self._house.server.world.messages(self._house.user) if m.from_bot]

    def _buttons(self, message: Message) -> list[Shown]:
        found = []
        for button in message.buttons:
            data = button.get("callback_data", "")
            tap = self._meaning(data)
            if tap and tap.question and tap.occurrence:
                found.append(Shown(message.id, data, tap, self._is_whole(tap)))
        return found

    def _meaning(self, data: str) -> Tap | None:
        if data not in self._meanings:
            assert self._house.app
            token, _, index = data.rpartition(".")
            self._meanings[data] = meaning(self._house.app.store, token, int(index))
        return self._meanings[data]

    def _is_whole(self, tap: Tap) -> bool:
        assert self._house.app
        instruments = self._house.app.shelf.current.instruments
        question = instruments[tap.occurrence.partition(":")[0]].questions[tap.question]
        return question.kind not in TICKED
