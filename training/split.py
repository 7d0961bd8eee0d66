"""What is held out, fixed in code: evaluation never meets what training has seen.

Fonts and voices by name, background hues by range, arithmetic pairs by hash, phrasings by
their place in a list, random scenes by seed. A test checks that the two sides are disjoint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

TRAIN, HELD_OUT = "train", "held_out"

# Seeds of random generators: training streams start low, evaluation streams high.
HELD_OUT_SEED = 900_000_000

HELD_OUT_FONTS = frozenset(
    {
        "DejaVuSerif-Bold",
        "DejaVuSansCondensed",
        "NimbusSans-Regular",
        "NimbusRoman-Bold",
        "P052-Roman",
        "C059-Italic",
        "URWGothic-Book",
        "URWBookman-Demi",
        "NotoSansMono-Bold",
    }
)

# Hues in degrees that coloured backgrounds have only in evaluation.
HELD_OUT_HUES = (150.0, 190.0)

HELD_OUT_VARIANTS = frozenset({"m8", "f5", "Andrea", "john", "travis", "victor", "linda", "klatt4"})

HELD_OUT_NAMES_EVERY = 6


def held_out_hash(text: str, share: float = 0.1) -> bool:
    """True for a fixed pseudo-random ``share`` of all texts."""
    value = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    return value < share * 2**32


def part(items: Sequence[T], side: str, every: int = 6) -> list[T]:
    """Every ``every``-th item, counted from the third, for evaluation; the others for training.

    Lists shorter than ``every`` are too short to lose an item: training gets them whole and
    evaluation nothing.
    """
    chosen = [index % every == 2 and len(items) >= every for index in range(len(items))]
    return [item for item, held in zip(items, chosen, strict=True) if held == (side == HELD_OUT)]
