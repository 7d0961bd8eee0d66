#!/usr/bin/env python3
"""Photograph the window with its pages: one language, colours and scale per run.

    python packaging/screenshots.py OUT --language zh_CN --theme dark [--scale 2] [--rtl]

Uses the bundled model and a fresh data folder, and any display (``QT_QPA_PLATFORM=offscreen``
does). For a look at what translations and colours do to the layout.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1000, 720)
PATIENCE_MS = 120_000
DRAWN_MS = 150
DIALOGS = ("palette", "shortcuts", "privacy", "doctor", "about")


def main() -> int:
    parser = argparse.ArgumentParser(description="Photograph the window.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--scale", default="1")
    parser.add_argument("--rtl", action="store_true", help="mirror the layout")
    arguments = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(arguments, Path(folder))
        camera.photograph_chat()
        camera.photograph_pages()
        camera.photograph_dialogs()
        camera.close()
    return 0


class Camera:
    """The program on a folder of its own, and where its photographs go."""

    def __init__(self, arguments: argparse.Namespace, data: Path) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication, QDialog

        from app.paths import Paths
        from app.wiring.application import Application

        app = QApplication.instance() or QApplication(sys.argv[:1])
        self.out: Path = arguments.out
        self.out.mkdir(parents=True, exist_ok=True)
        direction = "-rtl" if arguments.rtl else ""
        self.name = f"{arguments.language}-{arguments.theme}-{arguments.scale}{direction}"
        self.program = Application(Paths(data), None)
        self.program.settings.settings.language = arguments.language
        self.program.languages.choose(arguments.language)
        self.program.themes.choose(arguments.theme)
        if arguments.rtl:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window = self.program.window
        self.program.start()
        self.window.resize(*SIZE)
        QDialog.exec = QDialog.open  # a dialog that waits for its end would wait for ever here

    def photograph_chat(self) -> None:
        """The first page, and an answer about a picture."""
        from app.paths import SAMPLES
        from app.viewmodels.status import EngineState

        program, composer = self.program, self.program.history.composer
        wait(lambda: program.status.status.engine is EngineState.READY)
        self._keep("welcome", self.window)
        program.attachments.attach_files([SAMPLES / "picture.png"])
        wait(lambda: composer.attachments and not composer.pending)
        composer.set_text("What is in this picture?")
        self.window.send_requested.emit()
        wait(lambda: composer.is_answering)
        wait(lambda: not composer.is_answering)
        self._keep("chat", self.window)

    def photograph_pages(self) -> None:
        """What takes the place of the chat, or stands beside it."""
        self.window.commands["models"].trigger()
        wait(lambda: any(card.isVisible() for card in self.program.models.page.cards.values()))
        self._keep("models", self.window)
        self.window.show_chat_page()
        self.window.commands["chat-settings"].trigger()
        self._keep("chat-settings", self.window)
        self.window.commands["chat-settings"].trigger()

    def photograph_dialogs(self) -> None:
        """Every dialog that a command opens by itself."""
        from PySide6.QtWidgets import QApplication, QDialog

        for command in DIALOGS:
            self.window.commands[command].trigger()
            if command == "doctor":
                wait(lambda: not self.program.doctor.model.is_running)
            dialogs = [item for item in QApplication.topLevelWidgets() if isinstance(item, QDialog)]
            shown = [item for item in dialogs if item.isVisible()]
            self._keep(command, shown[-1])
            for item in shown:
                item.close()

    def close(self) -> None:
        """End the program."""
        self.program.close()
        self.window.close()

    def _keep(self, page: str, widget: QWidget) -> None:
        wait(lambda: False, DRAWN_MS)
        widget.grab().save(str(self.out / f"{self.name}-{page}.png"))


def wait(condition: Callable[[], object], limit_ms: int = PATIENCE_MS) -> None:
    """Let the program run until a condition holds, or for so long."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    clock = QElapsedTimer()
    clock.start()
    while not condition() and clock.elapsed() < limit_ms:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


if __name__ == "__main__":
    sys.exit(main())
