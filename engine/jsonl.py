"""Reading JSON lines: every line gets an answer, a broken one never stops the rest."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import PromptError, UserError


def read_lines(path: Path) -> Iterator[str]:
    """Non-empty lines of a UTF-8 file; ``-`` is standard input.

    Raises:
        UserError: the file cannot be read.
    """
    try:
        if str(path) == "-":
            yield from (line for line in sys.stdin if line.strip())
            return
        with path.open(encoding="utf-8-sig") as file:
            yield from (line for line in file if line.strip())
    except OSError as error:
        raise UserError(
            f"The file {path} cannot be read ({error.strerror}); check the path."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(f"The file {path} is not UTF-8 text; save it as UTF-8.") from error


def parse_line(line: str) -> Any:
    """One line as JSON.

    Raises:
        PromptError: the line is not JSON.
    """
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise PromptError(f"The line is not valid JSON ({_reason(error)}).") from error


def line_id(raw: Any) -> Any:
    """The ``id`` of a parsed line, or None where there is none."""
    return raw.get("id") if isinstance(raw, dict) else None


def write_line(record: dict[str, Any]) -> None:
    """Print one record and flush, so that a reader of the pipe sees it at once."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos + 1}"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)
