"""How a file is used, and what of it reached the model, as JSON in the database; no Qt.

Only what differs from the default is written. What cannot be understood (a newer program wrote
it) is left out with a line in the log: the file itself is not lost by that.
"""

from __future__ import annotations

import json
import logging
from dataclasses import MISSING, asdict, fields
from typing import Any, TypeVar

from app.records import Use
from engine.messages import FilmView
from engine.sight import Receipt

logger = logging.getLogger(__name__)

R = TypeVar("R", Use, Receipt, FilmView)


def use_text(use: Use) -> str:
    """A use as it is stored."""
    return json.dumps(_changed(use))


def read_use(text: str) -> Use:
    """A stored use; the default where it cannot be understood."""
    try:
        raw = json.loads(text)
        if isinstance(raw.get("film"), dict):
            raw["film"] = _made(FilmView, raw["film"])
        return _made(Use, raw)
    except (ValueError, TypeError, AttributeError):
        logger.warning("unreadable use of a file: %r", text)
        return Use()


def receipts_text(receipts: tuple[Receipt, ...]) -> str:
    """Receipts as they are stored."""
    return json.dumps([_changed(receipt) for receipt in receipts])


def read_receipts(text: str) -> tuple[Receipt, ...]:
    """Stored receipts; none where they cannot be understood."""
    try:
        return tuple(_made(Receipt, one) for one in json.loads(text))
    except (ValueError, TypeError, AttributeError):
        logger.warning("unreadable receipts of a file: %r", text)
        return ()


def _changed(record: Use | Receipt) -> dict[str, Any]:
    defaults = {field.name: field.default for field in fields(record)}
    return {
        name: value
        for name, value in asdict(record).items()
        if defaults[name] is MISSING or value != defaults[name]
    }


def _made(kind: type[R], raw: dict[str, Any]) -> R:
    known = {field.name for field in fields(kind)}
    # JSON knows lists only.
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in raw.items()
        if name in known
    }
    return kind(**values)
