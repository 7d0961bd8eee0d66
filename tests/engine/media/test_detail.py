"""Small print asks for more detail; pictures without print ask for nothing."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from engine.media.detail import wanted_budget
from engine.media.image import load_image
from engine.paths import samples

TEXT = "The quick brown fox jumps over the lazy dog while twelve wizards quietly vex " * 40


def _page(letters_px: int, size: tuple[int, int] = (1240, 1754)) -> np.ndarray:
    """A printed page with letters of this height; the font is Pillow's own."""
    page = Image.new("RGB", size, "white")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(letters_px)
    per_line = int(size[0] * 1.6 / letters_px)
    for number, y in enumerate(range(100, size[1] - 100, int(letters_px * 1.4))):
        start = number * per_line % (len(TEXT) // 2)
        draw.text((120, y), TEXT[start : start + per_line], font=font, fill="black")
    return np.asarray(page)


@pytest.mark.parametrize(("letters_px", "budget"), [(10, 1120), (22, 560), (40, 280)])
def test_smaller_print_asks_for_more(letters_px: int, budget: int) -> None:
    assert wanted_budget(_page(letters_px)) == budget


def test_print_is_found_on_dark_paper_too() -> None:
    assert wanted_budget(255 - _page(10)) == 1120


def test_size_of_the_file_does_not_matter_but_that_of_the_letters() -> None:
    large = np.asarray(Image.fromarray(_page(22)).resize((2480, 3508), Image.Resampling.BICUBIC))
    assert wanted_budget(large) == 560


@pytest.mark.parametrize("shape", [(1, 1), (5, 900), (900, 900)])
def test_pictures_without_print_ask_for_nothing(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (*shape, 3), dtype=np.uint8)
    assert wanted_budget(noise) is None
    assert wanted_budget(np.full((*shape, 3), 200, dtype=np.uint8)) is None


def test_drawn_scene_asks_for_nothing() -> None:
    assert wanted_budget(load_image(samples() / "picture.png")) is None
