"""A written call is read back exactly; anything else is refused."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.messages import ToolCall
from engine.toolformat import QUOTE, Control, Literal, Written, mapping_segments
from engine.toolparse import CallSyntaxError, parse_call

KEYS = st.text("abcXYZ_09é -", min_size=1, max_size=6).filter(lambda key: key == key.strip())
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
    | st.sampled_from([QUOTE, f"a{QUOTE},b:{QUOTE}", "<tool_call|>", "}", "true", ""])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=10,
)


def _written(text: str) -> list[Written]:
    """A call as the model writes it: every ``"`` stands for a quote token."""
    written: list[Written] = []
    for number, piece in enumerate(text.split('"')):
        written += [Control(QUOTE)] if number else []
        written.append(Literal(piece))
    return written


@given(KEYS, st.dictionaries(KEYS, VALUES, max_size=4))
def test_written_call_is_read_back(name: str, arguments: dict[str, Any]) -> None:
    written = [Literal(f"call:{name}"), *mapping_segments(arguments)]
    assert parse_call(written, "7") == ToolCall(name, arguments, "7")


def test_quote_token_and_quote_spelling_are_told_apart() -> None:
    written = [Literal("call:f{k:"), Control(QUOTE), Literal(QUOTE), Control(QUOTE), Literal("}")]
    assert parse_call(written).arguments == {"k": QUOTE}


def test_blanks_around_values_are_allowed() -> None:
    call = parse_call(_written('call:f{ a : 1 , b : [ "x" , { } ] }'))
    assert call.arguments == {"a": 1, "b": ["x", {}]}


@given(st.lists(st.sampled_from(["call:", "f", "{", "}", "[", "]", ",", ":", '"', "1", " "])))
def test_any_text_is_read_or_refused(pieces: list[str]) -> None:
    with suppress(CallSyntaxError):
        assert isinstance(parse_call(_written("".join(pieces))), ToolCall)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "f{}",
        "call:{}",
        "call:f",
        "call:f{",
        "call:f{}x",
        "call:f{a}",
        "call:f{a:}",
        "call:f{a:b}",
        "call:f{a:01x}",
        'call:f{a:1""}',
        'call:f{a"b":1}',
        'call:f""{}',
        'call:f{a:"x}',
        "call:f{a:1,}",
        "call:f{a:1,a:2}",
        "call:f{a:[1,]}",
        "call:f{a:" + "[" * 40 + "]" * 40 + "}",
    ],
)
def test_broken_call_is_refused(text: str) -> None:
    with pytest.raises(CallSyntaxError):
        parse_call(_written(text))
