"""Which commits a download began with, so that it ends with the same ones.

A branch moves on while gigabytes arrive over days. What the first run was told is kept beside the
unfinished files and asked for again by the next run; the record of an installed model does the
same for its repair.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from engine.hub.record import RECORD_FILE, write_json

_FILE = "revisions.json"


@dataclass(frozen=True, slots=True)
class Held:
    """The commits of both halves. ``is_installed``: they belong to a model that is repaired."""

    target: str
    drafter: str
    is_installed: bool = False


def held(partial: Path) -> Held | None:
    """What an unfinished download or a damaged model has to stay with; None for a fresh one."""
    for name, is_installed in ((_FILE, False), (RECORD_FILE, True)):
        try:
            document = json.loads((partial / name).read_bytes())
            found = Held(str(document["commit"]), str(document["drafter_commit"]), is_installed)
        except (OSError, ValueError, KeyError, TypeError):
            continue  # a damaged note only costs asking for what the catalogue names
        if found.target and found.drafter:
            return found
    return None


def hold_to(partial: Path, target: str, drafter: str) -> None:
    """Note the commits that this download stays with."""
    write_json(partial / _FILE, {"commit": target, "drafter_commit": drafter}, is_vital=False)


def let_go(partial: Path) -> None:
    """The download is complete: its record has the commits now."""
    (partial / _FILE).unlink(missing_ok=True)


def forget(partial: Path) -> None:
    """Other commits are wanted from now on."""
    for name in (_FILE, RECORD_FILE):
        (partial / name).unlink(missing_ok=True)


def is_begun(partial: Path) -> bool:
    """Whether a download of commits of its own lies here."""
    return (partial / _FILE).is_file()
