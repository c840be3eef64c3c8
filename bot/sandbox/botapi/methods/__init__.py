"""What the methods do: one family a module, and the table of all that is played."""

from .table import METHODS, Played

__all__ = ["METHODS", "Played"]
