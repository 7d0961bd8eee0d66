"""The quiet number at the composer: how much of the context would be sent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.viewmodels.ledger import Ledger, LedgerModel, LedgerState
from app.views.common.looks import set_look
from app.views.composer.ledger_texts import gauge_text, short_text, verdict_text

PADDING_PX = 20
HEIGHT_PX = 34


class Gauge(QPushButton):
    """Draws a ``LedgerModel`` in one line, a shorter one where there is no room."""

    def __init__(self, model: LedgerModel) -> None:
        super().__init__()
        self.setObjectName("gauge")
        self.setFixedHeight(HEIGHT_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._model = model
        model.changed.connect(self._write)
        self._write(model.ledger)

    def _write(self, ledger: Ledger) -> None:
        self._whole, self._short = gauge_text(ledger), short_text(ledger)
        details = verdict_text(ledger)
        self.setToolTip(f"{details}\n{self.tr('Context (Ctrl+U)')}")
        self.setAccessibleName(self.tr("Context: {text}").format(text=self._whole))
        self.setAccessibleDescription(details)
        level = "full" if not ledger.fits else "tight" if ledger.is_tight else ""
        if ledger.state is LedgerState.NO_MODEL:
            level = ""
        set_look(self, "level", level)
        self.updateGeometry()
        self._fit()

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + PADDING_PX

    def _fit(self) -> None:
        has_room = self._width_of(self._whole) <= self.width()
        self.setText(self._whole if has_room else self._short)

    # --- Qt --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._whole), HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(self._short), HEIGHT_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write(self._model.ledger)
