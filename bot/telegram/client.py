"""The connection to Telegram: python-telegram-bot's `Bot` over aiohttp."""

import aiohttp
from telegram import Bot
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0  # to get a connection, the wait for a free one included
ANSWER_SECONDS = 20.0  # between two pieces of an answer
TOTAL_SECONDS = 60.0  # for everything, an upload included
CONNECTIONS = 32


class AiohttpRequest(BaseRequest):
    """Requests over one aiohttp session.

    Errors of aiohttp pass through: the base class wraps them, and keeps them as the cause.
    """

    def __init__(self, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._answer_seconds = answer_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer is waited for, in seconds, unless a call says otherwise."""
        return self._answer_seconds

    async def initialize(self) -> None:
        """Open the session, unless it is open."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body of the answer; writing is bounded by the time for everything."""
        if self._session is None:
            raise RuntimeError("this request is not initialized")
        patience = aiohttp.ClientTimeout(
            total=TOTAL_SECONDS,
            connect=_seconds(connect_timeout, CONNECT_SECONDS),
            sock_read=_seconds(read_timeout, self._answer_seconds),
        )
        async with self._session.request(
            method, url, data=_form(request_data), timeout=patience
        ) as answer:
            return answer.status, await answer.read()


def connect(token: str, api_url: str, answer_seconds: float = ANSWER_SECONDS) -> Bot:
    """A bot that speaks to the Bot API server at `api_url`; initialize it before use."""
    return Bot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=AiohttpRequest(answer_seconds),
        get_updates_request=AiohttpRequest(answer_seconds),
    )


def _seconds(asked: object, default: float) -> float:
    return float(asked) if isinstance(asked, int | float) else default


def _form(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None or not data.contains_files:
        return data and data.json_parameters
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form
