"""Files come in by drop and paste; bad ones are refused at once, in one sentence."""

from __future__ import annotations

import base64
import dataclasses
import math
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QToolButton

from app.views.composer.chips import Chip
from app.views.composer.offers import offer_of
from app.views.dialogs import PictureDialog
from engine.media.image import MAX_PIXELS
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
        if child.accessibleName() == "Remove red.png" and child.isVisible()
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
        ("note.bin", b"\x7fELF\x02\x01\x00\x00", "note.bin is not a picture, sound, film, PDF or"),
        ("empty.png", b"", "empty.png is empty"),
        ("broken.png", b"\x89PNG\r\n\x1a\n" + b"x" * 40, "The picture broken.png is damaged"),
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
    assert program.banner.startswith("The picture bomb.png has more than 64 million pixels")


def test_folder_is_attached_file_by_file(program: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "holiday"
    (folder / "more").mkdir(parents=True)
    (folder / "b.txt").write_text("second")
    (folder / "more" / "c.txt").write_text("third")
    (folder / "a.bin").write_bytes(b"\x7fELF\0")
    (folder / ".hidden.txt").write_text("not for you")
    program.drop(folder)
    program.wait(lambda: len(program.chips) == 2 and "Reading" not in "".join(program.chips))
    assert [chip.split(",")[0] for chip in program.chips] == ["b.txt", "c.txt"]
    assert "holiday cannot be attached" in program.window.toast.label.text()


def test_many_files_scroll_and_leave_room_for_the_text(program: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"note {number}.txt").write_text(str(number))
    program.window.resize(760, 560)
    program.attach(folder)
    chips = program.composer.chips
    program.wait(lambda: len(chips.shown) == 40 and chips.height() > 300)
    assert program.text_box.isVisible()
    assert program.text_box.height() >= 20
    assert program.composer.height() < program.window.height() / 1.5
    last = chips.shown[-1]
    last.setFocus()  # by keys every one can be reached
    program.wait(lambda: not last.visibleRegion().isEmpty())


def test_folder_with_nothing_usable_is_refused(program: Driver, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    program.drop(tmp_path / "empty")
    program.wait(lambda: bool(program.banner))
    assert program.banner == "The folder empty holds nothing that can be attached."


def test_what_the_model_cannot_take_in_is_refused_by_name(program: Driver, picture: Path) -> None:
    model = program.app.status.status.model
    assert model is not None
    program.app.status.update(model=dataclasses.replace(model, modalities=("text",)))
    program.attach(picture)
    assert program.banner == (
        "Scripted cannot see pictures; remove red.png or choose a model that can."
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


def test_model_without_eyes_is_noticed_when_it_is_loaded(program: Driver, picture: Path) -> None:
    program.attach(picture)
    model = program.app.status.status.model
    assert model is not None
    program.app.status.update(model=dataclasses.replace(model, modalities=("text",)))
    assert program.chips == [
        "red.png, Scripted cannot see pictures; remove red.png or choose a model that can."
    ]
    program.type("what is it?")
    assert not program.composer.send_button.isEnabled()
    program.app.status.update(model=model)
    assert program.composer.send_button.isEnabled()


def chip_of(program: Driver, name: str) -> Chip:
    chips = program.composer.chips.findChildren(Chip)
    return next(chip for chip in chips if chip.isVisible() and chip.name == name)


def test_chips_change_places_by_key_and_by_dragging(program: Driver, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt", "three.txt"):
        (tmp_path / name).write_text(name)
    program.attach(*(tmp_path / name for name in ("one.txt", "two.txt", "three.txt")))

    def order() -> list[str]:
        return [item.name for item in program.app.history.composer.attachments]

    control = Qt.KeyboardModifier.ControlModifier
    program.qtbot.keyClick(chip_of(program, "one.txt"), Qt.Key.Key_Right, control)
    assert order() == ["two.txt", "one.txt", "three.txt"]
    dragged, target = chip_of(program, "three.txt"), chip_of(program, "two.txt")
    middle = dragged.rect().center()
    program.qtbot.mousePress(dragged, Qt.MouseButton.LeftButton, pos=middle)
    goal = dragged.mapFrom(program.composer.chips, target.geometry().center())
    program.qtbot.mouseMove(dragged, middle + QPoint(-30, 0))
    program.qtbot.mouseMove(dragged, goal)
    program.qtbot.mouseRelease(dragged, Qt.MouseButton.LeftButton, pos=goal)
    assert order() == ["three.txt", "two.txt", "one.txt"]
    program.qtbot.keyClick(chip_of(program, "two.txt"), Qt.Key.Key_Delete)
    assert order() == ["three.txt", "one.txt"]
    program.ask("what is in them?")
    assert [item.name for item in program.items[0].attachments] == ["three.txt", "one.txt"]


def test_address_is_not_fetched_but_a_picture_in_the_drop_is_taken(program: Driver) -> None:
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/cat.png")])
    program.drop_data(link)
    assert "does not fetch anything" in program.banner
    assert program.chips == []
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    with_pixels = QMimeData()
    with_pixels.setUrls([QUrl("https://example.org/cat.png")])
    with_pixels.setImageData(image)
    program.drop_data(with_pixels)
    program.wait(lambda: len(program.chips) == 1 and "Reading" not in program.chips[0])


def test_picture_written_into_a_page_is_taken(picture: Path) -> None:
    inline = base64.b64encode(picture.read_bytes()).decode()
    data = QMimeData()
    data.setHtml(f'<img alt="x" src="data:image/png;base64,{inline}">')
    taken = offer_of(data).picture
    assert taken is not None
    assert (taken.width(), taken.height()) == (300, 200)


@pytest.mark.parametrize("address", ["file://server/share/a.png", "ftp://host/a.png"])
def test_files_of_other_computers_count_as_addresses(address: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    assert not offer_of(data).paths
    assert offer_of(data).links == (address,)


def test_drawing_is_rendered_and_its_references_are_not_followed(
    program: Driver, tmp_path: Path, picture: Path
) -> None:
    drawing = tmp_path / "plan.svg"
    drawing.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'width="100" height="50"><rect width="50" height="50" fill="lime"/>'
        f'<image x="50" width="50" height="50" xlink:href="{picture}"/></svg>'
    )
    program.attach(drawing)
    (kept,) = program.app.history.composer.attachments
    shown = QImage(str(kept.path))
    assert (kept.name, shown.width(), shown.height()) == ("plan.svg", 1600, 800)
    assert shown.pixelColor(400, 400) == QColor("lime")
    assert shown.pixelColor(1200, 400) == QColor("white")


def test_damaged_drawing_gets_a_sentence(program: Driver, tmp_path: Path) -> None:
    (tmp_path / "plan.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><rect")
    program.attach(tmp_path / "plan.svg")
    assert program.banner.startswith("plan.svg is damaged or not a drawing")


def test_file_that_is_still_looked_at_can_be_taken_back(program: Driver, picture: Path) -> None:
    program.drop(picture)
    (chip,) = program.composer.chips.findChildren(Chip)
    assert chip.attachment is None
    (button,) = chip.findChildren(QToolButton)
    program.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.chips == []
    program.attach(picture)  # the process that was ended for the first is there for the second
    assert program.chips[0].startswith("red.png, ")
    assert program.banner == ""
