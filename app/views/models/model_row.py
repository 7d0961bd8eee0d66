"""One model on this computer as a row: use it, or remove it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.engine_words import in_users_language
from app.viewmodels.models import InstalledItem
from app.viewmodels.status import LOADING_STATES, EngineState
from app.views.models.model_texts import item_text


class ModelRow(QFrame):
    """Draws an ``InstalledItem``."""

    use_requested = Signal(str)
    unload_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, item: InstalledItem) -> None:
        super().__init__()
        self.setObjectName("modelRow")
        self.item = item
        self.title = QLabel(item.name)
        self.title.setObjectName("modelName")
        self.title.setWordWrap(True)
        self.detail = QLabel(in_users_language(item.problem) or item_text(item))
        self.detail.setObjectName("modelDetail")
        self.detail.setProperty("isFailure", bool(item.problem))
        self.state = QLabel()
        self.state.setObjectName("pill")
        self.use_button = QPushButton(self.tr("Use"))
        self.use_button.setAccessibleName(self.tr("Use {name}").format(name=item.name))
        self.unload_button = QPushButton()
        self.unload_button.clicked.connect(self.unload_requested)
        self.remove_button = QPushButton(self.tr("Remove…"))
        self.remove_button.setAccessibleName(self.tr("Remove {name}").format(name=item.name))
        for label in (self.title, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setToolTip(item.folder)
        self.use_button.clicked.connect(lambda: self.use_requested.emit(item.id))
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(item.id))
        self._lay_out()
        # Not before it has a parent: it would be a window of its own for a moment.
        self.remove_button.setVisible(item.is_removable)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 14, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for widget in (self.state, self.use_button, self.unload_button, self.remove_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_use(self, is_in_use: bool, engine: EngineState, blocked: str) -> None:
        """Draw whether this one is used; ``blocked`` says why another cannot be now."""
        self.state.setVisible(is_in_use)
        self.state.setText(self._state_text(engine))
        self._show_unload(is_in_use, engine, bool(blocked))
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
