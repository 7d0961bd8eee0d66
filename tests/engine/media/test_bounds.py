"""What is unusual about a file, and what is said about it."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

from benchmarks.media_fuzz import mutated
from engine.errors import MediaError
from engine.media import image as image_module
from engine.media.audio import load_sound
from engine.media.image import count_frames, load_image
from engine.media.kinds import sniff
from engine.media.look import look_at, write_thumbnail
from engine.media.video import load_film
from engine.messages import MediaKind
from engine.paths import samples
from tests.engine.media.files import film, pdf


def test_sound_of_four_hours_is_refused_without_being_read(tmp_path: Path) -> None:
    """A header that announces four hours over a sparse file."""
    seconds, rate = 4 * 3600, 8000
    size = seconds * rate
    header = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 1, rate, rate, 1, 8, b"data", size,
    )  # fmt: skip
    path = tmp_path / "long.wav"
    with path.open("wb") as file:
        file.write(header)
        file.truncate(len(header) + size)
    assert soundfile.info(path).duration == seconds
    with pytest.raises(MediaError, match="14400 s"):
        load_sound(path)


def test_film_without_a_sound_track_is_a_film(tmp_path: Path) -> None:
    assert len(load_film(film(tmp_path / "a.avi", num_frames=4), 4).frames) == 4


@pytest.mark.parametrize("name", ["picture.wav", "picture.mp4", "picture"])
def test_wrong_extension_does_not_matter(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes((samples() / "picture.png").read_bytes())
    kind = sniff(path.read_bytes()[:4096])
    assert kind is MediaKind.IMAGE
    assert look_at(path, kind).size_px == (640, 480)


def test_svg_that_nobody_has_rendered_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with pytest.raises(MediaError, match="rendered before"):
        load_image(tmp_path / "a.svg")


def test_heic_without_its_extra_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pillow_heif", None)
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    with pytest.raises(MediaError, match="pillow-heif"):
        load_image(tmp_path / "a.heic")


def test_avif_is_read(tmp_path: Path) -> None:
    Image.new("RGB", (40, 20), "red").save(tmp_path / "a.avif")
    assert load_image(tmp_path / "a.avif").shape == (20, 40, 3)


def test_frames_of_an_animation_are_counted(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "lime", "blue")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert count_frames(tmp_path / "a.gif") == 3
    assert look_at(tmp_path / "a.gif", MediaKind.IMAGE).num_frames == 3
    assert len(load_film(tmp_path / "a.gif", 3).frames) >= 2


def test_transparent_picture_is_reduced_without_dark_edges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_module, "KEPT_PIXELS", 16)
    picture = Image.new("RGBA", (16, 16), (0, 0, 0, 0))
    picture.paste((255, 0, 0, 255), (0, 0, 8, 16))
    picture.save(tmp_path / "a.png")
    shown = load_image(tmp_path / "a.png")
    assert shown.shape == (4, 4, 3)
    assert shown[0, 0].tolist() == [255, 0, 0]
    assert shown[0, 3].tolist() == [255, 255, 255]


@pytest.mark.parametrize("kind", [MediaKind.DOCUMENT, MediaKind.VIDEO])
def test_documents_and_films_have_small_pictures_too(tmp_path: Path, kind: MediaKind) -> None:
    source = (
        pdf(tmp_path / "a.pdf", "Hi")
        if kind is MediaKind.DOCUMENT
        else film(tmp_path / "a.avi", num_frames=3, size=(160, 80))
    )
    write_thumbnail(source, kind, tmp_path / "small.png", 50)
    with Image.open(tmp_path / "small.png") as small:
        assert max(small.size) == 50


@pytest.mark.parametrize("suffix", ["avif", "tiff"])
def test_damage_that_decoders_report_in_odd_ways_is_a_sentence(tmp_path: Path, suffix: str) -> None:
    """AVIF by RuntimeError, TIFF by TypeError: found by ``benchmarks.media_fuzz``."""
    noise = np.random.default_rng(0).integers(0, 255, (48, 64, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / f"a.{suffix}")
    data, rng = (tmp_path / f"a.{suffix}").read_bytes(), random.Random(0)
    refused = 0
    for _ in range(60):
        (tmp_path / "b").write_bytes(mutated(data, rng))
        try:
            load_image(tmp_path / "b")
        except MediaError:
            refused += 1
    assert refused > 0
