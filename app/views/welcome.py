"""What an empty chat shows: a word of welcome, things to try with the sample files, and before
the first chat what runs where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.views.common import icons
from app.views.common.theme import Theme
from app.views.composer.chips import square
from app.views.status_line import device_text
from engine.events import Loaded

COLUMN_PX = 640
SIDE_PX = 24
CARD_PREVIEW_PX = 48
CARD_HEIGHT_PX = 76
# Two cards stand side by side where each has at least so much.
MIN_CARD_PX = 210
CARD_GAP_PX = 12


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to try: a question, and the sample file it is about."""

    icon: str
    title: str
    prompt: str
    english: str
    path: Path | None = None


class Card(QPushButton):
    """One suggestion as a button."""

    def __init__(self, suggestion: Suggestion, theme: Theme) -> None:
        super().__init__()
        self.suggestion = suggestion
        self.setObjectName("card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{suggestion.title}: {suggestion.prompt}")
        # A button's own hint knows nothing of the texts in it, which wrap in a narrow page.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        preview, title, prompt = QLabel(), QLabel(suggestion.title), QLabel(suggestion.prompt)
        preview.setFixedSize(CARD_PREVIEW_PX, CARD_PREVIEW_PX)
        preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        preview.setPixmap(self._picture(theme))
        preview.setObjectName("cardPreview")
        title.setObjectName("cardTitle")
        prompt.setObjectName("cardPrompt")
        for label in (title, prompt):
            label.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(title)
        texts.addWidget(prompt)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(14)
        row.addWidget(preview)
        row.addLayout(texts, 1)
        for label in (preview, title, prompt):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(MIN_CARD_PX, self.heightForWidth(max(MIN_CARD_PX, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, CARD_HEIGHT_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = self.layout()
        return (
            CARD_HEIGHT_PX if inside is None else max(CARD_HEIGHT_PX, inside.heightForWidth(width))
        )

    def _picture(self, theme: Theme) -> QPixmap:
        path = self.suggestion.path
        if path is not None and self.suggestion.icon == "image":
            picture = QImage(str(path))
            if not picture.isNull():
                return square(picture, CARD_PREVIEW_PX, 9)
        return icons.pixmap(self.suggestion.icon, theme.colors["accent"], 24)


class _Fact(QWidget):
    """One line about what runs where."""

    def __init__(self, icon: str, text: str, theme: Theme) -> None:
        super().__init__()
        mark, label = QLabel(), QLabel(text)
        mark.setPixmap(icons.pixmap(icon, theme.colors["accent"], 16))
        label.setObjectName("welcomeFact")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


class Welcome(QWidget):
    """The page of an empty chat."""

    suggestion_chosen = Signal(object)

    def __init__(self, suggestions: list[Suggestion], theme: Theme) -> None:
        super().__init__()
        self._suggestions = suggestions
        mark, self.title = QLabel(), QLabel()
        title = self.title
        mark.setPixmap(icons.app_icon().pixmap(QSize(48, 48), 2.0))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title.setObjectName("welcomeTitle")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line = line = QLabel()
        line.setObjectName("welcomeLine")
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setWordWrap(True)
        self.facts = QFrame()
        self.facts.setObjectName("welcomeFacts")
        self._is_first, self._data = False, ""
        self._model: Loaded | None = None
        self._is_bundled = False
        self._grid = QGridLayout()
        self._grid.setSpacing(CARD_GAP_PX)
        self._cards: list[Card] = []
        self.models_button = QPushButton(self.tr("Get a bigger model"))
        self.models_button.setObjectName("quietButton")
        self.models_button.setToolTip(self.tr("Models (Ctrl+M)"))
        self.models_button.hide()
        inside = QVBoxLayout()
        inside.setSpacing(0)
        inside.addStretch(2)
        inside.addWidget(mark)
        inside.addSpacing(12)
        inside.addWidget(title)
        inside.addSpacing(6)
        inside.addWidget(line)
        inside.addSpacing(20)
        inside.addLayout(self._grid)
        inside.addSpacing(14)
        inside.addWidget(self.facts)
        inside.addSpacing(10)
        inside.addWidget(self.models_button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        self._column = QWidget()
        self._column.setMaximumWidth(COLUMN_PX)
        self._column.setLayout(inside)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        outside.addStretch(1)
        outside.addWidget(self._column, 100)
        outside.addStretch(1)
        self.set_theme(theme)

    def set_first(self, is_first: bool) -> None:
        """Whether there is no chat yet: then more is explained."""
        if is_first != self._is_first:
            self._is_first = is_first
            self._say()

    def set_place(self, model: Loaded | None, is_bundled: bool, data_folder: str) -> None:
        """What answers here, on what, and where chats are kept."""
        if (model, is_bundled, data_folder) != (self._model, self._is_bundled, self._data):
            self._model, self._is_bundled, self._data = model, is_bundled, data_folder
            self._say()

    def _say(self) -> None:
        self.title.setText(
            self.tr("Welcome to Tandem") if self._is_first else self.tr("What shall we look at?")
        )
        self.line.setText(
            self.tr(
                "A private assistant that reads, sees and listens. "
                "Choose something to try, or just begin to write."
            )
            if self._is_first
            else self.tr(
                "Everything runs on this computer. "
                "What you write and attach stays in your own data folder."
            )
        )
        self._write_facts()
        self.facts.setVisible(self._is_first)

    def _write_facts(self) -> None:
        rows = self.facts.layout()
        if rows is None:
            rows = QVBoxLayout(self.facts)
            rows.setContentsMargins(18, 14, 18, 14)
            rows.setSpacing(9)
        while (item := rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, text in self._facts():
            rows.addWidget(_Fact(icon, text, self._theme))

    def _facts(self) -> list[tuple[str, str]]:
        kept = self.tr("Nothing leaves this computer. Chats and files are kept in {folder}.")
        facts = [("lock", kept.format(folder=self._data))]
        if self._model is not None:
            answers = self.tr("{model} answers, on the {device} of this computer.")
            device = device_text(self._model.device)
            facts.append(("think", answers.format(model=self._model.name, device=device)))
        if self._is_bundled:
            small = self.tr(
                "It is a very small model for trying things out and knows little. "
                "For real work, get a bigger one; it runs here too."
            )
            facts.append(("info", small))
        facts.append(("search", self.tr("F1 shows all keys, Ctrl+K finds every command.")))
        return facts

    def set_suggestions(self, suggestions: list[Suggestion]) -> None:
        """Offer other things to try."""
        if suggestions == self._suggestions:
            return
        self._suggestions = suggestions
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in other colours."""
        self._theme = theme
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cards = []
        for suggestion in self._suggestions:
            card = Card(suggestion, theme)
            card.clicked.connect(
                lambda _=False, chosen=suggestion: self.suggestion_chosen.emit(chosen)
            )
            self._cards.append(card)
        self._place_cards()
        self._say()

    def _place_cards(self) -> None:
        """Two beside each other where both have room, else one below the other."""
        width_px = min(COLUMN_PX, self.width() - 2 * SIDE_PX)
        columns = 2 if width_px >= 2 * MIN_CARD_PX + CARD_GAP_PX else 1
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()
