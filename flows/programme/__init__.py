"""The home programme: what is to be done at home, how it steps up, and what gets in the way."""

from flows.programme.due import Outlook, Praise, easier
from flows.programme.model import Exercise, Programme, from_json, to_json
from flows.programme.rules import Rules, load_rules

__all__ = [
    "Exercise",
    "Outlook",
    "Praise",
    "Programme",
    "Rules",
    "easier",
    "from_json",
    "load_rules",
    "to_json",
]
