"""Can the installed libraries work at all? Told from their versions, in one sentence.

Runs at every start, so it only reads metadata and imports nothing. The thorough test, which
builds a small model and decodes with it, is ``engine.selftest``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from engine.errors import InstallationError

Release = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Requirement:
    """Versions from ``least`` on and below ``below`` work; ``reason`` says what others lack."""

    package: str
    name: str
    least: Release
    below: Release
    best: str
    reason: str


ENGINE = (
    Requirement(
        "torch", "PyTorch", (2, 9), (3,), "2.13.0", "the engine is built and checked on 2.13"
    ),
    Requirement(
        "transformers",
        "transformers",
        (5, 20),
        (5, 23),
        "5.22.2",
        "older ones do not know Gemma 4's drafters, and 5.23.0 cannot build them",
    ),
    Requirement("safetensors", "safetensors", (0, 7), (1,), "0.8.0", "weights are read with it"),
    Requirement("numpy", "numpy", (2,), (3,), "2.4.6", "pictures and sounds are held in it"),
)


def _window() -> tuple[Requirement, ...]:
    """6.12.0 lets the program abort within seconds on Python 3.11, and only there."""
    below = (6, 12) if sys.version_info < (3, 12) else (7,)
    reason = "6.12 aborts on Python 3.11 because it loses references to None"
    return (Requirement("PySide6-Essentials", "PySide6", (6, 8), below, "6.11.3", reason),)


def check_installation(*, with_window: bool = False) -> None:
    """Compare installed versions with what can work.

    Raises:
        InstallationError: names the first library that cannot work, why, and the version to
            install.
    """
    check_requirements((*ENGINE, *(_window() if with_window else ())))


def check_requirements(requirements: Iterable[Requirement]) -> None:
    """Check some requirements; see ``check_installation``."""
    for wanted in requirements:
        try:
            found = version(wanted.package)
        except PackageNotFoundError as error:
            raise InstallationError(f"{wanted.name} is not installed; {_advice(wanted)}") from error
        if not wanted.least <= _release(found) < wanted.below:
            raise InstallationError(
                f"{wanted.name} {found} cannot work here ({wanted.reason}); {_advice(wanted)}"
            )


def _advice(wanted: Requirement) -> str:
    return f'install {wanted.best} with: python -m pip install "{wanted.package}=={wanted.best}".'


def _release(text: str) -> Release:
    """Leading numbers of a version: 2.13.0+cpu -> (2, 13, 0)."""
    match = re.match(r"\d+(\.\d+)*", text)
    return tuple(int(number) for number in match[0].split(".")) if match else ()
