"""The sheet of keyboard shortcuts (F1): all keys, in as many columns as there is room for."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.views.common.actions import spoken_text

TWO_COLUMNS_PX = 860
SCREEN_SHARE = 0.85
GAP_PX = 56


class ShortcutDialog(QDialog):
    """All keys on one page; it scrolls where the screen is small."""

    def __init__(self, rows: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setObjectName("dialogTitle")
        sheet = _sheet(rows, 2 if parent.width() >= TWO_COLUMNS_PX else 1)
        self.area = QScrollArea()
        self.area.setObjectName("sheetArea")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(title.text())
        self.area.setWidget(sheet)
        self.area.setMinimumWidth(sheet.sizeHint().width() + 20)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 24, 14, 20)
        column.setSpacing(18)
        column.addWidget(title)
        column.addWidget(self.area, 1)
        column.addWidget(box)
        wanted_px = sheet.sizeHint().height() + 150
        self.resize(0, min(wanted_px, int(parent.screen().size().height() * SCREEN_SHARE)))


def _sheet(rows: list[tuple[str, str]], num_columns: int) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(10, 8, 12, 8)
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(9)
    height = math.ceil(len(rows) / num_columns)
    for number, (keys, text) in enumerate(rows):
        column, row = divmod(number, height)
        cap = QLabel(keys)
        cap.setObjectName("keyCap")
        grid.addWidget(QLabel(text), row, 3 * column)
        grid.addWidget(cap, row, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
        if column:
            grid.setColumnMinimumWidth(3 * column - 1, GAP_PX)
    grid.setRowStretch(height, 1)
    return sheet


def shortcut_rows(actions: list[QAction]) -> list[tuple[str, str]]:
    """(keys, what they do) for every action that has keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.shortcut().toString(native), spoken_text(action).rstrip("…"))
        for action in actions
        if not action.shortcut().isEmpty()
    ]
