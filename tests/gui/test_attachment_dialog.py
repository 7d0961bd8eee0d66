"""What a file will be to the model is seen and chosen before, and what it was afterwards."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog

from app.views.media.attachment_dialog import AttachmentDialog
from app.views.media.receipt_dialog import ReceiptDialog
from engine.sight import Sight
from tests.engine.media.files import pdf
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.test_attachments import chip_of

D = TypeVar("D", bound=QDialog)


def opened(kind: type[D]) -> D:
    """The open dialog of this kind."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def open_chip(program: Driver, name: str) -> AttachmentDialog:
    program.qtbot.keyClick(chip_of(program, name), Qt.Key.Key_Return)
    dialog = opened(AttachmentDialog)
    program.wait(lambda: dialog.box.picture is not None)
    return dialog


def test_picture_is_previewed_at_the_chosen_detail_with_its_price(
    program: Driver, picture: Path
) -> None:
    program.attach(picture)
    assert program.chips == ["red.png, 260 tokens"]
    dialog = open_chip(program, "red.png")
    assert dialog.detail.automatic.isChecked()
    assert "960 × 624 px, 260 tokens" in dialog.caption.text()
    dialog.detail.slider.setValue(0)
    program.wait(lambda: "480 × 288 px, 60 tokens" in dialog.caption.text())
    assert dialog.box.picture is not None
    assert (dialog.box.picture.width(), dialog.box.picture.height()) == (480, 288)
    assert not dialog.detail.automatic.isChecked()
    assert program.app.history.composer.attachments[0].use.detail == 70
    program.wait(lambda: program.chips == ["red.png, 60 tokens"])
    dialog.detail.automatic.click()
    assert program.app.history.composer.attachments[0].use.detail is None
    dialog.reject()


def test_model_of_one_detail_says_so(program: Driver, picture: Path) -> None:
    model = program.app.status.status.model
    assert model is not None
    program.app.status.update(
        model=dataclasses.replace(model, sight=Sight(16, 2, (70,), 70, 70, 4))
    )
    program.attach(picture)
    dialog = open_chip(program, "red.png")
    assert not dialog.detail.slider.isEnabled()
    assert "looks at every picture with at most 70 tokens" in dialog.detail.note.text()
    dialog.reject()


def test_pages_are_chosen_and_shown_as_pictures_or_text(program: Driver, tmp_path: Path) -> None:
    program.attach(pdf(tmp_path / "paper.pdf", "One", "Two", "Three"))
    assert program.chips == ["paper.pdf, 3 pages · about 1680 tokens"]
    dialog = open_chip(program, "paper.pdf")
    pages = dialog.pages
    assert pages is not None
    program.wait(lambda: not pages.strip.item(2).icon().isNull())
    pages.first.setValue(2)
    program.wait(lambda: "Page 2 exactly" in dialog.caption.text())
    use = program.app.history.composer.attachments[0].use
    assert (use.pages, use.as_text) == ((1, 2), False)
    pages.as_text.click()
    assert program.app.history.composer.attachments[0].use.as_text
    program.wait(lambda: "text of these pages" in dialog.caption.text())
    dialog.reject()


def test_receipt_is_kept_and_shows_exactly_what_was_sent(
    program: Driver, start: StartProgram, picture: Path
) -> None:
    program.attach(picture)
    program.ask("what is it?")
    assert "960 × 624 px · 260 tokens" in program.shown
    program.close()
    again = start()
    again.wait(lambda: bool(again.items))
    assert "960 × 624 px · 260 tokens" in again.shown
    again.transcript.anchorClicked.emit(QUrl(f"receipt:{again.items[0].id}/0"))
    dialog = opened(ReceiptDialog)
    again.wait(lambda: dialog.box.picture is not None)
    assert dialog.box.picture is not None
    assert (dialog.box.picture.width(), dialog.box.picture.height()) == (960, 624)
    assert "exactly the pixels" in dialog.proof.text()
    dialog.reject()


def test_receipts_of_pages_are_told_apart(program: Driver, tmp_path: Path) -> None:
    program.attach(pdf(tmp_path / "paper.pdf", "One", "Two"))
    program.ask("what is in it?")
    (file,) = program.items[0].attachments
    assert len(file.receipts) == 2
    assert file.receipts[0].digest != file.receipts[1].digest
    program.transcript.anchorClicked.emit(QUrl(f"receipt:{program.items[0].id}/0"))
    dialog = opened(ReceiptDialog)
    dialog.newer.click()
    program.wait(lambda: "exactly the pixels" in dialog.proof.text())
    assert not dialog.newer.isEnabled()
    dialog.reject()
