"""One family of the catalogue as a card: what it can do, whether it fits, how to get it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.engine_words import in_users_language
from app.viewmodels.models import FitState, ModelCard, ModelsModel
from app.views.common.flow_layout import FlowLayout
from app.views.common.looks import restyle, set_look
from app.views.common.theme import Theme
from app.views.models.download_panel import DownloadPanel
from app.views.models.memory_bar import MemoryBar
from app.views.models.model_texts import (
    badge_text,
    facts_text,
    fit_text,
    version_text,
    why_text,
)
from app.views.models.precision_box import PrecisionBox
from engine.hub.text import format_bytes

_BEST_FIRST = (FitState.FITS, FitState.TIGHT, FitState.TOO_BIG)


class FamilyCard(QFrame):
    """Shows one of a family's cards; the user may choose another version of it."""

    download_requested = Signal(str)
    update_requested = Signal(str)
    pause_requested = Signal(str)
    cancel_requested = Signal(str)
    use_requested = Signal(str)
    precision_requested = Signal(str, str)

    def __init__(self, model: ModelsModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("modelCard")
        self._model = model
        self._theme = theme
        self._cards: tuple[ModelCard, ...] = ()
        self._chosen = ""
        self._blocked = ""
        self.title = QLabel()
        self.verdict = QLabel()
        self.summary = QLabel()
        self.badges = FlowLayout(6)
        self.memory = MemoryBar()
        self.reason = QLabel()
        self.facts = QLabel()
        self.button = QPushButton()
        self.update_button = QPushButton(self.tr("Update"))
        self.version = QComboBox()
        self.precision = PrecisionBox()
        self.panel = DownloadPanel()
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.title.setObjectName("modelName")
        self.verdict.setObjectName("pill")
        self.summary.setObjectName("modelSummary")
        self.facts.setObjectName("modelDetail")
        self.reason.setObjectName("modelSummary")
        for label in (self.summary, self.reason, self.facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.button.clicked.connect(self._on_button)
        self.update_button.clicked.connect(lambda: self.update_requested.emit(self._chosen))
        self.update_button.setToolTip(
            self.tr("There is a newer revision; the one that is here is used until it is complete")
        )
        self.version.setObjectName("modelVersion")
        self.version.activated.connect(self._on_version)
        self.precision.chosen.connect(
            lambda numbers: self.precision_requested.emit(self._chosen, numbers)
        )
        self.panel.pause_requested.connect(lambda: self.pause_requested.emit(self._chosen))
        self.panel.resume_requested.connect(lambda: self.download_requested.emit(self._chosen))
        self.panel.cancel_requested.connect(lambda: self.cancel_requested.emit(self._chosen))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.verdict)
        head.addStretch(1)
        actions = FlowLayout(8)
        actions.addWidget(self.button)
        actions.addWidget(self.update_button)
        actions.addWidget(self.version)
        actions.addWidget(self.precision)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addLayout(self.badges)
        column.addWidget(self.memory)
        column.addWidget(self.reason)
        column.addWidget(self.facts)
        column.addWidget(self.panel)
        column.addLayout(actions)

    # --- what the page calls ---------------------------------------------------------------

    @property
    def card(self) -> ModelCard:
        """The version shown."""
        return next(card for card in self._cards if card.id == self._chosen)

    def show_cards(self, cards: tuple[ModelCard, ...]) -> None:
        """Another look at the computer: keep the version that the user chose, if any."""
        if self._chosen not in {card.id for card in cards}:
            self._chosen = self._best(cards).id
        self._cards = cards
        self._fill_versions()
        self.show_card()

    def set_blocked(self, reason: str) -> None:
        """Why another model cannot be used now; empty where it can."""
        self._blocked = reason
        if self._cards:
            self.show_action()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        if self._cards:
            self.show_card()

    def show_card(self) -> None:
        """Draw the chosen version."""
        card = self.card
        set_look(self, "isRecommended", card.is_recommended)
        self.title.setText(card.family)
        self.setAccessibleName(card.family)
        self.verdict.setText(fit_text(card.fit))
        set_look(self.verdict, "fit", card.fit.value)
        self.summary.setText(in_users_language(card.summary))
        self._show_badges(card)
        facts = self._model.facts
        total = facts.computer.total_bytes if facts else 0
        self.memory.show_parts(card.memory, total, self._theme)
        sentences = (card.reason, why_text(card), card.advice)
        self.reason.setText(" ".join(in_users_language(text) for text in sentences if text))
        self.facts.setText(facts_text(card))
        self.precision.show_choices(card, card.name)
        self.show_action()

    def show_action(self) -> None:
        """Draw what changes often: the download, and what the button does."""
        card = self.card
        state = self._model.downloads.get(card.id)
        self.panel.show_state(card.name, state)
        self.version.setVisible(state is None and len(self._cards) > 1)
        self.precision.setVisible(state is None and len(card.choices) > 1)
        is_used = card.is_installed and card.id == self._model.in_use
        self.precision.setEnabled(not (is_used and self._blocked))
        self.button.setVisible(state is None)
        self.update_button.setVisible(state is None and card.has_update)
        self.update_button.setAccessibleName(self.tr("Update {name}").format(name=card.name))
        is_main = card.is_recommended and card.id != self._model.in_use
        self.button.setObjectName("mainButton" if is_main else "")
        self.button.setText(self._action_text(card))
        self.button.setAccessibleName(f"{self._action_text(card)}: {card.name}")
        is_held = card.is_installed and bool(self._blocked)
        self.button.setEnabled(not is_used and not is_held)
        self.button.setToolTip(self._blocked if is_held else "")
        restyle(self.button)

    # --- inside ------------------------------------------------------------------------------

    def _best(self, cards: tuple[ModelCard, ...]) -> ModelCard:
        """What to show first: what is recommended, here, begun, or fits best."""
        for is_wanted in (
            lambda card: card.id in self._model.downloads,
            lambda card: card.is_recommended,
            lambda card: card.is_installed,
        ):
            found = next((card for card in cards if is_wanted(card)), None)
            if found is not None:
                return found
        return min(cards, key=lambda card: _BEST_FIRST.index(card.fit))

    def _action_text(self, card: ModelCard) -> str:
        if card.is_installed:
            is_used = card.id == self._model.in_use
            return self.tr("In use") if is_used else self.tr("Use this model")
        text = self.tr("Download {size}")
        if card.fit is FitState.TOO_BIG:
            text = self.tr("Download {size} all the same")
        return text.format(size=format_bytes(card.download_bytes))

    def _fill_versions(self) -> None:
        self.version.clear()
        for card in self._cards:
            self.version.addItem(version_text(card), card.id)
        self.version.setCurrentIndex(self.version.findData(self._chosen))
        self.version.setAccessibleName(
            self.tr("Version of {name}").format(name=self._cards[0].family)
        )

    def _show_badges(self, card: ModelCard) -> None:
        while (item := self.badges.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for badge in card.badges:
            label = QLabel(badge_text(badge))
            label.setObjectName("badge")
            self.badges.addWidget(label)

    def _on_version(self, row: int) -> None:
        self._chosen = str(self.version.itemData(row))
        self.show_card()

    def _on_button(self) -> None:
        if self.card.is_installed:
            self.use_requested.emit(self._chosen)
        else:
            self.download_requested.emit(self._chosen)
