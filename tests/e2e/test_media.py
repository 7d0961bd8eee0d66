"""Pictures, speech, pages and texts on the bundled model, from the window and from the CLI."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl

from app.controllers.engine_child import run_engine
from app.views.media.marks_dialog import MarksDialog
from app.views.media.receipt_dialog import ReceiptDialog
from engine.grounding import find_marks
from engine.media.image import load_image
from engine.paths import bundled_model, samples
from tests.e2e.test_window import ANSWER_MS, LOAD_MS
from tests.engine.media.files import pdf
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.test_attachment_dialog import open_chip, opened

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
BOX_QUESTION = "Find the red circle. Answer with a box."


@pytest.fixture
def program(start: StartProgram) -> Driver:
    """The program with the bundled model loaded."""
    driver = start(model=bundled_model(), entry=run_engine)
    driver.wait_ready(LOAD_MS)
    return driver


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """A voice that says “four two”."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    path = tmp_path / "digits.wav"
    subprocess.run(["espeak-ng", "-v", "en-us+m3", "-s", "150", "-w", path, "four two"], check=True)
    return path


def ask(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "engine", "ask", "--temperature", "0", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip


def test_speech_and_picture_in_the_window_leave_their_receipts(
    program: Driver, digits: Path
) -> None:
    program.attach(digits)
    program.type("What is said here?")
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    assert program.answers[-1].strip() == "4 2"
    (heard,) = program.items[0].attachments
    assert heard.receipts[0].sound_seconds == pytest.approx(1.1, abs=0.6)
    program.window.new_requested.emit()
    program.attach(samples() / "picture.png")
    dialog = open_chip(program, "picture.png")
    assert not dialog.detail.slider.isEnabled()
    assert "288 × 224 px, 63 tokens" in dialog.caption.text()
    dialog.reject()
    program.type("What is in this picture?")
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    assert "red circle" in program.answers[-1].lower()
    program.transcript.anchorClicked.emit(QUrl(f"receipt:{program.items[0].id}/0"))
    receipt = opened(ReceiptDialog)
    program.wait(lambda: "exactly the pixels" in receipt.proof.text())
    receipt.reject()


def test_pages_and_texts_reach_the_model_from_the_window(program: Driver, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Hello there.")
    program.attach(pdf(tmp_path / "paper.pdf", "One", "Two"), tmp_path / "note.txt")
    program.type("Hello!")
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    pages, note = program.items[0].attachments
    assert len(pages.receipts) == 2
    assert all(0 < receipt.tokens <= 70 for receipt in pages.receipts)
    assert note.receipts[0].characters == len("Hello there.")


def test_dropped_files_are_understood_on_the_command_line(digits: Path) -> None:
    done = ask("What is said here?", "--file", digits, "--receipt")
    assert done.stdout.strip() == "4 2"
    assert "s of sound" in done.stderr
    done = ask("What is in this picture?", "--file", samples() / "picture.png", "--receipt")
    assert "red circle" in done.stdout.lower()
    assert "picture.png: 63 tokens, 288 x 224 pixels" in done.stderr


def test_pages_texts_and_detail_on_the_command_line(tmp_path: Path) -> None:
    document = pdf(tmp_path / "paper.pdf", "One", "Two", "Three")
    (tmp_path / "note.txt").write_text("Hello there.")
    done = ask(
        "Hello!", "--file", document, "--pages", "2-3", "--file", tmp_path / "note.txt", "--receipt"
    )
    assert done.returncode == 0
    assert "paper.pdf, page 2: " in done.stderr
    assert "paper.pdf, page 3: " in done.stderr
    assert "page 1" not in done.stderr
    assert "note.txt: " in done.stderr
    done = ask("Hello!", "--file", samples() / "picture.png", "--detail", "560")
    assert done.returncode == 1
    assert "cannot look at a picture with 560 tokens; choose 70" in done.stderr


def draws_boxes() -> bool:
    """Whether the model in this checkout does, by its card: the row of the table of its abilities
    that training writes is "box" where boxes were judged, else "box declined"."""
    rows = (bundled_model() / "README.md").read_text(encoding="utf-8").splitlines()
    found = [row.split("|")[1].strip() for row in rows if row.startswith("| box ")]
    assert found in (["box"], ["box declined"])
    return found == ["box"]


def test_box_is_drawn_where_the_shape_is_in_the_window(program: Driver) -> None:
    """Where the model cannot, it says so, and nothing is drawn."""
    picture = samples() / "picture.png"
    program.attach(picture)
    program.type(BOX_QUESTION)
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    item = program.items[1]
    if not draws_boxes():
        assert "cannot answer with boxes" in item.text
        assert item.marks == ()
        assert f"marks:{item.id}" not in program.transcript.toHtml()
        return
    (mark,) = item.marks
    assert _overlap(mark.box, _box_of_red(picture)) >= 0.5
    program.transcript.anchorClicked.emit(QUrl(f"marks:{item.id}"))
    dialog = opened(MarksDialog)
    program.wait(lambda: dialog.canvas.picture is not None)
    dialog.reject()


def test_box_is_drawn_where_the_shape_is_on_the_command_line(tmp_path: Path) -> None:
    """Where the model cannot, it says so, and no file is written."""
    picture, drawn = samples() / "picture.png", tmp_path / "drawn.png"
    done = ask(BOX_QUESTION, "--image", picture, "--marks", drawn)
    assert done.returncode == 0
    if not draws_boxes():
        assert "cannot answer with boxes" in done.stdout
        assert "no boxes or points" in done.stderr
        assert not drawn.exists()
        return
    (mark,) = find_marks(done.stdout)
    assert _overlap(mark.box, _box_of_red(picture)) >= 0.5
    assert (load_image(drawn) != load_image(picture)).any()


def _box_of_red(picture: Path) -> tuple[float, ...]:
    """Where the picture is red: (left, top, right, bottom) in shares of its sides."""
    pixels = load_image(picture).astype(int)
    rows, columns = np.nonzero((pixels[:, :, 0] > 150) & (pixels[:, :, 1] < 90))
    height, width, _ = pixels.shape
    return (
        columns.min() / width, rows.min() / height, columns.max() / width, rows.max() / height
    )  # fmt: skip


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Intersection by union of two boxes (left, top, right, bottom)."""
    width = max(0.0, min(one[2], other[2]) - max(one[0], other[0]))
    height = max(0.0, min(one[3], other[3]) - max(one[1], other[1]))
    area = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return width * height / (area - width * height)
