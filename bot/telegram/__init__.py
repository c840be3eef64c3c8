"""Telegram, in and out."""
