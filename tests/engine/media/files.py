"""Writes the media the tests need; every file is made in the test's own folder."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import soundfile
from numpy.typing import NDArray


def tone(
    path: Path, seconds: float = 1.0, rate: int = 16_000, hertz: float = 440.0, channels: int = 1
) -> Path:
    time = np.arange(int(seconds * rate)) / rate
    wave = 0.5 * np.sin(2 * np.pi * hertz * time)
    soundfile.write(path, np.repeat(wave[:, None], channels, axis=1), rate)
    return path


def film(path: Path, num_frames: int, fps: float = 10.0, size: tuple[int, int] = (64, 48)) -> Path:
    """Frame k is grey with the value 10 * k (from 0 again after 25 frames)."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    assert writer.isOpened()
    for number in range(num_frames):
        writer.write(_grey(size, 10 * number % 250))
    writer.release()
    return path


def _grey(size: tuple[int, int], value: int) -> NDArray[np.uint8]:
    return np.full((size[1], size[0], 3), value, dtype=np.uint8)


def cut(path: Path, share: float = 0.5) -> Path:
    """The same file without its end."""
    data = path.read_bytes()
    shorter = path.with_name(f"cut{path.suffix}")
    shorter.write_bytes(data[: int(len(data) * share)])
    return shorter


def pdf(path: Path, *pages: str, extra: str = "") -> Path:
    """A page of 612 x 792 points for each text; ``extra`` is drawn on all of them."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        drawn = f"{extra}\nBT /F 24 Tf 72 700 Td ({text}) Tj ET"
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    path.write_bytes(_assembled(objects, "/Root 1 0 R"))
    return path


def protected_pdf(path: Path, text: str, password: str) -> Path:
    """Encrypted with the standard handler, revision 2 (RC4 of 40 bits; ISO 32000-1, 7.6.3)."""
    padding = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
    padded = (password.encode() + padding)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    identity, rights = b"0123456789abcdef", struct.pack("<i", -4)
    key = hashlib.md5(padded + owner + rights + identity).digest()[:5]
    user = _rc4(key, padding)
    drawn = f"BT /F 24 Tf 72 700 Td ({text}) Tj ET".encode()
    own_key = hashlib.md5(key + struct.pack("<I", 5)[:3] + b"\0\0").digest()[:10]
    objects: list[str | bytes] = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
        "/Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>",
        f"<< /Length {len(drawn)} >>\nstream\n".encode() + _rc4(own_key, drawn) + b"\nendstream",
        f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{user.hex()}> >>",
    ]
    ids = f"/ID [<{identity.hex()}> <{identity.hex()}>]"
    path.write_bytes(_assembled(objects, f"/Root 1 0 R /Encrypt 6 0 R {ids}"))
    return path


def _assembled(objects: Sequence[str | bytes], trailer: str) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        body = content if isinstance(content, bytes) else content.encode("latin-1")
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    end = f"trailer << /Size {count} {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n".encode()
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + end


def _rc4(key: bytes, data: bytes) -> bytes:
    state, mixed = list(range(256)), 0
    for place in range(256):
        mixed = (mixed + state[place] + key[place % len(key)]) % 256
        state[place], state[mixed] = state[mixed], state[place]
    result, one, other = bytearray(), 0, 0
    for byte in data:
        one = (one + 1) % 256
        other = (other + state[one]) % 256
        state[one], state[other] = state[other], state[one]
        result.append(byte ^ state[(state[one] + state[other]) % 256])
    return bytes(result)
