"""What of one sent file reached the model: the picture itself, tokens, seconds, frame times."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records import Attachment, MediaKind
from app.views.common.elided_label import ElidedLabel
from app.views.media.media_text import size_px_text, times_text
from app.views.media.picture_box import PictureBox
from engine.sight import Receipt

MIN_WIDTH_PX = 360  # a sound has few rows, and its name and the title want to be read


class ReceiptDialog(QDialog):
    """Asks for the picture of a receipt by ``picture_wanted(number)``."""

    picture_wanted = Signal(int)

    def __init__(self, attachment: Attachment, parent: QWidget) -> None:
        super().__init__(parent)
        self._attachment = attachment
        self._number = 0
        self.setWindowTitle(self.tr("What the model got"))
        self.setMinimumWidth(MIN_WIDTH_PX)
        self.box = PictureBox()
        self.proof = QLabel()
        self.facts = QFormLayout()
        self.older, self.newer = QToolButton(), QToolButton()
        self.place = QLabel()
        self._lay_out()
        self._show(0)

    def _lay_out(self) -> None:
        title = ElidedLabel()
        title.setObjectName("dialogTitle")
        title.set_whole(self._attachment.name)
        self.proof.setObjectName("mediaNote")
        self.proof.setWordWrap(True)
        self.facts.setHorizontalSpacing(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.box, 1)
        column.addWidget(self.proof)
        if len(self._attachment.receipts) > 1:
            column.addLayout(self._steps())
        column.addLayout(self.facts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button, text, name, step in (
            (self.older, "‹", self.tr("Page before"), -1),
            (self.newer, "›", self.tr("Next page"), 1),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, step=step: self._show(self._number + step))
        row.addStretch(1)
        row.addWidget(self.older)
        row.addWidget(self.place)
        row.addWidget(self.newer)
        row.addStretch(1)
        return row

    def _show(self, number: int) -> None:
        receipts = self._attachment.receipts
        self._number = number
        self.older.setEnabled(number > 0)
        self.newer.setEnabled(number < len(receipts) - 1)
        self.place.setText(f"{number + 1} / {len(receipts)}")
        while self.facts.rowCount():
            self.facts.removeRow(0)
        receipt = receipts[number] if receipts else None
        for name, value in [] if receipt is None else self._rows(receipt):
            label = QLabel(value)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            self.facts.addRow(name, label)
        self.proof.clear()
        is_picture = receipt is not None and bool(receipt.digest) and not receipt.frame_seconds
        self.box.setVisible(is_picture)
        if receipt is None:
            self.proof.setText(self.tr("This file has not been read by a model yet."))
        if is_picture and self.isVisible():
            self.picture_wanted.emit(number)

    def _rows(self, receipt: Receipt) -> list[tuple[str, str]]:
        number = QLocale().toString
        rows = [(self.tr("Tokens"), number(receipt.tokens))]
        if receipt.budget is not None:
            rows.append((self.tr("Detail, at most"), number(receipt.budget)))
        if receipt.size_px is not None:
            rows.append((self.tr("Size"), size_px_text(receipt.size_px)))
        if self._attachment.use.pages is not None and self._attachment.kind is MediaKind.DOCUMENT:
            first, last = self._attachment.use.pages
            page = f"{first + 1}–{last + 1}" if self._attachment.use.as_text else ""
            rows.append((self.tr("Page"), page or number(first + self._number + 1)))
        if receipt.sound_seconds is not None:
            seconds = QLocale().toString(receipt.sound_seconds, "f", 2)
            rows.append((self.tr("Sound"), self.tr("{seconds} s").format(seconds=seconds)))
        if receipt.frame_seconds:
            rows.append((self.tr("Frames"), number(len(receipt.frame_seconds))))
            rows.append((self.tr("At seconds"), times_text(receipt.frame_seconds)))
        if receipt.characters is not None:
            rows.append((self.tr("Characters"), number(receipt.characters)))
        return rows

    def show_picture(self, number: int, picture: QImage, is_exact: bool) -> None:
        """The picture asked for, and whether its pixels are those that were sent."""
        if number != self._number:
            return
        self.box.show_picture(picture, self._attachment.name)
        self.proof.setText(
            self.tr("These are exactly the pixels that reached the model (same SHA-256).")
            if is_exact
            else self.tr(
                "The pixels that reached the model were others: this picture was made anew by a "
                "later version of Tandem."
            )
        )

    def show_failure(self, sentence: str) -> None:
        """The picture cannot be made again."""
        self.box.show_text(sentence)

    # --- Qt --------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self._number)
