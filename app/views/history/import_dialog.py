"""What an import would bring, before it happens; and what it brought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.engine_words import in_users_language
from app.history_records import ImportResult, ImportSummary, Skipped


class ImportDialog(QDialog):
    """Shows a summary with the chats that would be skipped, and asks; then the result."""

    import_confirmed = Signal()

    def __init__(self, summary: ImportSummary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import chats"))
        self.setMinimumWidth(460)
        chats = self.tr("%n chat(s)", "", summary.num_chats)
        self.title = QLabel(
            self.tr("{chats} from {programs}").format(
                chats=chats, programs=", ".join(summary.formats)
            )
        )
        self.title.setObjectName("dialogTitle")
        self.text = QLabel(self._explanation(summary))
        self.text.setWordWrap(True)
        self.skipped_line = QLabel()
        self.list = QListWidget()
        self.list.setObjectName("dialogList")
        self.list.setAccessibleName(self.tr("Chats that are not imported"))
        self.list.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = self.buttons.addButton(
            self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.import_button.setDefault(True)
        self.import_button.clicked.connect(self._on_confirmed)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (self.title, self.text, self.skipped_line, self.list, self.buttons):
            column.addWidget(widget)
        self._show_skipped(summary.skipped)

    def show_result(self, result: ImportResult) -> None:
        """The import is done: say what came and what did not."""
        self.title.setText(self.tr("%n chat(s) imported", "", result.num_chats))
        self.text.setText(self.tr("You find them in the list by their dates."))
        self._show_skipped(result.skipped)
        self.import_button.hide()
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Close"))
        cancel.setDefault(True)

    def _explanation(self, summary: ImportSummary) -> str:
        messages = self.tr("%n message(s)", "", summary.num_messages)
        sentences = [
            self.tr("With {messages}. Nothing that is here is changed.").format(messages=messages)
        ]
        if summary.num_lost_files:
            sentences.append(
                self.tr(
                    "%n file(s) mentioned in the chats are missing in the export.",
                    "",
                    summary.num_lost_files,
                )
            )
        return " ".join(sentences)

    def _show_skipped(self, skipped: tuple[Skipped, ...]) -> None:
        self.list.clear()
        for item in skipped:
            row = QListWidgetItem(f"{item.name}\n{in_users_language(item.reason)}")
            row.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(row)
        self.skipped_line.setText(self.tr("Not imported, and why:"))
        self.skipped_line.setVisible(bool(skipped))
        self.list.setVisible(bool(skipped))

    def _on_confirmed(self) -> None:
        self.import_button.setEnabled(False)
        self.import_confirmed.emit()
