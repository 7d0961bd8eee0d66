"""Numbers of things in sentences."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def counted(number: int, one: str, many: str) -> str:
    """``one`` for one thing, else ``many`` with ``{n}`` replaced by the number."""
    return one if number == 1 else many.format(n=QLocale().toString(number))
