"""The backups: each with what it holds compared with now, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.history_records import Backup, Content, Preview
from app.views.history.kept_dialog import day_text
from app.views.transcript.message_text import size_text

BACKUP = int(Qt.ItemDataRole.UserRole)
MAX_TITLES = 6


class BackupDialog(QDialog):
    """Choosing a backup asks for its preview; only a previewed one can be restored."""

    preview_requested = Signal(object)
    restore_requested = Signal(object)
    backup_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self.setWindowTitle(self.tr("Backups"))
        self.setMinimumSize(660, 460)
        title = QLabel(self.tr("Backups"))
        title.setObjectName("dialogTitle")
        text = QLabel(
            self.tr(
                "Tandem copies the history once a day, checks the copy, and keeps the last seven."
            )
        )
        text.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("dialogList")
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.list.currentItemChanged.connect(self._on_chosen)
        self.preview = QLabel()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setObjectName("dialogTarget")
        panes = QHBoxLayout()
        panes.setSpacing(14)
        panes.addWidget(self.list, 2)
        panes.addWidget(self.preview, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(panes, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        now = box.addButton(self.tr("Back up now"), QDialogButtonBox.ButtonRole.ActionRole)
        now.clicked.connect(self.backup_requested)
        self.restore_button: QPushButton = box.addButton(
            self.tr("Go back to this one"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self._on_restore)
        return box

    def show_backups(self, backups: list[Backup]) -> None:
        """Replace the rows and choose the newest."""
        self.list.clear()
        for backup in backups:
            kind = self.tr("before going back") if backup.is_before_restore else self.tr("daily")
            size = size_text(backup.size_bytes)
            item = QListWidgetItem(f"{day_text(backup.made_at)}\n{kind}, {size}")
            item.setData(BACKUP, backup)
            self.list.addItem(item)
        if backups:
            self.list.setCurrentRow(0)
        else:
            self.preview.setText(self.tr("There is no backup yet. “Back up now” makes one."))

    def show_preview(self, preview: Preview) -> None:
        """Say what a backup holds and what going back would change."""
        item = self.list.currentItem()
        if item is None or item.data(BACKUP) != preview.backup:
            return
        self._preview = preview
        self.restore_button.setEnabled(True)
        parts = [
            self.tr("In this backup: {content}").format(content=self._content(preview.then)),
            self.tr("Now: {content}").format(content=self._content(preview.now)),
            self._titles(self.tr("Would come back:"), preview.only_then),
            self._titles(self.tr("Would go:"), preview.only_now),
            self._titles(self.tr("Would be as they were then:"), preview.different),
        ]
        if not (preview.only_then or preview.only_now or preview.different):
            parts.append(self.tr("Nothing would change."))
        if preview.num_missing_files:
            parts.append(
                self.tr("%n of its file(s) were deleted for ever.", "", preview.num_missing_files)
            )
        parts.append(self.tr("What is here now is backed up first."))
        self.preview.setText("\n\n".join(part for part in parts if part))

    def _content(self, content: Content) -> str:
        chats = self.tr("%n chat(s)", "", content.num_chats)
        messages = self.tr("%n message(s)", "", content.num_messages)
        if content.newest_at is None:
            return f"{chats}, {messages}"
        newest = self.tr("the last from {day}").format(day=day_text(content.newest_at))
        return f"{chats}, {messages}, {newest}"

    def _titles(self, head: str, titles: tuple[str, ...]) -> str:
        if not titles:
            return ""
        untitled = self.tr("Untitled")
        shown = [f"– {title or untitled}" for title in titles[:MAX_TITLES]]
        if len(titles) > MAX_TITLES:
            shown.append(self.tr("– and %n more", "", len(titles) - MAX_TITLES))
        return "\n".join([head, *shown])

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        self._preview = None
        self.restore_button.setEnabled(False)
        self.preview.setText(self.tr("Reading…") if item is not None else "")
        if item is not None:
            self.preview_requested.emit(item.data(BACKUP))

    def _on_restore(self) -> None:
        if self._preview is not None:
            self.restore_button.setEnabled(False)
            self.restore_requested.emit(self._preview.backup)
