"""Where things lie on disk: one data folder per user, and the resources beside the code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SAMPLES = RESOURCES / "samples"


@dataclass(frozen=True, slots=True)
class Paths:
    """The files and folders below one data folder."""

    data: Path

    @property
    def database(self) -> Path:
        """The chat history."""
        return self.data / "history.sqlite3"

    @property
    def attachments(self) -> Path:
        """Copies of attached files, by content hash."""
        return self.data / "attachments"

    @property
    def backups(self) -> Path:
        """Daily copies of the chat history."""
        return self.data / "backups"

    @property
    def logs(self) -> Path:
        """The log files."""
        return self.data / "logs"

    @property
    def connections(self) -> Path:
        """The list of network connections."""
        return self.data / "connections.jsonl"

    @property
    def settings(self) -> Path:
        """Settings and window state."""
        return self.data / "settings.json"

    @property
    def lock(self) -> Path:
        """Held by the running window."""
        return self.data / "tandem.lock"


def default_data_folder() -> Path:
    """The user's folder for this program; outside any installation, so updates keep it."""
    return Path(platformdirs.user_data_dir("Tandem", appauthor=False))
