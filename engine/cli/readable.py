"""Copies that the engine can read: of encrypted PDFs and of drawings.

A password comes from an option or is asked for on the terminal, where it is not shown, and is kept
nowhere. Drawings are rendered in a process of their own. The copies bear the names of their
originals, and are gone when the command ends.
"""

from __future__ import annotations

import argparse
import getpass
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.errors import EncryptedError, MediaError
from engine.media.drawing import TIME_LIMIT_S, draw, too_intricate
from engine.media.kinds import HEAD_BYTES, is_svg, sniff
from engine.media.preparation import Preparer, TooSlowError
from engine.messages import FilePart, ImagePart, MediaKind, PagePart, Part
from engine.requests import Request

MAX_TRIES = 3


def add_password_argument(parser: argparse.ArgumentParser, without: str) -> None:
    """How encrypted documents are opened; ``without`` says what happens without the option."""
    parser.add_argument(
        "--pdf-password", action="append", default=[], metavar="PASSWORD",
        help=f"opens encrypted PDFs; can be given several times; {without}",
    )  # fmt: skip


class ReadableCopies:
    """A context: while it is open, ``path_of`` names a file that the engine can read.

    Args:
        passwords: tried one after another on each encrypted document.
        may_ask: whether a terminal, where there is one, is asked when none of them opens it.
    """

    def __init__(self, passwords: Sequence[str], *, may_ask: bool) -> None:
        self._passwords = tuple(passwords)
        self._may_ask = may_ask
        self._copies: dict[tuple[Path, int, int], Path] = {}
        self._preparer: Preparer | None = None

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="tandem-readable-")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._preparer is not None:
            self._preparer.close()
        self._folder.cleanup()

    def path_of(self, kind: MediaKind, path: Path) -> Path:
        """The file itself, or its copy; made once while the file does not change.

        Raises:
            EncryptedError: no password opens it, and there is nobody to ask for another.
            MediaError: it cannot be used.
        """
        if not self._needs_copy(kind, path):
            return path
        facts = path.stat()
        key = (path.absolute(), facts.st_mtime_ns, facts.st_size)
        if key not in self._copies:
            # A folder for each: told by its name, and two may have the same.
            target = Path(self._folder.name) / str(len(self._copies)) / path.name
            target.parent.mkdir(exist_ok=True)
            if kind is MediaKind.DOCUMENT:
                self._unlock(path, target)
            else:
                self._draw(path, target)
            self._copies[key] = target
        return self._copies[key]

    def in_request(self, request: Request) -> Request:
        """The request with copies in the place of files that need one.

        Raises:
            MediaError: as for ``path_of``.
        """
        messages = tuple(
            replace(message, parts=tuple(map(self._in_part, message.parts)))
            for message in request.messages
        )
        return replace(request, messages=messages)

    def _in_part(self, part: Part) -> Part:
        match part:
            case ImagePart():
                return replace(part, path=self.path_of(MediaKind.IMAGE, part.path))
            case PagePart():
                return replace(part, path=self.path_of(MediaKind.DOCUMENT, part.path))
            case FilePart() if sniff(_head(part.path)) is MediaKind.DOCUMENT:
                return replace(part, path=self.path_of(MediaKind.DOCUMENT, part.path))
        return part

    def _needs_copy(self, kind: MediaKind, path: Path) -> bool:
        if kind is MediaKind.DOCUMENT:
            return _is_locked(path)
        return kind is MediaKind.IMAGE and is_svg(_head(path))

    def _draw(self, path: Path, target: Path) -> None:
        self._preparer = self._preparer or Preparer()
        try:
            self._preparer.run(str(path), draw, path, target, time_limit_s=TIME_LIMIT_S)
        except TooSlowError as error:
            raise too_intricate(path) from error

    def _unlock(self, path: Path, target: Path) -> None:
        from engine.media.pages import unlock

        refusal = EncryptedError(f"{path} is protected by a password; give it with --pdf-password.")
        for password in self._passwords:
            try:
                unlock(path, password, target)
            except EncryptedError as error:
                refusal = error
            else:
                return
        if self._passwords or not (self._may_ask and _is_terminal()):
            raise refusal
        for tries_left in reversed(range(MAX_TRIES)):
            try:
                unlock(path, getpass.getpass(f"Password of {path.name}: "), target)
                return
            except EncryptedError as error:
                if not tries_left:
                    raise
                print(error, file=sys.stderr, flush=True)


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _is_locked(path: Path) -> bool:
    from engine.media.pages import read_outline

    try:
        read_outline(path)
    except EncryptedError:
        return True
    except MediaError:
        pass  # told by whoever reads it
    return False


def _head(path: Path) -> bytes:
    """The first bytes; none where the file cannot be read, which whoever reads it will tell."""
    try:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError:
        return b""
