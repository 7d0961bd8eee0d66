"""The line in the composer while something is recorded or written down, and the two buttons.

*Dictate* is pressed and held like a key of a radio, or clicked; *let it hear* is clicked. Draws a
``VoiceModel`` and emits intent.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from app.viewmodels.voice import Voice, VoiceModel, VoicePurpose, VoiceState
from app.views.common import icons
from app.views.common.elided_label import ElidedLabel
from app.views.common.theme import Theme

BUTTON_PX = 34
METER_PX = QSize(96, 8)
TAP_MS = 350


class LevelMeter(QWidget):
    """How loud the microphone is, from silence to full scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.level = 0.0
        self.theme = theme
        self.setFixedSize(METER_PX)

    def show_level(self, level: float) -> None:
        """Draw another level, between 0 and 1."""
        if level != self.level:
            self.level = level
            self.update()

    # --- Qt --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self.theme.color("selected"))
        painter.fillRect(
            QRectF(0, 0, self.width() * self.level, self.height()), self.theme.color("accent")
        )


class VoiceBar(QFrame):
    """Hidden while nothing is recorded."""

    finish_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, model: VoiceModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("note")
        self._icon = QLabel()
        self.meter = LevelMeter(theme)
        self.label = ElidedLabel()
        self.finish_button = QPushButton(self.tr("Done"))
        self.cancel_button = QToolButton()
        self._lay_out()
        self.finish_button.clicked.connect(self.finish_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        model.changed.connect(self.show_voice)
        self._voice = model.voice
        self.set_theme(theme)
        self.hide()

    def _lay_out(self) -> None:
        self.finish_button.setObjectName("answerButton")
        self.finish_button.setFixedHeight(28)
        self.finish_button.setToolTip(self.tr("End the recording and use it"))
        self.cancel_button.setObjectName("chipRemove")
        self.cancel_button.setIconSize(QSize(14, 14))
        self.cancel_button.setFixedSize(24, 24)
        self.cancel_button.setAccessibleName(self.tr("Discard the recording"))
        self.cancel_button.setToolTip(self.tr("Discard the recording (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 5, 5)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.meter)
        row.addWidget(self.label, 1)
        row.addWidget(self.finish_button)
        row.addWidget(self.cancel_button)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.meter.theme = theme
        self._icon.setPixmap(icons.pixmap("microphone", theme.colors["accent"], 16))
        self.cancel_button.setIcon(icons.icon("close", theme.color("muted")))

    def show_voice(self, voice: Voice) -> None:
        """Draw another moment."""
        self._voice = voice
        is_listening = voice.state is VoiceState.LISTENING
        self.meter.setVisible(is_listening)
        self.meter.show_level(voice.level)
        self.finish_button.setVisible(is_listening)
        text = self._listening_text(voice) if is_listening else self._writing_text(voice)
        if text != self.label.toolTip():
            self.label.set_whole(text)
            self.setAccessibleName(text)
        self.setVisible(voice.state is not VoiceState.IDLE)

    def _listening_text(self, voice: Voice) -> str:
        time = f"{int(voice.seconds) // 60}:{int(voice.seconds) % 60:02d}"
        if voice.is_held:
            said = self.tr("Speak; let go when you are done")
        elif voice.purpose is VoicePurpose.HEAR:
            said = self.tr("Recording for the model to hear; press Done when you are done")
        elif voice.hears_speech:
            said = self.tr("Dictating; ends when you pause")
        else:
            said = self.tr("Speak now")
        return f"{time}  {said}"

    def _writing_text(self, voice: Voice) -> str:
        if voice.purpose is VoicePurpose.HEAR or not voice.num_pieces:
            return self.tr("Looking for speech…")
        text = self.tr("Writing down what you said…")
        if voice.num_pieces > 1:
            text = self.tr("Writing down part {piece} of {total}…").format(
                piece=voice.piece, total=voice.num_pieces
            )
        return f"{text} ({voice.note})" if voice.note else text


class VoiceButtons(QWidget):
    """Dictate and let it hear; the menu of both chooses the microphone."""

    pressed = Signal()
    tapped = Signal()
    released = Signal()
    hear_requested = Signal()
    menu_wanted = Signal()
    device_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dictate_button = self._button()
        self.hear_button = self._button()
        self.menu = QMenu(self)
        self._held = QElapsedTimer()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.dictate_button)
        row.addWidget(self.hear_button)
        self._name_controls()
        self.dictate_button.pressed.connect(self._on_pressed)
        self.dictate_button.released.connect(self._on_released)
        self.hear_button.clicked.connect(self.hear_requested)
        self.set_theme(theme)

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flatButton")
        button.setFixedSize(BUTTON_PX, BUTTON_PX)
        button.setIconSize(QSize(20, 20))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda at, button=button: self._show_menu(button.mapToGlobal(at))
        )
        return button

    def _name_controls(self) -> None:
        self.dictate_button.setAccessibleName(self.tr("Dictate"))
        self.dictate_button.setToolTip(
            self.tr(
                "Dictate: what you say becomes text here. Click, or hold while you speak "
                "(Ctrl+Shift+M, or hold F8). Right-click to choose the microphone."
            )
        )
        self.hear_button.setAccessibleName(self.tr("Let it hear"))
        self.hear_button.setToolTip(
            self.tr(
                "Let it hear: the recording itself goes to the model (Ctrl+Shift+H). "
                "Right-click to choose the microphone."
            )
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self.dictate_button.setIcon(icons.icon("microphone", theme.color("muted")))
        self.hear_button.setIcon(icons.icon("ear", theme.color("muted")))

    def show_devices(self, names: list[str], chosen: str) -> None:
        """Fill the menu of microphones."""
        self.menu.clear()
        title = self.menu.addAction(self.tr("Microphone"))
        title.setEnabled(False)
        group = QActionGroup(self.menu)
        for name in ["", *names]:
            action = QAction(name or self.tr("The system's choice"), self.menu, checkable=True)
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _=False, name=name: self.device_chosen.emit(name))
            group.addAction(action)
            self.menu.addAction(action)
        if not names:
            none = self.menu.addAction(self.tr("No microphone was found"))
            none.setEnabled(False)

    def _show_menu(self, at: object) -> None:
        self.menu_wanted.emit()
        self.menu.popup(at)  # type: ignore[arg-type]

    def _on_pressed(self) -> None:
        self.pressed.emit()
        # Opening a microphone for the first time takes longer than a tap.
        self._held.start()

    def _on_released(self) -> None:
        if self._held.elapsed() < TAP_MS:
            self.tapped.emit()
        else:
            self.released.emit()
