"""Text and code files -> the text, quoted so that the model sees where a file begins and ends.

Reads UTF-8 and UTF-16 with a mark. Binary files are refused, and so are texts larger than any
context. Pure but for reading the file; usable in any process.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from engine.errors import MediaError
from engine.media.files import check_file

# Far more than any context holds: 256 thousand tokens of about four characters.
MAX_BYTES = 4 * 1024 * 1024
_MIN_FENCE = 3


def load_text(path: Path) -> str:
    """The text with plain line ends.

    Raises:
        MediaError: missing, empty, too large, or not a text.
    """
    check_file(path, "text", MAX_BYTES)
    data = path.read_bytes()
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise MediaError(
            f"{path} is not a text in UTF-8; open it in an editor and save it as UTF-8."
        ) from error
    if "\0" in text:
        raise MediaError(f"{path} is not a text but binary data; attach a text or a PDF.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def quoted(name: str, text: str) -> str:
    """The text under its name between two fences longer than any inside it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(_MIN_FENCE, longest + 1)
    shown = "".join(c for c in name if c.isprintable() and c != "`")
    return f"{shown}:\n{fence}\n{text.strip(chr(10))}\n{fence}\n"
