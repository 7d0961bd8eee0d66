"""Waiting for the window as long as a slow computer needs.

pytest-qt waits five seconds where a test asks for no limit, and one for a window to be shown: too
few where other programs want the processor too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

WAIT_MS = 90_000


class PatientBot(QtBot):
    """pytest-qt's bot with limits for what hangs, not for what is slow."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = WAIT_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = WAIT_MS, **others: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **others)

    def waitExposed(self, widget: Any, *, timeout: int = WAIT_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)
