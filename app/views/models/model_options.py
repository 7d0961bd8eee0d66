"""What holds for all models: the longest chat, unloading when idle, where to download from.

Draws a ``ModelsModel``; says what the user chooses by signals.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from app.viewmodels.models import ModelsModel
from app.views.common.looks import set_look
from app.views.models.model_texts import tokens_text
from engine.hub.text import format_bytes

MINUTES = (0, 5, 15, 30, 60)
HUB = "https://huggingface.co"


class ModelOptionsPanel(QFrame):
    """Three choices, each with a line that says what it costs or means."""

    context_chosen = Signal(int)
    unload_chosen = Signal(int)
    endpoint_chosen = Signal(str)

    def __init__(self, model: ModelsModel) -> None:
        super().__init__()
        self.setObjectName("modelCard")
        self._model = model
        self.context, self.context_line = QComboBox(), QLabel()
        self.unload, self.unload_line = QComboBox(), QLabel()
        self.endpoint, self.endpoint_line = QLineEdit(), QLabel()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 16, 18, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._add(self.tr("Longest chat"), self.context, self.context_line)
        self._add(self.tr("Unload an idle model"), self.unload, self.unload_line)
        self._add(self.tr("Download from"), self.endpoint, self.endpoint_line)
        self._set_up()
        model.facts_changed.connect(self._show_contexts)
        model.options_changed.connect(self._show)
        self._show()

    def _add(self, title: str, control: QWidget, line: QLabel) -> None:
        row = self._grid.rowCount()
        label = QLabel(title)
        label.setBuddy(control)
        control.setAccessibleName(title)
        line.setObjectName("modelDetail")
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        if row > 1:
            self._grid.setRowMinimumHeight(row, 10)
            row += 1
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control, row, 1)
        self._grid.addWidget(line, row + 1, 1)

    def _set_up(self) -> None:
        for minutes in MINUTES:
            self.unload.addItem(self._minutes_text(minutes), minutes)
        self.unload_line.setText(
            self.tr("Its whole memory returns to other programs; the next message loads it again.")
        )
        for control in (self.context, self.unload, self.endpoint):
            control.setObjectName("modelVersion")
        self.endpoint.setPlaceholderText(HUB)
        self.endpoint.setClearButtonEnabled(True)
        self.context.activated.connect(
            lambda row: self.context_chosen.emit(int(self.context.itemData(row)))
        )
        self.unload.activated.connect(
            lambda row: self.unload_chosen.emit(int(self.unload.itemData(row)))
        )
        self.endpoint.editingFinished.connect(self._on_endpoint)

    def _minutes_text(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        return self.tr("After %n minute(s)", "", minutes)

    # --- drawing -----------------------------------------------------------------------------

    def _show(self) -> None:
        options = self._model.options
        row = self.unload.findData(options.unload_minutes)
        if row < 0:
            self.unload.addItem(self._minutes_text(options.unload_minutes), options.unload_minutes)
            row = self.unload.count() - 1
        self.unload.setCurrentIndex(row)
        self.endpoint.setText(options.endpoint)
        self._show_endpoint_line("")
        self._show_contexts()

    def _show_contexts(self) -> None:
        facts = self._model.facts
        chosen = self._model.options.context_tokens
        self.context.clear()
        self.context.addItem(self.tr("As long as the model can"), 0)
        for choice in facts.contexts if facts else ():
            text = self.tr("{count} tokens · {size}").format(
                count=tokens_text(choice.tokens), size=format_bytes(choice.num_bytes)
            )
            self.context.addItem(text, choice.tokens)
        if chosen and self.context.findData(chosen) < 0:
            self.context.addItem(
                self.tr("{count} tokens").format(count=tokens_text(chosen)), chosen
            )
        self.context.setCurrentIndex(self.context.findData(chosen))
        self.context_line.setText(
            self.tr(
                "The size is what a chat of that length takes in {name}; it grows as the chat does."
            ).format(name=facts.contexts_of if facts else "")
        )

    def _show_endpoint_line(self, problem: str) -> None:
        is_mirror = bool(self._model.options.endpoint)
        usual = (
            self.tr("This is a mirror: your Hugging Face token is never sent to it.")
            if is_mirror
            else self.tr("Empty is Hugging Face itself. The address of a mirror goes here.")
        )
        self.endpoint_line.setText(problem or usual)
        set_look(self.endpoint_line, "isFailure", bool(problem))

    def _on_endpoint(self) -> None:
        url = self.endpoint.text().strip().rstrip("/")
        url = "" if url == HUB else url
        if url and not _is_address(url):
            self._show_endpoint_line(
                self.tr("This is not an address; it should look like {example}.").format(
                    example="https://hf-mirror.com"
                )
            )
        elif url != self._model.options.endpoint:
            self.endpoint_chosen.emit(url)
        else:
            self._show_endpoint_line("")


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text
