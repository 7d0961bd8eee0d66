"""How closely the model looks at a picture: a slider over the budgets, or automatic."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from app.media_parts import detail_of
from app.records import Use
from app.viewmodels.media import MediaFacts
from app.views.common.looks import set_look

BUDGETS = (70, 140, 280, 560, 1120)


class DetailChoice(QWidget):
    """Emits the number of tokens chosen, None for automatic."""

    chosen = Signal(object)

    def __init__(self, facts: MediaFacts, usual: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._usual = usual
        self._supported = facts.sight.budgets if facts.sight else ()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.automatic = QCheckBox(self.tr("Choose automatically"))
        self._labels = [QLabel(str(budget)) for budget in BUDGETS]
        self.note = QLabel()
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.slider.setRange(0, len(BUDGETS) - 1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Detail in tokens"))
        self.automatic.setToolTip(
            self.tr("More for documents and small print, the model's own choice otherwise")
        )
        self.note.setObjectName("mediaNote")
        self.note.setWordWrap(True)
        self.note.setText(self._limit_text())
        self.note.setVisible(bool(self.note.text()))
        self.automatic.setObjectName("panelCheck")
        can_choose = len(self._supported) > 1
        self.slider.setEnabled(can_choose)
        self.automatic.setEnabled(can_choose)
        for budget, label in zip(BUDGETS, self._labels, strict=True):
            label.setObjectName("budgetLabel")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setEnabled(budget in self._supported)
        self.slider.valueChanged.connect(self._on_moved)
        self.automatic.toggled.connect(self._on_automatic)

    def _lay_out(self) -> None:
        scale = _Scale(self.slider, self._labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.slider)
        column.addWidget(scale)
        column.addWidget(self.automatic)
        column.addWidget(self.note)

    def show_use(self, use: Use) -> None:
        """Put slider and box where this use says."""
        sight = self._facts.sight
        budget = detail_of(use, sight, self._usual) or (sight.budget if sight else BUDGETS[0])
        for widget in (self.slider, self.automatic):
            widget.blockSignals(True)
        self.slider.setValue(BUDGETS.index(budget))
        self.automatic.setChecked(use.detail is None)
        for widget in (self.slider, self.automatic):
            widget.blockSignals(False)
        for number, label in enumerate(self._labels):
            set_look(label, "isChosen", BUDGETS[number] == budget)

    def _limit_text(self) -> str:
        if not self._supported:
            return self.tr(
                "How closely a picture can be looked at is known when a model is loaded."
            )
        if len(self._supported) == 1:
            return self.tr(
                "{model} looks at every picture with at most {tokens} tokens. Larger models offer "
                "up to 1120, for documents and small print."
            ).format(model=self._facts.model, tokens=self._supported[0])
        if len(self._supported) < len(BUDGETS):
            return self.tr("{model} looks at a picture with at most {tokens} tokens.").format(
                model=self._facts.model, tokens=self._supported[-1]
            )
        return ""

    def _on_moved(self, place: int) -> None:
        nearest = min(self._supported, key=lambda budget: abs(BUDGETS.index(budget) - place))
        self.chosen.emit(nearest)

    def _on_automatic(self, is_on: bool) -> None:
        self.chosen.emit(None if is_on else BUDGETS[self.slider.value()])


class _Scale(QWidget):
    """Labels under the stops of a slider."""

    def __init__(self, slider: QSlider, labels: list[QLabel]) -> None:
        super().__init__()
        self._slider = slider
        self._labels = labels
        for label in labels:
            label.setParent(self)
        self.setFixedHeight(max(label.sizeHint().height() for label in labels) + 2)

    # --- Qt --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        option = QStyleOptionSlider()
        self._slider.initStyleOption(option)
        handle = self._slider.style().pixelMetric(
            QStyle.PixelMetric.PM_SliderLength, option, self._slider
        )
        way = self.width() - handle
        for number, label in enumerate(self._labels):
            width = label.sizeHint().width() + 8  # room for the bold one
            middle = handle / 2 + way * number / (len(self._labels) - 1)
            left = min(max(0, round(middle - width / 2)), self.width() - width)
            label.setGeometry(left, 0, width, self.height())
