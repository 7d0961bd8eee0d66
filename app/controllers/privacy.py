"""The connection list and the offline seal: read, cleared, put on and taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.engine_child import ChildEntry, GuardedEntry
from app.controllers.engine_thread import EngineThread
from app.controllers.jobs import Job, JobRunner
from app.settings import Settings
from app.storage.errors import StorageError
from app.viewmodels.care import PrivacyModel, SealGuarantee
from engine.connections import Connection, ConnectionLog, unwatch, watch
from engine.seal import seal_level


class PrivacyController(QObject):
    """Watches this process from its first moment; ``changed`` asks for the settings to be saved."""

    changed = Signal()

    def __init__(
        self, path: Path, entry: ChildEntry, settings: Settings, pool: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._entry = entry
        self._settings = settings
        self._pool = pool
        self._link: EngineThread | None = None
        self._log = ConnectionLog(path, "window")
        watch(self._log)
        self.model = PrivacyModel(SealGuarantee(seal_level().value), self)
        self.model.set_sealed(settings.offline_seal)

    def entry(self) -> GuardedEntry:
        """What the engine's process begins with, as the settings are now."""
        return GuardedEntry(self._entry, self._path, self._settings.offline_seal)

    def guard(self, link: EngineThread) -> None:
        """The engine whose processes are sealed from now on."""
        self._link = link

    def refresh(self) -> None:
        """Read the list again."""
        self._pool.submit(Job(self._read, self.model.set_connections))

    def clear(self) -> None:
        """Forget all connections."""
        self._pool.submit(Job(self._clear, self.model.set_connections))

    def set_sealed(self, is_sealed: bool) -> None:
        """Go on with an engine process that has no network, or has; loads the model again."""
        if is_sealed == self._settings.offline_seal:
            return
        self._settings.offline_seal = is_sealed
        self.model.set_sealed(is_sealed)
        if self._link is not None:
            self._link.renew(self.entry())
        self.changed.emit()

    def close(self) -> None:
        """The window closes."""
        unwatch(self._log)

    def _read(self) -> list[Connection]:
        try:
            return self._log.read()
        except OSError as error:
            sentence = self.tr("The list of connections cannot be read ({reason}).")
            raise StorageError(sentence.format(reason=error.strerror)) from error

    def _clear(self) -> list[Connection]:
        try:
            self._log.clear()
        except OSError as error:
            sentence = self.tr("The list of connections cannot be cleared ({reason}).")
            raise StorageError(sentence.format(reason=error.strerror)) from error
        return []
