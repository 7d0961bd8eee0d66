"""The pane at the right: a film, which of its moments the model sees, and what they cost.

Draws a ``FilmModel`` and emits intent; every choice counts at once.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.film import FilmModel, FilmState
from app.views.common import icons
from app.views.common.elided_label import ElidedLabel
from app.views.common.looks import set_look
from app.views.common.theme import Theme
from app.views.media.film_player import FilmPlayer
from app.views.media.media_text import tokens_text
from engine.messages import FilmView

translate = QCoreApplication.translate

AUTOMATIC, PER_SECOND, IN_ALL = range(3)
FIELD_MARGIN_PX = 7
MAX_FPS, MAX_FRAMES = 30.0, 128


class FilmPane(QFrame):
    """Hidden until a film is opened."""

    view_chosen = Signal(object)
    sound_wanted = Signal()
    sound_unwanted = Signal()
    closed = Signal()

    def __init__(self, model: FilmModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("settingsPanel")
        self.setAccessibleName(self.tr("Film"))
        self._model = model
        self._is_showing = False
        self.title = ElidedLabel()
        self.close_button = QToolButton()
        self.player = FilmPlayer(theme)
        self.start_box, self.end_box = self._time_box(), self._time_box()
        self.start_button = QPushButton(self.tr("Begin here"))
        self.end_button = QPushButton(self.tr("End here"))
        self.rate_box = QComboBox()
        self.rate_number = QDoubleSpinBox()
        self.changes_box = QCheckBox(self.tr("Where the picture changes most"))
        self.sound_button = QPushButton(self.tr("Add its sound"))
        self.price = QLabel()
        self.choices = QWidget()
        self._name_controls()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.show_state(model.state)

    def _time_box(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setRange(0, 6 * 3600)
        box.setSuffix(self.tr(" s"))
        box.setKeyboardTracking(False)
        box.lineEdit().setTextMargins(FIELD_MARGIN_PX, 0, 0, 0)
        return box

    @property
    def play_button(self) -> QToolButton:
        """Plays and pauses."""
        return self.player.play_button

    def _name_controls(self) -> None:
        self.title.setObjectName("sectionTitle")
        self.close_button.setObjectName("flatButton")
        self.close_button.setFixedSize(32, 32)
        self.close_button.setIconSize(QSize(18, 18))
        self.close_button.setAccessibleName(self.tr("Close the film"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.start_box.setAccessibleName(self.tr("First second the model sees"))
        self.end_box.setAccessibleName(self.tr("Last second the model sees"))
        self.start_button.setToolTip(self.tr("Let the part begin where the film stands"))
        self.end_button.setToolTip(self.tr("Let the part end where the film stands"))
        self.rate_box.setAccessibleName(self.tr("How many frames"))
        self.rate_box.addItems(
            [self.tr("Automatic"), self.tr("Frames per second"), self.tr("Frames in all")]
        )
        self.rate_number.setAccessibleName(self.tr("Number of frames"))
        self.rate_number.setKeyboardTracking(False)
        self.rate_number.lineEdit().setTextMargins(FIELD_MARGIN_PX, 0, 0, 0)
        self.changes_box.setObjectName("panelCheck")
        self.choices.setObjectName("filmChoices")
        self.price.setObjectName("filmPrice")
        self.price.setWordWrap(True)
        for button in (self.start_button, self.end_button, self.sound_button):
            button.setObjectName("quietButton")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 12, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 2, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.player, 1)
        column.addWidget(self.choices)
        column.addWidget(self.price)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panelArea")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        self._lay_out_choices()

    def _lay_out_choices(self) -> None:
        grid = QGridLayout(self.choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(self.tr("From")), 0, 0)
        grid.addWidget(self.start_box, 0, 1)
        grid.addWidget(self.start_button, 0, 2)
        grid.addWidget(QLabel(self.tr("To")), 1, 0)
        grid.addWidget(self.end_box, 1, 1)
        grid.addWidget(self.end_button, 1, 2)
        grid.addWidget(QLabel(self.tr("See")), 2, 0)
        grid.addWidget(self.rate_box, 2, 1)
        grid.addWidget(self.rate_number, 2, 2)
        grid.addWidget(self.changes_box, 3, 0, 1, 3)
        grid.addWidget(self.sound_button, 4, 0, 1, 3)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.start_button.clicked.connect(lambda: self.start_box.setValue(self.player.seconds))
        self.end_button.clicked.connect(lambda: self.end_box.setValue(self.player.seconds))
        for box in (self.start_box, self.end_box, self.rate_number):
            box.valueChanged.connect(lambda _value: self._choose())
        self.rate_box.currentIndexChanged.connect(self._on_rate)
        self.changes_box.toggled.connect(lambda _is_on: self._choose())
        self.sound_button.clicked.connect(self._on_sound)
        self._model.changed.connect(self.show_state)
        self._model.jumped.connect(self.player.jump)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))
        self.player.set_theme(theme)

    def stop(self) -> None:
        """Stand still while nobody looks."""
        self.player.pause()

    # --- choosing ------------------------------------------------------------------------

    def _on_rate(self, kind: int) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        self._shape_number(kind)
        self.rate_number.setValue(1.0 if kind == PER_SECOND else self._model.state.num_frames or 8)
        self._is_showing = False
        self._choose()

    def _shape_number(self, kind: int) -> None:
        self.rate_number.setVisible(kind != AUTOMATIC)
        self.rate_number.setDecimals(1 if kind == PER_SECOND else 0)
        if kind == PER_SECOND:
            self.rate_number.setRange(0.1, MAX_FPS)
        else:
            self.rate_number.setRange(1, MAX_FRAMES)

    def _choose(self) -> None:
        if self._is_showing:
            return
        length_s, end_s = self._model.state.length_s, self.end_box.value()
        is_whole = length_s is not None and end_s >= round(length_s, 1)
        kind, number = self.rate_box.currentIndex(), self.rate_number.value()
        self.view_chosen.emit(
            FilmView(
                start_s=self.start_box.value(),
                end_s=None if is_whole else end_s,
                fps=number if kind == PER_SECOND else None,
                num_frames=round(number) if kind == IN_ALL else None,
                at_changes=self.changes_box.isChecked(),
            )
        )

    # --- the model -----------------------------------------------------------------------

    def show_state(self, state: FilmState) -> None:
        """Draw another moment."""
        if state.film is None:
            self.player.close_film()
            return
        self.title.set_whole(state.film.name)
        self.player.open(state.film.path)
        self.choices.setVisible(state.is_draft)
        self._is_showing = True
        view = state.view
        if state.length_s is not None:
            for box in (self.start_box, self.end_box):
                box.setMaximum(round(state.length_s, 1))
            self.end_box.setValue(state.length_s if view.end_s is None else view.end_s)
        self.start_box.setValue(view.start_s)
        kind = PER_SECOND if view.fps is not None else AUTOMATIC
        kind = IN_ALL if view.num_frames is not None else kind
        self.rate_box.setCurrentIndex(kind)
        self._shape_number(kind)
        if kind != AUTOMATIC:
            self.rate_number.setValue(view.fps or view.num_frames or 1)
        self.changes_box.setChecked(view.at_changes)
        self._is_showing = False
        self.sound_button.setEnabled(state.can_hear)
        self.sound_button.setText(
            self.tr("Stop reading the sound") if state.busy else self.tr("Add its sound")
        )
        self.sound_button.setToolTip("" if state.can_hear else self.tr("This model cannot hear"))
        self.price.setText(price_text(state))
        set_look(self.price, "isWrong", bool(state.problem))

    def _on_sound(self) -> None:
        (self.sound_unwanted if self._model.state.busy else self.sound_wanted).emit()


def price_text(state: FilmState) -> str:
    """What is sent and what that costs, or why it cannot be."""
    if state.problem:
        return state.problem
    if state.busy:
        share = "" if state.progress is None else f" {state.progress:.0%}"
        return state.busy + share
    if not state.is_draft:
        return ""
    if state.num_frames is None:
        return translate("FilmPane", "Looking at the film…")
    said = [translate("FilmPane", "%n frame(s)", "", state.num_frames)]
    if state.price is not None:
        said.append(tokens_text(state.price, is_about=True))
    text = " · ".join(said)
    if state.can_hear and state.sound_price is not None:
        sound = tokens_text(state.sound_price, is_about=True)
        text += "\n" + translate("FilmPane", "Its sound would add {tokens}").format(tokens=sound)
    return text
