"""Long polling that confirms an update only after it is stored.

python-telegram-bot's `Updater` is not used: one update that it cannot parse makes it ask for the
same ones again for ever, it stores them one by one, and it does not say when it last got through.
"""

import asyncio
import logging
import time

import aiohttp

from bot.telegram.incoming import UPDATES, Json
from bot.telegram.intake import Intake

_LOG = logging.getLogger(__name__)

HOLD_SECONDS = 30  # how long Telegram holds an answer back when there is nothing to tell
PATIENCE = aiohttp.ClientTimeout(total=HOLD_SECONDS + 15, connect=10)
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between two tries after failures

_HELP = {
    401: "the token is refused: copy it from @BotFather again",
    404: "the token or the address of the Bot API server is wrong",
    409: "someone else gets this bot's updates: stop the other process, or remove its webhook",
}


class PollingError(Exception):
    """Telegram answered, but gave no updates; `pause` is in seconds, 0 when it did not say."""

    def __init__(self, reason: str, pause: float = 0) -> None:
        super().__init__(reason)
        self.pause = pause


class Poller:
    """Fetches updates and hands them to the intake, in order."""

    def __init__(self, bot_url: str, intake: Intake) -> None:
        self._url = f"{bot_url}/getUpdates"
        self._intake = intake
        self._last: float | None = None

    @property
    def seconds_ago(self) -> float | None:
        """How long ago Telegram last gave an answer that was stored; None before the first."""
        return None if self._last is None else time.monotonic() - self._last

    async def run(self) -> None:
        """Poll until cancelled, through every failure."""
        offset, failures = 0, 0
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            while True:
                try:
                    offset = await self._step(session, offset)
                    failures = 0
                except (aiohttp.ClientError, TimeoutError, ValueError, PollingError) as error:
                    failures += 1
                    await asyncio.sleep(_pause(error, failures))

    async def _step(self, session: aiohttp.ClientSession, offset: int) -> int:
        """Fetch and store once; the offset that confirms what was stored.

        An empty answer says that everything is confirmed; the next call names no offset then,
        since Telegram may begin anew with lower numbers after a quiet week.
        """
        updates = await self._fetch(session, offset)
        if updates:
            await self._intake.put(updates)
        self._last = time.monotonic()
        return int(updates[-1]["update_id"]) + 1 if updates else 0

    async def _fetch(self, session: aiohttp.ClientSession, offset: int) -> list[Json]:
        asked = {"offset": offset, "timeout": HOLD_SECONDS, "allowed_updates": UPDATES}
        async with session.post(self._url, json=asked) as answer:
            said = await answer.json()
        if not said["ok"]:
            pause = said.get("parameters", {}).get("retry_after", 0)
            raise PollingError(_HELP.get(answer.status, said["description"]), pause)
        updates: list[Json] = said["result"]
        return updates


def _pause(error: Exception, failures: int) -> float:
    """How many seconds to wait; said in the log when things get worse, not every time."""
    pause = min(FIRST_PAUSE * 2.0 ** (failures - 1), LONGEST_PAUSE)
    if isinstance(error, PollingError) and error.pause:
        pause = error.pause
    if failures == 1 or pause == LONGEST_PAUSE:
        _LOG.warning("no updates from Telegram (%s: %s)", type(error).__name__, error)
    return pause
