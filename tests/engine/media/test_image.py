"""Pictures: what is shown to the model, and what is refused with which sentence."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import MediaError
from engine.media import image as module
from engine.media.image import load_image
from tests.engine.media.files import cut


def _noise(size: tuple[int, int]) -> Image.Image:
    values = np.random.default_rng(0).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    return Image.fromarray(values)


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tiff", ".webp"])
def test_pixels_come_back_as_saved(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    picture = _noise((20, 10))
    picture.save(path, lossless=True)
    np.testing.assert_array_equal(load_image(path), np.asarray(picture))


def test_turned_photo_is_set_upright(tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 20), "black")
    picture.paste("white", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held sideways: turn right to see it upright
    picture.save(tmp_path / "a.png", exif=exif)
    upright = load_image(tmp_path / "a.png")
    assert upright.shape == (40, 20, 3)
    assert upright[:20].min() == 255
    assert upright[20:].max() == 0


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparency_is_painted_on_white(tmp_path: Path, mode: str) -> None:
    picture = Image.new("RGBA", (4, 2), (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (0, 0, 2, 2))
    picture.convert(mode).save(tmp_path / "a.png")
    shown = load_image(tmp_path / "a.png")
    assert shown[:, :2].max() == 0
    assert shown[:, 2:].min() == 255


def test_sixteen_bit_grey_is_scaled_not_clipped(tmp_path: Path) -> None:
    values = np.array([[0, 257 * 100, 65535]], dtype=np.uint16)
    Image.fromarray(values).save(tmp_path / "a.png")
    assert load_image(tmp_path / "a.png")[0, :, 0].tolist() == [0, 100, 255]


def test_float_grey_is_scaled_to_its_peak(tmp_path: Path) -> None:
    Image.fromarray(np.array([[0.0, 2.0, 4.0]], dtype=np.float32)).save(tmp_path / "a.tiff")
    assert load_image(tmp_path / "a.tiff")[0, :, 0].tolist() == [0, 128, 255]


def test_animation_shows_its_first_frame(tmp_path: Path) -> None:
    first, second = Image.new("RGB", (4, 4), "white"), Image.new("RGB", (4, 4), "black")
    first.save(tmp_path / "a.gif", save_all=True, append_images=[second])
    assert load_image(tmp_path / "a.gif").min() == 255


def test_large_picture_is_reduced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_PIXELS", 1000)
    _noise((100, 50)).save(tmp_path / "a.png")
    height, width, _ = load_image(tmp_path / "a.png").shape
    assert height * width <= 1000
    assert width == 2 * height


def _refusal(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        load_image(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_missing_picture_is_refused(tmp_path: Path) -> None:
    assert "does not exist" in _refusal(tmp_path / "none.png")


def test_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in _refusal(tmp_path)


def test_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    assert "is empty" in _refusal(tmp_path / "a.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert "not a regular file" in _refusal(tmp_path / "pipe.png")


def test_text_named_png_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("not a picture")
    assert "not a picture" in _refusal(tmp_path / "a.png")


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".gif", ".bmp", ".tiff"])
def test_truncated_picture_is_refused(tmp_path: Path, suffix: str) -> None:
    _noise((80, 60)).save(tmp_path / f"a{suffix}")
    _refusal(cut(tmp_path / f"a{suffix}"))


@pytest.mark.parametrize("side", [12_000, 60_000])
def test_picture_bomb_is_refused_before_decoding(tmp_path: Path, side: int) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = chunk(b"IDAT", zlib.compress(bytes(1000)))
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + rows + chunk(b"IEND", b"")
    (tmp_path / "bomb.png").write_bytes(bomb)
    assert "million pixels" in _refusal(tmp_path / "bomb.png")


def test_file_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 100)
    _noise((80, 60)).save(tmp_path / "a.png")
    assert "MiB" in _refusal(tmp_path / "a.png")


def test_postscript_is_not_handed_to_another_program(tmp_path: Path) -> None:
    Image.new("RGB", (4, 4)).save(tmp_path / "a.eps")
    assert "not a picture" in _refusal(tmp_path / "a.eps")
