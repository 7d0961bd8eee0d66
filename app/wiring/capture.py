"""Connects a window with the other ways to attach: a folder, the screen, a camera."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton

from app.controllers.attachments import AttachmentController
from app.notify import Notifier
from app.views.common.actions import make_action
from app.views.main_window import MainWindow
from app.views.media.region_shot import RegionShot, can_grab

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera

    from app.views.media.camera_dialog import CameraDialog

# Until the desktop has drawn what lay under the window.
HIDE_MS = 350


class CaptureFeatures(QObject):
    """``attach`` connects a window."""

    def __init__(
        self, attachments: AttachmentController, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._notifier = notifier

    def attach(self, window: MainWindow) -> None:
        """Put a menu on the clip, and the commands into the menu bar."""
        self._window = window
        table = (
            ("attach-folder", self.tr("Attach a f&older…"), "", self.choose_folder),
            ("attach-screen", self.tr("A part of the &screen…"), "Ctrl+Shift+S", self.take_screen),
            ("attach-camera", self.tr("A &photo by camera…"), "", self.take_photo),
        )
        actions = {name: make_action(window, text, keys, run) for name, text, keys, run in table}
        window.add_menu(self.tr("&Attach"), list(actions), actions)
        menu = QMenu(window)
        menu.addAction(window.commands["attach"])
        for action in actions.values():
            menu.addAction(action)
        button = window.page.composer.attach_button
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def choose_folder(self) -> None:
        """Ask for a folder; what can be used of it is attached."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Attach a folder"))
        if name:
            self._window.show_chat_page()
            self._attachments.attach_files([Path(name)])

    # --- screen ----------------------------------------------------------------------------

    def take_screen(self) -> None:
        """Hide the window, take a picture of its screen, and let a part of it be chosen."""
        if not can_grab():
            self._notifier.error(
                self.tr(
                    "On Wayland only the desktop itself may take pictures of the screen; use its "
                    "own tool (often the Print key), then paste the picture here."
                )
            )
            return
        self._window.show_chat_page()
        self._window.hide()
        QTimer.singleShot(HIDE_MS, self, self._grab)

    def _grab(self) -> None:
        screen = self._window.screen()
        shot = screen.grabWindow(0)
        self._window.show()
        if shot.isNull():
            self._notifier.error(
                self.tr(
                    "The system did not let Tandem take a picture of the screen; allow it in the "
                    "privacy settings, or paste a picture from another tool."
                )
            )
            return
        cover = RegionShot(screen, shot)
        cover.taken.connect(self._on_screen)
        cover.given_up.connect(self._window.activateWindow)
        cover.show()
        cover.activateWindow()
        cover.setFocus()

    def _on_screen(self, picture: QImage) -> None:
        self._window.activateWindow()
        self._attachments.attach_picture(picture, self.tr("Picture of the screen.png"))

    # --- camera ----------------------------------------------------------------------------

    def take_photo(self) -> None:
        """Ask the system for the camera, then show its picture."""
        from PySide6.QtCore import QCameraPermission

        permission = QCameraPermission()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, lambda _given: self.take_photo())
        elif status == Qt.PermissionStatus.Denied:
            self._notifier.error(
                self.tr(
                    "The system does not allow Tandem to use the camera; allow it in the privacy "
                    "settings, or attach a photo from a file."
                )
            )
        else:
            self._open_camera()

    def _open_camera(self) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices

        from app.views.media.camera_dialog import CameraDialog

        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            self._notifier.error(
                self.tr("No camera was found; connect one, or attach a photo from a file.")
            )
            return
        session, camera = QMediaCaptureSession(self), QCamera(device, self)
        session.setCamera(camera)
        dialog = CameraDialog(session, self._window)
        self.watch(dialog, camera)
        dialog.finished.connect(camera.stop)
        dialog.finished.connect(session.deleteLater)
        dialog.finished.connect(camera.deleteLater)
        camera.start()

    def watch(self, dialog: CameraDialog, camera: QCamera | None = None) -> None:
        """Attach what the dialog takes; tell in it what goes wrong with the camera."""
        dialog.taken.connect(
            lambda picture: self._attachments.attach_picture(picture, self.tr("Photo.png"))
        )
        if camera is not None:
            camera.errorOccurred.connect(
                lambda _error, text: dialog.show_failure(
                    self.tr(
                        "The camera cannot be used ({reason}); close other programs that use it."
                    ).format(reason=text)
                )
            )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
