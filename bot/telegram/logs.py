"""Logs without secrets."""

import logging
import sys
from collections.abc import Iterable

QUIET = ("aiohttp.access", "alembic", "apscheduler", "fontTools", "fpdf", "httpx", "telegram")
"""Libraries of which only warnings are worth a line."""


class RedactingFormatter(logging.Formatter):
    """Formats as usual, then takes the secrets out, tracebacks included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The line, each secret in it written as dots."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "...")
        return line


def log_to_stderr(level: str, secrets: Iterable[str]) -> None:
    """Send every log line of this process to standard error, secrets taken out."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for library in QUIET:
        logging.getLogger(library).setLevel(max(logging.WARNING, logging.getLogger().level))
