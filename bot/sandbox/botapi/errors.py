"""The refusals of the Bot API, worded as Telegram words them.

Clients tell errors apart by these sentences, so they are kept letter by letter.
"""

from dataclasses import dataclass

from .wire import Json, compact

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
OTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
    "first"
)


@dataclass(eq=False)
class ApiError(Exception):
    """A request is refused; `status` is both the HTTP status and Telegram's error_code."""

    status: int
    description: str
    retry_after: int | None = None
    migrate_to_chat_id: int | None = None

    def __str__(self) -> str:
        return self.description

    def envelope(self) -> Json:
        """The body of the answer."""
        parameters = compact(
            retry_after=self.retry_after, migrate_to_chat_id=self.migrate_to_chat_id
        )
        return compact(
            ok=False,
            error_code=self.status,
            description=self.description,
            parameters=parameters or None,
        )


def bad_request(reason: str) -> ApiError:
    """400: the request itself is wrong."""
    return ApiError(400, f"Bad Request: {reason}")


def cannot_parse_entities(reason: str) -> ApiError:
    """400: the formatting of a text is broken."""
    return bad_request(f"can't parse entities: {reason}")


def unauthorized() -> ApiError:
    """401: a well-formed token that belongs to no bot here."""
    return ApiError(401, "Unauthorized")


def forbidden(reason: str) -> ApiError:
    """403: the bot may not write to this person or group."""
    return ApiError(403, f"Forbidden: {reason}")


def not_found() -> ApiError:
    """404: no such path, or a token that cannot be one."""
    return ApiError(404, "Not Found")


def conflict(reason: str) -> ApiError:
    """409: two receivers of the same updates."""
    return ApiError(409, f"Conflict: {reason}")


def too_large() -> ApiError:
    """413: an upload above the limit of its kind."""
    return ApiError(413, "Request Entity Too Large")


def too_many_requests(retry_after: int) -> ApiError:
    """429: flood control; `retry_after` is in seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def not_played(what: str) -> ApiError:
    """501: Telegram could do this, the sandbox does not. Never pretended to have worked."""
    return ApiError(501, f"Not Implemented: the sandbox does not play {what}")


def migrated(new_chat_id: int) -> ApiError:
    """400: the group has become a supergroup with another id."""
    return ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=new_chat_id,
    )
