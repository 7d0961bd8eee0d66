"""From arguments to a running window: folder, log, lock, application; or a sentence why not."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.controllers.engine_child import ChildEntry, run_engine
from app.languages import SYSTEM
from app.notify import log_to_file
from app.paths import RESOURCES, Paths, default_data_folder
from app.single_instance import SingleInstance
from app.views.common.icons import app_icon
from app.views.language.language import LanguageManager
from app.wiring.application import Application

translate = QCoreApplication.translate

logger = logging.getLogger(__name__)

CANNOT_START = 1
# The name of the menu entry, without its ending; it gives the window its icon under Wayland. On
# Windows it joins the window with the shortcut that the installer made, pinned or not.
DESKTOP_ENTRY = "alt.tandemassistant.Tandem"


def open_window(
    data_folder: Path | None,
    model_folder: Path | None,
    engine_entry: ChildEntry = run_engine,
    files: Sequence[Path] = (),
) -> int:
    """Run the window until it is closed; returns the exit code.

    ``files`` are attached to a new chat, in the window that is open already if there is one.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Tandem")
    app.setDesktopFileName(DESKTOP_ENTRY)
    _name_the_program()
    app.setWindowIcon(app_icon())
    # Until the settings are read, a refusal speaks the language of the system.
    languages = LanguageManager(RESOURCES / "translations", app)
    languages.choose(SYSTEM)
    paths = Paths((data_folder or default_data_folder()).expanduser().absolute())
    try:
        handler = log_to_file(paths.logs)
    except OSError as error:
        return _refuse(
            translate(
                "Opening",
                "The data folder {folder} cannot be used ({reason}); choose another one "
                "with --data-dir.",
            ).format(folder=paths.data, reason=error.strerror)
        )
    files = [path.expanduser().absolute() for path in files]
    instance = SingleInstance(paths.lock)
    if not instance.acquire():
        if instance.hand_over(files):
            return 0
        return _refuse(
            translate(
                "Opening",
                "Tandem is already open with the data folder {folder} but does not answer; end it "
                "there, or choose another folder with --data-dir.",
            ).format(folder=paths.data)
        )
    languages.close()
    try:
        application = Application(paths, model_folder, engine_entry)
        instance.files_received.connect(application.desktop.open_files)
        return _run(app, application, files)
    finally:
        instance.release()
        logging.getLogger().removeHandler(handler)
        handler.close()


def _run(app: QApplication, application: Application, files: Sequence[Path]) -> int:
    application.start()
    if files:
        application.desktop.open_files(files)
    code = app.exec()
    application.close()
    application.window.close()
    if application.exit_sentence:
        return _refuse(application.exit_sentence)
    return code


def _refuse(sentence: str) -> int:
    """Say why the window cannot open, in a dialog and on the terminal."""
    logger.error("%s", sentence)
    sys.stderr.write(f"tandem: {sentence}\n")
    box = QMessageBox(QMessageBox.Icon.Critical, "Tandem", sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.exec()
    return CANNOT_START


def _name_the_program() -> None:
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(DESKTOP_ENTRY)
