"""Encrypted PDFs: the password is asked for, used once, and kept nowhere.

The document in AES was made by ``qpdf --encrypt swordfish owner 256 -- plain.pdf``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.views.media.password_dialog import PasswordDialog
from engine.media.pages import load_page, read_text
from tests.engine.media.files import protected_pdf
from tests.gui.driver import Driver

GOLDEN = Path(__file__).parents[1] / "golden"
PASSWORD = "swordfish"


@pytest.fixture(params=["RC4 of 40 bits", "AES of 256 bits"])
def locked(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The oldest and the newest way to encrypt a PDF; its text is “Hidden”."""
    path = tmp_path / "secret.pdf"
    if request.param == "RC4 of 40 bits":
        return protected_pdf(path, "Hidden", PASSWORD)
    shutil.copy(GOLDEN / "locked-aes256.pdf", path)
    return path


def asked(program: Driver, after: PasswordDialog | None = None) -> PasswordDialog:
    """The question for a password that opens next."""

    def found() -> list[PasswordDialog]:
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, PasswordDialog))
        return [dialog for dialog in shown if dialog.isVisible() and dialog is not after]

    program.wait(lambda: bool(found()))
    return found()[0]


def give(program: Driver, dialog: PasswordDialog, password: str) -> None:
    """Type into the dialog and press Enter."""
    assert not dialog.open_button.isEnabled()
    program.qtbot.keyClicks(dialog.line, password)
    program.qtbot.keyClick(dialog.line, Qt.Key.Key_Return)


def test_document_opens_with_its_password_and_is_read_like_any_other(
    program: Driver, locked: Path
) -> None:
    program.drop(locked)
    give(program, asked(program), PASSWORD)
    program.wait(lambda: not program.app.history.composer.pending)
    (kept,) = program.app.history.composer.attachments
    assert (kept.name, program.banner) == ("secret.pdf", "")
    assert read_text(kept.path, (0, 0)) == "[Page 1]\nHidden"
    assert load_page(kept.path, 0, 100_000).min() < 100
    assert kept.thumbnail_path.exists()
    program.ask("what does it say?")
    assert program.items[0].attachments[0].name == "secret.pdf"


def test_wrong_password_is_said_and_asked_for_again(program: Driver, tmp_path: Path) -> None:
    program.drop(protected_pdf(tmp_path / "secret.pdf", "Hidden", PASSWORD))
    first = asked(program)
    assert not first.problem.isVisible()
    give(program, first, "shark")
    again = asked(program, after=first)
    assert again.problem.isVisible()
    assert "does not open it" in again.problem.text()
    give(program, again, PASSWORD)
    program.wait(lambda: len(program.app.history.composer.attachments) == 1)


def test_giving_up_keeps_the_draft(program: Driver, tmp_path: Path) -> None:
    program.type("keep me")
    program.drop(protected_pdf(tmp_path / "secret.pdf", "Hidden", PASSWORD))
    dialog = asked(program)
    assert program.chips == ["secret.pdf, Waiting for its password"]
    program.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    program.wait(lambda: program.chips == [])
    assert program.text_box.toPlainText() == "keep me"
    assert program.banner == ""


def test_several_are_asked_about_one_after_another(program: Driver, tmp_path: Path) -> None:
    paths = [protected_pdf(tmp_path / f"{name}.pdf", name, PASSWORD) for name in ("one", "two")]
    program.drop(*paths)
    first = asked(program)
    program.wait(lambda: "Reading" not in "".join(program.chips))
    first.reject()
    other = asked(program, after=first)
    titles = {first.windowTitle(), other.windowTitle()}
    assert titles == {"Password of one.pdf", "Password of two.pdf"}
    give(program, other, PASSWORD)
    program.wait(lambda: len(program.app.history.composer.attachments) == 1)


def test_password_is_neither_written_nor_logged(
    program: Driver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    password = "Xq7-rare-word"
    program.drop(protected_pdf(tmp_path / "secret.pdf", "Hidden", password))
    first = asked(program)
    give(program, first, "Xq7-rare-wrong")
    give(program, asked(program, after=first), password)
    program.wait(lambda: len(program.app.history.composer.attachments) == 1)
    program.ask("what does it say?")
    program.settle()
    program.close()
    assert "Xq7-rare" not in caplog.text
    for path in (tmp_path / "data").rglob("*"):
        assert path.is_dir() or b"Xq7-rare" not in path.read_bytes(), path


def test_file_lands_in_the_chat_it_was_given_to(program: Driver, tmp_path: Path) -> None:
    program.ask("hello")
    other = program.app.history.current
    program.window.new_requested.emit()
    program.type("about this")
    program.drop(protected_pdf(tmp_path / "secret.pdf", "Hidden", PASSWORD))
    dialog = asked(program)
    program.app.history.open(other)
    assert program.chips == []
    give(program, dialog, PASSWORD)
    program.wait(lambda: not program.app.attachments.is_busy)
    assert program.chips == []
    program.app.history.open(None)
    assert [chip.split(",")[0] for chip in program.chips] == ["secret.pdf"]
    assert program.text_box.toPlainText() == "about this"


def test_slow_file_keeps_its_place_for_eyes_keys_and_screen_readers(
    program: Driver, tmp_path: Path
) -> None:
    first = protected_pdf(tmp_path / "first.pdf", "Hidden", PASSWORD)
    (tmp_path / "second.txt").write_text("second")
    program.drop(first, tmp_path / "second.txt")
    dialog = asked(program)
    program.wait(lambda: len(program.app.history.composer.attachments) == 1)
    names = ["first.pdf", "second.txt"]
    assert [chip.split(",")[0] for chip in program.chips] == names
    give(program, dialog, PASSWORD)
    program.wait(lambda: not program.app.history.composer.pending)
    assert [chip.split(",")[0] for chip in program.chips] == names
    chips = program.composer.chips
    by_place = sorted(chips.shown, key=lambda chip: chip.x())
    assert [chip.name for chip in by_place] == names
    assert follow_tabs(by_place[0], 4) == [
        "first.pdf", "Remove first.pdf", "second.txt", "Remove second.txt"
    ]  # fmt: skip


def follow_tabs(start: QWidget, count: int) -> list[str]:
    """The names of the next stops of the Tab key, ``start`` first."""
    found: list[str] = []
    widget = start
    while len(found) < count:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget.accessibleName().split(",")[0])
        widget = widget.nextInFocusChain()
    return found
