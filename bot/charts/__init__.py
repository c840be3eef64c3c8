"""Pictures of progress, drawn for a phone."""

from bot.charts.card import draw

__all__ = ["draw"]
