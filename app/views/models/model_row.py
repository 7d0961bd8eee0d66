"""One model on this computer as a row: use it, choose its numbers, or remove it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.engine_words import in_users_language
from app.viewmodels.models import InstalledItem, Judgement
from app.viewmodels.status import LOADING_STATES, EngineState
from app.views.common.looks import set_look
from app.views.models.model_texts import fit_text, item_text, speed_text, why_text
from app.views.models.precision_box import PrecisionBox


class ModelRow(QFrame):
    """Draws an ``InstalledItem``; one that no card shows also tells its verdict and numbers."""

    use_requested = Signal(str)
    unload_requested = Signal()
    remove_requested = Signal(str)
    precision_requested = Signal(str, str)

    def __init__(self, item: InstalledItem) -> None:
        super().__init__()
        self.setObjectName("modelRow")
        self.item = item
        self.title, self.detail, self.reason = QLabel(), QLabel(), QLabel()
        self.title.setObjectName("modelName")
        self.verdict, self.state = QLabel(), QLabel()
        self.precision = PrecisionBox()
        self.use_button = QPushButton(self.tr("Use"))
        self.unload_button = QPushButton()
        self.remove_button = QPushButton(self.tr("Remove…"))
        for label in (self.title, self.detail, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.detail, self.reason):
            label.setObjectName("modelDetail")
        for label in (self.verdict, self.state):
            label.setObjectName("pill")
        self._connect()
        self._lay_out()
        # Not before it has a parent: its parts would be windows of their own for a moment.
        self.show_item(item)

    def _connect(self) -> None:
        self.use_button.clicked.connect(lambda: self.use_requested.emit(self.item.id))
        self.unload_button.clicked.connect(self.unload_requested)
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self.item.id))
        self.precision.chosen.connect(
            lambda numbers: self.precision_requested.emit(self.item.id, numbers)
        )

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(3)
        for label in (self.title, self.detail, self.reason):
            texts.addWidget(label)
        choice = QHBoxLayout()
        choice.setContentsMargins(0, 4, 0, 0)
        choice.setSpacing(8)
        choice.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        choice.addWidget(self.precision)
        choice.addStretch(1)
        texts.addLayout(choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 14, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for widget in (self.state, self.use_button, self.unload_button, self.remove_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_item(self, item: InstalledItem) -> None:
        """Draw what another look at the computer found."""
        self.item = item
        self.title.setText(item.name)
        self.detail.setText(in_users_language(item.problem) or item_text(item))
        set_look(self.detail, "isFailure", bool(item.problem))
        self.detail.setToolTip(item.folder)
        self.use_button.setAccessibleName(self.tr("Use {name}").format(name=item.name))
        self.remove_button.setAccessibleName(self.tr("Remove {name}").format(name=item.name))
        self.remove_button.setVisible(item.is_removable)
        for widget in (self.reason, self.verdict, self.precision):
            widget.setVisible(item.judgement is not None)
        if item.judgement is not None:
            self._show_judgement(item.judgement)

    def _show_judgement(self, judged: Judgement) -> None:
        sentences = [in_users_language(judged.reason), why_text(judged)]
        if judged.tokens_per_second is not None:
            sentences.append(f"{speed_text(judged.tokens_per_second)}.")
        self.reason.setText(" ".join(sentences))
        self.verdict.setText(fit_text(judged.fit))
        set_look(self.verdict, "fit", judged.fit.value)
        self.precision.show_choices(judged, self.item.name)

    def show_use(self, is_in_use: bool, engine: EngineState, blocked: str) -> None:
        """Draw whether this one is used; ``blocked`` says why another cannot be now."""
        self.state.setVisible(is_in_use)
        self.state.setText(self._state_text(engine))
        self._show_unload(is_in_use, engine, bool(blocked))
        self.precision.setEnabled(not (is_in_use and blocked))
        self.use_button.setVisible(not is_in_use)
        self.use_button.setEnabled(not blocked and not self.item.problem)
        self.use_button.setToolTip(blocked)
        self.remove_button.setEnabled(not is_in_use)
        self.remove_button.setToolTip(
            self.tr("It is in use; use another model first") if is_in_use else ""
        )

    def _show_unload(self, is_in_use: bool, engine: EngineState, is_blocked: bool) -> None:
        is_loading = engine in LOADING_STATES
        self.unload_button.setVisible(is_in_use and (is_loading or engine is EngineState.READY))
        self.unload_button.setEnabled(is_loading or not is_blocked)
        self.unload_button.setText(self.tr("Cancel") if is_loading else self.tr("Unload"))
        spoken = self.tr("Cancel loading {name}") if is_loading else self.tr("Unload {name}")
        self.unload_button.setAccessibleName(spoken.format(name=self.item.name))
        self.unload_button.setToolTip(
            "" if is_loading else self.tr("Gives its memory back; the next message loads it again")
        )

    def _state_text(self, engine: EngineState) -> str:
        if engine in LOADING_STATES:
            return self.tr("loading…")
        if engine is EngineState.UNLOADED:
            return self.tr("not in memory")
        if engine is EngineState.FAILED:
            return self.tr("did not load")
        return self.tr("in use")
