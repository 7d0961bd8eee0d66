"""Marks drawn into a picture for the command line."""

from __future__ import annotations

import numpy as np

from engine.mark_looks import color_of
from engine.media.annotate import annotated
from engine.sight import Mark


def _label_columns(box: tuple[float, float, float, float], label: str) -> np.ndarray:
    picture = np.zeros((200, 200, 3), np.uint8)
    drawn = annotated(picture, [Mark(label, box, (0, 0))])
    color = [int(color_of(0)[at : at + 2], 16) for at in (1, 3, 5)]
    top = round(box[1] * 200)
    return np.flatnonzero((drawn[top - 15 : top - 3] == color).all(-1).any(0))


def test_a_label_at_the_right_edge_moves_in_whole() -> None:
    inside = _label_columns((0.1, 0.5, 0.9, 0.9), "red circle")
    moved = _label_columns((0.9, 0.5, 1.0, 0.9), "red circle")
    assert len(moved) > 0
    assert np.ptp(moved) >= np.ptp(inside) - 2


def test_a_label_wider_than_the_picture_begins_at_its_left_edge() -> None:
    assert _label_columns((0.5, 0.5, 0.6, 0.9), "a very long label " * 4)[0] == 0
