"""One number of a chat's settings: a name in plain words, a field to type in, a slider.

An empty field leaves the choice to the model. What cannot be used is said in one sentence under
the field, and the number before it stays in use.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
)

from app.chat_settings import Limit, Number
from app.views.common import icons
from app.views.common.looks import set_look
from app.views.common.theme import Theme

FIELD_PX = 92
MAX_TYPED_CHARS = 12


@dataclass(frozen=True, slots=True)
class NumberText:
    """What a field says. ``stops`` are the slider's places; ``usual`` is where it stands while
    the field is empty. Without stops there is no slider."""

    title: str
    hint: str
    empty: str
    stops: tuple[Number, ...] = ()
    usual: Number = 0


class NumberField(QFrame):
    """``changed`` carries a valid number, or None where the field was emptied."""

    changed = Signal(object)

    def __init__(self, text: NumberText, limit: Limit, theme: Theme) -> None:
        super().__init__()
        self._text, self._limit = text, limit
        self.value: Number | None = None
        self.title = QLabel(text.title)
        self.input = QLineEdit()
        self.clear_button = QToolButton()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.hint = QLabel(text.hint)
        self.message = QLabel()
        self._set_up()
        self._lay_out()
        self.set_theme(theme)
        self.show_value(None)

    def _set_up(self) -> None:
        text = self._text
        self.title.setObjectName("fieldTitle")
        self.title.setBuddy(self.input)
        self.input.setObjectName("numberInput")
        self.input.setFixedWidth(FIELD_PX)
        self.input.setMaxLength(MAX_TYPED_CHARS)
        self.input.setPlaceholderText(text.empty)
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.input.setAccessibleName(text.title)
        self.input.setAccessibleDescription(text.hint)
        self.input.textEdited.connect(self._on_typed)
        self.input.editingFinished.connect(self._on_typed_to_the_end)
        self.clear_button.setObjectName("chipRemove")
        self.clear_button.setFixedSize(22, 22)
        name = self.tr("{setting}: leave it to the model").format(setting=text.title)
        self.clear_button.setAccessibleName(name)
        self.clear_button.setToolTip(self.tr("Leave it to the model"))
        self.clear_button.clicked.connect(self._on_cleared)
        keep = self.clear_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(keep)
        self.slider.setAccessibleName(text.title)
        self.slider.setRange(0, max(0, len(text.stops) - 1))
        self.slider.setPageStep(max(1, len(text.stops) // 8))
        self.slider.setVisible(bool(text.stops))
        self.slider.valueChanged.connect(self._on_slid)
        self.hint.setObjectName("fieldHint")
        self.hint.setWordWrap(True)
        self.message.setObjectName("fieldMessage")
        self.message.setWordWrap(True)
        self.message.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.clear_button)
        head.addWidget(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.message)
        column.addWidget(self.hint)

    def set_text(self, text: NumberText) -> None:
        """Say the same in another language."""
        self._text = text
        self.title.setText(text.title)
        self.hint.setText(text.hint)
        self.input.setPlaceholderText(text.empty)
        self._say("")

    def set_theme(self, theme: Theme) -> None:
        """Draw the button in other colours."""
        self.clear_button.setIcon(icons.icon("close", theme.color("muted")))

    def show_value(self, value: Number | None) -> None:
        """Show a number that is set elsewhere; a text being typed or mended stays."""
        if value == self.value and (self.input.hasFocus() or self.message.text()):
            return
        self.value = value
        self.forget_typed()
        self._place_slider()

    def forget_typed(self) -> None:
        """Show the number in use instead of what was typed and not taken."""
        self._say("")
        self.input.setText("" if self.value is None else number_text(self.value, self._limit))

    def _place_slider(self) -> None:
        stops = self._text.stops
        if stops:
            wanted = self._text.usual if self.value is None else self.value
            place = min(bisect_left(stops, wanted), len(stops) - 1)
            self.slider.blockSignals(True)
            self.slider.setValue(place)
            self.slider.blockSignals(False)
        self.clear_button.setVisible(self.value is not None)
        set_look(self.slider, "isUnset", self.value is None)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self.input.setAccessibleDescription(sentence or self._text.hint)
        set_look(self.input, "isWrong", bool(sentence))

    # --- the user ------------------------------------------------------------------------

    def _on_typed(self) -> None:
        """A number is taken when it is complete, since its beginning may be one too; only a
        complaint goes as soon as it is answered."""
        text = self.input.text().strip()
        if not text or parsed(text, self._limit) is not None:
            self._say("")

    def _on_typed_to_the_end(self) -> None:
        text = self.input.text().strip()
        value = parsed(text, self._limit)
        if text and value is None:
            self._say(self._range_sentence())
            return
        self._say("")
        self._set(value)
        self.input.setText("" if value is None else number_text(value, self._limit))

    def _on_slid(self, place: int) -> None:
        value = self._text.stops[place]
        self._say("")
        self.input.setText(number_text(value, self._limit))
        self._set(value)

    def _on_cleared(self) -> None:
        self._say("")
        self.input.clear()
        self._set(None)
        self.input.setFocus()

    def _set(self, value: Number | None) -> None:
        if value != self.value:
            self.value = value
            self.changed.emit(value)
        self._place_slider()

    def _range_sentence(self) -> str:
        low, high = (
            number_text(value, self._limit) for value in (self._limit.low, self._limit.high)
        )
        if self._limit.is_whole:
            sentence = self.tr("“{setting}” is a whole number from {low} to {high}, or empty.")
        else:
            sentence = self.tr("“{setting}” is a number from {low} to {high}, or empty.")
        return sentence.format(setting=self._text.title, low=low, high=high)


def parsed(text: str, limit: Limit) -> Number | None:
    """The number in ``text``, typed with a point or a comma; None where it cannot be used."""
    plain = "".join(text.split()).replace(",", ".")
    try:
        value = int(plain) if limit.is_whole else float(plain)
    except ValueError:
        return None
    return value if limit.allows(value) else None


def number_text(value: Number, limit: Limit) -> str:
    """A number as it is typed: no grouping, which could be read as a decimal point."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if limit.is_whole:
        return locale.toString(int(value))
    text = locale.toString(float(value), "f", 3)
    return text.rstrip("0").rstrip(locale.decimalPoint())
