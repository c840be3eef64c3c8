"""Pages to keep, to print or to hand on."""

from bot.documents.page import draw

__all__ = ["draw"]
