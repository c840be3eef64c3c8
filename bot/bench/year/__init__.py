"""A simulated year: the real ledgers, drain, heartbeat and delivery, and a Telegram in memory."""
