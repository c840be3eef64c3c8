"""Run by Alembic: migrates over the connection that `upgrade` was given."""

from alembic import context

from storage.tables import TABLES

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TABLES,
    render_as_batch=True,
)
context.run_migrations()
