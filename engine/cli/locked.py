"""Encrypted documents on the command line: their password, and copies that can be read.

The password comes from an option or is asked for on the terminal, where it is not shown. It is
kept nowhere; the copies are gone when the command ends.
"""

from __future__ import annotations

import argparse
import getpass
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.errors import EncryptedError
from engine.messages import MediaKind

MAX_TRIES = 3
File = tuple[MediaKind, Path]


def add_password_argument(parser: argparse.ArgumentParser) -> None:
    """How encrypted documents are opened."""
    parser.add_argument(
        "--pdf-password", metavar="PASSWORD",
        help="opens encrypted PDFs; without it the terminal asks, which other users of this "
        "computer cannot see",
    )  # fmt: skip


@contextmanager
def unlocked(files: Sequence[File], password: str | None) -> Iterator[list[File]]:
    """The same files; copies without encryption stand for encrypted documents.

    Raises:
        EncryptedError: the password is wrong, or there is nobody to ask for it.
        MediaError: a document cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="tandem-unlocked-") as folder:
        found: list[File] = []
        for number, (kind, path) in enumerate(files):
            if kind is MediaKind.DOCUMENT and _is_locked(path):
                target = Path(folder) / str(number) / path.name  # told by its name
                target.parent.mkdir()
                _unlock(path, password, target)
                path = target
            found.append((kind, path))
        yield found


def _is_locked(path: Path) -> bool:
    from engine.media.pages import read_outline

    try:
        read_outline(path)
    except EncryptedError:
        return True
    return False


def _unlock(path: Path, password: str | None, target: Path) -> None:
    from engine.media.pages import unlock

    if password is not None:
        unlock(path, password, target)
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise EncryptedError(f"{path} is protected by a password; give it with --pdf-password.")
    for tries_left in reversed(range(MAX_TRIES)):
        try:
            unlock(path, getpass.getpass(f"Password of {path.name}: "), target)
            return
        except EncryptedError as error:
            if not tries_left:
                raise
            print(error, file=sys.stderr, flush=True)
