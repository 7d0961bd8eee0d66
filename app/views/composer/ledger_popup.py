"""The breakdown behind the gauge: tokens by kind, what is reused, and what to do without room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.ledger import Ledger, LedgerModel
from app.views.common.looks import set_look
from app.views.common.theme import Theme
from app.views.composer.ledger_texts import kind_names, number_text, verdict_text
from engine.events import TokenKind

WIDTH_PX = 348
BAR_PX = 8
DOT_PX = 10
GAP_PX = 8

_COLORS = {
    TokenKind.SYSTEM: "faint",
    TokenKind.HISTORY: "accent",
    TokenKind.THINKING: "function",
    TokenKind.PICTURE: "keyword",
    TokenKind.SOUND: "link",
    TokenKind.FILM: "error",
    TokenKind.FILE: "type",
    TokenKind.DRAFT: "number",
}


def kind_color(theme: Theme, kind: TokenKind) -> QColor:
    """The colour of a kind's share."""
    name = _COLORS[kind]
    return QColor(theme.syntax[name]) if name in theme.syntax else theme.color(name)


class Bar(QWidget):
    """How the context is filled, a stretch for each kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.ledger = Ledger()
        self.setFixedHeight(BAR_PX)

    # --- Qt --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("selected"))
        painter.drawRoundedRect(QRectF(self.rect()), BAR_PX / 2, BAR_PX / 2)
        counted = self.ledger.counted
        if counted is None or not counted.context:
            return
        scale = self.width() / max(counted.context, counted.total)
        left = 0.0
        for kind in kind_names():
            width = counted.by_kind.get(kind, 0) * scale
            painter.setBrush(kind_color(self.theme, kind))
            painter.drawRect(QRectF(left, 0, width, BAR_PX))
            left += width


class Dot(QWidget):
    """The colour of one kind."""

    def __init__(self, color: QColor) -> None:
        super().__init__()
        self._color = color
        self.setFixedSize(DOT_PX, DOT_PX)

    # --- Qt --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawEllipse(self.rect())


class LedgerPopup(QFrame):
    """Draws a ``LedgerModel`` over the window until it loses the keyboard."""

    drop_requested = Signal()
    summary_requested = Signal()
    stop_requested = Signal()
    new_chat_requested = Signal()

    def __init__(self, model: LedgerModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("ledgerPopup")
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(self.tr("What would be sent, in tokens"))
        self._model = model
        self._theme = theme
        self.title = QLabel()
        self.title.setObjectName("sectionTitle")
        self.bar = Bar(theme)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(9)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.verdict = QLabel()
        self.verdict.setObjectName("ledgerVerdict")
        self.verdict.setWordWrap(True)
        self.drop_button = QPushButton()
        self.summary_button = QPushButton()
        self.new_button = QPushButton()
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self._choices = QWidget()
        buttons = QVBoxLayout(self._choices)
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.setSpacing(6)
        for button in (self.drop_button, self.summary_button, self.new_button):
            button.setObjectName("ledgerButton")
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 14)
        column.setSpacing(9)
        for widget in (self.title, self.bar, self._rows, self.verdict, self._choices):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.drop_button.clicked.connect(lambda: self._act(self.drop_requested))
        self.new_button.clicked.connect(lambda: self._act(self.new_chat_requested))
        self.summary_button.clicked.connect(self._on_summary)
        self._model.changed.connect(self._on_changed)

    def open_at(self, gauge: QWidget) -> None:
        """Show above the gauge, inside the window; the first choice has the keyboard."""
        self._write(self._model.ledger)
        self.show()  # sizes are right only once the style sheet has been applied
        self.adjustSize()
        corner = gauge.mapToGlobal(QPoint(gauge.width() - self.width(), -self.height() - GAP_PX))
        window = gauge.window()
        left = window.mapToGlobal(QPoint(GAP_PX, 0)).x()
        right = window.mapToGlobal(QPoint(window.width() - self.width() - GAP_PX, 0)).x()
        self.move(max(left, min(corner.x(), right)), corner.y())
        if self._choices.isVisible():
            self.drop_button.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = self.bar.theme = theme
        if self.isVisible():
            self._write(self._model.ledger)

    # --- model -----------------------------------------------------------------------

    def _on_changed(self, ledger: Ledger) -> None:
        if self.isVisible():
            foot = self.geometry().bottom()
            self._write(ledger)
            self.adjustSize()
            self.move(self.x(), foot - self.height() + 1)

    def _write(self, ledger: Ledger) -> None:
        counted = ledger.counted
        is_counted = counted is not None and not counted.problem
        total = counted.total if counted is not None else 0
        context = counted.context if counted is not None else 0
        self.title.setText(
            self.tr("{total} of {context} tokens").format(
                total=number_text(total), context=number_text(context)
            )
            if is_counted
            else self.tr("Tokens")
        )
        self.bar.ledger = ledger
        self.bar.update()
        self.bar.setVisible(is_counted)
        self._write_rows(ledger if is_counted else Ledger())
        self.verdict.setText(verdict_text(ledger))
        set_look(self.verdict, "isFailure", not ledger.fits)
        self._write_choices(ledger)

    def _write_rows(self, ledger: Ledger) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        counted = ledger.counted
        self._rows.setVisible(counted is not None)
        if counted is None:
            return
        for kind, name in kind_names().items():
            if counted.by_kind.get(kind):
                dot = Dot(kind_color(self._theme, kind))
                self._add_row(dot, name, number_text(counted.by_kind[kind]))
        self._add_row(
            QWidget(), self.tr("Of these still in the cache"), number_text(counted.reused)
        )

    def _add_row(self, mark: QWidget, name: str, number: str) -> None:
        row = self._grid.count() // 3
        label, value = QLabel(name), QLabel(number)
        label.setObjectName("ledgerName")
        value.setObjectName("ledgerNumber")
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(label, row, 1)
        self._grid.addWidget(value, row, 2, Qt.AlignmentFlag.AlignRight)

    def _write_choices(self, ledger: Ledger) -> None:
        choice = ledger.choice
        self._choices.setVisible(choice is not None)
        self.drop_button.setVisible(not ledger.summarising)
        self.summary_button.setVisible(ledger.summary_choice is not None or ledger.summarising)
        if choice is not None:
            self.drop_button.setText(
                self.tr("Leave out the oldest %n message(s)", "", choice.num_messages)
            )
        if ledger.summarising:
            self.summary_button.setText(self.tr("Summarising… Stop"))
        elif ledger.summary_choice is not None:
            count = ledger.summary_choice.num_messages
            self.summary_button.setText(self.tr("Summarise the oldest %n message(s)", "", count))
        self.new_button.setText(self.tr("Go on in a new chat"))
        self.new_button.setVisible(not ledger.summarising)

    def _act(self, signal: object) -> None:
        self.hide()
        signal.emit()  # type: ignore[attr-defined]

    def _on_summary(self) -> None:
        is_running = self._model.ledger.summarising
        (self.stop_requested if is_running else self.summary_requested).emit()
