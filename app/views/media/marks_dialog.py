"""The places of an answer over its picture, linked with their labels; exported from here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.transcript import Ground
from app.views.media.mark_paint import annotated, color_of, paint_marks, place_of
from app.views.media.picture_box import MARGIN_PX, PictureBox
from engine.sight import Mark

REACH_PX = 12.0


class MarkCanvas(PictureBox):
    """A picture with marks; ``hovered`` tells which one the mouse is over, -1 for none."""

    hovered = Signal(int)

    def __init__(self, marks: tuple[Mark, ...]) -> None:
        super().__init__()
        self._marks = marks
        self._chosen: int | None = None
        self.setMouseTracking(True)

    def choose(self, number: int | None) -> None:
        """Show one mark before the others."""
        if number != self._chosen:
            self._chosen = number
            self.update()

    @property
    def chosen(self) -> int | None:
        """The mark before the others."""
        return self._chosen

    def mark_at(self, point: QPointF) -> int | None:
        """The smallest mark under a place."""
        room = self._shown_in()
        hits = []
        for number, mark in enumerate(self._marks):
            place = place_of(mark, room)
            reach = REACH_PX if mark.is_point else 0
            if place.adjusted(-reach, -reach, reach, reach).contains(point):
                hits.append((place.width() * place.height(), number))
        return min(hits)[1] if hits else None

    def _shown_in(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        picture = self.picture
        if picture is None:
            return room
        scale = min(room.width() / picture.width(), room.height() / picture.height(), 2.0)
        shown = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
        shown.moveCenter(room.center())
        return shown

    # --- Qt --------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.mark_at(event.position())
        self.hovered.emit(-1 if number is None else number)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.picture is not None:
            painter = QPainter(self)
            paint_marks(painter, self._shown_in(), self._marks, self._chosen)
            painter.end()


class MarksDialog(QDialog):
    """Asks for pictures by ``picture_wanted(number of the ground)``."""

    picture_wanted = Signal(int)
    json_wanted = Signal(object)
    picture_saved = Signal(QImage, Path)

    def __init__(
        self,
        marks: tuple[Mark, ...],
        grounds: list[Ground],
        chosen: int | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._marks = marks
        self._grounds = grounds
        self.setWindowTitle(self.tr("Places in {name}").format(name=grounds[0].name))
        self.canvas = MarkCanvas(marks)
        self.list = QListWidget()
        self.which = QComboBox()
        self._set_up()
        self._lay_out()
        self.choose(chosen)

    def _set_up(self) -> None:
        self.list.setObjectName("dialogList")
        self.list.setFixedWidth(190)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Places"))
        for number, mark in enumerate(self._marks):
            pixmap = QPixmap(12, 12)
            pixmap.fill(color_of(number))
            label = mark.label or self.tr("Place {number}").format(number=number + 1)
            item = QListWidgetItem(QIcon(pixmap), label)
            item.setToolTip(label)
            self.list.addItem(item)
        self.list.setIconSize(QSize(12, 12))
        self.which.setAccessibleName(self.tr("Picture"))
        self.which.addItems([ground.title for ground in self._grounds])
        self.which.setVisible(len(self._grounds) > 1)
        self.which.currentIndexChanged.connect(self.picture_wanted)
        self.list.itemEntered.connect(lambda item: self.choose(self.list.row(item)))
        self.list.currentRowChanged.connect(lambda row: self.choose(row if row >= 0 else None))
        self.canvas.hovered.connect(lambda number: self.choose(number if number >= 0 else None))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(self.which)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for label, run in (
            (self.tr("Copy as JSON"), lambda: self.json_wanted.emit(None)),
            (self.tr("Save as JSON…"), self._save_json),
            (self.tr("Save the picture…"), self._save_picture),
        ):
            button: QPushButton = box.addButton(label, role)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, run=run: run())
        box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        box.ensurePolished()
        box.setMinimumWidth(box.sizeHint().width())
        return box

    def choose(self, number: int | None) -> None:
        """Show one mark before the others, in picture and list."""
        self.canvas.choose(number)
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1 if number is None else number)
        self.list.blockSignals(False)

    def show_picture(self, number: int, picture: QImage) -> None:
        """The picture asked for."""
        if number == max(0, self.which.currentIndex()):
            self.canvas.show_picture(picture, self._grounds[number].title)

    def _save_json(self) -> None:
        path = self._ask(self.tr("Save the places"), ".json", "JSON (*.json)")
        if path is not None:
            self.json_wanted.emit(path)

    def _save_picture(self) -> None:
        picture = self.canvas.picture
        path = self._ask(self.tr("Save the marked picture"), ".png", "PNG (*.png)")
        if path is not None and picture is not None:
            self.picture_saved.emit(annotated(picture, self._marks), path)

    def _ask(self, title: str, suffix: str, pattern: str) -> Path | None:
        stem = Path(self._grounds[max(0, self.which.currentIndex())].name).stem
        name, _ = QFileDialog.getSaveFileName(self, title, f"{stem}-marked{suffix}", pattern)
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name + suffix)
