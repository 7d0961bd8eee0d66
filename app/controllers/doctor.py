"""Runs the self-test in a process of its own, so that a broken library breaks only that."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import NamedTemporaryFile

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QMicrophonePermission,
    QObject,
    Qt,
    Signal,
)

from app.controllers.engine_child import run_doctor
from app.controllers.jobs import Job, JobRunner
from app.viewmodels.care import DENIED, WILL_ASK, DoctorModel
from engine.report import Check, Report

PATIENCE_S = 180.0
MICROPHONE, CAMERA = "microphone may be used", "camera may be used"
DoctorEntry = Callable[[Connection], None]


class DoctorController(QObject):
    """One examination at a time; the wait happens on the pool."""

    _stepped = Signal(str)

    def __init__(
        self, data: Path, pool: JobRunner, parent: QObject, entry: DoctorEntry = run_doctor
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._pool = pool
        self._entry = entry
        self.model = DoctorModel(self)
        self._stepped.connect(self.model.set_step)

    def examine(self) -> None:
        """Start, unless one is under way."""
        if self.model.is_running:
            return
        self.model.begin()
        self._pool.submit(Job(self._run, self._on_report, self._on_failed))

    def _on_report(self, report: Report | None) -> None:
        if report is not None:
            report = replace(report, checks=(*report.checks, *permissions()))
        problem = "" if report is not None else _gone()
        self.model.end(report, problem)

    def _on_failed(self, sentence: str) -> None:
        self.model.end(None, sentence)

    def _run(self) -> Report | None:
        """On the pool: wait for the report; None where the process ended without one."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(
            target=self._entry, args=(theirs,), name="tandem-doctor", daemon=True
        )
        process.start()
        theirs.close()
        try:
            return self._listen(ours)
        finally:
            process.kill()
            process.join()
            ours.close()

    def _listen(self, pipe: Connection) -> Report | None:
        while pipe.poll(PATIENCE_S):
            try:
                said = pipe.recv()
            except EOFError:
                return None
            if isinstance(said, Report):
                return replace(said, checks=(*said.checks, may_write(self._data)))
            self._stepped.emit(said)
        return None


def may_write(folder: Path) -> Check:
    """Whether the data folder can be written."""
    try:
        with NamedTemporaryFile(dir=folder):
            return Check("data folder can be written", True)
    except OSError as error:
        return Check("data folder can be written", False, error.strerror or "")


def permissions() -> tuple[Check, ...]:
    """Whether the system lets Tandem hear and see; asks nobody. GUI thread."""
    app = QCoreApplication.instance()
    if app is None:
        return ()
    found: list[Check] = []
    for name, permission in (
        (MICROPHONE, QMicrophonePermission()),
        (CAMERA, QCameraPermission()),
    ):
        status = app.checkPermission(permission)
        detail = {
            Qt.PermissionStatus.Denied: DENIED,
            Qt.PermissionStatus.Undetermined: WILL_ASK,
        }.get(status, "")
        found.append(Check(name, status is not Qt.PermissionStatus.Denied, detail))
    return tuple(found)


def _gone() -> str:
    return QCoreApplication.translate(
        "Doctor",
        "The self-test ended without a report; start it again, and look into the log file if it "
        "happens twice.",
    )
