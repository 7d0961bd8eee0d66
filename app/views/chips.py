"""The files attached to the draft: thumbnail, name, size, and a button that removes each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records import Attachment, MediaKind
from app.views import icons
from app.views.message_text import size_text
from app.views.theme import Theme

PREVIEW_PX = 40
NAME_PX = 150
ICONS = {MediaKind.IMAGE: "image", MediaKind.AUDIO: "sound", MediaKind.VIDEO: "film"}


class FlowLayout(QLayout):
    """Widgets side by side, wrapped into as many rows as needed."""

    def __init__(self, gap_px: int = 8) -> None:
        super().__init__()
        self._gap_px = gap_px
        self._items: list[QLayoutItem] = []

    def _arrange(self, rect: QRect, is_trial: bool) -> int:
        """Place the items in ``rect``; returns the height they need."""
        x, y, row_px = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row_px = rect.x(), y + row_px + self._gap_px, 0
            if not is_trial:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap_px
            row_px = max(row_px, size.height())
        return y + row_px - rect.y()

    # --- Qt --------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size


class Chip(QFrame):
    """One attached file; without ``attachment`` one that is still being looked at."""

    remove_requested = Signal(object)

    def __init__(self, name: str, attachment: Attachment | None, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setToolTip(name)
        detail = self.tr("Reading…") if attachment is None else size_text(attachment.size_bytes)
        self.setAccessibleName(f"{name}, {detail}")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(9)
        row.addWidget(self._preview(attachment, theme))
        row.addLayout(self._labels(name, detail))
        if attachment is not None:
            row.addWidget(self._remove_button(attachment, theme))

    def _preview(self, attachment: Attachment | None, theme: Theme) -> QLabel:
        label = QLabel()
        label.setFixedSize(PREVIEW_PX, PREVIEW_PX)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setObjectName("chipPreview")
        if attachment is not None and attachment.kind is MediaKind.IMAGE:
            picture = QImage(str(attachment.thumbnail_path))
            if not picture.isNull():
                label.setPixmap(square(picture, PREVIEW_PX, 7))
                return label
        name = "attach" if attachment is None else ICONS[attachment.kind]
        label.setPixmap(icons.pixmap(name, theme.colors["accent"]))
        return label

    def _labels(self, name: str, detail: str) -> QVBoxLayout:
        name_label, detail_label = QLabel(), QLabel(detail)
        name_label.setObjectName("chipName")
        detail_label.setObjectName("chipDetail")
        metrics = QFontMetrics(name_label.font())
        name_label.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(name_label)
        column.addWidget(detail_label)
        column.addStretch(1)
        return column

    def _remove_button(self, attachment: Attachment, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chipRemove")
        button.setIcon(icons.icon("close", theme.color("muted")))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(22, 22)
        button.setAccessibleName(self.tr("Remove {name}").format(name=attachment.name))
        button.setToolTip(self.tr("Remove"))
        button.clicked.connect(lambda: self.remove_requested.emit(attachment))
        return button


class ChipRow(QWidget):
    """All chips of the draft; invisible when there are none."""

    remove_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[Attachment, ...], tuple[str, ...]] = ((), ())
        self._flow = FlowLayout()
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)
        self.hide()

    def show_items(self, attachments: tuple[Attachment, ...], pending: tuple[str, ...]) -> None:
        """Draw a chip for each attachment and each file still being looked at."""
        self._shown = (attachments, pending)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for attachment in attachments:
            self._add(Chip(attachment.name, attachment, self._theme))
        for name in pending:
            self._add(Chip(name, None, self._theme))
        self.setVisible(bool(attachments or pending))
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw the chips in other colours."""
        self._theme = theme
        self.show_items(*self._shown)

    def _add(self, chip: Chip) -> None:
        chip.remove_requested.connect(self.remove_requested)
        self._flow.addWidget(chip)
        chip.show()


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
    painter.end()
    result.setDevicePixelRatio(icons.DENSITY)
    return result
