"""Running the steps of the schema with Alembic. Only ``schema`` imports this, when it must."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from simulator.records.schema import Schema


def run(connection: Connection, schema: Schema) -> None:
    """Run every missing step inside the transaction of ``connection``."""
    config = Config(attributes={"connection": connection})
    # A percent sign in the path would be read as the start of a substitution.
    config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, schema.head)
