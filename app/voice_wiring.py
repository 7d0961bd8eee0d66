"""Connects a window with the microphone: dictation, sounds for the model, reading aloud."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from app.controllers.attachments import AttachmentController
from app.controllers.engine_child import ChildEntry
from app.controllers.engine_thread import EngineThread
from app.controllers.models import ModelController
from app.controllers.transcription import Transcriber
from app.controllers.voice import VoiceController
from app.notify import Notifier
from app.settings import Settings
from app.viewmodels.status import StatusModel
from app.viewmodels.voice import VoicePurpose
from app.views.main_window import MainWindow
from app.views.theme import ThemeManager
from app.views.voice_bar import VoiceBar, VoiceButtons

HOLD_KEY = Qt.Key.Key_F8
COMMANDS = ["dictate", "hear"]


class VoiceFeatures(QObject):
    """``attach`` connects a window; ``settings_changed`` asks for the settings to be saved."""

    settings_changed = Signal()

    def __init__(
        self,
        link: EngineThread,
        entry: ChildEntry,
        models: ModelController,
        attachments: AttachmentController,
        status: StatusModel,
        settings: Settings,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._settings = settings
        transcriber = Transcriber(
            link, status, models.find_ears, lambda: models.is_bundled_loaded, entry, self
        )
        self.voice = VoiceController(transcriber, status, notifier, self)
        self.voice.device = settings.microphone

    def attach(self, window: MainWindow, themes: ThemeManager) -> None:
        """Put buttons, bar and commands into a window."""
        self._window = window
        composer, voice = window.page.composer, self.voice
        self.bar = VoiceBar(voice.model, themes.theme)
        self.buttons = VoiceButtons(themes.theme)
        composer.add_note(self.bar)
        composer.add_tools(self.buttons)
        for part in (self.bar, self.buttons):
            themes.changed.connect(part.set_theme)
        self.bar.finish_requested.connect(voice.finish)
        self.bar.cancel_requested.connect(voice.cancel)
        self.buttons.pressed.connect(self._press)
        self.buttons.tapped.connect(voice.let_run)
        self.buttons.released.connect(voice.release)
        self.buttons.hear_requested.connect(partial(voice.toggle, VoicePurpose.HEAR))
        self.buttons.menu_wanted.connect(self._show_devices)
        self.buttons.device_chosen.connect(self._choose_device)
        voice.text_heard.connect(composer.insert_text)
        voice.clips_recorded.connect(self._attach_clips)
        window.escapes.append(voice.cancel)
        window.installEventFilter(self)
        self._add_commands(window)

    def close(self) -> None:
        """The window closes."""
        self.voice.close()

    def _add_commands(self, window: MainWindow) -> None:
        toggle = self.voice.toggle
        table = {
            "dictate": (self.tr("&Dictate"), "Ctrl+Shift+M", partial(toggle, VoicePurpose.DICTATE)),
            "hear": (self.tr("Let it &hear"), "Ctrl+Shift+H", partial(toggle, VoicePurpose.HEAR)),
        }
        actions = {}
        for name, (text, keys, run) in table.items():
            action = QAction(text, window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, run=run: run())
            actions[name] = action
        window.add_menu(self.tr("&Voice"), COMMANDS, actions)

    def _press(self) -> None:
        if self.voice.is_busy:
            self.voice.finish()
        else:
            self.voice.start(VoicePurpose.DICTATE, is_held=True)

    def _attach_clips(self, paths: list[Path]) -> None:
        self._window.show_chat_page()
        self._attachments.attach_files(paths)

    def _show_devices(self) -> None:
        if not self.voice.is_busy:
            from app.controllers.microphone import microphone_names

            self.buttons.show_devices(microphone_names(), self._settings.microphone)

    def _choose_device(self, name: str) -> None:
        self._settings.microphone = self.voice.device = name
        self.settings_changed.emit()

    # --- Qt --------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the key to speak; the composer lets it through to the window."""
        if isinstance(event, QKeyEvent) and event.key() == HOLD_KEY and not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self.voice.start(VoicePurpose.DICTATE, is_held=True)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                self.voice.release()
                return True
        return super().eventFilter(watched, event)
