"""PDF pages as pictures and as text, and what is refused with which sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import MediaError
from engine.media import pages as module
from engine.media.pages import EncryptedError, load_page, read_outline, read_text
from tests.engine.media.files import pdf, protected_pdf


def test_page_is_painted_on_white_at_the_size_asked_for(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", "First", "Second")
    picture = load_page(path, 1, pixels=100_000)
    height, width, channels = picture.shape
    assert channels == 3
    assert height * width == pytest.approx(100_000, rel=0.02)
    assert height > width
    assert picture[0, 0].tolist() == [255, 255, 255]
    assert picture.min() < 100


def test_colours_are_red_green_blue(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", "", extra="1 0 0 rg 0 0 600 800 re f")
    assert load_page(path, 0, 10_000)[40, 40].tolist() == [255, 0, 0]


def test_text_comes_with_the_numbers_of_its_pages(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", "One fish", "Two fish", "Red fish")
    assert read_text(path, (1, 2)) == "[Page 2]\nTwo fish\n\n[Page 3]\nRed fish"
    assert read_outline(path) == module.Outline(3, len("One fishTwo fishRed fish"))


def test_pages_without_text_say_so(tmp_path: Path) -> None:
    path = pdf(tmp_path / "scan.pdf", "")
    assert read_outline(path).characters == 0
    with pytest.raises(MediaError, match="scanned"):
        read_text(path)


@pytest.mark.parametrize("page", [-1, 2])
def test_page_that_is_not_there_is_named(tmp_path: Path, page: int) -> None:
    path = pdf(tmp_path / "a.pdf", "One", "Two")
    with pytest.raises(MediaError, match="has 2 pages"):
        load_page(path, page)


def test_protected_document_is_refused_unless_the_password_is_given(tmp_path: Path) -> None:
    path = protected_pdf(tmp_path / "secret.pdf", "Hidden", password="swordfish")
    with pytest.raises(EncryptedError, match="password"):
        read_outline(path)
    with pytest.raises(EncryptedError):
        read_outline(path, "wrong")
    assert read_outline(path, "swordfish").num_pages == 1


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"not a document", b"%PDF-1.7\n" + b"x" * 999])
def test_damaged_document_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(MediaError, match="not a PDF"):
        read_outline(tmp_path / "a.pdf")


def test_too_many_pages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PAGES", 2)
    with pytest.raises(MediaError, match="3 pages"):
        read_outline(pdf(tmp_path / "a.pdf", "1", "2", "3"))
