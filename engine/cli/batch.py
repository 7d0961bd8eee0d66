"""Answer a file of requests: one JSON object per line in, one per line out, in the same order.

Each line {"id", "messages", "thinking", "tools", "temperature", "max_new_tokens", "seed"} becomes
{"id", "text", "thinking", "tool_calls", "finish_reason", "stats"} or {"id", "error"}. A line that
cannot be answered never stops the rest, nor does it change the exit code.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.cli.model import add_model_arguments, collect, load_session
from engine.cli.readable import ReadableCopies, add_password_argument
from engine.errors import UserError
from engine.jsonl import line_id, parse_line, read_lines, write_line
from engine.wire import parse_request

if TYPE_CHECKING:
    from engine.session import Session

logger = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="REQUESTS.jsonl", help="requests; - answers stdin line by line"
    )
    add_password_argument(parser, "without it they become errors of their lines")
    add_model_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    lines: Iterable[str] = read_lines(arguments.file)
    if str(arguments.file) != "-":
        lines = list(lines)  # an unreadable file is told before a model is loaded
    session = load_session(arguments)
    with ReadableCopies(arguments.pdf_password, may_ask=False) as copies:
        for line in lines:
            write_line(_answer(session, line, copies))
    return 0


def _answer(session: Session, line: str, copies: ReadableCopies) -> dict[str, Any]:
    raw: Any = None
    try:
        raw = parse_line(line)
        reply = collect(session.generate(copies.in_request(parse_request(raw))))
        return {"id": line_id(raw), **reply.as_json()}
    except UserError as error:
        return {"id": line_id(raw), "error": str(error)}
    except Exception as error:  # the boundary: the lines after this one are still answered
        logger.exception("a request failed")
        return {
            "id": line_id(raw),
            "error": f"Something went wrong inside the engine ({type(error).__name__}).",
        }
