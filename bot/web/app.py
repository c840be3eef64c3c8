"""The web application."""

import asyncio
import logging

from aiohttp import web

from bot.telegram.webhook import Webhook
from bot.web.health import Health, as_json
from bot.web.metrics import CONTENT_TYPE, exposition, ledger_metrics
from storage import Store

_LOG = logging.getLogger(__name__)

LARGEST_UPDATE = 1024 * 1024  # bytes


def web_app(store: Store, health: Health, webhook: Webhook | None = None) -> web.Application:
    """`/health`, `/metrics` and, with one, the webhook's path."""

    async def get_health(request: web.Request) -> web.Response:
        parts = await health.parts()
        status = 200 if all(part.ok for part in parts.values()) else 503
        return web.json_response(as_json(parts), status=status)

    async def get_metrics(request: web.Request) -> web.Response:
        metrics = await asyncio.to_thread(ledger_metrics, store)
        return web.Response(text=exposition(metrics), headers={"Content-Type": CONTENT_TYPE})

    app = web.Application(client_max_size=LARGEST_UPDATE)
    app.router.add_get("/health", get_health)
    app.router.add_get("/metrics", get_metrics)
    if webhook is not None:
        app.router.add_post(webhook.path, webhook.receive)
    return app


async def serve(app: web.Application, host: str, port: int) -> None:
    """Serve until cancelled; raises `OSError` when the port is taken."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        _LOG.info("health and metrics at http://%s:%d", host, runner.addresses[0][1])
        await asyncio.get_running_loop().create_future()
    finally:
        await runner.cleanup()
