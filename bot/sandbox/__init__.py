"""The sandbox: the real bot against a Telegram of our own."""
