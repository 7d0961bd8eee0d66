"""Connects a window with the film pane: choosing moments, playing, times in answers, the camera."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget

from app.controllers.attachments import AttachmentController
from app.controllers.camera import CameraWatch
from app.controllers.film import FilmController
from app.controllers.history import HistoryController
from app.controllers.jobs import JobRunner
from app.controllers.prepared import PreparedMedia
from app.notify import Notifier
from app.viewmodels.status import StatusModel
from app.views.common.theme import ThemeManager
from app.views.main_window import MainWindow
from app.views.media.camera_pane import CameraPane
from app.views.media.film_pane import FilmPane
from app.wiring.media import MediaFeatures


class FilmFeatures(QObject):
    """``attach`` puts the pane into a window; ``question_ready`` asks for the draft to be sent."""

    question_ready = Signal()

    def __init__(
        self,
        pool: JobRunner,
        prepared: PreparedMedia,
        attachments: AttachmentController,
        history: HistoryController,
        status: StatusModel,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self.film = FilmController(prepared, history.composer, status, notifier, self)
        self.camera = CameraWatch(pool, prepared, notifier, self)
        self._composer = history.composer
        self._composer.attachments_changed.connect(self._on_attachments)
        self._asks_in: int | None = None  # the draft that is sent when its film is there
        history.chat_opened.connect(lambda _chat_id: self._on_chat())
        self._window: MainWindow | None = None

    def attach(self, window: MainWindow, media: MediaFeatures, themes: ThemeManager) -> None:
        """Connect a window."""
        self._window = window
        film = self.film
        self.pane = FilmPane(film.model, themes.theme)
        self.camera_pane = CameraPane(themes.theme)
        self._sides = QStackedWidget()
        for pane in (self.pane, self.camera_pane):
            self._sides.addWidget(pane)
            themes.changed.connect(pane.set_theme)
        window.page.add_pane(self._sides)
        media.film_opened.connect(film.open_draft)
        window.page.transcript.moment_requested.connect(film.open_sent)
        film.shown.connect(self._show)
        film.sound_ready.connect(self._attach_sound)
        self.pane.view_chosen.connect(film.choose)
        self.pane.sound_wanted.connect(film.attach_sound)
        self.pane.sound_unwanted.connect(film.cancel)
        self.pane.closed.connect(self._hide)
        window.escapes.append(self._on_escape)
        self._connect_camera(window)

    def _connect_camera(self, window: MainWindow) -> None:
        camera, pane = self.camera, self.camera_pane
        camera.started.connect(self._show_camera)
        camera.stopped.connect(self._hide)
        camera.frame_seen.connect(pane.show_picture)
        camera.film_ready.connect(self._attach_and_ask)
        pane.asked.connect(camera.ask)
        pane.closed.connect(camera.stop)
        action = QAction(self.tr("&Watch with the camera…"), window)
        action.triggered.connect(lambda _=False: camera.start())
        window.commands["watch"] = action
        window.addAction(action)
        for place in window.commands["attach-camera"].associatedObjects():
            if isinstance(place, QMenu):
                place.addAction(action)

    def close(self) -> None:
        """The window closes."""
        self.camera.close()
        self.pane.stop()
        self.film.close()

    def _show(self) -> None:
        if self._window is not None:
            self._window.show_chat_page()
            self.camera.stop()
            self._sides.setCurrentWidget(self.pane)
            self._window.page.show_pane(True)
            self.pane.play_button.setFocus()

    def _on_chat(self) -> None:
        if not self.camera.is_on:
            self._hide()

    def _hide(self) -> None:
        if self._window is not None:
            self.pane.stop()
            self._window.page.show_pane(False)

    def _show_camera(self) -> None:
        if self._window is not None:
            self.pane.stop()
            self._window.show_chat_page()
            self._sides.setCurrentWidget(self.camera_pane)
            self.camera_pane.wait_for_picture()
            self._window.page.show_pane(True)
            self.camera_pane.button.setFocus()

    def _attach_and_ask(self, film: Path) -> None:
        """Attach the last seconds; once they are there, the question is sent with them."""
        self._asks_in = self._composer.owner
        self._attachments.attach_files([film])

    def _on_attachments(self) -> None:
        composer = self._composer
        if self._asks_in != composer.owner or composer.pending:
            return
        self._asks_in = None
        if composer.attachments:
            if not composer.text.strip():
                composer.replace_text(self.tr("What just happened?"))
            if self._window is not None and self._window.page.is_pane_alone:
                self.camera.stop()  # in the answer's place; never on while nobody sees it
            self.question_ready.emit()

    def _on_escape(self) -> bool:
        if self.film.cancel():
            return True
        if self.camera.is_on and self.camera_pane.isAncestorOf(
            self.camera_pane.window().focusWidget()
        ):
            self.camera.stop()
            return True
        is_in_pane = self.pane.isVisible() and self.pane.isAncestorOf(
            self.pane.window().focusWidget()
        )
        if is_in_pane:
            self._hide()
        return is_in_pane

    def _attach_sound(self, paths: list[Path]) -> None:
        self._attachments.attach_files(paths)
