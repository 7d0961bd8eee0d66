"""The panel at the right: how this chat is answered. Draws a ``ChatSettingsModel``, emits intent.

Every change counts at once, for the next answer; there is nothing to confirm.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.chat_settings import LIMITS, MAX_INSTRUCTION_CHARS, Number
from app.viewmodels.chat_settings import ChatSettingsModel
from app.views.common import icons
from app.views.common.theme import Theme
from app.views.settings.number_field import NumberField
from app.views.settings.preset_bar import PresetBar
from app.views.settings.setting_texts import number_texts

PROMPT_PX = 108
MAIN_FIELDS = ("temperature", "max_new_tokens")
MORE_FIELDS = ("top_p", "top_k", "repetition_penalty", "seed")


class SettingsPanel(QFrame):
    """Presets, instructions, thinking, the answer."""

    settings_changed = Signal(object)
    reset_requested = Signal()
    default_requested = Signal()
    closed = Signal()

    def __init__(self, model: ChatSettingsModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("settingsPanel")
        self.setAccessibleName(self.tr("Settings of this chat"))
        self._model = model
        self.close_button = QToolButton()
        self.presets = PresetBar(model, theme)
        self.prompt = QPlainTextEdit()
        self.prompt_message = QLabel()
        self.thinking_box = QCheckBox(self.tr("Think before answering"))
        self.room_message = QLabel(
            self.tr("A thought this long could use up the whole answer; allow a longer answer.")
        )
        texts = number_texts()
        self.fields = {
            name: NumberField(texts[name], limit, theme) for name, limit in LIMITS.items()
        }
        self.more_button = QToolButton()
        self.reset_button = QPushButton(self.tr("Back to defaults"))
        self.default_button = QPushButton(self.tr("Use for new chats"))
        self._more = QWidget()
        self._set_up()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._on_changed()

    def _set_up(self) -> None:
        self.close_button.setObjectName("flatButton")
        self.close_button.setFixedSize(32, 32)
        self.close_button.setAccessibleName(self.tr("Close the settings of this chat"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.prompt.setObjectName("promptText")
        self.prompt.setAccessibleName(self.tr("Instructions"))
        self.prompt.setPlaceholderText(
            self.tr("For example: You are a patient teacher. Answer in short sentences.")
        )
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(PROMPT_PX)
        self.thinking_box.setObjectName("panelCheck")
        for message in (self.prompt_message, self.room_message):
            message.setObjectName("fieldMessage")
            message.setWordWrap(True)
            message.hide()
        self.more_button.setObjectName("moreButton")
        self.more_button.setText(self.tr("More"))
        self.more_button.setCheckable(True)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setIconSize(QSize(16, 16))
        self.more_button.setAccessibleName(self.tr("More settings"))
        self._more.hide()
        for button in (self.reset_button, self.default_button):
            button.setObjectName("quietButton")

    # --- layout ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        title = QLabel(self.tr("This chat"))
        title.setObjectName("sectionTitle")
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 12, 4)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        scroll = QScrollArea()
        scroll.setObjectName("panelArea")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside())
        scroll.viewport().setAutoFillBackground(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 32, 14)  # the last 12 are the scroll bar's
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.default_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _inside(self) -> QWidget:
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(18)
        for name in MORE_FIELDS:
            more.addWidget(self.fields[name])
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 2, 20, 12)
        column.setSpacing(18)
        note = QLabel(self.tr("What you change here counts from the next answer on."))
        note.setObjectName("fieldHint")
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.presets)
        column.addLayout(self._prompt_rows())
        column.addLayout(self._thinking_rows())
        for name in MAIN_FIELDS:
            column.addWidget(self.fields[name])
        column.addWidget(self.more_button)
        column.addWidget(self._more)
        column.addStretch(1)
        return inside

    def _prompt_rows(self) -> QVBoxLayout:
        title = QLabel(self.tr("Instructions"))
        title.setObjectName("fieldTitle")
        title.setBuddy(self.prompt)
        hint = QLabel(self.tr("What the model should keep in mind through the whole chat."))
        hint.setObjectName("fieldHint")
        hint.setWordWrap(True)
        return _rows(title, self.prompt, self.prompt_message, hint)

    def _thinking_rows(self) -> QVBoxLayout:
        rows = _rows(self.thinking_box, self.fields["thinking_budget"], self.room_message)
        rows.setSpacing(12)
        return rows

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.prompt.textChanged.connect(self._on_prompt)
        self.thinking_box.toggled.connect(lambda is_on: self._change(thinking=is_on))
        for name, field in self.fields.items():
            field.changed.connect(lambda value, name=name: self._change(**{name: value}))
        self.more_button.toggled.connect(self._show_more)
        self.reset_button.clicked.connect(self.reset_requested)
        self.default_button.clicked.connect(self.default_requested)
        self._model.opened.connect(self._on_opened)
        self._model.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons in other colours."""
        self._theme = theme
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))
        self.presets.set_theme(theme)
        for field in self.fields.values():
            field.set_theme(theme)
        self._show_more(self.more_button.isChecked())

    # --- the user ------------------------------------------------------------------------------

    def _change(self, **values: Number | bool | str | None) -> None:
        settings = replace(self._model.settings, **values)  # type: ignore[arg-type]
        if settings != self._model.settings:
            self.settings_changed.emit(settings)

    def _on_prompt(self) -> None:
        text = self.prompt.toPlainText()
        is_too_long = len(text) > MAX_INSTRUCTION_CHARS
        if is_too_long:
            self.prompt_message.setText(
                self.tr("The instructions are {count} characters too long; shorten them.").format(
                    count=len(text) - MAX_INSTRUCTION_CHARS
                )
            )
        else:
            self._change(system_prompt=text)
        self.prompt_message.setVisible(is_too_long)

    def _show_more(self, is_shown: bool) -> None:
        self._more.setVisible(is_shown)
        name = "chevron-down" if is_shown else "chevron-right"
        self.more_button.setIcon(icons.icon(name, self._theme.color("muted")))

    # --- Qt --------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            texts = number_texts()
            for name, field in self.fields.items():
                field.set_text(texts[name])
            self._on_changed()

    # --- model ---------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        settings = self._model.settings
        if self.prompt.toPlainText() != settings.system_prompt and not self._is_prompt_refused():
            self.prompt.setPlainText(settings.system_prompt)
        self.thinking_box.setChecked(settings.thinking)
        self.fields["thinking_budget"].setEnabled(settings.thinking)
        for name, field in self.fields.items():
            field.show_value(getattr(settings, name))
        self.room_message.setVisible(not settings.leaves_room_to_answer)
        if any(getattr(settings, name) is not None for name in MORE_FIELDS):
            self.more_button.setChecked(True)
        self.reset_button.setEnabled(settings != type(settings)())
        self.default_button.setEnabled(not self._model.is_default)

    def _on_opened(self) -> None:
        """Complaints about what was typed belong to the chat before."""
        for field in self.fields.values():
            field.forget_typed()
        self.prompt_message.hide()
        self.prompt.setPlainText(self._model.settings.system_prompt)

    def _is_prompt_refused(self) -> bool:
        """Whether the user is mending a text that is too long."""
        return self.prompt.hasFocus() and self.prompt_message.isVisible()


def _rows(*widgets: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setSpacing(5)
    for widget in widgets:
        rows.addWidget(widget)
    return rows
