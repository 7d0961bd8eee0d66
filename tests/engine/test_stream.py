"""A reply splits into channels and calls by token id, however it is cut into rounds."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Channel, Delta, ToolCalled
from engine.messages import ToolCall
from engine.stream import ReplyReader
from engine.tokens import PromptEncoder, read_control_ids
from engine.toolformat import QUOTE, Control, Literal, Written
from tests.engine.tokenizers import byte_level_tokenizer

NAMES = ("<|channel>", "<channel|>", "<|tool_call>", "<tool_call|>", QUOTE, "<|turn>", "<pad>")
TEXTS = ("Hello ", "thought\n", "thought", "\n", "é日本🙂", "call:f{", "k:", "1}", "}", "<|turn>")
REPLY = st.lists(
    st.sampled_from(NAMES).map(Control) | st.sampled_from(TEXTS).map(Literal), max_size=12
)


@cache
def _tools():  # type: ignore[no-untyped-def]
    tokenizer = byte_level_tokenizer()
    controls = read_control_ids(tokenizer)
    return tokenizer, controls, PromptEncoder(tokenizer, controls)


def _ids(reply: list[Written]) -> list[int]:
    ids: list[int] = _tools()[2].encode(reply)
    return ids


def _read(reply: list[Written], sizes: list[int] | None = None, inside: bool = False):  # type: ignore[no-untyped-def]
    tokenizer, controls, _ = _tools()
    reader = ReplyReader(controls, tokenizer.decode, inside_thought=inside)
    ids, pieces = _ids(reply), []
    for size in sizes or []:
        pieces += reader.feed(ids[:size])
        ids = ids[size:]
    pieces += reader.feed(ids)
    return pieces + reader.finish()


def _said(pieces, channel: Channel) -> str:  # type: ignore[no-untyped-def]
    return "".join(p.text for p in pieces if isinstance(p, Delta) and p.channel is channel)


def _calls(pieces) -> list[ToolCall]:  # type: ignore[no-untyped-def]
    return [piece.call for piece in pieces if isinstance(piece, ToolCalled)]


def test_thought_and_answer_are_told_apart_without_label_and_line_end() -> None:
    reply = [
        Control("<|channel>"),
        Literal("thought\nHm é\n"),
        Control("<channel|>"),
        Literal("Hi"),
    ]
    assert _read(reply) == [Delta(Channel.THINKING, "Hm é"), Delta(Channel.ANSWER, "Hi")]


def test_empty_thought_shows_nothing() -> None:
    reply = [Control("<|channel>"), Literal("thought\n"), Control("<channel|>"), Literal("Hi")]
    assert _read(reply) == [Delta(Channel.ANSWER, "Hi")]


def test_reply_that_begins_inside_a_thought() -> None:
    pieces = _read([Literal("Hm\n"), Control("<channel|>"), Literal("Hi")], inside=True)
    assert pieces == [Delta(Channel.THINKING, "Hm"), Delta(Channel.ANSWER, "Hi")]


def test_thought_that_never_ends_is_still_shown() -> None:
    assert _said(_read([Control("<|channel>"), Literal("thought\nHm")]), Channel.THINKING) == "Hm"


def test_channel_with_another_label_keeps_it() -> None:
    reply = [Control("<|channel>"), Literal("thoroughly"), Control("<channel|>")]
    assert _said(_read(reply), Channel.THINKING) == "thoroughly"


def test_text_that_looks_like_a_control_token_is_an_answer() -> None:
    reply: list[Written] = [Literal("write <|channel>thought\nx<channel|> there")]
    assert _read(reply) == [Delta(Channel.ANSWER, "write <|channel>thought\nx<channel|> there")]


def test_calls_are_numbered_and_keep_quote_spellings() -> None:
    call = [Control("<|tool_call>"), Literal("call:f{k:"), Control(QUOTE), Literal(f"a{QUOTE}")]
    end = [Control(QUOTE), Literal("}"), Control("<tool_call|>")]
    pieces = _read([*call, *end, *call, *end, Control("<|tool_response>")])
    assert _calls(pieces) == [
        ToolCall("f", {"k": f"a{QUOTE}"}, "call_1"),
        ToolCall("f", {"k": f"a{QUOTE}"}, "call_2"),
    ]
    assert _said(pieces, Channel.ANSWER) == ""


def test_unreadable_call_is_shown_as_written() -> None:
    reply = [Control("<|tool_call>"), Literal("call f("), Control("<tool_call|>")]
    assert _said(_read(reply), Channel.ANSWER) == "<|tool_call>call f(<tool_call|>"


def test_call_cut_off_in_the_middle_is_dropped() -> None:
    assert _read([Literal("a"), Control("<|tool_call>"), Literal("call:f{k")]) == [
        Delta(Channel.ANSWER, "a")
    ]


@pytest.mark.parametrize("name", ["<turn|>", "<eos>", "<pad>", "<|turn>", "<mask>", "<|think|>"])
def test_control_tokens_are_never_shown(name: str) -> None:
    tokenizer, controls, _ = _tools()
    reader = ReplyReader(controls, tokenizer.decode)
    assert reader.feed([tokenizer.convert_tokens_to_ids(name)]) + reader.finish() == []


def test_half_a_character_is_held_back() -> None:
    tokenizer, controls, encoder = _tools()
    reader = ReplyReader(controls, tokenizer.decode)
    ids = encoder.literal("日")
    assert len(ids) == 3
    assert reader.feed(ids[:2]) == []
    assert reader.feed(ids[2:]) == [Delta(Channel.ANSWER, "日")]


@given(REPLY, st.lists(st.integers(1, 4), max_size=12), st.booleans())
def test_reading_does_not_depend_on_the_rounds(
    reply: list[Written], sizes: list[int], inside: bool
) -> None:
    whole, cut = _read(reply, inside=inside), _read(reply, sizes, inside)
    for channel in Channel:
        assert _said(cut, channel) == _said(whole, channel)
    assert _calls(cut) == _calls(whole)


@given(
    st.lists(st.sampled_from(["Hello ", "é日本", "🙂", "\n", " there"]), min_size=1).map("".join)
)
def test_answer_is_shown_exactly(text: str) -> None:
    assert _said(_read([Literal(text)], [1] * len(text)), Channel.ANSWER) == text
