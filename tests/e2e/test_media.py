"""Pictures, speech, pages and texts on the bundled model, from the window and from the CLI."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from app.controllers.engine_child import run_engine
from app.views.media.receipt_dialog import ReceiptDialog
from engine.paths import bundled_model, samples
from tests.e2e.test_window import ANSWER_MS, LOAD_MS
from tests.engine.media.files import pdf
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.test_attachment_dialog import open_chip, opened

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


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
