"""Everything kept about patients, read from the ledgers and written to private files."""
