"""The licences of everything that comes with Tandem, as packaging/shipping/licences.py found them.

Read when somebody wants to see them; no Qt.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.paths import RESOURCES

LICENCES = RESOURCES / "licences.json"
# Libraries of the system that one bundle holds besides; written by the build.
OF_THE_BUNDLE = RESOURCES / "licences_of_the_bundle.json"


@dataclass(frozen=True, slots=True)
class Library:
    """One library: ``licence`` as its makers name it, ``texts`` as they want them passed on."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]


def load_licences(*files: Path) -> list[Library]:
    """Every library in the files that are there; raises ``OSError`` or ``ValueError``."""
    found = []
    for path in files or (LICENCES, OF_THE_BUNDLE):
        if not path.is_file():
            continue
        data = json.loads(path.read_text(encoding="utf-8"))
        found += [
            Library(**{**entry, "texts": tuple(data["texts"][index] for index in entry["texts"])})
            for entry in data["libraries"]
        ]
    return found
