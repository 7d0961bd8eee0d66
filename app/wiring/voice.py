"""Connects a window with the microphone: dictation, sounds for the model, reading aloud."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent

from app.controllers.attachments import AttachmentController
from app.controllers.chat import ChatController
from app.controllers.engine_child import ChildEntry
from app.controllers.engine_thread import EngineThread
from app.controllers.history import HistoryController
from app.controllers.models import ModelController
from app.controllers.reading_aloud import ReadingAloud
from app.controllers.transcription import Transcriber
from app.controllers.voice import VoiceController
from app.notify import Notifier
from app.settings import Settings
from app.viewmodels.status import StatusModel
from app.viewmodels.transcript import MessageItem
from app.viewmodels.voice import VoicePurpose
from app.views.common.actions import make_action
from app.views.common.theme import ThemeManager
from app.views.composer.voice_bar import VoiceBar, VoiceButtons
from app.views.main_window import MainWindow
from engine.messages import Role

HOLD_KEY = Qt.Key.Key_F8
COMMANDS = ["dictate", "hear", "", "read", "read-all"]


class VoiceFeatures(QObject):
    """``attach`` connects a window; ``settings_changed`` asks for the settings to be saved."""

    settings_changed = Signal()

    def __init__(
        self,
        link: EngineThread,
        chat: ChatController,
        history: HistoryController,
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
        self.reading = ReadingAloud(notifier, self)
        self._chat, self._history = chat, history

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
        window.escapes.append(self.reading.stop)
        voice.began.connect(self.reading.stop)
        self._chat.turn_started.connect(self._on_turn)
        self._chat.turn_ended.connect(self.reading.follow)
        self._history.transcript.grown.connect(self.reading.follow)
        self._history.chat_opened.connect(self.reading.leave)
        window.installEventFilter(self)
        self._add_commands(window)

    def close(self) -> None:
        """The window closes."""
        self.reading.close()
        self.voice.close()

    def _add_commands(self, window: MainWindow) -> None:
        toggle = self.voice.toggle
        table: dict[str, tuple[str, str, Callable[[], object]]] = {
            "dictate": (self.tr("&Dictate"), "Ctrl+Shift+M", partial(toggle, VoicePurpose.DICTATE)),
            "hear": (self.tr("Let it &hear"), "Ctrl+Shift+H", partial(toggle, VoicePurpose.HEAR)),
        }
        table["read"] = (self.tr("&Read the last answer aloud"), "Ctrl+Shift+R", self._read_last)
        actions = {
            name: make_action(window, text, keys, run) for name, (text, keys, run) in table.items()
        }
        always = QAction(self.tr("Read answers aloud while they &arrive"), window, checkable=True)
        always.setChecked(self._settings.read_aloud)
        always.toggled.connect(self._choose_reading)
        actions["read-all"] = always
        window.add_menu(self.tr("&Voice"), COMMANDS, actions)

    def _on_turn(self, answer: MessageItem) -> None:
        self.reading.stop()
        if self._settings.read_aloud:
            self.reading.read(answer)

    def _read_last(self) -> None:
        """Read the newest answer; while it is read, be silent."""
        if self.reading.stop():
            return
        items = self._history.transcript.items
        answers = [item for item in items if item.role is Role.ASSISTANT and item.text]
        if answers:
            self.reading.read(answers[-1])

    def _choose_reading(self, is_on: bool) -> None:
        self._settings.read_aloud = is_on
        if not is_on:
            self.reading.stop()
        self.settings_changed.emit()

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
