"""Colours for code: Pygments' tokens mapped to the theme's few syntax colours."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

MAX_HIGHLIGHTED_CHARS = 60_000

_SYNTAX = {
    Token.Comment: "comment",
    Token.Keyword: "keyword",
    Token.Keyword.Type: "type",
    Token.Literal.String: "string",
    Token.Literal.Number: "number",
    Token.Name.Function: "function",
    Token.Name.Class: "type",
    Token.Name.Builtin: "function",
    Token.Name.Decorator: "type",
    Token.Name.Tag: "keyword",
    Token.Name.Attribute: "type",
    Token.Operator: "operator",
    Token.Operator.Word: "keyword",
    Token.Generic.Deleted: "error",
    Token.Generic.Inserted: "string",
    Token.Generic.Heading: "function",
}


def highlighted(code: str, language: str) -> Iterator[tuple[str, str]]:
    """Pieces of ``code`` with a key of the theme's syntax colours, or an empty key."""
    lexer = _lexer(language)
    if lexer is None or len(code) > MAX_HIGHLIGHTED_CHARS:
        yield code, ""
        return
    for kind, text in lexer.get_tokens(code):
        yield text, syntax_of(kind)


def syntax_of(kind: _TokenType) -> str:
    """The colour key of a token kind, its own or its nearest ancestor's."""
    current: _TokenType | None = kind
    while current is not None:
        if current in _SYNTAX:
            return _SYNTAX[current]
        current = current.parent
    return ""


@lru_cache(maxsize=32)
def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
