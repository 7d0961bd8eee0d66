"""Which pages of a document are sent, as pictures or as text, with a strip of small pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.media import MediaFacts

THUMB_PX = 84


class PageChoice(QWidget):
    """Emits ``range_chosen`` (pages from 0), ``text_chosen`` and the page to be shown."""

    range_chosen = Signal(int, int)
    text_chosen = Signal(bool)
    page_shown = Signal(int)
    thumb_wanted = Signal(int)

    def __init__(self, facts: MediaFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = facts.num_pages
        self.first, self.last = QSpinBox(), QSpinBox()
        self.as_pictures = QRadioButton(self.tr("As pictures"))
        self.as_text = QRadioButton(self.tr("As text"))
        self.strip = QListWidget()
        self._set_up(facts)
        self._lay_out()

    def _set_up(self, facts: MediaFacts) -> None:
        use = facts.attachment.use
        first, last = use.pages or (0, max(0, self._count - 1))
        for box, value, name in (
            (self.first, first, self.tr("First page")),
            (self.last, last, self.tr("Last page")),
        ):
            box.setRange(1, max(1, self._count))
            box.setValue(value + 1)
            box.setAccessibleName(name)
            box.valueChanged.connect(self._on_range)
        for radio in (self.as_pictures, self.as_text):
            radio.setObjectName("panelRadio")
        group = QButtonGroup(self)
        group.addButton(self.as_pictures)
        group.addButton(self.as_text)
        (self.as_text if use.as_text else self.as_pictures).setChecked(True)
        self.as_text.setEnabled(facts.has_text)
        if not facts.has_text:
            self.as_text.setToolTip(self.tr("These pages hold no text; they were scanned."))
        self.as_text.toggled.connect(self.text_chosen)
        self._set_up_strip()

    def _set_up_strip(self) -> None:
        strip = self.strip
        strip.setObjectName("pageStrip")
        strip.setViewMode(QListWidget.ViewMode.IconMode)
        strip.setFlow(QListWidget.Flow.LeftToRight)
        strip.setWrapping(False)
        strip.setMovement(QListWidget.Movement.Static)
        strip.setIconSize(QSize(THUMB_PX, THUMB_PX))
        strip.setFixedHeight(THUMB_PX + 56)
        strip.setAccessibleName(self.tr("Pages"))
        for number in range(self._count):
            item = QListWidgetItem(str(number + 1))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setSizeHint(QSize(THUMB_PX + 14, THUMB_PX + 26))
            strip.addItem(item)
        strip.currentRowChanged.connect(self.page_shown)
        strip.horizontalScrollBar().valueChanged.connect(lambda _value: self.want_thumbs())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(QLabel(self.tr("Pages")))
        row.addWidget(self.first)
        row.addWidget(QLabel(self.tr("to")))
        row.addWidget(self.last)
        row.addWidget(QLabel(self.tr("of {count}").format(count=self._count)))
        row.addStretch(1)
        row.addWidget(self.as_pictures)
        row.addWidget(self.as_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.strip)
        column.addLayout(row)

    def want_thumbs(self) -> None:
        """Ask for the small pages that are in sight and not there yet, one at a time."""
        area = self.strip.viewport().rect()
        for number in range(self._count):
            item = self.strip.item(number)
            if item.icon().isNull() and self.strip.visualItemRect(item).intersects(area):
                self.thumb_wanted.emit(number)
                return

    def show_thumb(self, page: int, picture: QImage) -> None:
        """A small page has been drawn."""
        ratio = self.devicePixelRatioF()
        side = round(THUMB_PX * ratio)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(picture.scaled(side, side, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.strip.item(page).setIcon(QIcon(pixmap))
        self.want_thumbs()

    def _on_range(self, _value: int) -> None:
        first, last = self.first.value(), self.last.value()
        if first > last:
            other = self.last if self.sender() is self.first else self.first
            other.setValue(first if other is self.last else last)
            return
        self.range_chosen.emit(first - 1, last - 1)
        self.strip.setCurrentRow(first - 1)
