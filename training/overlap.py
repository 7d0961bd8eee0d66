"""How well two boxes agree."""

from __future__ import annotations

from collections.abc import Sequence


def overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """Intersection over union of two boxes whose edges stand in the same order, low before high."""
    height = min(one[2], other[2]) - max(one[0], other[0])
    width = min(one[3], other[3]) - max(one[1], other[1])
    inside = max(height, 0) * max(width, 0)
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return inside / (areas - inside) if areas > inside else 0.0
