"""What kind of file begins with these bytes; no Qt, so that storage may ask too."""

from __future__ import annotations

from app.records import MediaKind

HEAD_BYTES = 64
IMAGE_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"mif1")


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
    if head.startswith(b"\x1aE\xdf\xa3"):
        return MediaKind.VIDEO
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in IMAGE_BRANDS:
            return MediaKind.IMAGE
        return MediaKind.AUDIO if brand in (b"M4A ", b"M4B ") else MediaKind.VIDEO
    return None
