"""Reads a tool call that the model wrote: the inverse of ``engine.toolformat``.

Works on text and quote tokens, not on one string, so that a quote spelled inside a string does
not end it. Anything outside the notation is refused; nothing is guessed or repaired. Pure
functions, usable in any process.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from engine.messages import ToolCall
from engine.toolformat import Literal, Written

MAX_DEPTH = 32

_QUOTE = None  # a quote token among the characters
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_WORDS = {"true": True, "false": False, "null": None}
_PUNCTUATION = frozenset("{}[]:,")


class CallSyntaxError(Exception):
    """What stands between the call tokens is not a call; the message says where and why."""


def parse_call(written: Iterable[Written], call_id: str = "") -> ToolCall:
    """Parse ``call:NAME{key:value,…}``.

    Raises:
        CallSyntaxError: the text is not a call.
    """
    return _Scanner(written).call(call_id)


class _Scanner:
    """A cursor over characters and quote tokens."""

    def __init__(self, written: Iterable[Written]) -> None:
        self._items: list[str | None] = []
        for segment in written:
            self._items.extend(segment.text if isinstance(segment, Literal) else (_QUOTE,))
        self._at = 0

    def call(self, call_id: str) -> ToolCall:
        self._skip_blanks()
        for character in "call:":
            self._expect(character)
        name = self._bare("{")
        arguments = self._mapping(depth=0)
        self._skip_blanks()
        if self._at != len(self._items):
            raise self._error("text after the closing brace")
        return ToolCall(name, arguments, call_id)

    def _mapping(self, depth: int) -> dict[str, Any]:
        self._expect("{")
        mapping: dict[str, Any] = {}
        self._skip_blanks()
        if self._take("}"):
            return mapping
        while True:
            key = self._key()
            if key in mapping:
                raise self._error(f"the key {key!r} twice")
            mapping[key] = self._value(depth + 1)
            if self._take("}"):
                return mapping
            self._expect(",")

    def _key(self) -> str:
        self._skip_blanks()
        key = self._string() if self._next_is_quote() else self._bare(":")
        self._skip_blanks()
        self._expect(":")
        return key

    def _value(self, depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise self._error(f"more than {MAX_DEPTH} levels")
        self._skip_blanks()
        if self._next_is_quote():
            value: Any = self._string()
        elif self._peek() == "{":
            value = self._mapping(depth)
        elif self._peek() == "[":
            value = self._list(depth)
        else:
            value = self._scalar()
        self._skip_blanks()
        return value

    def _list(self, depth: int) -> list[Any]:
        self._expect("[")
        items: list[Any] = []
        self._skip_blanks()
        if self._take("]"):
            return items
        while True:
            items.append(self._value(depth + 1))
            if self._take("]"):
                return items
            self._expect(",")

    def _scalar(self) -> Any:
        start = self._at
        text = self._run_of_text()
        if text in _WORDS:
            return _WORDS[text]
        number = _NUMBER.fullmatch(text)
        if number is None or len(text) > 300:
            self._at = start
            raise self._error("neither a string, a number, true, false, null, a list nor a mapping")
        return float(text) if number[1] or number[2] else int(text)

    def _string(self) -> str:
        self._at += 1
        start = self._at
        while self._at < len(self._items):
            if self._items[self._at] is _QUOTE:
                self._at += 1
                return "".join(item for item in self._items[start : self._at - 1] if item)
            self._at += 1
        raise self._error("a string without end")

    def _bare(self, end: str) -> str:
        text = self._run_of_text()
        if not text or self._peek() != end:
            raise self._error(f"no name before {end!r}")
        return text

    def _run_of_text(self) -> str:
        """Characters up to the next punctuation or quote, without blanks around them."""
        start = self._at
        while self._at < len(self._items):
            item = self._items[self._at]
            if item is _QUOTE or item in _PUNCTUATION:
                break
            self._at += 1
        return "".join(item for item in self._items[start : self._at] if item).strip()

    def _peek(self) -> str | None:
        return self._items[self._at] if self._at < len(self._items) else None

    def _next_is_quote(self) -> bool:
        return self._at < len(self._items) and self._items[self._at] is _QUOTE

    def _take(self, character: str) -> bool:
        if self._peek() != character:
            return False
        self._at += 1
        return True

    def _expect(self, character: str) -> None:
        if not self._take(character):
            raise self._error(f"no {character!r}")

    def _skip_blanks(self) -> None:
        while (item := self._peek()) is not None and item.isspace():
            self._at += 1

    def _error(self, what: str) -> CallSyntaxError:
        return CallSyntaxError(f"{what} at character {self._at + 1} of the call")
