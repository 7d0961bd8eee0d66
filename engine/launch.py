"""The console script ``tandem``: without a command it opens the window, with one the CLI.

The one place of the engine that knows the window, and only by name. Options without a command
(``--data-dir``, ``--model``) belong to the window; ``--help`` names the commands.
"""

from __future__ import annotations

import sys

HELP = ("-h", "--help")


def main() -> int:
    """Run the window or the CLI with the process's arguments."""
    arguments = sys.argv[1:]
    if arguments and (not arguments[0].startswith("-") or arguments[0] in HELP):
        from engine import cli

        return cli.main(arguments)
    from app.__main__ import main as open_window

    return int(open_window(arguments))
