"""Room for the chips of a draft: as high as they are, up to a few rows, then they scroll.

A folder may bring fifty files; the text and its buttons stay in the window all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from app.views.composer.chips import ChipRow

MAX_HEIGHT_PX = 176  # three rows
MIN_HEIGHT_PX = 56  # one


class ChipArea(QScrollArea):
    """Holds a ``ChipRow``; invisible when that is empty."""

    def __init__(self, chips: ChipRow) -> None:
        super().__init__()
        self._chips = chips
        self.setWidget(chips)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chips have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self.viewport(), chips):
            widget.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.hide()

    def fit(self) -> None:
        """The chips have changed."""
        self.setVisible(bool(self._chips.shown))
        self.updateGeometry()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whichever way the keyboard came to a chip, it is seen."""
        if now is not None and self._chips.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    # --- Qt --------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(MAX_HEIGHT_PX, self._chips.heightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, MIN_HEIGHT_PX)
