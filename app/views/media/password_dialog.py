"""Asks for the password of an encrypted document."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.views.common.elided_label import ElidedLabel

TEXT_PX = 400


class PasswordDialog(QDialog):
    """``given`` carries what was typed; closing it in any other way gives none."""

    given = Signal(str)

    def __init__(self, name: str, was_wrong: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password of {name}").format(name=name))
        self.line = QLineEdit()
        self.line.setObjectName("nameInput")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.windowTitle())
        self.problem = QLabel(self.tr("This password does not open it; try again."))
        self.problem.setObjectName("fieldMessage")
        self.problem.setWordWrap(True)
        self.problem.setVisible(was_wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (self._title(), self._text(), self.line, self.problem, self._buttons()):
            column.addWidget(widget)
        self.line.textChanged.connect(self._on_typed)

    def _title(self) -> ElidedLabel:
        title = ElidedLabel()
        title.setObjectName("dialogTitle")
        title.set_whole(self.windowTitle())
        return title

    def _text(self) -> QLabel:
        text = QLabel(
            self.tr(
                "The document is encrypted. Tandem uses the password once and keeps it nowhere; "
                "the chat keeps a copy of the document that is not encrypted any more."
            )
        )
        text.setWordWrap(True)
        text.setFixedWidth(TEXT_PX)
        text.ensurePolished()
        # A dialog asks its labels for a height before they know their width.
        text.setMinimumHeight(text.heightForWidth(TEXT_PX))
        return text

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.rejected.connect(self.reject)
        self.open_button: QPushButton = box.addButton(
            self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self._on_open)
        return box

    def _on_typed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text))
        self.problem.hide()

    def _on_open(self) -> None:
        password = self.line.text()
        self.line.clear()
        self.accept()
        self.given.emit(password)
