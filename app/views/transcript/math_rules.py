"""Markdown rules that cut LaTeX out before Markdown reads it: ``$…$``, ``\\(…\\)``, ``$$…$$``
and ``\\[…\\]``.

Prices stay text: a dollar after a digit opens nothing, one after a space or before a digit
closes nothing. ``$$`` or ``\\[`` at the beginning of a line makes a block, inside a line a large
formula in the sentence. Delimiters alone on their line begin a block even before the closing
ones have arrived, so that a growing text is not read as a list or heading meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

MAX_INLINE_CHARS = 2000
CLOSERS = {"$$": "$$", "\\[": "\\]", "\\(": "\\)"}
BLOCK_OPENERS = ("$$", "\\[")
DOLLARS = re.compile(r"(?<![\d$])\$(?![\s$])((?:[^$\\]++|\\.)++)(?<!\s)\$(?![\d$])", re.DOTALL)
INTERRUPTED = ["paragraph", "reference", "blockquote", "list"]


def math_plugin(parser: MarkdownIt) -> None:
    """Make ``parser`` emit ``math_inline`` and ``math_block`` tokens.

    ``content`` is the LaTeX, ``markup`` the opening delimiter; ``meta["source"]`` all of it as
    typed, ``meta["is_closed"]`` tells whether a block's closing delimiter is there.
    """
    parser.inline.ruler.before("escape", "math_inline", _inline)
    parser.block.ruler.before("fence", "math_block", _block, {"alt": INTERRUPTED})


def _inline(state: StateInline, silent: bool) -> bool:
    found = find_inline(state.src, state.pos)
    if found is None or found[2] > state.posMax:
        return False
    opener, content, end = found
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content = content
        token.markup = opener
        token.meta = {"source": state.src[state.pos : end], "is_closed": True}
    state.pos = end
    return True


def find_inline(source: str, start: int) -> tuple[str, str, int] | None:
    """Opening delimiter, LaTeX and end of the formula that begins at ``start``."""
    closer = CLOSERS.get(source[start : start + 2])
    if closer is not None:
        end = source.find(closer, start + 2, start + 2 + MAX_INLINE_CHARS)
        content = source[start + 2 : end]
        if end < 0 or not content.strip():
            return None
        return source[start : start + 2], content, end + 2
    if source[start] != "$":
        return None
    match = DOLLARS.match(source, start, start + MAX_INLINE_CHARS)
    return None if match is None else ("$", match[1], match.end())


def _block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if state.is_code_block(start_line):
        return False
    first = _line(state, start_line)
    opener = first[:2]
    if opener not in BLOCK_OPENERS:
        return False
    found = _find_end(
        first[2:], CLOSERS[opener], lambda offset: _line_at(state, start_line + offset, end_line)
    )
    if found is None:
        return False
    num_lines, is_closed = found
    if not silent:
        _push(state, opener, start_line, start_line + num_lines, is_closed)
    return True


def _find_end(
    rest: str, closer: str, line_after: Callable[[int], str | None]
) -> tuple[int, bool] | None:
    """Number of lines of a block and whether it is closed; None where there is no block.

    ``rest`` is what follows the opener, ``line_after(n)`` the n-th line below, None after
    the last line that may belong to the block.
    """
    is_alone = not rest
    num_lines, line = 1, rest
    while line is not None:
        if line.endswith(closer):
            has_content = num_lines > 1 or len(line) > len(closer)
            return (num_lines, True) if has_content and line.count(closer) == 1 else None
        if closer in line and not is_alone:
            return None
        following = line_after(num_lines)
        if following is None:
            break
        num_lines, line = num_lines + 1, following
    return (num_lines, False) if is_alone else None


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip()


def _line_at(state: StateBlock, line: int, end_line: int) -> str | None:
    """A line of a block, unless the block has to end before it."""
    if line >= end_line or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
        return None
    return _line(state, line)


def _push(state: StateBlock, opener: str, start: int, end: int, is_closed: bool) -> None:
    source = state.getLines(start, end, state.blkIndent, False).strip()
    token = state.push("math_block", "math", 0)
    token.block = True
    token.content = source[2:-2] if is_closed else source[2:]
    token.markup = opener
    token.map = [start, end]
    token.meta = {"source": source, "is_closed": is_closed}
    state.line = end
