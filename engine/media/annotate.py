"""Draws the boxes and points of an answer into its picture, with Pillow alone.

For the command line; the window paints its own, with the fonts of the system. Pure but for its
result; usable in any process.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine import mark_looks
from engine.media.image import Picture
from engine.sight import Mark


def annotated(picture: Picture, marks: Sequence[Mark]) -> Picture:
    """A copy of the picture (height, width, 3) with its marks and their labels."""
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    label_px = mark_looks.label_px(image.height)
    font = ImageFont.load_default(label_px)
    for number, mark in enumerate(marks):
        color = mark_looks.color_of(number)
        left, top, right, bottom = _in_pixels(mark, image.size, label_px)
        line = max(2, label_px // 6)
        if mark.is_point:
            draw.ellipse((left, top, right, bottom), outline=color, width=line)
        else:
            draw.rectangle((left, top, right, bottom), outline=color, width=line)
        if mark.label:
            right_most = image.width - draw.textlength(mark.label, font=font)
            place = (max(0, min(left, right_most)), max(0, top - label_px - 4))
            draw.rectangle(draw.textbbox(place, mark.label, font=font), fill=color)
            draw.text(place, mark.label, font=font, fill="black")
    return np.asarray(image, dtype=np.uint8)


def _in_pixels(mark: Mark, size: tuple[int, int], reach: int) -> tuple[float, float, float, float]:
    width, height = size
    left, top, right, bottom = mark.box
    room = reach / 2 if mark.is_point else 0
    return (
        left * width - room, top * height - room, right * width + room, bottom * height + room
    )  # fmt: skip
