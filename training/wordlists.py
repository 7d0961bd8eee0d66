"""The text files in ``texts``: groups of phrases, written for this project.

``= name`` opens a group; its phrases stand on the lines below, separated by ``|``; a line that
starts with ``#`` is a remark. The order counts: the split cuts lists by place.
"""

from __future__ import annotations

from functools import cache

from training.settings import PROJECT

TEXTS = PROJECT / "training" / "texts"


@cache
def lines_by_group(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of every group of a file."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (TEXTS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            lines = found.setdefault(line[2:].strip(), [])
        elif line.strip() and not line.startswith("#"):
            lines.append(line.strip())
    return {group: tuple(some) for group, some in found.items()}


@cache
def phrases(name: str) -> dict[str, tuple[str, ...]]:
    """The phrases of every group of a file."""
    return {
        group: tuple(
            phrase.strip() for line in lines for phrase in line.split("|") if phrase.strip()
        )
        for group, lines in lines_by_group(name).items()
    }
