"""Sentences with gaps: recognised in a finished text, their arguments taken out again.

``{name}`` and Qt's ``%n`` are gaps. Pure Python; knows no language and no widget.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

_GAP = re.compile(r"\{(?P<name>[A-Za-z_]\w*)\}|%n|\{\{|\}\}")
_NUMBER = r"\d[\d\s.,'’\u00a0\u202f]*"
COUNT = "%n"


@dataclass(frozen=True)
class Template:
    """One text with gaps, such as ``Deleted “{title}”``."""

    text: str

    @cached_property
    def has_gaps(self) -> bool:
        """Whether there is anything to fill in."""
        return any(found[0] not in ("{{", "}}") for found in _GAP.finditer(self.text))

    @cached_property
    def num_fixed(self) -> int:
        """How many letters stand outside the gaps: the more, the surer a match."""
        return sum(letter.isalpha() for letter in _GAP.sub("", self.text))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        parts: list[str] = []
        seen: set[str] = set()
        end = 0
        for gap in _GAP.finditer(self.text):
            parts.append(re.escape(self.text[end : gap.start()]))
            parts.append(_gap_pattern(gap, seen))
            end = gap.end()
        parts.append(re.escape(self.text[end:]))
        return re.compile("".join(parts), re.DOTALL)

    def arguments(self, text: str) -> dict[str, str] | None:
        """What fills the gaps in ``text``; None where it is not made from this template."""
        found = self._pattern.fullmatch(text)
        if found is None:
            return None
        return {name.replace("count__", COUNT): value for name, value in found.groupdict().items()}


def fill(text: str, arguments: Mapping[str, str]) -> str:
    """Put arguments into the gaps; a gap without one stays as it is."""

    def value(gap: re.Match[str]) -> str:
        if gap[0] in ("{{", "}}"):
            return gap[0][0]
        return arguments.get(gap["name"] or COUNT, gap[0])

    return _GAP.sub(value, text)


def _gap_pattern(gap: re.Match[str], seen: set[str]) -> str:
    if gap[0] in ("{{", "}}"):
        return re.escape(gap[0][0])
    name = gap["name"] or "count__"
    if name in seen:
        return f"(?P={name})"
    seen.add(name)
    return f"(?P<{name}>{_NUMBER if gap[0] == COUNT else '.*?'})"
