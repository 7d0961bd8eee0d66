"""Encrypted documents among the files being attached: one question for a password at a time.

Passwords only pass through: none is kept, logged or written. What is attached is a copy without
encryption, so that its pages can be read whenever the chat is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


class Locked:
    """What looking at a document finds that asks for its password, or for another one."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    ticket: int
    name: str
    unlock: Callable[[str], None]


class LockedDocuments(QObject):
    """``password_wanted`` carries a name and whether the last password was wrong.

    It is answered by ``open_with`` or ``leave``. ``left`` carries the ticket of a document whose
    password nobody gave. The next document is asked about when this one is settled.
    """

    password_wanted = Signal(str, bool)
    left = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Waiting] = deque()

    def ask(self, ticket: int, name: str, unlock: Callable[[str], None]) -> None:
        """Let ``unlock`` be called with the password of this document, when its turn comes."""
        if self._waiting and self._waiting[0].ticket == ticket:
            self.password_wanted.emit(name, True)
            return
        self._waiting.append(_Waiting(ticket, name, unlock))
        if len(self._waiting) == 1:
            self.password_wanted.emit(name, False)

    def open_with(self, password: str) -> None:
        """Try this password on the document that was asked about."""
        if self._waiting:
            self._waiting[0].unlock(password)

    def leave(self) -> None:
        """Nobody gives the password that was asked for."""
        if self._waiting:
            self.left.emit(self._waiting[0].ticket)

    def settle(self, ticket: int) -> None:
        """This document is open, refused or taken back."""
        was_asked = bool(self._waiting) and self._waiting[0].ticket == ticket
        self._waiting = deque(item for item in self._waiting if item.ticket != ticket)
        if was_asked and self._waiting:
            self.password_wanted.emit(self._waiting[0].name, False)
