"""The red-flag screen: what in a person's words means that someone should be seen, and how soon."""

from flows.screen.lint import lint
from flows.screen.load import ContentError, load_screener
from flows.screen.model import Clarify, Evidence, RedFlag, Screening
from flows.screen.screener import Screener
from flows.screen.urgency import Urgency, combine

__all__ = [
    "Clarify",
    "ContentError",
    "Evidence",
    "RedFlag",
    "Screener",
    "Screening",
    "Urgency",
    "combine",
    "lint",
    "load_screener",
]
