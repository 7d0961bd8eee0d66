"""A bar that says “something is going on”, and stands still where motion is not wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QProgressBar, QStyle, QWidget


class BusyBar(QProgressBar):
    """Runs without an end, or is simply full where the style sheet switches animations off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        self._fit()

    def _fit(self) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        is_still = self.style().styleHint(hint, None, self) == 0
        self.setRange(0, 1 if is_still else 0)
        self.setValue(1)

    # --- Qt ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        return super().event(event)
