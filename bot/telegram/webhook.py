"""Updates by webhook: stored before Telegram gets its 200."""

import asyncio
import hmac
import logging
import time
from hashlib import sha256

from aiohttp import web
from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.incoming import UPDATES
from bot.telegram.intake import Intake
from storage import DatabaseUnavailableError

_LOG = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
WATCH_SECONDS = 60.0  # between two looks at whether Telegram still delivers


class WebhookInTheWayError(Exception):
    """Polling is asked for while Telegram delivers to a webhook."""


class Webhook:
    """Where Telegram delivers, and what it must show to be let in.

    Path and secret follow from the bot's token, so that all replicas agree and nobody guesses them.
    """

    def __init__(self, bot: Bot, base_url: str, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake
        self._secret = _derived(bot.token, "webhook secret")
        self.path = f"/telegram/{_derived(bot.token, 'webhook path')}"
        self._url = f"{base_url}{self.path}"
        self._last: float | None = None

    @property
    def seconds_ago(self) -> float | None:
        """How long ago Telegram last delivered, or said that it can; None before the first time."""
        return None if self._last is None else time.monotonic() - self._last

    async def receive(self, request: web.Request) -> web.Response:
        """Store one update. 403 for a stranger; 503 while it cannot be stored: Telegram retries."""
        shown = request.headers.get(HEADER, "")
        if not hmac.compare_digest(shown.encode(), self._secret.encode()):
            return web.Response(status=403)
        try:
            await self._intake.try_put([await request.json()])
        except DatabaseUnavailableError as error:
            _LOG.warning("an update cannot be stored yet: %s", error)
            return web.Response(status=503)
        self._last = time.monotonic()
        return web.Response()

    async def run(self) -> None:
        """Register, then look from time to time that Telegram still delivers, until cancelled."""
        registered = False
        while True:
            try:
                registered = registered or await self._register()
                await self._look()
            except TelegramError as error:
                _LOG.warning("cannot speak with Telegram about the webhook: %s", error)
            await asyncio.sleep(WATCH_SECONDS)

    async def _register(self) -> bool:
        """Tell Telegram to deliver here; what waits there already is kept."""
        return await self._bot.set_webhook(
            self._url,
            secret_token=self._secret,
            allowed_updates=UPDATES,
            drop_pending_updates=False,
        )

    async def _look(self) -> None:
        info = await self._bot.get_webhook_info()
        if info.url != self._url:
            _LOG.error("the webhook was taken away: another process polls, or set its own")
        elif info.pending_update_count and info.last_error_message:
            _LOG.warning("Telegram cannot deliver: %s", info.last_error_message)
        else:
            self._last = time.monotonic()


async def refuse_webhook(bot: Bot) -> None:
    """Raise `WebhookInTheWayError` when Telegram would answer polling with 409."""
    url = (await bot.get_webhook_info()).url
    if url:
        raise WebhookInTheWayError(
            f"Telegram delivers this bot's updates to {url.split('/telegram/')[0]}: "
            "set REGAIN_WEBHOOK_URL to have them here, or call deleteWebhook for this bot to poll"
        )


def _derived(token: str, purpose: str) -> str:
    return hmac.new(token.encode(), purpose.encode(), sha256).hexdigest()
