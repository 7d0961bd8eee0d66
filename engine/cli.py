"""The command line: ``python -m engine COMMAND`` and ``tandem COMMAND``.

Parses arguments and turns every ending into an exit code: 0 done, 1 an error the user can mend
(one sentence on stderr), 2 wrong usage, 130 interrupted. Each command is a module of its own,
imported only when it is used, so that ``--help`` needs no torch.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from engine.errors import UserError

DONE, MENDABLE, INTERRUPTED = 0, 1, 130

_COMMANDS = {
    "render": "show the prompt strings of conversations",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    try:
        arguments = _parser().parse_args(argv)
        module = importlib.import_module(f"engine.cli_{arguments.command}")
        return int(module.run(arguments))
    except UserError as error:
        print(f"tandem: {error}", file=sys.stderr)
        return MENDABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tandem", description="Gemma 4 and its MTP drafter in tandem, on your own computer."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, summary in _COMMANDS.items():
        module = importlib.import_module(f"engine.cli_{name}")
        module.add_arguments(commands.add_parser(name, help=summary, description=module.__doc__))
    return parser


def _silence_stdout() -> None:
    """Keep the interpreter from complaining about the closed pipe when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
