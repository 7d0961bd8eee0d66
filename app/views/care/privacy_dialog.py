"""The privacy page: what leaves this computer, the offline seal, every connection and why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.care import PrivacyModel, SealGuarantee
from app.viewmodels.status import Status, StatusModel
from engine.connections import Connection, Purpose

WIDTH_PX, HEIGHT_PX = 660, 600
SAME_S = 600


class PrivacyDialog(QDialog):
    """Draws a ``PrivacyModel``; deletes itself when closed."""

    seal_toggled = Signal(bool)
    clear_requested = Signal()

    def __init__(self, model: PrivacyModel, status: StatusModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Privacy"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._model = model
        self._status = status
        self.seal_box = QCheckBox(self.tr("Offline seal: no network for the engine"))
        self.seal_line = QLabel()
        self.table = QTableWidget(0, 4)
        self.empty_line = QLabel(self.tr("No connection has been made."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.clear_button = self.buttons.addButton(
            self.tr("Clear the list"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.clear_button.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._set_up_table()
        self._lay_out()
        self.seal_box.toggled.connect(self.seal_toggled)
        self.clear_button.clicked.connect(self.clear_requested)
        self.buttons.rejected.connect(self.reject)
        model.changed.connect(self._on_changed)
        status.changed.connect(self._on_status)
        self._on_changed()
        self._on_status(status.status)

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("dialogList")
        table.setAccessibleName(self.tr("Connections, the newest first"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Privacy"))
        title.setObjectName("dialogTitle")
        promise = QLabel(
            self.tr(
                "Tandem sends nothing about you or your use of it to anyone. It connects to the "
                "network only when you ask for a download, and every connection is listed here."
            )
        )
        heading = QLabel(self.tr("Connections"))
        heading.setObjectName("sectionTitle")
        self.seal_line.setObjectName("modelSummary")
        self.empty_line.setObjectName("modelSummary")
        for label in (promise, self.seal_line, self.empty_line):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 18)
        column.setSpacing(10)
        for widget in (title, promise, self.seal_box, self.seal_line, heading, self.empty_line):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addWidget(self.buttons)

    # --- model -----------------------------------------------------------------------

    def _on_changed(self) -> None:
        self.seal_box.setChecked(self._model.is_sealed)
        self.seal_line.setText(self._guarantee())
        self.seal_box.setAccessibleDescription(self._guarantee())
        self.table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Server"), self.tr("Why"), self.tr("By")]
        )
        groups = list(grouped(self._model.connections))
        self.table.setRowCount(len(groups))
        for row, (item, count) in enumerate(groups):
            for place, text in enumerate(self._cells(item, count)):
                self.table.setItem(row, place, QTableWidgetItem(text))
        self.empty_line.setVisible(not groups)
        self.table.setVisible(bool(groups))
        self.clear_button.setEnabled(bool(groups))

    def _on_status(self, status: Status) -> None:
        """Sealing loads the model anew, so not in the middle of an answer."""
        self.seal_box.setEnabled(not status.is_answering)
        self.seal_box.setToolTip(
            self.tr("An answer is being written; wait for its end.") if status.is_answering else ""
        )

    def _guarantee(self) -> str:
        return {
            SealGuarantee.KERNEL: self.tr(
                "The system itself then refuses the engine every connection, and its name lookups. "
                "The model is loaded anew. Downloads are made by the window and still work."
            ),
            SealGuarantee.SANDBOX: self.tr(
                "The system's sandbox then refuses the engine every connection. The model is "
                "loaded anew. Downloads are made by the window and still work."
            ),
            SealGuarantee.PYTHON: self.tr(
                "This system cannot take the network from a single program, so only the engine's "
                "Python code is refused; libraries in machine code are not. A firewall rule does "
                "more. Downloads are made by the window and still work."
            ),
        }[self._model.guarantee]

    def _cells(self, item: Connection, count: int) -> list[str]:
        moment = QDateTime.fromSecsSinceEpoch(int(item.at))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        server = item.host if item.port in (80, 443) else f"{item.host}:{item.port}"
        why = {
            Purpose.MODEL_LIST: self.tr("Looking up a model"),
            Purpose.MODEL_FILES: self.tr("Downloading a model"),
            Purpose.GPU_PACK: self.tr("Downloading the GPU pack"),
        }.get(Purpose(item.purpose), self.tr("Not announced"))
        by = {"engine": self.tr("engine"), "window": self.tr("window")}.get(
            item.part, self.tr("command line")
        )
        return [when, server, why if count == 1 else f"{why} ({count}×)", by]

    # --- Qt --------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._on_changed()


def grouped(connections: Iterable[Connection]) -> list[tuple[Connection, int]]:
    """Neighbours to the same server for the same reason within ten minutes count as one line."""
    groups: list[tuple[Connection, int]] = []
    for item in connections:
        if groups:
            last, count = groups[-1]
            same = (last.host, last.port, last.purpose, last.part)
            if same == (item.host, item.port, item.purpose, item.part) and (
                last.at - item.at < SAME_S
            ):
                groups[-1] = (last, count + 1)
                continue
        groups.append((item, 1))
    return groups
