"""The command line: ``python -m engine COMMAND`` and ``tandem COMMAND``.

Parses arguments and turns every ending into an exit code: 0 done, 1 an error the user can mend
(one sentence on stderr), 2 wrong usage, 130 interrupted. What a command does stands in a module
of its own; torch is imported only by the commands that need it.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from engine.errors import UserError
from engine.gpupack.use import activate
from engine.interruption import INTERRUPTED, raise_on_interrupt

DONE, MENDABLE = 0, 1

COMMANDS = {
    "ask": "ask one question, with pictures, sounds, films, PDFs and texts",
    "batch": "answer a file of requests, JSON lines in and out",
    "models": "list, download, import and remove models",
    "render": "show the prompt strings of conversations",
    "tour": "ask the bundled model about the sample picture, sound and film",
    "bench": "measure speed and acceptance",
    "selftest": "check that the installed libraries work together",
}

# A prefix that nobody types hands every argument on, options included.
_OWN_PARSER: dict[str, dict[str, Any]] = {"bench": {"prefix_chars": "\0", "add_help": False}}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    activate()
    try:
        arguments = _parser().parse_args(argv)
        raise_on_interrupt()
        code = int(arguments.run(arguments))
        sys.stdout.flush()
    except UserError as error:
        print(f"tandem: {error}", file=sys.stderr)
        return MENDABLE
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly(sys.stdout)
        return DONE
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tandem",
        description="Gemma 4 and its MTP drafter in tandem, on your own computer.",
        epilog="Without a command, tandem opens the window.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, summary in COMMANDS.items():
        module = importlib.import_module(f"engine.cli.{name}")
        command = commands.add_parser(
            name, help=summary, description=module.__doc__, **_OWN_PARSER.get(name, {})
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def _speak_utf8(stream: TextIO) -> None:
    """Lines are UTF-8 on every system; half a character becomes its escape, valid in JSON."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _close_quietly(stream: TextIO) -> None:
    """Keep the interpreter from complaining about a closed pipe when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
