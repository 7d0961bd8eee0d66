"""Storage errors whose text a user may read."""

from __future__ import annotations

from engine.errors import UserError


class StorageError(UserError):
    """The history cannot be read or written."""


class NewerDatabaseError(StorageError):
    """The history was written by a newer version of the program."""
