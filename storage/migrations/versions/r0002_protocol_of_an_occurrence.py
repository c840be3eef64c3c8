"""An occurrence keeps the version of the content that it was asked by.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column; earlier occurrences have none and go by their person's version."""
    op.add_column("occurrence", sa.Column("protocol", sa.String()))
