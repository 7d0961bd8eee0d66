"""The files attached to the draft: picture, name, price; opened, moved and removed here.

A chip is opened by a click or Enter, moved by dragging or with Ctrl and an arrow key, removed by
its button or Del.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records import Attachment, MediaKind
from app.viewmodels.composer import ChipNote, PendingFile
from app.views.common import icons
from app.views.common.flow_layout import FlowLayout
from app.views.common.looks import set_look
from app.views.common.theme import Theme
from app.views.media.media_text import note_text, use_text
from app.views.transcript.message_text import size_text

PREVIEW_PX = 40
NAME_PX = 150
DETAIL_PX = 210
EDGE = QColor(128, 128, 128, 70)  # a page is as white as the window
ICONS = {
    MediaKind.IMAGE: "image",
    MediaKind.AUDIO: "sound",
    MediaKind.VIDEO: "film",
    MediaKind.DOCUMENT: "text",
    MediaKind.TEXT: "text",
}


class Chip(QFrame):
    """An attached file, or one that is still being looked at, which has no ``attachment``."""

    remove_requested = Signal(object)
    open_requested = Signal(object)
    step_requested = Signal(object, int)
    dragged = Signal(object, QPoint)
    cancel_requested = Signal(int)

    def __init__(self, item: Attachment | PendingFile, theme: Theme) -> None:
        super().__init__()
        self.item = item
        self.attachment = attachment = item if isinstance(item, Attachment) else None
        self.name = item.name
        self._pressed_at: QPoint | None = None
        self._is_dragging = False
        self.setObjectName("chip")
        self._detail_label = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(9)
        row.addWidget(self._preview(attachment, theme))
        row.addLayout(self._labels(item.name))
        self.remove_button = self._remove_button(theme)
        row.addWidget(self.remove_button)
        if attachment is not None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_note(ChipNote())

    def show_note(self, note: ChipNote) -> None:
        """Show price or problem."""
        if isinstance(self.item, PendingFile):
            detail = self.item.note or self.tr("Reading…")
        else:
            said = [note_text(note) or size_text(self.item.size_bytes)]
            detail = " · ".join([*filter(None, [use_text(self.item)]), *said])
        is_wrong = bool(note.problem)
        shown = self.tr("Cannot be sent") if is_wrong else detail
        metrics = QFontMetrics(self._detail_label.font())
        self._detail_label.setText(
            metrics.elidedText(shown, Qt.TextElideMode.ElideRight, DETAIL_PX)
        )
        for widget in (self, self._detail_label):
            set_look(widget, "isWrong", is_wrong)
        self.setToolTip(note.problem or f"{self.name}\n{detail}")
        self.setAccessibleName(f"{self.name}, {note.problem or detail}")
        self.setAccessibleDescription(
            self.tr("Enter opens it, Ctrl and an arrow key moves it, Delete removes it")
        )

    def _preview(self, attachment: Attachment | None, theme: Theme) -> QLabel:
        label = QLabel()
        label.setFixedSize(PREVIEW_PX, PREVIEW_PX)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setObjectName("chipPreview")
        if attachment is not None and attachment.thumbnail_path.exists():
            picture = QImage(str(attachment.thumbnail_path))
            if not picture.isNull():
                label.setPixmap(square(picture, PREVIEW_PX, 7))
                return label
        name = "attach" if attachment is None else ICONS[attachment.kind]
        label.setPixmap(icons.pixmap(name, theme.colors["accent"]))
        return label

    def _labels(self, name: str) -> QVBoxLayout:
        name_label = QLabel()
        name_label.setObjectName("chipName")
        self._detail_label.setObjectName("chipDetail")
        metrics = QFontMetrics(name_label.font())
        name_label.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(name_label)
        column.addWidget(self._detail_label)
        column.addStretch(1)
        return column

    def _remove_button(self, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chipRemove")
        button.setIcon(icons.icon("close", theme.color("muted")))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(22, 22)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAccessibleName(self.tr("Remove {name}").format(name=self.name))
        button.setToolTip(self.tr("Remove"))
        button.clicked.connect(self._on_remove)
        return button

    def _on_remove(self) -> None:
        if isinstance(self.item, PendingFile):
            self.cancel_requested.emit(self.item.ticket)
        else:
            self.remove_requested.emit(self.item)

    # --- Qt --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_moving = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.attachment is None:
            super().keyPressEvent(event)
        elif is_moving and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_requested.emit(self.attachment, 1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_requested.emit(self.attachment)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit(self.attachment)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.attachment is not None:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        place = event.position().toPoint()
        far = (place - self._pressed_at).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._is_dragging = True
        if self._is_dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.attachment, self.mapToParent(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed_at is not None and not self._is_dragging
        self._pressed_at, self._is_dragging = None, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if was_click and self.rect().contains(event.position().toPoint()):
            self.open_requested.emit(self.attachment)


class ChipRow(QWidget):
    """All chips of the draft; invisible when there are none."""

    remove_requested = Signal(object)
    open_requested = Signal(object)
    move_requested = Signal(object, int)
    cancel_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: list[Chip] = []
        self._notes: dict[Attachment, ChipNote] = {}
        self._flow = FlowLayout()
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)
        self.hide()

    @property
    def shown(self) -> list[Chip]:
        """The chips from the first to the last."""
        return list(self._chips)

    def show_row(self, items: tuple[Attachment | PendingFile, ...]) -> None:
        """Draw a chip for each attachment and each file still being looked at.

        Chips of what stays are kept: one of them may be in the user's hand.
        """
        kept = {_key(chip.item): chip for chip in self._chips}
        wanted = [kept.get(_key(item)) or self._add(Chip(item, self._theme)) for item in items]
        for chip, item in zip(wanted, items, strict=True):
            chip.item = item
        for chip in self._chips:
            if chip not in wanted:
                self._drop(chip)
        self._chips = wanted
        self._flow.arrange(list(wanted))
        self._order_for_keys()
        self.show_notes(self._notes)
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def _order_for_keys(self) -> None:
        """Let Tab and screen readers go through the chips as the eye does, not by their age."""
        stops: list[QWidget] = []
        for chip in self._chips:
            chip.raise_()
            stops += [chip, chip.remove_button]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def show_notes(self, notes: dict[Attachment, ChipNote]) -> None:
        """Show prices and problems."""
        self._notes = notes
        for chip in self._chips:
            known = None if chip.attachment is None else notes.get(chip.attachment)
            chip.show_note(known or ChipNote())

    def set_theme(self, theme: Theme) -> None:
        """Draw the chips in other colours."""
        self._theme = theme
        items = tuple(chip.item for chip in self._chips)
        for chip in self._chips:
            self._drop(chip)
        self._chips = []
        self.show_row(items)

    def _add(self, chip: Chip) -> Chip:
        chip.remove_requested.connect(self.remove_requested)
        chip.open_requested.connect(self.open_requested)
        chip.step_requested.connect(self._on_step)
        chip.cancel_requested.connect(self.cancel_requested)
        chip.dragged.connect(self._on_dragged)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _drop(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _on_step(self, attachment: Attachment, step: int) -> None:
        places = [chip.attachment for chip in self._chips]
        self.move_requested.emit(attachment, max(0, places.index(attachment) + step))

    def _on_dragged(self, attachment: Attachment, place: QPoint) -> None:
        """Let the dragged chip change places with the one under the mouse."""
        for number, chip in enumerate(self._chips):
            if chip.geometry().contains(place) and chip.attachment not in (None, attachment):
                self.move_requested.emit(attachment, number)
                return


def _key(item: Attachment | PendingFile) -> Attachment | int:
    """What a chip is known by while its note changes."""
    return item.ticket if isinstance(item, PendingFile) else item


def square(picture: QImage, size_px: int, radius_px: float) -> QPixmap:
    """The middle of a picture as a square with round corners, sharp on dense displays."""
    side = size_px * icons.DENSITY
    keep = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    scaled = picture.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation)
    result = QPixmap(side, side)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    radius = radius_px * icons.DENSITY
    path.addRoundedRect(0, 0, side, side, radius, radius)
    painter.setClipPath(path)
    painter.drawImage((side - scaled.width()) // 2, (side - scaled.height()) // 2, scaled)
    painter.setPen(QPen(EDGE, 2 * icons.DENSITY))  # half of it lies outside the clip
    painter.drawPath(path)
    painter.end()
    result.setDevicePixelRatio(icons.DENSITY)
    return result
