"""Times that an answer names, such as 0:07 or 12 s. Pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CLOCK = r"(?<![\d:.])(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)(?![\d:])"
_PLAIN = r"(?<![\d:.,])(?P<plain>\d{1,4}(?:[.,]\d{1,2})?) ?(?:s|sec|secs|seconds?|Sekunden?)\b"
_TIME = re.compile(f"{_CLOCK}|{_PLAIN}")


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A place in a text (``start`` to ``end``) that names a time in seconds."""

    start: int
    end: int
    seconds: float


def find_times(text: str, length_s: float | None = None) -> list[NamedTime]:
    """The times in ``text``; with a length, only those that lie within it."""
    found = []
    for match in _TIME.finditer(text):
        if match["plain"]:
            seconds = float(match["plain"].replace(",", "."))
        else:
            minutes = 60 * int(match["hours"] or 0) + int(match["minutes"])
            seconds = float(60 * minutes + int(match["seconds"]))
        if length_s is None or seconds <= length_s:
            found.append(NamedTime(match.start(), match.end(), seconds))
    return found
