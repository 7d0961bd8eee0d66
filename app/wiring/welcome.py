"""Tells the welcome page whether this is the first run, what answers, and where chats are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.paths import Paths
from app.settings import Settings
from app.viewmodels.chats import ChatListModel
from app.viewmodels.status import StatusModel
from app.views.main_window import MainWindow


class WelcomeFeatures(QObject):
    """Follows the list of chats and the loaded model."""

    def __init__(
        self,
        paths: Paths,
        chats: ChatListModel,
        status: StatusModel,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder = in_home(paths.data)
        self._chats = chats
        self._status = status
        self._settings = settings

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self._welcome = window.page.welcome
        self._chats.modelReset.connect(self._on_chats)
        self._status.changed.connect(self._on_status)
        self._on_status()

    def _on_chats(self) -> None:
        self._welcome.set_first(self._chats.rowCount() == 0)

    def _on_status(self) -> None:
        model = self._status.status.model
        is_bundled = model is not None and not self._settings.model_folder
        self._welcome.set_place(model, is_bundled, self._folder)


def in_home(path: Path) -> str:
    """A path as people write it, from their home folder on."""
    home = Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)
