"""The tables come from here and from nowhere else; a start brings them up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.errors import DatabaseTooNewError


def upgrade(connection: Connection) -> None:
    """Apply what is missing, inside the caller's transaction.

    Raises `DatabaseTooNewError` when a newer program has been here.
    """
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    _refuse_newer(connection, ScriptDirectory.from_config(config))
    command.upgrade(config, "head")


def _refuse_newer(connection: Connection, scripts: ScriptDirectory) -> None:
    known = {script.revision for script in scripts.walk_revisions()}
    for revision in MigrationContext.configure(connection).get_current_heads():
        if revision not in known:
            raise DatabaseTooNewError(
                f"the database is at {revision}, which this version does not know: "
                "start the newer version, or restore a backup made before it"
            )
