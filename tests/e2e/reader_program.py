"""The real program on the scripted engine, for a screen reader to walk through.

``reader_program.py DATA PICTURE``: a folder for everything it keeps, and a picture that is
attached at the start. A model is imported, so that removing it can be asked about. F12 opens the
boxes of the second message, which only a link in the text leads to.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app.controllers.models import Surroundings
from app.paths import Paths
from app.wiring.application import Application
from engine.hub.computer import Computer
from engine.hub.local import import_folder
from engine.hub.settings import HubSettings
from engine.paths import bundled_model
from tests.fakes import scripted_engine


def main() -> int:
    """Run until the window is closed."""
    data, picture = map(Path, sys.argv[1:])
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Tandem")
    hub = HubSettings(models=data / "models", endpoint="http://127.0.0.1:9")
    import_folder(bundled_model(), hub, name="my-gemma")
    computer = Computer("cpu", "main memory", 8_000_000_000, 6_400_000_000)
    outside = Surroundings(lambda: hub, lambda: computer)
    program = Application(Paths(data), Path("Scripted"), scripted_engine, outside)
    transcript = program.window.page.transcript
    marks = QShortcut(QKeySequence("F12"), program.window)
    marks.activated.connect(lambda: transcript.anchorClicked.emit(QUrl("marks:2")))
    program.start()
    program.desktop.open_files([picture])
    code = app.exec()
    program.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
