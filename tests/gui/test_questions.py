"""The guard that keeps an unanswered dialog from holding the whole test run."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tests.gui import questions


def test_dialog_that_nobody_answers_is_closed_and_named(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "PATIENCE_LOOKS", 2)
    monkeypatch.setattr(questions, "PATIENCE_MS", 10)
    watcher = questions.UnansweredQuestions()
    box = QMessageBox(QMessageBox.Icon.Question, "Tandem", "Remove it?")
    box.exec()
    watcher.stop()
    assert watcher.found == ["nobody answered the QMessageBox “Remove it?”"]


def test_menu_that_nobody_chooses_from_is_closed_and_named(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "PATIENCE_LOOKS", 2)
    monkeypatch.setattr(questions, "PATIENCE_MS", 10)
    watcher = questions.UnansweredQuestions()
    menu = QMenu()
    menu.addAction("Pin")
    menu.exec()
    watcher.stop()
    assert watcher.found == ["nobody answered the QMenu “”"]


def test_answer_waits_until_the_question_opens(qapp: QApplication) -> None:
    asked = questions.answer("OK")
    qapp.processEvents()
    assert asked == []
    box = QMessageBox(QMessageBox.Icon.Question, "Tandem", "Remove it?")
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()
    assert asked == ["Remove it?"]
