"""Builds the privacy page and the self-test page around a window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu

from app.controllers.doctor import DoctorController
from app.controllers.privacy import PrivacyController
from app.viewmodels.status import StatusModel
from app.views.care.doctor_dialog import DoctorDialog
from app.views.care.privacy_dialog import PrivacyDialog
from app.views.main_window import MainWindow


class CareFeatures(QObject):
    """Two dialogs, reached from the help menu, the palette and the line below the list."""

    def __init__(
        self,
        privacy: PrivacyController,
        doctor: DoctorController,
        status: StatusModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._doctor = doctor
        self._status = status

    def attach(self, window: MainWindow) -> None:
        """Add the commands to a window."""
        self._window = window
        before = window.commands["about"]
        help_menu = next(item for item in before.associatedObjects() if isinstance(item, QMenu))
        for name, text, run in (
            ("privacy", self.tr("&Privacy…"), self.show_privacy),
            ("doctor", self.tr("Self-&test…"), self.show_doctor),
        ):
            action = QAction(text, window)
            action.triggered.connect(lambda _=False, run=run: run())
            window.addAction(action)
            window.commands[name] = action
            help_menu.insertAction(before, action)
        window.sidebar.privacy_button.clicked.connect(self.show_privacy)
        self._privacy.model.changed.connect(self._show_seal)
        self._show_seal()

    def show_privacy(self) -> None:
        """Open the privacy page."""
        dialog = PrivacyDialog(self._privacy.model, self._status, self._window)
        dialog.seal_toggled.connect(self._privacy.set_sealed)
        dialog.clear_requested.connect(self._privacy.clear)
        self._privacy.refresh()
        _open(dialog)

    def show_doctor(self) -> None:
        """Open the self-test page, and examine at once."""
        dialog = DoctorDialog(self._doctor.model, self._window)
        dialog.again_requested.connect(self._doctor.examine)
        self._doctor.examine()
        _open(dialog)

    def _show_seal(self) -> None:
        self._window.sidebar.show_seal(self._privacy.model.is_sealed)


def _open(dialog: QDialog) -> None:
    dialog.open()
