"""Boxes and points in an answer -> marks with the place of their text.

Gemma writes ``{"box_2d": [ymin, xmin, ymax, xmax], "label": "…"}`` and ``{"point": [y, x], …}``
with numbers from 0 to 1000, alone, in lists, inside Markdown fences or in the middle of a
sentence. Reads whatever is there so far, so an answer may still be growing: what is not
complete yet is left out. Pure functions, usable in any process.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from engine.sight import Mark

SCALE = 1000
MAX_MARKS = 200
# A mark is an innermost object: without another brace inside, quoted ones aside.
_OBJECT = re.compile(r'\{(?:[^{}"\\]|"(?:[^"\\\n]|\\.){0,400}"){0,200}\}')
_KEYS = ("box_2d", "point", "point_2d", "points")
_LABELS = ("label", "name", "text", "description")


def find_marks(text: str) -> tuple[Mark, ...]:
    """The marks in ``text``, in order; numbers are shares of the picture's sides (0 to 1)."""
    found: list[Mark] = []
    for match in _OBJECT.finditer(text):
        if any(f'"{key}"' in match[0] for key in _KEYS):
            found.extend(_marks_of(match))
        if len(found) >= MAX_MARKS:
            break
    return tuple(found[:MAX_MARKS])


def marks_json(marks: Sequence[Mark]) -> str:
    """The marks as JSON, in the model's own form."""
    return json.dumps([_plain(mark) for mark in marks], ensure_ascii=False, indent=2) + "\n"


def _marks_of(match: re.Match[str]) -> Iterator[Mark]:
    try:
        raw = json.loads(match[0])
    except ValueError:
        return
    label = next((raw[key] for key in _LABELS if isinstance(raw.get(key), str)), "")
    span = match.span()
    if _are_numbers(raw.get("box_2d"), 4):
        top, left, bottom, right = (_share(value) for value in raw["box_2d"])
        # The order of two sides is a slip that leaves no doubt.
        box = (min(left, right), min(top, bottom), max(left, right), max(top, bottom))
        yield Mark(label, box, span)
    for key in ("point", "point_2d"):
        if _are_numbers(raw.get(key), 2):
            yield _point(raw[key], label, span)
    points = raw.get("points")
    if isinstance(points, list):
        for point in points:
            if _are_numbers(point, 2):
                yield _point(point, label, span)


def _point(raw: list[float], label: str, span: tuple[int, int]) -> Mark:
    y, x = (_share(value) for value in raw)
    return Mark(label, (x, y, x, y), span)


def _are_numbers(raw: Any, count: int) -> bool:
    """A list of so many finite numbers within the picture, a little slack included."""
    return (
        isinstance(raw, list)
        and len(raw) == count
        and all(
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and -SCALE * 0.02 <= value <= SCALE * 1.02
            for value in raw
        )
    )


def _share(value: float) -> float:
    return min(1.0, max(0.0, value / SCALE))


def _plain(mark: Mark) -> dict[str, Any]:
    left, top, right, bottom = (round(share * SCALE) for share in mark.box)
    where = {"point": [top, left]} if mark.is_point else {"box_2d": [top, left, bottom, right]}
    return where | {"label": mark.label}
