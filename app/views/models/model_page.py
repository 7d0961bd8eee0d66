"""The page of models: what is recommended here, what is on this computer, all sizes.

Draws a ``ModelsModel``; says what the user wants by signals and asks before it deletes.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.engine_words import in_users_language
from app.viewmodels.models import InstalledItem, ModelFacts, ModelsModel, Origin
from app.viewmodels.status import StatusModel
from app.views.common import icons
from app.views.common.banner import Banner
from app.views.common.theme import Theme
from app.views.models.model_card import FamilyCard
from app.views.models.model_options import ModelOptionsPanel
from app.views.models.model_row import ModelRow
from app.views.window_dialogs import ask_for_model
from engine.hub.text import format_bytes

COLUMN_PX = 760
SCROLL_BAR_PX = 12
# Fetching less than this again takes no thought; more is not thrown away without asking.
ASK_BYTES = 50_000_000


class ModelPage(QFrame):
    """Everything about models, in place of the chat."""

    opened = Signal()
    close_requested = Signal()
    download_requested = Signal(str)
    update_requested = Signal(str)
    pause_requested = Signal(str)
    cancel_requested = Signal(str)
    use_requested = Signal(str)
    remove_requested = Signal(str)
    import_requested = Signal(Path)
    unload_requested = Signal()
    precision_requested = Signal(str, str)

    def __init__(self, model: ModelsModel, status: StatusModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("modelPage")
        self._model = model
        self._status = status
        self._theme = theme
        self.cards: dict[str, FamilyCard] = {}
        self.rows: list[ModelRow] = []
        self.close_button = QToolButton()
        self.computer_line = QLabel()
        self.recommended_title = QLabel(self.tr("Recommended for this computer"))
        self.recommended_line = QLabel()
        self.blocked_line = QLabel()
        self.import_button = QPushButton(self.tr("Import a local folder…"))
        self.options = ModelOptionsPanel(model)
        self.banner = Banner(theme)
        self._best_place, self._rows_place = QVBoxLayout(), QVBoxLayout()
        self._others_place = QVBoxLayout()
        self._content = QWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_facts()

    # --- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.close_button.setObjectName("flatButton")
        self.close_button.setFixedSize(32, 32)
        self.close_button.setAccessibleName(self.tr("Back to the chat"))
        self.close_button.setToolTip(self.tr("Back to the chat (Esc)"))
        title = QLabel(self.tr("Models"))
        title.setObjectName("pageTitle")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = _centred(head, self.banner)
        above.setContentsMargins(0, 0, SCROLL_BAR_PX, 0)
        column.addWidget(above)
        column.addWidget(self._scroll_area(), 1)

    def _scroll_area(self) -> QScrollArea:
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 24)
        inside.setSpacing(10)
        inside.addWidget(self.computer_line)
        inside.addSpacing(6)
        inside.addWidget(self.recommended_title)
        inside.addWidget(self.recommended_line)
        inside.addLayout(self._best_place)
        inside.addSpacing(12)
        self.here_title = QLabel(self.tr("On this computer"))
        inside.addWidget(self.here_title)
        inside.addWidget(self.blocked_line)
        inside.addLayout(self._rows_place)
        inside.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(12)
        self.options_title = QLabel(self.tr("For all models"))
        inside.addWidget(self.options_title)
        inside.addWidget(self.options)
        inside.addSpacing(12)
        self.others_title = QLabel(self.tr("Other sizes"))
        inside.addWidget(self.others_title)
        inside.addLayout(self._others_place)
        inside.addStretch(1)
        for label in self._titles():
            label.setObjectName("sectionTitle")
        for label in (self.computer_line, self.recommended_line, self.blocked_line):
            label.setObjectName("modelSummary")
            label.setWordWrap(True)
        for place in (self._best_place, self._rows_place, self._others_place):
            place.setSpacing(10)
        scroll = QScrollArea()
        scroll.setObjectName("modelArea")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown = _centred(self._content)
        scroll.setWidget(shown)
        scroll.viewport().setAutoFillBackground(False)
        shown.setAutoFillBackground(False)
        return scroll

    def _titles(self) -> tuple[QLabel, ...]:
        return self.recommended_title, self.here_title, self.options_title, self.others_title

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close_requested)
        self.import_button.clicked.connect(self.choose_folder)
        self._model.facts_changed.connect(self._show_facts)
        self._model.download_changed.connect(self._on_download)
        self._model.in_use_changed.connect(self._show_use)
        self._status.changed.connect(self._show_use)

    # --- what the wiring calls ---------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self._theme = theme
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))
        self.banner.set_theme(theme)
        for card in self.cards.values():
            card.set_theme(theme)

    # --- drawing -----------------------------------------------------------------------------

    def _show_facts(self) -> None:
        facts = self._model.facts
        self._content.setEnabled(facts is not None)
        if facts is None:
            self.computer_line.setText(self.tr("Looking at this computer…"))
        for widget in (
            *self._titles(),
            *(self.recommended_line, self.blocked_line, self.import_button, self.options),
        ):
            widget.setVisible(facts is not None)
        if facts is None:
            return
        self.computer_line.setText(self._computer_text(facts))
        self.recommended_line.setText(self._recommended_text(facts))
        self._show_cards()
        self._show_rows(facts.installed)
        self._show_use()

    def _computer_text(self, facts: ModelFacts) -> str:
        computer = facts.computer
        line = self.tr("{free} of {total} are free now: {name}.").format(
            free=format_bytes(computer.free_bytes),
            total=format_bytes(computer.total_bytes),
            name=in_users_language(computer.name),
        )
        return f"{line} {in_users_language(computer.note)}".strip()

    def _recommended_text(self, facts: ModelFacts) -> str:
        card = self._model.recommended
        if card is None:
            return self.tr(
                "None of the models fits in the memory that is free now; close other programs "
                "and open this page again."
            )
        if facts.computer.is_processor_only:
            return self.tr(
                "{name} is the best of those that fit and that a processor without a graphics "
                "card can read fast enough."
            ).format(name=card.name)
        return self.tr("{name} is the best of those that fit in the memory.").format(name=card.name)

    def _show_cards(self) -> None:
        for cards in self._model.families():
            family = cards[0].family
            if family not in self.cards:
                self.cards[family] = self._new_card()
            card = self.cards[family]
            card.show_cards(cards)
            is_best = any(each.is_recommended for each in cards)
            (self._best_place if is_best else self._others_place).addWidget(card)

    def _new_card(self) -> FamilyCard:
        card = FamilyCard(self._model, self._theme)
        card.download_requested.connect(self.download_requested)
        card.update_requested.connect(self.update_requested)
        card.pause_requested.connect(self.pause_requested)
        card.cancel_requested.connect(self._on_cancel)
        card.use_requested.connect(self.use_requested)
        card.precision_requested.connect(self.precision_requested)
        return card

    def _show_rows(self, items: tuple[InstalledItem, ...]) -> None:
        ids = {item.id for item in items}
        kept = {row.item.id: row for row in self.rows if row.item.id in ids}
        for row in self.rows:
            self._rows_place.removeWidget(row)
            if row.item.id not in kept:
                row.deleteLater()
        # A row that stays keeps the keyboard's focus.
        self.rows = [kept.get(item.id) or self._new_row(item) for item in items]
        for row, item in zip(self.rows, items, strict=True):
            self._rows_place.addWidget(row)
            row.show_item(item)

    def _new_row(self, item: InstalledItem) -> ModelRow:
        row = ModelRow(item)
        row.use_requested.connect(self.use_requested)
        row.remove_requested.connect(self._on_remove)
        row.unload_requested.connect(self.unload_requested)
        row.precision_requested.connect(self.precision_requested)
        return row

    def _show_use(self) -> None:
        status = self._status.status
        blocked = (
            self.tr("An answer is being written; another model can be used when it has ended.")
            if status.is_answering
            else ""
        )
        self.blocked_line.setText(blocked)
        self.blocked_line.setVisible(bool(blocked))
        for row in self.rows:
            row.show_use(row.item.id == self._model.in_use, status.engine, blocked)
        for card in self.cards.values():
            card.set_blocked(blocked)
        self.options.context.setEnabled(not blocked)

    def _on_download(self, model_id: str) -> None:
        for card in self.cards.values():
            if card.card.id == model_id:
                card.show_action()

    # --- asking --------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask for a folder with a model."""
        folder = ask_for_model(self)
        if folder is not None:
            self.import_requested.emit(folder)

    def _on_cancel(self, model_id: str) -> None:
        state = self._model.downloads.get(model_id)
        done = state.done_bytes if state else 0
        name = self._model.name_of(model_id)
        if done < ASK_BYTES or self._confirm(
            self.tr("Cancel the download of {name}?").format(name=name),
            self.tr("The {size} fetched so far are deleted. To go on later, pause it.").format(
                size=format_bytes(done)
            ),
            self.tr("Cancel and delete"),
        ):
            self.cancel_requested.emit(model_id)

    def _on_remove(self, model_id: str) -> None:
        item = self._model.installed(model_id)
        if item is None:
            return
        text = self.tr("This frees {size}. It can be downloaded again.").format(
            size=format_bytes(item.size_bytes)
        )
        if item.origin is Origin.IMPORTED:
            text = self.tr("Only the entry goes; the files stay in {folder}.").format(
                folder=item.folder
            )
        title = self.tr("Remove {name}?").format(name=item.name)
        if self._confirm(title, text, self.tr("Remove")):
            self.remove_requested.emit(model_id)

    def _confirm(self, title: str, text: str, label: str) -> bool:
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(title)
        question.setText(title)
        question.setInformativeText(text)
        go = question.addButton(label, QMessageBox.ButtonRole.DestructiveRole)
        back = question.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(back)
        question.setEscapeButton(back)
        question.exec()
        return question.clickedButton() is go

    # --- Qt ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.opened.emit()


def _centred(*things: QWidget | QHBoxLayout) -> QWidget:
    """A column of limited width in the middle."""
    inside = QWidget()
    inside.setMaximumWidth(COLUMN_PX)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 12, 0, 4)
    column.setSpacing(8)
    for thing in things:
        if isinstance(thing, QWidget):
            column.addWidget(thing)
        else:
            column.addLayout(thing)
    outside = QWidget()
    row = QHBoxLayout(outside)
    row.setContentsMargins(20, 0, 20, 0)
    row.addStretch(1)
    row.addWidget(inside, 1000)
    row.addStretch(1)
    return outside
