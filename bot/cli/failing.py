"""Clear refusals: what is wrong, where, and what to do; one line each, exit code 1."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.app import BadTokenError
from bot.cli.refusal import refuse
from bot.settings import UnusableSettingsError
from bot.telegram.webhook import WebhookInTheWayError
from flows.soundness import UnsoundContentError
from storage import StorageError

REFUSALS = (BadTokenError, StorageError, WebhookInTheWayError, OSError)


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what a person can mend into clear lines on standard error."""
    try:
        yield
    except (UnusableSettingsError, UnsoundContentError) as error:
        refuse(error.lines)
    except REFUSALS as error:
        refuse([str(error)])
