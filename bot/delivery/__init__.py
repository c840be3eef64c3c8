"""From the outbox to the person: claimed, sent, marked."""

from bot.delivery.delivery import Delivery
from bot.delivery.traffic import Limits

__all__ = ["Delivery", "Limits"]
