"""What can go wrong with what is kept, in words for whoever runs the bot."""


class StorageError(Exception):
    """Anything that storage refuses or cannot do."""


class UnusableDatabaseError(StorageError):
    """The database address cannot be understood, or nothing answers there."""


class DatabaseTooNewError(StorageError):
    """The database was migrated by a newer version of the program."""


class DatabaseUnavailableError(StorageError):
    """A transaction was rolled back by the database (gone, locked, deadlock): try it again."""


class MasterKeyMissingError(StorageError):
    """The database is sealed, and the master key file is not there."""


class MasterKeyWrongError(StorageError):
    """The master key file does not open this database, or is not a key at all."""


class KeyErasedError(StorageError):
    """The person's key is gone, and with it everything that was sealed for them."""


class UnreadableError(StorageError):
    """Sealed bytes that this key, at this place, does not open: damaged or moved."""


class StaleEpisodeError(StorageError):
    """The episode was saved by someone else since it was loaded."""


class UnknownOccurrenceError(StorageError):
    """An answer to a check-in that was never planned."""


class ProtocolChangedError(StorageError):
    """A protocol version is already kept with other content."""
