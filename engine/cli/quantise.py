"""``tandem models quantise``: pack a model's weights ahead of its first start."""

from __future__ import annotations

import sys
from pathlib import Path

from engine.checkpoint import inspect_target
from engine.interruption import quitting_on_interrupt
from engine.quiet import hush_libraries
from engine.requests import Precision


def quantise(target: Path, drafter: Path | None, precision: str) -> int:
    """Pack both models and say where the weights came from.

    Raises:
        UserError: the folder or an installed library cannot be used.
    """
    inspect_target(target)  # a wrong folder is told before torch takes its seconds to start
    hush_libraries()
    with quitting_on_interrupt("Packing stopped; nothing was kept."):
        _tell(0, 0, "Starting the engine")
        from engine.loader import load_model

        wanted = Precision(precision)
        model = load_model(target, drafter_folder=drafter, precision=wanted, report=_tell)
    _tell(0, 0, "")
    for note in model.notes:
        print(note)
    return 0


def _tell(done: int, total: int, what: str) -> None:
    """One line that replaces itself, only where somebody watches."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{what}", end="", file=sys.stderr, flush=True)
