"""PDF file -> its pages as pictures or as text.

An encrypted document is refused; with its password a copy without encryption can be written, which
is read like any other. Pages are painted on white, only as large as asked for; annotations and
forms are drawn, scripts are not run. Engine and preparation process only: PDFium serves one thread
at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from engine.errors import EncryptedError, MediaError
from engine.media.files import MAX_DOCUMENT_BYTES, check_file

MAX_PAGES = 5000
# More than what the largest budget shows (1120 tokens of 48 x 48 pixels), so that resizing to the
# grid only ever makes a page smaller.
PAGE_PIXELS = 4_000_000
MAX_CHARACTERS = 4_000_000
_PASSWORD_WRONG = 4  # FPDF_ERR_PASSWORD

_one_at_a_time = threading.RLock()


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of a document without drawing it.

    ``characters`` counts the text of the first pages (``SAMPLED_PAGES`` at most): 0 means that
    they were scanned.
    """

    num_pages: int
    characters: int


SAMPLED_PAGES = 8


def read_outline(path: Path, password: str | None = None) -> Outline:
    """Number of pages, and whether there is text.

    Raises:
        MediaError: missing, not a PDF, damaged, without pages or with too many.
        EncryptedError: a password is needed.
    """
    with opened(path, password) as document:
        count = len(document)
        sampled = min(count, SAMPLED_PAGES)
        return Outline(count, sum(len(_text(path, document, page)) for page in range(sampled)))


def load_page(path: Path, page: int, pixels: int = PAGE_PIXELS) -> NDArray[np.uint8]:
    """Page ``page`` (from 0) as (height, width, 3), about ``pixels`` pixels large.

    Raises:
        MediaError: the document or the page cannot be used.
    """
    with opened(path) as document:
        _check_page(path, page, len(document))
        with _pdf_errors(path):
            shown = document[page]
            width, height = shown.get_size()
            if not (width > 0 and height > 0):
                raise _damaged(path)
            # A strip is drawn within the limit too, whatever its shape.
            scale = min((pixels / (width * height)) ** 0.5, 20_000 / max(width, height))
            bitmap = shown.render(scale=scale, rev_byteorder=True, no_smoothpath=False)
            picture = np.array(bitmap.to_numpy()[:, :, :3], dtype=np.uint8)
            bitmap.close()
            return picture


def read_text(path: Path, pages: tuple[int, int] | None = None) -> str:
    """The text of the pages from first to last (from 0), a heading with its number before each.

    Raises:
        MediaError: the document cannot be used, or these pages hold no text.
    """
    with opened(path) as document:
        first, last = pages or (0, len(document) - 1)
        _check_page(path, first, len(document))
        _check_page(path, last, len(document))
        texts = {number: _text(path, document, number) for number in range(first, last + 1)}
    if not any(text.strip() for text in texts.values()):
        raise MediaError(
            f"The pages of {path} hold no text, they were probably scanned; send them as pictures."
        )
    if sum(map(len, texts.values())) > MAX_CHARACTERS:
        raise MediaError(f"{path} holds too much text at once; choose fewer pages.")
    return "\n\n".join(f"[Page {number + 1}]\n{text.strip()}" for number, text in texts.items())


def unlock(path: Path, password: str, target: Path) -> None:
    """Write the document as it is, but without encryption, to ``target``.

    Raises:
        EncryptedError: the password is not the document's.
        MediaError: the document or ``target`` cannot be used.
    """
    with opened(path, password) as document, _pdf_errors(path):
        try:
            document.save(target, flags=pdfium.FPDF_REMOVE_SECURITY)
        except OSError as error:
            raise MediaError(
                f"The unlocked copy of {path} cannot be written ({error.strerror}); check that "
                "the disk has room."
            ) from error


@contextmanager
def opened(path: Path, password: str | None = None) -> Iterator[pypdfium2.PdfDocument]:
    """The open document; no other thread can use PDFium meanwhile."""
    check_file(path, "document", MAX_DOCUMENT_BYTES)
    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(path, password=password)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD_WRONG:
                raise _encrypted(path, password) from error
            raise _damaged(path) from error
        try:
            if not 1 <= len(document) <= MAX_PAGES:
                raise MediaError(
                    f"{path} has {len(document)} pages; a document may have 1 to {MAX_PAGES}."
                )
            yield document
        finally:
            document.close()


def _text(path: Path, document: pypdfium2.PdfDocument, page: int) -> str:
    with _pdf_errors(path):
        text: str = document[page].get_textpage().get_text_bounded()
        return text.replace("\r\n", "\n").replace("\0", "")


@contextmanager
def _pdf_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except pypdfium2.PdfiumError as error:
        raise _damaged(path) from error


def _check_page(path: Path, page: int, count: int) -> None:
    if not 0 <= page < count:
        raise MediaError(f"{path} has {count} pages, so there is no page {page + 1}.")


def _damaged(path: Path) -> MediaError:
    return MediaError(
        f"{path} is not a PDF this program can read, or it is damaged; open it in another program "
        "and print it to a new PDF."
    )


def _encrypted(path: Path, password: str | None) -> EncryptedError:
    if password is None:
        return EncryptedError(
            f"{path} is protected by a password; open it with that, or save a copy without one."
        )
    return EncryptedError(f"The password does not open {path}; try it again.")
