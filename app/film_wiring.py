"""Connects a window with the film pane: choosing moments, playing, times in answers, the camera."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.controllers.attachments import AttachmentController
from app.controllers.film import FilmController
from app.controllers.history import HistoryController
from app.controllers.prepared import PreparedMedia
from app.media_wiring import MediaFeatures
from app.notify import Notifier
from app.viewmodels.status import StatusModel
from app.views.film_pane import FilmPane
from app.views.main_window import MainWindow
from app.views.theme import ThemeManager


class FilmFeatures(QObject):
    """``attach`` puts the pane into a window."""

    def __init__(
        self,
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
        history.chat_opened.connect(lambda _chat_id: self._hide())
        self._window: MainWindow | None = None

    def attach(self, window: MainWindow, media: MediaFeatures, themes: ThemeManager) -> None:
        """Connect a window."""
        self._window = window
        film = self.film
        self.pane = FilmPane(film.model, themes.theme)
        window.page.add_pane(self.pane)
        themes.changed.connect(self.pane.set_theme)
        media.film_opened.connect(film.open_draft)
        window.page.transcript.moment_requested.connect(film.open_sent)
        film.shown.connect(self._show)
        film.sound_ready.connect(self._attach_sound)
        self.pane.view_chosen.connect(film.choose)
        self.pane.sound_wanted.connect(film.attach_sound)
        self.pane.closed.connect(self._hide)
        window.escapes.append(self._on_escape)

    def close(self) -> None:
        """The window closes."""
        self.pane.stop()
        self.film.close()

    def _show(self) -> None:
        if self._window is not None:
            self._window.show_chat_page()
            self._window.page.show_pane(True)
            self.pane.play_button.setFocus()

    def _hide(self) -> None:
        if self._window is not None:
            self.pane.stop()
            self._window.page.show_pane(False)

    def _on_escape(self) -> bool:
        if self.film.cancel():
            return True
        is_in_pane = self.pane.isVisible() and self.pane.isAncestorOf(
            self.pane.window().focusWidget()
        )
        if is_in_pane:
            self._hide()
        return is_in_pane

    def _attach_sound(self, paths: list[Path]) -> None:
        self._attachments.attach_files(paths)
