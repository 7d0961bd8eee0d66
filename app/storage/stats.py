"""A reply's statistics as JSON, and back with every value checked.

Fields this version does not know are left out: a newer one may have written them.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, fields
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from engine.events import Stats

_HINTS = get_type_hints(Stats)


def stats_text(stats: Stats | None) -> str | None:
    """The JSON that ``read_stats`` reads."""
    return None if stats is None else json.dumps(asdict(stats))


def read_stats(values: object) -> Stats:
    """The statistics in a parsed JSON object; raises ``ValueError`` naming what is wrong."""
    if not isinstance(values, dict):
        raise ValueError("they are not an object")
    known = {
        item.name: _checked(values[item.name], _HINTS[item.name], item.name)
        for item in fields(Stats)
        if item.name in values
    }
    try:
        return Stats(**known)
    except TypeError:
        raise ValueError("they are incomplete") from None


def _checked(value: Any, hint: Any, name: str) -> Any:
    if isinstance(hint, UnionType):
        inner = next(option for option in get_args(hint) if option is not type(None))
        return None if value is None else _checked(value, inner, name)
    if get_origin(hint) is tuple:
        if not isinstance(value, (list, tuple)):
            raise ValueError(f"“{name}” is not a list")
        return tuple(_checked(item, get_args(hint)[0], name) for item in value)
    allowed = (int, float) if hint is float else hint
    is_right = isinstance(value, allowed) and not isinstance(value, bool)
    if is_right and (hint is not float or math.isfinite(value)):
        return value
    raise ValueError(f"“{name}” is not what it must be")
