"""What the window asks and shows beside itself: files, folders, a link, all keys, all commands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from app.views.dialogs import LinkChoice, LinkDialog
from app.views.palette import CommandPalette
from app.views.shortcut_dialog import ShortcutDialog, shortcut_rows

translate = QCoreApplication.translate

PALETTE_TOP_PX = 90


def ask_for_files(window: QWidget) -> list[Path]:
    """Files to attach; none if the user does not want to."""
    patterns = translate("MainWindow", "Pictures, sounds, films, PDFs and texts") + (
        " (*.png *.jpg *.jpeg *.webp *.avif *.gif *.bmp *.tif *.tiff *.heic *.svg"
        " *.wav *.flac *.ogg *.mp3 *.m4a *.mp4 *.mov *.mkv *.webm *.avi"
        " *.pdf *.txt *.md *.csv *.json *.py *.js *.c *.cpp *.h *.rs *.go *.java *.html *.css)"
    )
    everything = translate("MainWindow", "All files") + " (*)"
    title = translate("MainWindow", "Attach files")
    names, _ = QFileDialog.getOpenFileNames(window, title, "", f"{patterns};;{everything}")
    return [Path(name) for name in names]


def ask_for_model(window: QWidget) -> Path | None:
    """A folder with a model."""
    title = translate("MainWindow", "The folder of a Gemma 4 model")
    name = QFileDialog.getExistingDirectory(window, title)
    return Path(name) if name else None


def ask_about_link(target: str, window: QWidget) -> None:
    """Show a link's target and do what the user says."""
    dialog = LinkDialog(target, window)
    dialog.exec()
    if dialog.choice is LinkChoice.OPEN:
        QDesktopServices.openUrl(QUrl(target))
    elif dialog.choice is LinkChoice.COPY:
        QGuiApplication.clipboard().setText(target)


def show_shortcuts(commands: Mapping[str, QAction], window: QWidget) -> None:
    """All keys on one page."""
    rows = [
        (_written("Enter"), translate("MainWindow", "Send the message")),
        (_written("Shift+Enter"), translate("MainWindow", "New line")),
        *shortcut_rows(list(commands.values())),
        (_written("F2"), translate("MainWindow", "Rename the chat marked in the list")),
        (
            _written("Del"),
            translate("MainWindow", "Delete the chat marked in the list (can be undone)"),
        ),
        (_written("Shift+F10"), translate("MainWindow", "Menu of what has the keyboard")),
    ]
    ShortcutDialog(rows, window).exec()


def _written(keys: str) -> str:
    """Keys in the user's language and the system's signs, as those of the commands are."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def show_palette(commands: Mapping[str, QAction], window: QWidget) -> None:
    """Search all commands."""
    palette = CommandPalette(
        [action for name, action in commands.items() if name != "palette"], window
    )
    place = window.mapToGlobal(window.rect().topLeft())
    left = place.x() + (window.width() - palette.width()) // 2
    palette.move(left, place.y() + PALETTE_TOP_PX)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.show()
    palette.input.setFocus()
