"""Boxes of the bundled model lie where the shapes are: in the window and on the command line.

A box is right where it and the true one share at least half of what they cover together (IoU of
.5). The rule for the weights is a majority: right in at least ``ENOUGH`` of ``len(SEEDS)`` pictures
of one thing that training has never seen, the same for both. Weights that decline boxes, by their
card, must say so in words and leave nothing drawn.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QFileDialog

from app.controllers.engine_child import run_engine
from app.viewmodels.transcript import MessageItem
from app.views.media.mark_paint import color_of
from app.views.media.marks_dialog import MarksDialog
from engine.grounding import find_marks
from engine.media.image import load_image
from engine.paths import bundled_model, samples
from engine.sight import Mark
from tests.e2e.test_media import ask
from tests.e2e.test_window import ANSWER_MS, LOAD_MS
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.test_attachment_dialog import opened
from training.overlap import overlap
from training.picture_talk import name
from training.scenes import Wish, draw_scene
from training.split import HELD_OUT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
SEEDS = (3, 5, 8, 13, 21)
ENOUGH = 3
LEAST_OVERLAP = 0.5
QUESTION = "Find the {}. Answer with a box."
DECLINED = "cannot answer with boxes"

Box = tuple[float, float, float, float]  # left, top, right, bottom in shares of the sides


@dataclass(frozen=True)
class Sought:
    """A picture, the name of a thing in it, and where that is."""

    path: Path
    name: str
    box: Box

    @property
    def question(self) -> str:
        return QUESTION.format(self.name)

    def is_found(self, marks: Sequence[Mark]) -> bool:
        return len(marks) == 1 and overlap(marks[0].box, self.box) >= LEAST_OVERLAP


def draws_boxes() -> bool:
    """Whether the model in this checkout does, by its card: the row of the table of its abilities
    that training writes is "box" where boxes were judged, else "box declined"."""
    rows = (bundled_model() / "README.md").read_text(encoding="utf-8").splitlines()
    found = [row.split("|")[1].strip() for row in rows if row.startswith("| box ")]
    assert found in (["box"], ["box declined"])
    return found == ["box"]


def sought_things(folder: Path) -> Iterator[Sought]:
    """The thing of each drawn picture."""
    for seed in SEEDS:
        wish = Wish(radii=(0.15, 0.4), side=HELD_OUT)
        scene = draw_scene(wish, random.Random(seed))
        [thing] = scene.things
        path = folder / f"{seed}.png"
        Image.fromarray(scene.picture).save(path)
        yield Sought(path, name(thing), scene.box(thing))


@pytest.fixture
def program(start: StartProgram) -> Driver:
    """The program with the bundled model loaded."""
    driver = start(model=bundled_model(), entry=run_engine)
    driver.wait_ready(LOAD_MS)
    return driver


def answer_to(program: Driver, path: Path, question: str) -> MessageItem:
    """The answer about one picture in a chat of its own."""
    program.window.new_requested.emit()
    program.attach(path)
    program.type(question)
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    return program.items[1]


def test_boxes_are_drawn_where_the_shapes_are_in_the_window(
    program: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not draws_boxes():
        item = answer_to(program, samples() / "picture.png", QUESTION.format("red circle"))
        assert DECLINED in item.text
        assert item.marks == ()
        assert f"marks:{item.id}" not in program.transcript.toHtml()
        return
    found = 0
    for sought in sought_things(tmp_path):
        item = answer_to(program, sought.path, sought.question)
        if sought.is_found(item.marks):
            found += 1
            assert_is_drawn_and_saved(program, item, tmp_path, monkeypatch)
    assert found >= ENOUGH


def test_boxes_are_found_where_the_shapes_are_on_the_command_line(tmp_path: Path) -> None:
    if not draws_boxes():
        picture, drawn = samples() / "picture.png", tmp_path / "drawn.png"
        done = ask(QUESTION.format("red circle"), "--image", picture, "--marks", drawn)
        assert done.returncode == 0
        assert DECLINED in done.stdout
        assert "no boxes or points" in done.stderr
        assert not drawn.exists()
        return
    things = list(sought_things(tmp_path))
    right = [
        thing
        for thing, text in zip(things, answers_to(things, tmp_path), strict=True)
        if thing.is_found(find_marks(text))
    ]
    assert len(right) >= ENOUGH
    assert_marks_are_written(right[0], tmp_path)


def answers_to(things: Sequence[Sought], folder: Path) -> list[str]:
    """What ``tandem batch`` answers."""
    lines = [
        {"messages": [{"role": "user", "content": [
            {"type": "image", "path": str(thing.path)},
            {"type": "text", "text": thing.question},
        ]}], "temperature": 0}
        for thing in things
    ]  # fmt: skip
    requests = folder / "requests.jsonl"
    requests.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "engine", "batch", str(requests)],
        capture_output=True, text=True, encoding="utf-8", timeout=300, check=True,
    )  # fmt: skip
    return [json.loads(line)["text"] for line in done.stdout.splitlines()]


def assert_is_drawn_and_saved(
    program: Driver, item: MessageItem, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The overlay, the JSON and the annotated picture agree with the mark."""
    (mark,) = item.marks
    url = QUrl(f"marks:{item.id}")
    shown = program.transcript.document().resource(QTextDocument.ResourceType.ImageResource, url)
    assert isinstance(shown, QImage)
    assert_is_framed(pixels_of(shown), mark.box)
    program.transcript.anchorClicked.emit(url)
    dialog = opened(MarksDialog)
    program.wait(lambda: dialog.canvas.picture is not None)
    for suffix, save in ((".json", dialog._save_json), (".png", dialog._save_picture)):
        target = folder / f"saved-{item.id}{suffix}"
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_args, target=target: (str(target), "")
        )
        save()
        program.wait(lambda target=target: is_written(target))
        if suffix == ".png":
            assert_is_framed(load_image(target), mark.box)
        else:
            assert_is_in_json(target, mark)
    dialog.reject()


def assert_marks_are_written(thing: Sought, folder: Path) -> None:
    """``ask --marks``: as JSON, and drawn into the picture."""
    for target in (folder / "marks.json", folder / "marked.png"):
        done = ask(thing.question, "--image", thing.path, "--marks", target)
        (mark,) = find_marks(done.stdout)
        assert thing.is_found([mark])
        if target.suffix == ".json":
            assert_is_in_json(target, mark)
        else:
            assert load_image(target).shape == load_image(thing.path).shape
            assert_is_framed(load_image(target), mark.box)


def assert_is_in_json(path: Path, mark: Mark) -> None:
    (written,) = json.loads(path.read_text(encoding="utf-8"))
    left, top, right, bottom = (round(1000 * share) for share in mark.box)
    assert written == {"box_2d": [top, left, bottom, right], "label": mark.label}


def assert_is_framed(pixels: np.ndarray, box: Box) -> None:
    """The colour of the first mark lies on the middle of each side of the box; its label, which
    lies on the upper one or below it, has the same."""
    height, width, _ = pixels.shape
    left, top, right, bottom = box
    middle = ((left + right) / 2, (top + bottom) / 2)
    for x, y in ((left, middle[1]), (right, middle[1]), (middle[0], bottom), (middle[0], top)):
        column, row = min(width - 1, round(x * width)), min(height - 1, round(y * height))
        around = pixels[max(0, row - 2) : row + 3, max(0, column - 2) : column + 3]
        distance = np.abs(around.astype(int) - color_of(0).getRgb()[:3]).sum(axis=2).min()
        assert distance <= 24, (x, y)


def pixels_of(image: QImage) -> np.ndarray:
    """(height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def is_written(path: Path) -> bool:
    """Whether a file is there whole: JSON ends with a line, a PNG with its last chunk."""
    return path.exists() and path.read_bytes().endswith((b"]\n", b"IEND\xaeB`\x82"))
