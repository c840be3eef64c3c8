"""Receiving updates."""

from .base import Flag, Method, Wire


class GetUpdates(Method):
    """Long polling; an offset confirms everything before it."""

    offset: Wire[int] | None = None
    limit: Wire[int] | None = None
    timeout: Wire[int] | None = None
    allowed_updates: Wire[list[str]] | None = None


class SetWebhook(Method):
    """Updates are posted to a URL from now on."""

    url: str
    max_connections: Wire[int] | None = None
    allowed_updates: Wire[list[str]] | None = None
    drop_pending_updates: Flag | None = None
    secret_token: str | None = None


class DeleteWebhook(Method):
    """Back to polling."""

    drop_pending_updates: Flag | None = None


class GetWebhookInfo(Method):
    """How the delivery is going."""
