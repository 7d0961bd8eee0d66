"""Puts the current pack first on this process's module path; only engine processes call this.

Must run before torch is imported. Where the pack does not fit this Tandem any more, or failed its
trial, torch for the processor is used as if there were no pack.
"""

from __future__ import annotations

import logging
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from engine.gpupack.store import PackStore

logger = logging.getLogger(__name__)


def bundled_torch() -> str:
    """The version of the torch that came with Tandem, without the name of its build."""
    try:
        return version("torch").split("+")[0]
    except PackageNotFoundError:
        return ""


def current_pack(store: PackStore | None = None) -> Path | None:
    """The folder an engine would load torch from, or None; changes nothing."""
    store = store or PackStore()
    current = store.state.current
    return store.home(current) if current and store.usable(current, bundled_torch()) else None


def activate(store: PackStore | None = None) -> Path | None:
    """Let this process import torch from the current pack; returns its folder, or None."""
    store = store or PackStore()
    if current_pack(store) is None:
        return None
    try:
        store.begin_trial()
    except OSError as error:
        logger.warning("the GPU pack is not used: its trial cannot be noted (%s)", error)
        return None
    home = current_pack(store)  # the trial may have given it up
    if home is None or "torch" in sys.modules:
        return None
    sys.path.insert(0, str(home))
    logger.info("torch comes from the GPU pack in %s", home)
    return home


def confirm(store: PackStore | None = None) -> None:
    """A model was loaded: if torch came from the pack, its trial is over."""
    torch = sys.modules.get("torch")
    home = current_pack(store)
    if torch is None or home is None or not torch.__file__:
        return
    if not Path(torch.__file__).is_relative_to(home):
        return
    try:
        (store or PackStore()).end_trial()
    except OSError as error:
        logger.warning("that the GPU pack works cannot be noted (%s)", error)
