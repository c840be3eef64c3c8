"""The bot's own web pages: health, metrics, and where Telegram delivers."""
