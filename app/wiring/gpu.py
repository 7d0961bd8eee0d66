"""Offers the GPU pack where a card is found, and keeps the engine away while a pack changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.controllers.engine_status import EngineStatusController
from app.controllers.engine_thread import EngineThread
from app.controllers.gpu_pack import GpuPackController, Look
from app.settings import Settings
from app.viewmodels.gpu import GpuModel
from app.viewmodels.status import StatusModel
from app.views.main_window import MainWindow
from app.views.models.gpu_dialog import GpuDialog


class GpuFeatures(QObject):
    """The command, the dialog and its controller; ``settings_changed`` asks for saving."""

    settings_changed = Signal()

    def __init__(
        self,
        engine: EngineStatusController,
        link: EngineThread,
        status: StatusModel,
        settings: Settings,
        look: Look,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._link = link
        self._status = status
        self._is_restart_due = False
        self._settings = settings
        self.model = GpuModel(self)
        self.packs = GpuPackController(self.model, look, self)
        self.dialog: GpuDialog | None = None
        self.packs.offered.connect(self._show)
        self.packs.leaving.connect(engine.unload)
        self.packs.changed.connect(self._on_changed)
        status.changed.connect(self._restart_if_due)

    def attach(self, window: MainWindow) -> None:
        """Add the command to a window's menu of models."""
        self._window = window
        action = QAction(self.tr("&Graphics card…"), window)
        action.triggered.connect(self.open)
        menus = window.commands["models"].associatedObjects()
        next(item for item in menus if isinstance(item, QMenu)).addAction(action)
        window.addAction(action)
        window.commands["gpu"] = action

    def start(self) -> None:
        """Look for a card, once the window is there; offer the pack unless it was declined."""
        self.packs.refresh(offer_unless=self._settings.declined_gpu_pack)

    def open(self) -> None:
        """Show the dialog, and look again."""
        self._show()
        self.packs.refresh()

    def close(self) -> None:
        """The window closes."""
        if self.dialog is not None:
            self.dialog.close()
        self.packs.close()

    def _show(self) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = self.dialog = GpuDialog(self.model, self._window)
        dialog.fetch_requested.connect(self.packs.fetch)
        dialog.pause_requested.connect(self.packs.pause)
        dialog.roll_back_requested.connect(self.packs.roll_back)
        dialog.remove_requested.connect(self.packs.remove)
        dialog.declined.connect(self._on_declined)
        dialog.destroyed.connect(self._on_destroyed)
        dialog.show()

    def _on_changed(self) -> None:
        self._is_restart_due = True
        self._restart_if_due()

    def _restart_if_due(self) -> None:
        """Start the engine anew with what is installed now, but never in an answer's middle."""
        if self._is_restart_due and not self._status.status.is_answering:
            self._is_restart_due = False
            self._engine.unload()
            self._link.reload()

    def _on_declined(self) -> None:
        self._settings.declined_gpu_pack = self.model.state.pack_id
        self.settings_changed.emit()

    def _on_destroyed(self) -> None:
        self.dialog = None
