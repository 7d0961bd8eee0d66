"""What the privacy page and the self-test page show."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from engine.connections import Connection
from engine.report import Report

# What the self-test adds to a permission; reports are in English.
DENIED = "allow it in the settings of the system"
WILL_ASK = "the system asks at the first use"


class SealGuarantee(StrEnum):
    """Who would refuse the network to a sealed engine on this system."""

    KERNEL = "kernel"
    SANDBOX = "sandbox"
    PYTHON = "python"


class PrivacyModel(QObject):
    """The seal and the list of connections, the newest first."""

    changed = Signal()

    def __init__(self, guarantee: SealGuarantee, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guarantee = guarantee
        self.is_sealed = False
        self.connections: list[Connection] = []

    def set_sealed(self, is_sealed: bool) -> None:
        """The next engine process has no network, or has."""
        self.is_sealed = is_sealed
        self.changed.emit()

    def set_connections(self, connections: list[Connection]) -> None:
        """The list as it is on disk now."""
        self.connections = connections
        self.changed.emit()


class DoctorModel(QObject):
    """The self-test: not begun, at some step, or its report."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_running = False
        self.step = ""
        self.report: Report | None = None
        self.problem = ""

    def begin(self) -> None:
        """The self-test has been started."""
        self.is_running, self.step, self.report, self.problem = True, "", None, ""
        self.changed.emit()

    def set_step(self, step: str) -> None:
        """What is looked at now."""
        self.step = step
        self.changed.emit()

    def end(self, report: Report | None, problem: str = "") -> None:
        """The report has come, or a sentence why not."""
        self.is_running, self.report, self.problem = False, report, problem
        self.changed.emit()
