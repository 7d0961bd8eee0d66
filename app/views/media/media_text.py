"""The small sentences about attached files: what they cost, how they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.records import Attachment, MediaKind
from app.viewmodels.composer import ChipNote
from engine.sight import Receipt

translate = QCoreApplication.translate


def note_text(note: ChipNote) -> str:
    """The price of a file; empty where it is not known."""
    if note.tokens is None:
        return ""
    return tokens_text(note.tokens, note.is_about)


def tokens_text(tokens: int, is_about: bool = False) -> str:
    """A number of tokens."""
    if is_about:
        return translate("Media", "about %n token(s)", "", tokens)
    return translate("Media", "%n token(s)", "", tokens)


def use_text(attachment: Attachment) -> str:
    """How a file is shown, where there is a choice."""
    use = attachment.use
    if attachment.kind is MediaKind.DOCUMENT and use.pages is not None:
        first, last = use.pages
        num_pages = last - first + 1
        if use.as_text:
            return translate("Media", "text of %n page(s)", "", num_pages)
        return translate("Media", "%n page(s)", "", num_pages)
    if use.as_film:
        return translate("Media", "as a film")
    if use.film is not None and (use.film.start_s or use.film.end_s is not None):
        end = "…" if use.film.end_s is None else clock_text(use.film.end_s)
        return f"{clock_text(use.film.start_s)}–{end}"
    return ""


def receipt_text(receipts: tuple[Receipt, ...]) -> str:
    """What of a file reached the model, in a few words; empty while nothing has."""
    if not receipts:
        return ""
    said = [tokens_text(sum(receipt.tokens for receipt in receipts))]
    first = receipts[0]
    num_pages, num_frames = len(receipts), len(first.frame_seconds)
    if num_pages > 1:
        said.insert(0, translate("Media", "%n page(s)", "", num_pages))
    elif num_frames:
        said.insert(0, translate("Media", "%n frame(s)", "", num_frames))
    elif first.size_px is not None:
        said.insert(0, size_px_text(first.size_px))
    if first.sound_seconds is not None:
        seconds = QLocale().toString(first.sound_seconds, "f", 1)
        said.insert(0, translate("Media", "{seconds} s").format(seconds=seconds))
    return " · ".join(said)


def size_px_text(size: tuple[int, int]) -> str:
    """Width and height in pixels."""
    return translate("Media", "{width} × {height} px").format(width=size[0], height=size[1])


def clock_text(seconds: float) -> str:
    """A time in a film: minutes, seconds and, where there are any, tenths."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    whole, tenth = divmod(rest, 10)
    shown = f"{minutes}:{whole:02d}"
    return f"{shown}{QLocale().decimalPoint()}{tenth}" if tenth else shown


def times_text(seconds: tuple[float, ...]) -> str:
    """The times of a film's frames."""
    return ", ".join(QLocale().toString(second, "f", 1) for second in seconds)
