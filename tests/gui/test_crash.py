"""kill -9 of the window in the middle of an answer: what had arrived is there again."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.paths import Paths
from app.records import MessageState
from tests.gui.conftest import StartProgram

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0
# Asks the slow question as soon as the model is there, and then stays for ever.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.paths import Paths
from app.wiring.application import Application
from tests.fakes import scripted_engine

if __name__ == "__main__":
    qt = QApplication([])
    app = Application(Paths(Path(sys.argv[1])), Path("Scripted"), scripted_engine)
    app.start()
    app.history.chat_opened.connect(lambda _: QTimer.singleShot(0, ask))
    def ask():
        if app.history.current is None and not app.history.composer.is_answering:
            app.history.composer.show_draft(type(app.history.composer.draft)("slow"))
            app.chat.send()
    sys.exit(qt.exec())
"""


def journalled(path: Path) -> str:
    """The text of the streaming answer as another process reads it from the file."""
    if not path.exists():
        return ""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        try:
            rows = connection.execute(
                "SELECT text FROM messages WHERE role = 'assistant'"
            ).fetchall()
        except sqlite3.OperationalError:
            return ""
    return str(rows[0][0]) if rows else ""


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.slow
@pytest.mark.parametrize("num_words", [1, 30, 77])
def test_killed_window_keeps_the_answer_up_to_the_last_second(
    start: StartProgram, tmp_path: Path, num_words: int
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    script = tmp_path / "window.py"
    script.write_text(WINDOW)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, str(script), str(data)], env=environment)
    try:
        wait_for(lambda: len(journalled(Paths(data).database).split()) >= num_words)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    before = journalled(Paths(data).database)
    program = start()
    program.wait(lambda: bool(program.items))
    question, answer = program.items
    assert (question.text, answer.state) == ("slow", MessageState.INTERRUPTED)
    assert answer.text == before
    assert "Tandem closed before this answer was complete." in program.shown
    assert program.window.toast.label.text().startswith("Tandem ended during an answer")
    program.wait_ready()
    program.ask("hello")
    assert program.items[3].state is MessageState.COMPLETE
