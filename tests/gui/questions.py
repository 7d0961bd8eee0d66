"""Answers the dialogs a test opens, and closes those (and the menus) that nobody answers.

``exec`` of a dialog runs an event loop of Qt's own: pytest's time limit raises inside it and
changes nothing, so one unanswered question would hold the whole run.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

LOOK_EVERY_MS = 20
PATIENCE_LOOKS = 100
PATIENCE_MS = 1_000


def answer(label: str) -> list[str]:
    """Press a button of the next question that opens; returns where the question will be."""
    asked: list[str] = []
    timer = QTimer(interval=LOOK_EVERY_MS)

    def press() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                timer.stop()
                asked.append(box.text())
                next(button for button in box.buttons() if button.text() == label).click()
                return

    timer.timeout.connect(press)
    timer.start()
    return asked


class UnansweredQuestions:
    """Closes a dialog or menu that has been open longer than any wait, and remembers its words."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._looks: tuple[int, int] = (0, 0)
        self._timer = QTimer(interval=PATIENCE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        opened = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        seen, looks = self._looks
        self._looks = (id(opened), looks + 1 if id(opened) == seen else 1)
        if opened is None or self._looks[1] <= PATIENCE_LOOKS:
            return
        words = opened.text() if isinstance(opened, QMessageBox) else opened.windowTitle()
        self.found.append(f"nobody answered the {type(opened).__name__} “{words}”")
        if isinstance(opened, QDialog):
            opened.reject()
        else:
            opened.close()
