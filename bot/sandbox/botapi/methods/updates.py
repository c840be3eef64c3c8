"""Receiving updates: by polling or by webhook, never both."""

import re

from ..errors import WEBHOOK_ACTIVE, bad_request, conflict
from ..models.updates import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook
from ..wire import Json
from ..world import World

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(world: World, request: GetUpdates) -> list[Json]:
    """Updates that are not confirmed, waiting up to `timeout` real seconds for one."""
    if world.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    world.updates.allow(request.allowed_updates)
    return await world.updates.poll(request.offset, request.limit, request.timeout)


def set_webhook(world: World, request: SetWebhook) -> bool:
    """Posts updates to a URL; plain HTTP too, as a Bot API server of one's own allows."""
    if request.url and not request.url.startswith(("http://", "https://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if request.secret_token and not _SECRET.fullmatch(request.secret_token):
        raise bad_request("secret token contains unallowed characters")
    world.updates.allow(request.allowed_updates)
    world.updates.end_poll("terminated by setWebhook request")
    _point_webhook(world, request, drop=request.drop_pending_updates)
    return True


def delete_webhook(world: World, request: DeleteWebhook) -> bool:
    """Back to polling."""
    _point_webhook(world, SetWebhook(url=""), drop=request.drop_pending_updates)
    return True


def get_webhook_info(world: World, _: GetWebhookInfo) -> Json:
    """How the delivery is going."""
    return world.webhook.info()


def _point_webhook(world: World, request: SetWebhook, *, drop: bool | None) -> None:
    if drop:
        world.updates.drop()
    world.webhook.set(request.url, request.secret_token, request.max_connections)
