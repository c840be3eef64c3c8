"""What drains the inboxes: one port, one engine a deployment."""
