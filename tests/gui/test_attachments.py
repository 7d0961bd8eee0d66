"""Files come in by drop and paste; bad ones are refused at once, in one sentence."""

from __future__ import annotations

import dataclasses
import math
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QToolButton

from app.controllers.media_check import MAX_PIXELS
from app.views.dialogs import PictureDialog
from tests.gui.driver import Driver


def test_dropped_picture_becomes_a_chip_and_travels_with_the_message(
    program: Driver, picture: Path
) -> None:
    program.attach(picture)
    assert len(program.chips) == 1
    assert program.chips[0].startswith("red.png, ")
    picture.unlink()
    program.ask("what is it?")
    assert program.chips == []
    (kept,) = program.items[0].attachments
    assert kept.path.exists()
    assert kept.name == "red.png"


def test_chip_is_removed_by_its_button(program: Driver, picture: Path) -> None:
    program.attach(picture)
    (button,) = (
        child
        for child in program.composer.chips.findChildren(QToolButton)
        if child.accessibleName() == "Remove red.png"
    )
    program.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.chips == []
    assert not program.composer.send_button.isEnabled()


def test_pasted_picture_is_attached_and_pasted_text_is_text(program: Driver) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    data = QMimeData()
    data.setImageData(image)
    program.text_box.insertFromMimeData(data)
    program.wait(lambda: len(program.chips) == 1 and "Reading" not in program.chips[0])
    assert program.chips[0].startswith("Pasted picture.png, ")
    text = QMimeData()
    text.setText("words")
    program.text_box.insertFromMimeData(text)
    assert program.text_box.toPlainText() == "words"


def huge_picture(path: Path) -> Path:
    """A small file that unfolds into more pixels than any picture may have."""
    side = math.isqrt(MAX_PIXELS) // 8 * 8 + 8

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1 + side // 8) * side)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )
    assert path.stat().st_size < 50_000
    return path


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("note.txt", b"just text, no picture", "note.txt is not a picture, sound or film"),
        ("empty.png", b"", "empty.png is empty"),
        ("broken.png", b"\x89PNG\r\n\x1a\n" + b"x" * 40, "broken.png is damaged"),
        ("missing.png", None, "missing.png cannot be read"),
    ],
)
def test_bad_file_is_refused_with_its_name_and_the_draft_stays(
    program: Driver, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    program.type("keep me")
    program.attach(path)
    assert program.banner.startswith(sentence)
    assert program.chips == []
    assert program.text_box.toPlainText() == "keep me"


def test_picture_bomb_is_refused_before_it_is_decoded(program: Driver, tmp_path: Path) -> None:
    program.attach(huge_picture(tmp_path / "bomb.png"))
    assert program.banner.startswith("bomb.png is too large")


def test_folder_is_refused(program: Driver, tmp_path: Path) -> None:
    program.attach(tmp_path)
    assert "is a folder" in program.banner


def test_what_the_model_cannot_take_in_is_refused_by_name(program: Driver, picture: Path) -> None:
    model = program.app.status.status.model
    assert model is not None
    program.app.status.update(model=dataclasses.replace(model, modalities=("text",)))
    program.attach(picture)
    assert program.banner == (
        "Scripted cannot see pictures, so red.png was not attached; choose a model that can."
    )
    assert program.chips == []


def test_sent_picture_is_shown_large_when_clicked(program: Driver, picture: Path) -> None:
    program.attach(picture)
    program.ask("what is it?")
    (attachment,) = program.items[0].attachments
    seen: list[tuple[str, int]] = []

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, PictureDialog) and widget.isVisible():
                seen.append((widget.windowTitle(), widget.width()))
                widget.close()

    timer = QTimer(interval=30)
    timer.timeout.connect(look)
    timer.start()
    program.transcript.anchorClicked.emit(QUrl(f"picture:{attachment.digest}"))
    program.wait(lambda: bool(seen))
    timer.stop()
    assert seen == [("red.png", 300)]
