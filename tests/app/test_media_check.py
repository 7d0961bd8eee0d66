"""The kind of a file is read from its content, whatever its name says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers.media_check import check_media
from app.records import MediaKind
from engine.media.kinds import sniff
from engine.paths import samples


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("picture.png", MediaKind.IMAGE),
        ("sound.wav", MediaKind.AUDIO),
        ("film.mp4", MediaKind.VIDEO),
    ],
)
def test_samples_are_known_under_any_name(tmp_path: Path, name: str, kind: MediaKind) -> None:
    renamed = tmp_path / "file.bin"
    renamed.write_bytes((samples() / name).read_bytes())
    assert check_media(renamed) is kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xff\xd8\xff\xe0", MediaKind.IMAGE),
        (b"RIFF\0\0\0\0WEBP", MediaKind.IMAGE),
        (b"\0\0\0\x20ftypavif", MediaKind.IMAGE),
        (b"fLaC", MediaKind.AUDIO),
        (b"OggS", MediaKind.AUDIO),
        (b"ID3\x04", MediaKind.AUDIO),
        (b"\0\0\0\x20ftypM4A ", MediaKind.AUDIO),
        (b"\x1aE\xdf\xa3", MediaKind.VIDEO),
        (b"RIFF\0\0\0\0AVI ", MediaKind.VIDEO),
        (b"\0\0\0\x20ftypisom", MediaKind.VIDEO),
        (b"\0\0\0\x20ftypheic", MediaKind.IMAGE),
        (b"%PDF-1.7", MediaKind.DOCUMENT),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg xmlns=''>", MediaKind.IMAGE),
        (b"PK\x03\x04", None),
        (b"MZ\x90\0", None),
        (b"#!/bin/sh", MediaKind.TEXT),
        ("Zürich ist schön".encode()[:2], MediaKind.TEXT),
        (b"\xff\xfeh\0", MediaKind.TEXT),
        (b"caf\xe9!", None),
    ],
)
def test_first_bytes_decide(head: bytes, kind: MediaKind | None) -> None:
    assert sniff(head) is kind


@given(head=st.binary(max_size=5000))
def test_no_bytes_break_it(head: bytes) -> None:
    assert sniff(head) in (*MediaKind, None)
