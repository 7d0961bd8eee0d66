"""What kind of file begins with these bytes. Pure functions, usable in any process."""

from __future__ import annotations

import codecs

from engine.messages import MediaKind

HEAD_BYTES = 4096
PDF_HEAD_BYTES = 1024  # some writers put a few bytes before the mark
AVIF_BRANDS = (b"avif", b"avis")
HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x1b")


def sniff(head: bytes) -> MediaKind | None:
    """The kind of a file that begins with ``head``; None when it is none of ours."""
    if head.startswith(
        (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
    ):
        return MediaKind.IMAGE
    if head.startswith((b"fLaC", b"OggS", b"ID3", b"FORM", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")):
        return MediaKind.AUDIO
    if head.startswith(b"RIFF"):
        return {b"WEBP": MediaKind.IMAGE, b"WAVE": MediaKind.AUDIO, b"AVI ": MediaKind.VIDEO}.get(
            head[8:12]
        )
    if head[:PDF_HEAD_BYTES].find(b"%PDF-") >= 0:
        return MediaKind.DOCUMENT
    if head.startswith(b"\x1aE\xdf\xa3"):
        return MediaKind.VIDEO
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in AVIF_BRANDS or brand in HEIC_BRANDS:
            return MediaKind.IMAGE
        return MediaKind.AUDIO if brand in (b"M4A ", b"M4B ") else MediaKind.VIDEO
    if is_svg(head):
        return MediaKind.IMAGE
    return MediaKind.TEXT if is_text(head) else None


def is_heic(head: bytes) -> bool:
    """Whether this is a photo in Apple's usual format."""
    return head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS


def is_svg(head: bytes) -> bool:
    """Whether this is a drawing in SVG: its root element is near the beginning."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    return start.startswith((b"<svg", b"<?xml", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in head


def is_text(head: bytes) -> bool:
    """Whether these bytes begin a text in UTF-8, or in UTF-16 with its mark."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        # The last character may be cut in two.
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return bool(head) and all(byte >= 32 or byte in _TEXT_CONTROLS for byte in head)
