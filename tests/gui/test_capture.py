"""Folder, screen and camera: the other ways something gets into the draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
)
from PySide6.QtWidgets import QApplication, QFileDialog

from app.views.media.camera_dialog import CameraDialog
from app.views.media.region_shot import RegionShot
from app.wiring import capture as capture_wiring
from tests.gui.driver import Driver


def two_colours() -> QPixmap:
    """Red at the left, blue at the right, as large as the screen."""
    size = QGuiApplication.primaryScreen().size()
    shot = QPixmap(size)
    shot.fill(QColor("red"))
    painter = QPainter(shot)
    painter.fillRect(QRect(size.width() // 2, 0, size.width(), size.height()), QColor("blue"))
    painter.end()
    return shot


def covered(program: Driver) -> RegionShot:
    cover = RegionShot(QGuiApplication.primaryScreen(), two_colours())
    cover.taken.connect(program.app.capture._on_screen)
    cover.show()
    return cover


def test_dragged_part_of_the_screen_is_attached(program: Driver) -> None:
    cover = covered(program)
    middle = cover.width() // 2
    left = Qt.MouseButton.LeftButton
    program.qtbot.mousePress(cover, left, pos=QPoint(middle - 30, 10))
    program.qtbot.mouseMove(cover, QPoint(middle + 9, 49))
    program.qtbot.mouseRelease(cover, left, pos=QPoint(middle + 9, 49))
    program.wait(lambda: len(program.chips) == 1 and "Reading" not in program.chips[0])
    (kept,) = program.app.history.composer.attachments
    picture = QImage(str(kept.path))
    assert kept.name == "Picture of the screen.png"
    assert picture.size() == QSize(40, 40)
    assert picture.pixelColor(5, 5) == QColor("red")
    assert picture.pixelColor(35, 5) == QColor("blue")


def test_escape_gives_the_screen_back(program: Driver) -> None:
    cover = covered(program)
    program.qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert not any(isinstance(w, RegionShot) and w.isVisible() for w in _windows())
    assert program.chips == []


def _windows() -> list[object]:
    return list(QApplication.topLevelWidgets())


def test_wayland_says_which_tool_to_use(program: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    program.window.commands["attach-screen"].trigger()
    assert "paste the picture here" in program.banner
    assert program.window.isVisible()


def test_folder_is_chosen_in_a_dialog(
    program: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("hello")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "notes"))
    program.window.commands["attach-folder"].trigger()
    program.wait(lambda: len(program.chips) == 1 and program.chips[0].startswith("a.txt"))


def test_frame_on_show_becomes_the_photo(program: Driver) -> None:
    feed, session = QVideoFrameInput(), QMediaCaptureSession()
    session.setVideoFrameInput(feed)
    dialog = CameraDialog(session, program.window)
    program.app.capture.watch(dialog)
    assert not dialog.button.isEnabled()
    image = QImage(64, 48, QImage.Format.Format_RGBA8888)
    image.fill(QColor("lime"))
    frame = QVideoFrame(
        QVideoFrameFormat(image.size(), QVideoFrameFormat.PixelFormat.Format_RGBA8888)
    )
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    frame.bits(0)[:] = bytes(image.constBits())
    frame.unmap()
    program.wait(lambda: feed.sendVideoFrame(frame) is not None and dialog.button.isEnabled())
    program.qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    program.wait(lambda: len(program.chips) == 1 and "Reading" not in program.chips[0])
    (kept,) = program.app.history.composer.attachments
    assert (kept.name, QImage(str(kept.path)).size()) == ("Photo.png", QSize(64, 48))
    session.deleteLater()
    feed.deleteLater()


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason="this computer has a camera")
def test_missing_camera_is_told(program: Driver) -> None:
    program.window.commands["attach-camera"].trigger()
    assert program.banner.startswith("No camera was found")


def test_window_is_back_after_its_screen_was_taken(
    program: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capture_wiring, "HIDE_MS", 0)
    program.window.commands["attach-screen"].trigger()
    assert not program.window.isVisible()
    program.wait(program.window.isVisible)
    for widget in _windows():
        if isinstance(widget, RegionShot):
            widget.close()
