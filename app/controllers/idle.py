"""Unloads a model that nobody uses for a while, if the user wants that.

Watches the status only: a model that is loaded and answers nothing is idle. The engine's process
ends with the unloading, so all its memory returns.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.viewmodels.status import EngineState, Status, StatusModel

_MINUTE_MS = 60_000


class IdleUnloader(QObject):
    """Calls ``unload`` after ``minutes`` of idleness; 0 never does."""

    def __init__(
        self,
        status: StatusModel,
        unload: Callable[[], None],
        minutes: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._minutes = minutes
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(unload)
        status.changed.connect(self._on_status)

    def set_minutes(self, minutes: int) -> None:
        """Another choice; an idle time begins anew."""
        self._minutes = minutes
        self.timer.stop()
        self._on_status(self._status.status)

    def close(self) -> None:
        """The window closes."""
        self._status.changed.disconnect(self._on_status)
        self.timer.stop()

    def _on_status(self, status: Status) -> None:
        is_idle = status.engine is EngineState.READY and not status.is_answering
        if not is_idle or not self._minutes:
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start(self._minutes * _MINUTE_MS)
