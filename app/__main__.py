"""``python -m app``: arguments, data folder, log, then the window.

Nothing is imported at the top that the spawned engine process would load a second time.
Exit codes: 0 closed by the user, 1 could not start (one sentence in a dialog, or on stderr where
the installed Qt cannot show one), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.errors import InstallationError
from engine.installation import check_installation

CANNOT_START = 1
NO_DISPLAY = (
    "There is no display here to open a window on; use “tandem ask” in the terminal instead."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    # First of all: in a frozen program this call *is* the engine process.
    multiprocessing.freeze_support()
    arguments = _parser().parse_args(argv)
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(f"tandem: {NO_DISPLAY}\n")
        return CANNOT_START
    try:
        check_installation(with_window=True)
    except InstallationError as error:
        sys.stderr.write(f"tandem: {error}\n")
        return CANNOT_START
    from app.quick_imports import leave_sources_unread

    leave_sources_unread()
    from app.opening import open_window

    return open_window(arguments.data_dir, arguments.model, files=arguments.files)


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown; Qt itself would abort the process where it cannot."""
    if system != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tandem", description="A chat with Gemma 4 and its drafter on your own computer."
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="pictures, sounds and films to attach"
    )
    parser.add_argument(
        "--data-dir", type=Path, help="folder for chats, settings and logs (default: per user)"
    )
    parser.add_argument(
        "--model",
        type=Path,
        help="folder of the target model (default: the one chosen on the model page)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
