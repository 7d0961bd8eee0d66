"""The self-test page: what works on this computer, with numbers, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.engine_words import in_users_language
from app.viewmodels.care import DENIED, WILL_ASK, DoctorModel
from app.views.common.busy_bar import BusyBar
from app.views.common.theme import mono_font
from app.views.transcript.message_text import one_decimal
from engine.hub.text import format_bytes
from engine.report import Check, DeviceResult, Report, report_text

translate = QCoreApplication.translate
WIDTH_PX, HEIGHT_PX = 660, 620


class DoctorDialog(QDialog):
    """Draws a ``DoctorModel``; deletes itself when closed."""

    again_requested = Signal()

    def __init__(self, model: DoctorModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Self-test"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._model = model
        self.verdict = QLabel()
        self.progress = BusyBar()
        self.findings = QLabel()
        self.report = QPlainTextEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.again_button = QPushButton(self.tr("Test again"))
        self.copy_button = QPushButton(self.tr("Copy the report"))
        for button in (self.again_button, self.copy_button):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self.again_button.clicked.connect(self.again_requested)
        self.copy_button.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        model.changed.connect(self._on_changed)
        self._on_changed()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Self-test"))
        title.setObjectName("dialogTitle")
        what = QLabel(
            self.tr(
                "A tiny model is decoded on every device, with and without its drafter; both must "
                "give the same text. The report names no user, computer or folder."
            )
        )
        self.progress.setAccessibleName(self.tr("The self-test is running"))
        self.report.setObjectName("reportText")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(mono_font(12))
        self.report.setAccessibleName(self.tr("Report to copy"))
        for label in (what, self.verdict, self.findings):
            label.setWordWrap(True)
        what.setObjectName("modelSummary")
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 18)
        column.setSpacing(10)
        for widget in (title, what, self.verdict, self.progress, self.findings):
            column.addWidget(widget)
        column.addWidget(self.report, 1)
        column.addStretch(0)
        column.addWidget(self.buttons)

    def _on_changed(self) -> None:
        model = self._model
        self.progress.setVisible(model.is_running)
        for button in (self.again_button, self.copy_button):
            button.setEnabled(not model.is_running)
        self.copy_button.setEnabled(model.report is not None)
        self.verdict.setText(self._verdict())
        self.findings.setText("" if model.report is None else findings_text(model.report))
        self.report.setPlainText("" if model.report is None else report_text(model.report))
        self.report.setVisible(model.report is not None)

    def _verdict(self) -> str:
        model = self._model
        if model.is_running:
            steps = {
                "versions": self.tr("Comparing the installed versions…"),
                "libraries": self.tr("Starting PyTorch…"),
            }
            trying = self.tr("Trying {device}…").format(device=model.step.upper())
            return steps.get(model.step, trying if model.step else self.tr("Starting…"))
        if model.report is None:
            return model.problem
        if model.report.is_ok:
            return self.tr("Everything works.")
        return self.tr("Something does not work; see below.")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

    # --- Qt --------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._on_changed()


def findings_text(report: Report) -> str:
    """The findings in the user's language, one line each."""
    lines = [_device_line(device) for device in report.devices]
    lines += [_check_line(check) for check in report.checks]
    lines += [f"• {in_users_language(sentence)}" for sentence in report.notes]
    return "\n".join(lines)


def _device_line(device: DeviceResult) -> str:
    if device.problem:
        return translate("Doctor", "✗ {device}: {problem}").format(
            device=device.device.upper(), problem=in_users_language(device.problem)
        )
    parts = []
    if device.total_bytes is not None and device.free_bytes is not None:
        parts.append(
            translate("Doctor", "{free} of {total} free").format(
                free=format_bytes(device.free_bytes), total=format_bytes(device.total_bytes)
            )
        )
    if device.pass_ms is not None:
        parts.append(
            translate("Doctor", "{number} ms per pass").format(number=one_decimal(device.pass_ms))
        )
    if device.tokens_per_second is not None:
        parts.append(
            translate("Doctor", "{number} tokens/s with the tiny model").format(
                number=one_decimal(device.tokens_per_second)
            )
        )
    return f"✓ {device.device.upper()}: {' · '.join(parts)}"


def _check_line(check: Check) -> str:
    name = {
        "versions that work together": translate("Doctor", "The installed versions work together"),
        "drawings with letters": translate("Doctor", "Drawings are rendered with their letters"),
        "bundled model": translate("Doctor", "The model that comes with Tandem is there"),
        "data folder can be written": translate("Doctor", "The data folder can be written"),
        "microphone may be used": translate("Doctor", "The microphone may be used"),
        "camera may be used": translate("Doctor", "The camera may be used"),
    }.get(check.name, check.name)
    said = {
        DENIED: translate("Doctor", "allow it in the settings of the system"),
        WILL_ASK: translate("Doctor", "the system asks at the first use"),
    }.get(check.detail) or in_users_language(check.detail)
    detail = f" ({said})" if check.detail else ""
    return f"{'✓' if check.is_ok else '✗'} {name}{detail}"
