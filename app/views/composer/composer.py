"""Where the user writes: text, attachments by drop, paste or dialog, send or stop.

Enter sends, Shift+Enter begins a new line. Draws a ``ComposerModel`` and emits intent.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.composer import ComposerModel
from app.views.common import icons
from app.views.common.looks import set_look
from app.views.common.theme import Theme, ui_font
from app.views.composer.chip_area import ChipArea
from app.views.composer.chips import ChipRow
from app.views.composer.note import Note
from app.views.composer.offers import offer_of

MIN_LINES, MAX_LINES = 1, 9
TEXT_PX = 15
MARGIN_PX = 2
BUTTON_PX = 34


class TextBox(QPlainTextEdit):
    """A text box that grows with its text and hands files and pictures on."""

    send_requested = Signal()
    files_offered = Signal(list)
    picture_offered = Signal(QImage)
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(ui_font(TEXT_PX))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN_PX)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """As high as the text, within limits; beyond them it scrolls."""
        # A QPlainTextEdit's document size counts lines.
        num_lines = int(self.document().size().height())
        shown = max(MIN_LINES, min(num_lines, MAX_LINES))
        height = math.ceil(shown * self._line_px()) + 2 * MARGIN_PX + 2
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if num_lines > MAX_LINES else policy.ScrollBarAlwaysOff
        )
        if self.height() != height:
            self.setFixedHeight(height)
            # At once, not with the next layout: Qt would scroll a text that is about to fit.
            self.resize(self.width(), height)

    def _line_px(self) -> float:
        """The height of a laid out line; a font's metrics may promise less."""
        layout = self.document().firstBlock().layout()
        if layout.lineCount():
            return layout.lineAt(0).height()
        return float(self.fontMetrics().lineSpacing())

    # --- Qt --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.send_requested.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        offer = offer_of(source)
        if offer.paths:
            self.files_offered.emit(list(offer.paths))
        elif offer.picture is not None and not source.hasText():
            self.picture_offered.emit(offer.picture)
        else:
            super().insertFromMimeData(source)  # an address is pasted as text

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files are the window's: it takes drops everywhere.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class Composer(QWidget):
    """The rounded box at the foot of the chat."""

    send_requested = Signal()
    stop_requested = Signal()
    answer_requested = Signal()
    edit_cancelled = Signal()
    queued_edit_requested = Signal()
    queued_removed = Signal()
    attach_requested = Signal()
    files_offered = Signal(list)
    picture_offered = Signal(QImage)
    thinking_toggled = Signal(bool)
    remove_requested = Signal(object)
    open_requested = Signal(object)
    move_requested = Signal(object, int)

    def __init__(self, model: ComposerModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.text_box = TextBox()
        self.chips = ChipRow(theme)
        self._chip_area = ChipArea(self.chips)
        self.edit_note = Note("rename", self.tr("Cancel editing (Esc)"), theme)
        self.queue_note = Note("send", self.tr("Remove the waiting message"), theme)
        self.queue_note.add_edit_button(self.tr("Edit the waiting message (Ctrl+Shift+E)"))
        self.attach_button = self._tool_button("attachButton")
        self.thinking_button = QPushButton(self.tr("Think"))
        self.answer_button = QPushButton(self.tr("Answer now"))
        self.send_button = QPushButton()
        self._lay_out()
        self._name_controls()
        self._connect()
        self.set_theme(theme)
        self._on_switches()

    def _tool_button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setFixedSize(BUTTON_PX, BUTTON_PX)
        button.setIconSize(QSize(20, 20))
        return button

    def _lay_out(self) -> None:
        box = QFrame()
        box.setObjectName("composerBox")
        self._box = box
        self._row = row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.attach_button)
        row.addWidget(self.thinking_button)
        row.addStretch(1)
        row.addWidget(self.answer_button)
        row.addWidget(self.send_button)
        self._inside = inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 12, 10, 10)
        inside.setSpacing(8)
        inside.addWidget(self.queue_note)
        inside.addWidget(self.edit_note)
        inside.addWidget(self._chip_area)
        inside.addWidget(self.text_box)
        inside.addLayout(row)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(box)

    def _name_controls(self) -> None:
        self.text_box.setPlaceholderText(
            self.tr("Ask anything, or drop a picture, sound, film or PDF")
        )
        self.text_box.setAccessibleName(self.tr("Your message"))
        self.attach_button.setAccessibleName(self.tr("Attach a picture, sound or film"))
        self.attach_button.setToolTip(self.tr("Attach a picture, sound or film (Ctrl+O)"))
        self.thinking_button.setObjectName("thinkingButton")
        self.thinking_button.setCheckable(True)
        self.thinking_button.setFixedHeight(BUTTON_PX)
        self.thinking_button.setAccessibleName(self.tr("Think before answering"))
        self.thinking_button.setToolTip(
            self.tr("Let the model think before it answers: slower, often better (Ctrl+T)")
        )
        self.answer_button.setObjectName("answerButton")
        self.answer_button.setFixedHeight(BUTTON_PX)
        self.answer_button.setToolTip(
            self.tr("End the thought and begin the answer (Ctrl+Shift+T)")
        )
        self.send_button.setObjectName("sendButton")
        self.send_button.setFixedSize(BUTTON_PX, BUTTON_PX)
        self.send_button.setIconSize(QSize(20, 20))

    def _connect(self) -> None:
        self.text_box.textChanged.connect(self._on_typed)
        self.text_box.focus_changed.connect(lambda is_on: self._mark_box("isWriting", is_on))
        self.text_box.send_requested.connect(self.send_requested)
        self.text_box.files_offered.connect(self.files_offered)
        self.text_box.picture_offered.connect(self.picture_offered)
        self.attach_button.clicked.connect(self.attach_requested)
        self.thinking_button.toggled.connect(self.thinking_toggled)
        self.answer_button.clicked.connect(self.answer_requested)
        self.send_button.clicked.connect(self._on_send_clicked)
        self.queue_note.closed.connect(self.queued_removed)
        self.queue_note.edit_requested.connect(self.queued_edit_requested)
        self.edit_note.closed.connect(self.edit_cancelled)
        self.chips.remove_requested.connect(self.remove_requested)
        self.chips.open_requested.connect(self.open_requested)
        self.chips.move_requested.connect(self.move_requested)
        self._model.notes_changed.connect(lambda: self.chips.show_notes(self._model.notes))
        self._model.replaced.connect(self._on_replaced)
        self._model.edited.connect(self._on_switches)
        self._model.attachments_changed.connect(self._on_attachments)
        self._model.switches_changed.connect(self._on_switches)

    def add_gauge(self, gauge: QWidget) -> None:
        """Something small before the buttons at the right."""
        self._row.insertWidget(self._row.indexOf(self.answer_button), gauge)

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and chips in other colours."""
        self._theme = theme
        muted = theme.color("muted")
        self.attach_button.setIcon(icons.icon("attach", muted))
        self.chips.set_theme(theme)
        self.edit_note.set_theme(theme)
        self.queue_note.set_theme(theme)
        self._on_switches()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._on_switches()

    def add_note(self, note: QWidget) -> None:
        """Put another line above the text."""
        self._inside.insertWidget(self._inside.indexOf(self.text_box), note)

    def add_tools(self, tools: QWidget) -> None:
        """Put more buttons before the one that sends."""
        self._row.insertWidget(self._row.indexOf(self.answer_button), tools)

    def insert_text(self, text: str) -> None:
        """Write at the cursor, apart from the words around it."""
        cursor = self.text_box.textCursor()
        written = self.text_box.toPlainText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        before, after = written[:start], written[end:]
        gap = " " if before and not before[-1].isspace() else ""
        tail = " " if after and not after[0].isspace() else ""
        cursor.insertText(gap + text + tail)
        self.text_box.setTextCursor(cursor)
        self.text_box.setFocus()

    def set_drop_target(self, is_target: bool) -> None:
        """Show that files let go now would be attached."""
        self._mark_box("dropTarget", is_target)

    def _mark_box(self, name: str, is_on: bool) -> None:
        set_look(self._box, name, is_on)

    @property
    def is_editing(self) -> bool:
        """Whether a sent message is being worded anew."""
        return self._model.edits is not None

    # --- model -----------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._model.set_text(self.text_box.toPlainText())

    def _on_replaced(self) -> None:
        if self.text_box.toPlainText() != self._model.text:
            self.text_box.setPlainText(self._model.text)
            self.text_box.moveCursor(self.text_box.textCursor().MoveOperation.End)
        self.edit_note.show_text(
            self.tr("Editing a sent message; the earlier wording stays") if self.is_editing else ""
        )
        if self.is_editing:
            self.text_box.setFocus()
        self._on_switches()

    def _on_attachments(self) -> None:
        self.chips.show_row(self._model.row)
        self._chip_area.fit()
        self._on_switches()

    def _on_switches(self) -> None:
        model, theme = self._model, self._theme
        self.thinking_button.setChecked(model.is_thinking_on)
        color = theme.color("accent" if model.is_thinking_on else "muted")
        self.thinking_button.setIcon(icons.icon("think", color))
        self.answer_button.setVisible(model.can_answer_now)
        self.queue_note.show_text(self._queued_text())
        is_stop = model.is_answering
        can_click = is_stop or model.can_send
        if self.send_button.hasFocus() and not can_click:
            self.text_box.setFocus()  # else it would go to whatever comes next
        self.send_button.setEnabled(can_click)
        self.send_button.setProperty("isStop", is_stop)
        name = "stop" if is_stop else "send"
        self.send_button.setIcon(
            icons.icon(name, theme.color("accent_text"), disabled=theme.color("faint"))
        )
        label = self.tr("Stop the answer") if is_stop else model.problem or self.tr("Send")
        shortcut = "Esc" if is_stop else "Enter"
        self.send_button.setAccessibleName(label)
        self.send_button.setToolTip(f"{label} ({shortcut})")

    def _queued_text(self) -> str:
        draft = self._model.queued
        if draft is None:
            return ""
        shown = " ".join(draft.text.split()) or ", ".join(item.name for item in draft.attachments)
        return self.tr("Sent next: {text}").format(text=shown)

    def _on_send_clicked(self) -> None:
        if self._model.is_answering:
            self.stop_requested.emit()
        else:
            self.send_requested.emit()
