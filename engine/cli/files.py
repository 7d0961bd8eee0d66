"""The files of a question: arguments, checks, the parts they become, and the receipt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.errors import MediaError, PromptError
from engine.events import Event, MediaRead
from engine.media.files import check_file
from engine.media.kinds import HEAD_BYTES, sniff
from engine.messages import (
    AudioPart,
    FilePart,
    FilmView,
    ImagePart,
    MediaKind,
    PagePart,
    Part,
    TextPart,
    VideoPart,
)
from engine.sight import Receipt, Sight

PAGE_DETAIL = 560
_KINDS = {"image": MediaKind.IMAGE, "audio": MediaKind.AUDIO, "video": MediaKind.VIDEO}
_WHAT = {
    MediaKind.IMAGE: "picture",
    MediaKind.AUDIO: "sound",
    MediaKind.VIDEO: "film",
    MediaKind.DOCUMENT: "document",
    MediaKind.TEXT: "text",
}


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be shown with a question, and how."""
    for medium, what in (
        ("image", "a picture to look at"),
        ("audio", "a sound to listen to"),
        ("video", "a film to look at"),
        ("file", "a PDF, text, picture, sound or film, told apart by its content"),
    ):
        parser.add_argument(
            f"--{medium}", type=Path, action="append", default=[], metavar="FILE", help=what
        )
    parser.add_argument(
        "--detail", type=int, metavar="TOKENS",
        help="how closely to look at pictures and pages: 70, 140, 280, 560 or 1120, as far as the "
        "model supports it (default: more for documents and small print)",
    )  # fmt: skip
    parser.add_argument(
        "--pages", type=page_range, metavar="A-B", help="which pages of PDFs to show (default: all)"
    )
    parser.add_argument(
        "--as-text", action="store_true", help="read the text of PDFs instead of seeing their pages"
    )
    parser.add_argument(
        "--receipt", action="store_true", help="tell on stderr what of the files reached the model"
    )


def add_marks_argument(parser: argparse.ArgumentParser) -> None:
    """Where the places named by the answer go."""
    parser.add_argument(
        "--marks", type=Path, metavar="FILE",
        help="write the boxes and points of the answer as .json, or drawn into the picture",
    )  # fmt: skip


def page_range(text: str) -> tuple[int, int]:
    """``3`` or ``2-5`` -> first and last page, counted from 0; for argparse."""
    first, _, last = text.partition("-")
    try:
        pages = int(first) - 1, int(last or first) - 1
    except ValueError:
        pages = (-1, -1)
    if not 0 <= pages[0] <= pages[1]:
        raise argparse.ArgumentTypeError("must be a page or a range of pages, like 2-5")
    return pages


def find_files(arguments: argparse.Namespace) -> list[tuple[MediaKind, Path]]:
    """The files by kind, in the order of the arguments; tells a mistyped path at once.

    Sizes and contents are judged when the file is read.

    Raises:
        MediaError: a file is not there, or ``--file`` names something of no known kind.
    """
    files = []
    for name, kind in _KINDS.items():
        for path in getattr(arguments, name):
            check_file(path, _WHAT[kind], sys.maxsize)
            files.append((kind, path))
    for path in arguments.file:
        files.append((_kind_of(path), path))
    return files


def _kind_of(path: Path) -> MediaKind:
    check_file(path, "file", sys.maxsize)
    with path.open("rb") as file:
        kind = sniff(file.read(HEAD_BYTES))
    if kind is None:
        raise MediaError(
            f"{path} is not a picture, sound, film, PDF or text that Tandem can read; convert it "
            "to one of these."
        )
    return kind


def make_parts(
    files: Sequence[tuple[MediaKind, Path]],
    question: str,
    arguments: argparse.Namespace,
    sight: Sight | None,
    view: FilmView,
) -> tuple[Part, ...]:
    """Files and question in the order Google's model card recommends: what is seen before the
    text, sound after it.

    Raises:
        UserError: a file cannot be used, or the model does not support the detail.
    """
    detail = arguments.detail
    if detail is not None and sight is not None and detail not in sight.budgets:
        raise PromptError(
            f"This model cannot look at a picture with {detail} tokens; choose "
            f"{' or '.join(map(str, sight.budgets))}."
        )
    seen: list[Part] = []
    heard: list[Part] = []
    for kind, path in files:
        match kind:
            case MediaKind.IMAGE:
                seen.append(ImagePart(path, detail or _wanted(path, sight)))
            case MediaKind.VIDEO:
                seen.append(VideoPart(path, view))
            case MediaKind.AUDIO:
                heard.append(AudioPart(path))
            case MediaKind.TEXT:
                seen.append(FilePart(path))
            case MediaKind.DOCUMENT:
                seen.extend(_document(path, arguments, sight))
    return (*seen, TextPart(question), *heard)


def _document(path: Path, arguments: argparse.Namespace, sight: Sight | None) -> list[Part]:
    from engine.media.pages import read_outline

    outline = read_outline(path)
    first, last = arguments.pages or (0, outline.num_pages - 1)
    if last >= outline.num_pages:
        raise MediaError(f"{path} has {outline.num_pages} pages, so there is no page {last + 1}.")
    if arguments.as_text or sight is None:
        return [FilePart(path, pages=(first, last))]
    detail = arguments.detail or nearest_budget(PAGE_DETAIL, sight)
    return [PagePart(path, page, detail) for page in range(first, last + 1)]


def _wanted(path: Path, sight: Sight | None) -> int | None:
    """What the content asks for and the model supports; None leaves the choice to the model."""
    if sight is None or len(sight.budgets) == 1:
        return None
    from engine.media.detail import wanted_budget
    from engine.media.image import load_image

    wanted = wanted_budget(load_image(path))
    return None if wanted is None else nearest_budget(wanted, sight)


def nearest_budget(wanted: int, sight: Sight) -> int:
    """The largest supported number of tokens up to ``wanted``; the least where all are larger."""
    return max((one for one in sight.budgets if one <= wanted), default=sight.budgets[0])


def tell_receipts(parts: Sequence[Part], event: Event) -> None:
    """One line on stderr for each medium that reached the model."""
    if not isinstance(event, MediaRead):
        return
    media = (part for part in parts if not isinstance(part, TextPart))
    for part, receipt in zip(media, event.receipts, strict=True):
        place = f", page {part.page + 1}" if isinstance(part, PagePart) else ""
        print(f"{part.path.name}{place}: {receipt_text(receipt)}", file=sys.stderr, flush=True)


def receipt_text(receipt: Receipt) -> str:
    """What of a medium reached the model, in one line."""
    said = [f"{receipt.tokens} tokens"]
    if receipt.frame_seconds:
        times = ", ".join(f"{second:.1f}" for second in receipt.frame_seconds)
        said.append(f"{len(receipt.frame_seconds)} frames at {times} s")
    if receipt.size_px is not None:
        said.append(f"{receipt.size_px[0]} x {receipt.size_px[1]} pixels")
    if receipt.sound_seconds is not None:
        said.append(f"{receipt.sound_seconds:.1f} s of sound")
    if receipt.characters is not None:
        said.append(f"{receipt.characters} characters")
    return ", ".join(said)
