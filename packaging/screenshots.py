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

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1000, 720)
PATIENCE_MS = 120_000


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
        photograph(arguments, Path(folder))
    return 0


def photograph(arguments: argparse.Namespace, data: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QDialog

    from app.paths import SAMPLES, Paths
    from app.viewmodels.status import EngineState
    from app.wiring.application import Application

    app = QApplication.instance() or QApplication(sys.argv[:1])
    program = Application(Paths(data), None)
    program.settings.settings.language = arguments.language
    program.languages.choose(arguments.language)
    program.themes.choose(arguments.theme)
    if arguments.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    program.start()
    window = program.window
    window.resize(*SIZE)
    name = f"{arguments.language}-{arguments.theme}-{arguments.scale}{'-rtl' * arguments.rtl}"
    arguments.out.mkdir(parents=True, exist_ok=True)

    def keep(page: str, widget: object = window) -> None:
        wait(lambda: False, 150)
        widget.grab().save(str(arguments.out / f"{name}-{page}.png"))

    wait(lambda: program.status.status.engine is EngineState.READY)
    keep("welcome")
    program.attachments.attach_files([SAMPLES / "picture.png"])
    wait(lambda: program.history.composer.attachments and not program.history.composer.pending)
    program.history.composer.set_text("What is in this picture?")
    window.send_requested.emit()
    wait(lambda: program.history.composer.is_answering)
    wait(lambda: not program.history.composer.is_answering)
    keep("chat")
    QDialog.exec = QDialog.open  # a dialog that waits for its end would wait for ever here
    for command in (
        "models",
        "palette",
        "shortcuts",
        "privacy",
        "doctor",
        "about",
        "chat-settings",
    ):
        action = window.commands.get(command)
        if action is None:
            continue
        if command == "models":
            action.trigger()
            wait(lambda: False, 1500)
            keep(command)
            window.show_chat_page()
            continue
        action.trigger()
        if command == "doctor":
            wait(lambda: not program.doctor.model.is_running)
        dialogs = [item for item in app.topLevelWidgets() if isinstance(item, QDialog)]
        shown = [item for item in dialogs if item.isVisible()]
        keep(command, shown[-1] if shown else window)
        for item in shown:
            item.close()
    program.close()
    window.close()


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
