"""The replay of an answer's drafts: a slider over its rounds, and the check without the drafter.

It stands above the composer, so that the answer stays in sight. Left and right go from round to
round wherever the keyboard is inside.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
)

from app.viewmodels.check import Check, CheckState
from app.viewmodels.replay import Fate, Step
from app.views.common import icons
from app.views.common.looks import set_look
from app.views.common.theme import Theme
from app.views.speed.token_flow import TokenFlow, visible

BUTTON_PX = 26
FLOW_PX = 66


class ReplayPanel(QFrame):
    """Shows steps and a check; emits what the user wants."""

    step_shown = Signal(object)
    check_requested = Signal()
    stop_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("replayPanel")
        self._steps: list[Step] = []
        self._check = Check()
        self.title = QLabel(self.tr("Draft replay"))
        self.title.setObjectName("sectionTitle")
        self.counter = QLabel()
        self.counter.setObjectName("replayCounter")
        self.check_button = QPushButton()
        self.check_button.setObjectName("panelButton")
        self.close_button = self._tool_button(self.tr("Close the replay (Esc)"))
        self.back_button = self._tool_button(self.tr("The round before (Left)"))
        self.next_button = self._tool_button(self.tr("The next round (Right)"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("replaySlider")
        self.slider.setAccessibleName(self.tr("Round"))
        self.slider.setPageStep(10)
        self.flow = TokenFlow(theme)
        self.sentence = self._wrapped("replaySentence")
        self.verdict = self._wrapped("replayVerdict")
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.show_check(self._check)
        self.hide()

    def _tool_button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chipRemove")
        button.setIconSize(QSize(15, 15))
        button.setFixedSize(BUTTON_PX, BUTTON_PX)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _wrapped(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.counter)
        head.addStretch(1)
        head.addWidget(self.check_button)
        head.addWidget(self.close_button)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.back_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.next_button)
        self.flow.setMinimumHeight(FLOW_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(row)
        for label in (self.flow, self.sentence, self.verdict):
            column.addWidget(label)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._on_moved)
        self.back_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(lambda: self._go(1))
        self.check_button.clicked.connect(self._on_check_clicked)
        self.close_button.clicked.connect(self.closed)

    # --- what the wiring calls -----------------------------------------------------------

    def show_steps(self, steps: list[Step] | None) -> None:
        """Show an answer from its first round; None while its record is being read."""
        self._steps = steps or []
        has_steps = bool(self._steps)
        for widget in (self.slider, self.back_button, self.next_button, self.flow, self.counter):
            widget.setVisible(has_steps)
        self.slider.setRange(1, max(1, len(self._steps)))
        self.slider.setValue(1)
        if has_steps:
            self._show_step()
        elif steps is None:
            self.sentence.setText(self.tr("Reading how this answer was made…"))
        else:
            self.sentence.setText(
                self.tr(
                    "How this answer was made is not known: it is older than the record, or it "
                    "broke off without an end."
                )
            )

    def show_check(self, check: Check) -> None:
        """Show where a check stands."""
        self._check = check
        is_running = check.state is CheckState.RUNNING
        self.check_button.setText(
            self.tr("Stop the check") if is_running else self.tr("Check it is the same")
        )
        self.check_button.setToolTip(
            self.tr("Answers again without the drafter and compares, letter by letter")
        )
        self.verdict.setText("\n".join(part for part in (check.sentence, check.details) if part))
        self.verdict.setVisible(bool(check.sentence))
        set_look(self.verdict, "state", str(check.state))

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and tokens in other colours."""
        muted = theme.color("muted")
        self.close_button.setIcon(icons.icon("close", muted))
        self.back_button.setIcon(icons.icon("chevron-left", muted))
        self.next_button.setIcon(icons.icon("chevron-right", muted))
        self.flow.set_theme(theme)

    # --- slots -------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        self.slider.setValue(self.slider.value() + step)

    def _on_moved(self) -> None:
        if self._steps:
            self._show_step()

    def _on_check_clicked(self) -> None:
        is_running = self._check.state is CheckState.RUNNING
        (self.stop_requested if is_running else self.check_requested).emit()

    def _show_step(self) -> None:
        number = self.slider.value()
        step = self._steps[number - 1]
        text = self.tr("Round {number} of {total}")
        self.counter.setText(text.format(number=number, total=len(self._steps)))
        self.back_button.setEnabled(number > 1)
        self.next_button.setEnabled(number < len(self._steps))
        self.flow.show_step(step)
        self.sentence.setText(self._sentence(step))
        self.step_shown.emit(step)

    def _sentence(self, step: Step) -> str:
        """What happened in a round."""
        own, rejected = step.first(Fate.OWN), step.first(Fate.REJECTED)
        if step.first(Fate.FORCED) is not None:
            return self.tr("Tandem ended the thought here.")
        if not step.num_drafted:
            return self.tr("Nothing was drafted: the model wrote this token by itself.")
        if own is None:
            text = self.tr(
                "The drafter proposed %n token(s); the model agreed, and the answer ended there.",
                "",
                step.num_drafted,
            )
        elif rejected is None:
            text = self.tr(
                "The drafter proposed %n token(s); the model agreed with all and added “{own}”.",
                "",
                step.num_drafted,
            ).format(own=visible(own))
        else:
            text = self.tr(
                "The drafter proposed %n token(s); the model kept {count} and put “{own}” in the "
                "place of “{rejected}”.",
                "",
                step.num_drafted,
            ).format(count=step.num_accepted, own=visible(own), rejected=visible(rejected))
        return text

    # --- Qt --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go(step)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_check(self._check)
            self._on_moved()
