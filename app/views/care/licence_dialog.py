"""The licences of everything bundled: a list of libraries, and the texts of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.licences import Library

START_SIZE = (860, 560)
LIST_PX = 260
RULE = "\n\n" + "─" * 40 + "\n\n"


class LicenceDialog(QDialog):
    """Shows ``libraries``; arrow keys move through the list."""

    def __init__(self, libraries: list[Library], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._libraries = libraries
        self.setWindowTitle(self.tr("Licences"))
        self.resize(*START_SIZE)
        title = QLabel(self.tr("Licences of what Tandem is made of"))
        title.setObjectName("dialogTitle")
        self.list = QListWidget()
        self.list.setFixedWidth(LIST_PX)
        self.list.setAccessibleName(self.tr("Libraries"))
        self.list.addItems([f"{item.name} {item.version}" for item in libraries])
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        self._lay_out(title)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self, title: QLabel) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.facts)
        right.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(title)
        column.addLayout(row, 1)
        column.addWidget(box)

    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._libraries):
            return
        library = self._libraries[row]
        self.facts.setText("\n".join(part for part in (library.licence, library.home) if part))
        self.text.setPlainText(RULE.join(library.texts))
