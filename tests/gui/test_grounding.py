"""Boxes in an answer are drawn over the picture it is about, linked with the text, exported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QFileDialog

from app.views.media.mark_paint import color_of
from app.views.media.marks_dialog import MarksDialog
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.test_attachment_dialog import opened

BOXES = '[{"box_2d": [250, 100, 750, 400], "label": "left"}, {"point": [500, 900], "label": "dot"}]'


def ask_for_boxes(program: Driver, picture: Path) -> MarksDialog:
    program.attach(picture)
    program.ask(f"say {BOXES}")
    program.follow("marks", program.items[1])
    dialog = opened(MarksDialog)
    program.wait(lambda: dialog.canvas.picture is not None)
    return dialog


def shown_picture(program: Driver) -> QImage:
    name = QUrl(f"marks:{program.items[1].id}")
    image = program.transcript.document().resource(QTextDocument.ResourceType.ImageResource, name)
    assert isinstance(image, QImage)
    return image


def test_box_is_drawn_where_the_answer_says(program: Driver, picture: Path) -> None:
    program.attach(picture)
    program.ask(f"say {BOXES}")
    shown = shown_picture(program)
    width, height = shown.width(), shown.height()
    assert shown.pixelColor(int(0.1 * width), height // 2) == color_of(0)
    assert shown.pixelColor(int(0.25 * width), height // 2) == QColor("red")
    assert "in red.png: look closely" in program.shown


def test_text_and_picture_light_up_together(program: Driver, picture: Path) -> None:
    program.attach(picture)
    program.ask(f"say {BOXES}")
    item = program.items[1]
    assert f'href="mark:{item.id}/0"' in program.transcript.toHtml()
    place = (int(0.1 * shown_picture(program).width()), shown_picture(program).height() // 2)
    program.transcript.highlighted.emit(QUrl(f"mark:{item.id}/1"))
    assert shown_picture(program).pixelColor(*place) != color_of(0)
    program.transcript.highlighted.emit(QUrl())
    assert shown_picture(program).pixelColor(*place) == color_of(0)


def test_list_and_picture_choose_the_same_mark(program: Driver, picture: Path) -> None:
    dialog = ask_for_boxes(program, picture)
    room = dialog.canvas._shown_in()
    inside = QPointF(room.left() + 0.2 * room.width(), room.center().y())
    assert dialog.canvas.mark_at(inside) == 0
    dialog.canvas.hovered.emit(0)
    assert dialog.list.currentRow() == 0
    dialog.list.setCurrentRow(1)
    assert dialog.canvas.chosen == 1
    dialog.reject()


def test_marks_are_exported_as_json_and_as_a_picture(
    program: Driver, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ask_for_boxes(program, picture)
    dialog.json_wanted.emit(None)
    copied = json.loads(QGuiApplication.clipboard().text())
    assert copied == json.loads(BOXES)
    for name, save in (("a.json", dialog._save_json), ("a.png", dialog._save_picture)):
        target = tmp_path / name
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_args, target=target: (str(target), "")
        )
        save()
        program.wait(target.exists)
    assert json.loads((tmp_path / "a.json").read_text()) == json.loads(BOXES)
    program.wait(lambda: not QImage(str(tmp_path / "a.png")).isNull())
    saved = QImage(str(tmp_path / "a.png"))
    assert (saved.width(), saved.height()) == (300, 200)
    assert saved.pixelColor(30, 100) == color_of(0)
    dialog.reject()


def test_marks_are_there_again_after_a_restart(
    program: Driver, start: StartProgram, picture: Path
) -> None:
    program.attach(picture)
    program.ask(f"say {BOXES}")
    program.close()
    again = start()
    again.wait(lambda: bool(again.items))
    assert not shown_picture(again).isNull()


def test_boxes_without_a_picture_stay_text(program: Driver) -> None:
    program.ask(f"say {BOXES}")
    assert "look closely" not in program.shown
    assert "box_2d" in program.shown
