"""From events to messages: the words, buttons and pictures of one language, no transport yet."""

from flows.presenting.presenter import Presenter

__all__ = ["Presenter"]
