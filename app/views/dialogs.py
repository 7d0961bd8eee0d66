"""Small dialogs: a look at a link's target, a picture, about."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.licences import load_licences
from app.views.care.licence_dialog import LicenceDialog
from app.views.common import icons

PICTURE_SHARE = 0.9
OPENABLE_SCHEMES = ("https", "http", "mailto")


class LinkChoice(Enum):
    """What to do with a link."""

    OPEN = "open"
    COPY = "copy"
    NOTHING = "nothing"


class LinkDialog(QDialog):
    """Shows where a link leads before anything is opened."""

    def __init__(self, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = LinkChoice.NOTHING
        self.setWindowTitle(self.tr("Open this link?"))
        self.setMinimumWidth(440)
        title = QLabel(self.tr("Open this link?"))
        title.setObjectName("dialogTitle")
        can_open = QUrl(target).scheme() in OPENABLE_SCHEMES
        text = QLabel(
            self.tr("The answer contains this link. It opens in your browser, outside Tandem.")
            if can_open
            else self.tr("Tandem does not open links of this kind; you can copy it.")
        )
        text.setWordWrap(True)
        shown = QLabel(target)
        shown.setObjectName("dialogTarget")
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        for widget in (title, text, shown, self._buttons(can_open)):
            column.addWidget(widget)

    def _buttons(self, can_open: bool) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.rejected.connect(self.reject)
        copy = box.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: self._choose(LinkChoice.COPY))
        if can_open:
            open_button: QPushButton = box.addButton(
                self.tr("Open in browser"), QDialogButtonBox.ButtonRole.AcceptRole
            )
            open_button.clicked.connect(lambda: self._choose(LinkChoice.OPEN))
        box.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        return box

    def _choose(self, choice: LinkChoice) -> None:
        self.choice = choice
        self.accept()


class PictureDialog(QDialog):
    """One picture, as large as its parent allows; Esc or a click closes it."""

    def __init__(self, name: str, picture: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        ratio = parent.devicePixelRatio()
        room = parent.size() * PICTURE_SHARE * ratio
        shown = QPixmap.fromImage(picture)
        if picture.width() > room.width() or picture.height() > room.height():
            keep = Qt.AspectRatioMode.KeepAspectRatio
            shown = shown.scaled(room, keep, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(shown)
        label.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)

    # --- Qt --------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.accept()


class AboutDialog(QDialog):
    """What this is, and what it does not do."""

    def __init__(self, version: str, model: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Tandem"))
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(64, 64))
        title = QLabel(self.tr("Tandem {version}").format(version=version))
        title.setObjectName("dialogTitle")
        sentences = [
            self.tr(
                "A chat with Gemma 4 on your own computer. A small drafter proposes the next few "
                "tokens, the model itself checks them in one pass and keeps those it agrees with."
            ),
            self.tr(
                "What you write and attach stays in your data folder. Answers can be wrong, and "
                "the small model that comes with Tandem knows very little: check what matters."
            ),
            self.tr("Loaded now: {model}").format(model=model)
            if model
            else self.tr("No model is loaded now."),
            self.tr("Licence: Apache 2.0. Qt is used under the LGPL, version 3."),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(mark)
        column.addWidget(title)
        for sentence in sentences:
            label = QLabel(sentence)
            label.setWordWrap(True)
            label.setMinimumWidth(400)
            column.addWidget(label)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.licences_button = box.addButton(
            self.tr("Licences…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.licences_button.clicked.connect(self._show_licences)
        column.addWidget(box)

    def _show_licences(self) -> None:
        LicenceDialog(load_licences(), self).exec()
