"""One model on this computer as a row: use it, or remove it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.engine_words import in_users_language
from app.viewmodels.models import InstalledItem
from app.viewmodels.status import EngineState
from app.views.model_texts import item_text


class ModelRow(QFrame):
    """Draws an ``InstalledItem``."""

    use_requested = Signal(str)
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
        for widget in (self.state, self.use_button, self.remove_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_use(self, is_in_use: bool, engine: EngineState, blocked: str) -> None:
        """Draw whether this one is used; ``blocked`` says why another cannot be now."""
        self.state.setVisible(is_in_use)
        self.state.setText(self._state_text(engine))
        self.use_button.setVisible(not is_in_use)
        self.use_button.setEnabled(not blocked and not self.item.problem)
        self.use_button.setToolTip(blocked)
        self.remove_button.setEnabled(not is_in_use)
        self.remove_button.setToolTip(
            self.tr("It is in use; use another model first") if is_in_use else ""
        )

    def _state_text(self, engine: EngineState) -> str:
        if engine in (EngineState.STARTING, EngineState.LOADING):
            return self.tr("loading…")
        if engine is EngineState.FAILED:
            return self.tr("did not load")
        return self.tr("in use")
