"""Show the prompt strings of conversations: JSON lines in, JSON lines out.

Each line {"id", "messages", "options"} becomes {"id", "prompt"} or {"id", "error"}. Options are
those of a chat template: tools, enable_thinking, preserve_thinking, add_generation_prompt.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.jsonl import line_id, parse_line, read_lines, write_line
from engine.prompt import Format, as_text, render
from engine.wire import parse_render_line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="conversations; - is stdin")
    parser.add_argument(
        "--format",
        type=Format,
        choices=list(Format),
        default=Format.SMALL,
        help="small: E2B and E4B (also the bundled model); large: 12B and above",
    )


def run(arguments: argparse.Namespace) -> int:
    for line in read_lines(arguments.file):
        write_line(_answer(line, arguments.format))
    return 0


def _answer(line: str, fmt: Format) -> dict[str, Any]:
    raw: Any = None
    try:
        raw = parse_line(line)
        messages, tools, options = parse_render_line(raw)
        return {
            "id": line_id(raw),
            "prompt": as_text(render(messages, tools, fmt=fmt, options=options)),
        }
    except UserError as error:
        return {"id": line_id(raw), "error": str(error)}
