"""Errors whose text a user may read, and the one for our own mistakes.

Every ``UserError`` message is one sentence that names the thing and the way out. The
boundaries (CLI, worker) turn it into a line or a ``Failed`` event; no traceback leaves them.
"""

from __future__ import annotations


class UserError(Exception):
    """Something the user can understand and mend."""


class MediaError(UserError):
    """A picture, sound or film cannot be used."""


class EncryptedError(MediaError):
    """A document asks for a password, or for another one."""


class ModelError(UserError):
    """A model folder cannot be used."""


class DownloadError(UserError):
    """A model cannot be fetched."""


class PromptError(UserError):
    """A request cannot be turned into a prompt (wrong order of roles, unknown fields)."""


class ContextOverflowError(PromptError):
    """The prompt does not fit the model's context."""


class InstallationError(UserError):
    """An installed library cannot work."""


class EngineBug(Exception):
    """An inconsistency that only our own code can cause."""
