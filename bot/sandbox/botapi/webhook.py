"""Delivery to a webhook: in order, one at a time, again and again until it is accepted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import ClientError, ClientSession, ClientTimeout

from .updates import UpdateQueue
from .wire import Json, compact, unix

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
FIRST_PAUSE_SECONDS = 0.05
LONGEST_PAUSE_SECONDS = 2.0
ANSWER_TIMEOUT = ClientTimeout(total=60)


@dataclass
class Webhook:
    """Where updates are posted; nowhere while `url` is empty."""

    updates: UpdateQueue
    now: Callable[[], datetime]
    url: str = ""
    secret_token: str | None = None
    max_connections: int = 40
    last_error_at: datetime | None = None
    last_error: str | None = None

    def set(self, url: str, secret_token: str | None, max_connections: int | None) -> None:
        """Posts to a URL from now on; an empty URL ends it."""
        self.url = url
        self.secret_token = secret_token
        self.max_connections = max_connections or 40
        self.last_error_at = self.last_error = None
        self.updates.arrived.notify()

    def info(self) -> Json:
        """The WebhookInfo object of the Bot API."""
        return compact(
            url=self.url,
            has_custom_certificate=False,
            pending_update_count=len(self.updates.pending),
            max_connections=self.max_connections if self.url else None,
            last_error_date=unix(self.last_error_at) if self.last_error_at else None,
            last_error_message=self.last_error,
            allowed_updates=sorted(self.updates.allowed),
        )

    async def run(self) -> None:
        """Delivers until it is cancelled."""
        pause = FIRST_PAUSE_SECONDS
        async with ClientSession(timeout=ANSWER_TIMEOUT) as session:
            while True:
                self.updates.pending[:0] = self.updates.take_repeats()
                if not self.url or not self.updates.pending:
                    await self.updates.arrived.wait(LONGEST_PAUSE_SECONDS)
                elif await self._deliver(session, self.updates.pending[0]):
                    pause = FIRST_PAUSE_SECONDS
                else:
                    await self.updates.arrived.wait(pause)
                    pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _deliver(self, session: ClientSession, update: Json) -> bool:
        headers = {SECRET_HEADER: self.secret_token} if self.secret_token else {}
        try:
            async with session.post(
                self.url, json=update, headers=headers, allow_redirects=False
            ) as response:
                wrong = f"Wrong response from the webhook: {response.status} {response.reason}"
                error = None if response.status // 100 == 2 else wrong
        except (ClientError, TimeoutError) as failure:
            error = f"Connection failed: {type(failure).__name__}"
        if error:
            self.last_error, self.last_error_at = error, self.now()
            return False
        if self.updates.pending and self.updates.pending[0] is update:
            self.updates.confirm_first()
        return True
