"""``python -m app``: arguments, data folder, log, then the window.

Nothing is imported at the top that the spawned engine process would load a second time.
Exit codes: 0 closed by the user, 1 could not start (one sentence in a dialog, or on stderr where
the installed Qt cannot show one), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.errors import InstallationError
from engine.installation import check_installation

OK, CANNOT_START = 0, 1


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    # First of all: in a frozen program this call *is* the engine process.
    multiprocessing.freeze_support()
    arguments = _parser().parse_args(argv)
    try:
        check_installation(with_window=True)
    except InstallationError as error:
        sys.stderr.write(f"tandem: {error}\n")
        return CANNOT_START
    from app.opening import open_window

    return open_window(arguments.data_dir, arguments.model)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tandem", description="A chat with Gemma 4 and its drafter on your own computer."
    )
    parser.add_argument(
        "--data-dir", type=Path, help="folder for chats, settings and logs (default: per user)"
    )
    parser.add_argument(
        "--model", type=Path, help="folder of the target model (default: the bundled one)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
