"""The console script ``tandem``: without a command it opens the window, with one the CLI.

The one place of the engine that knows the window, and only by name. Options without a command
(``--data-dir``, ``--model``) and existing files belong to the window; ``--help`` names the
commands, and a command is never taken for a file of the same name.
"""

from __future__ import annotations

import os
import sys

from engine.interruption import quit_on_interrupt

HELP = ("-h", "--help")


def main() -> int:
    """Run the window or the CLI with the process's arguments."""
    arguments = sys.argv[1:]
    if arguments and is_for_terminal(arguments[0]):
        quit_on_interrupt()
        from engine.cli.main import main as run_command

        return run_command(arguments)
    from app.__main__ import main as open_window

    return int(open_window(arguments))


def is_for_terminal(first: str) -> bool:
    """Whether a command line beginning so is the CLI's: a command, ``--help``, or a mistake."""
    if first in HELP:
        return True
    if first.startswith("-"):
        return False
    from engine.cli.main import COMMANDS

    return first in COMMANDS or not os.path.exists(first)
