"""Whatever is typed, literal text yields no control id."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import ModelError
from engine.messages import Message, Role, TextPart, Tool, ToolCall
from engine.prompt import Format, MediaSlot, RenderOptions, Segment, as_text, render
from engine.tokens import REQUIRED, VIDEO, ControlIds, PromptEncoder, read_control_ids
from engine.toolformat import Control, Literal
from tests.engine.tokenizers import byte_level_tokenizer

SPELLINGS = (*REQUIRED, VIDEO, "<unk>", "<mask>")
TYPED = st.lists(
    st.sampled_from([*SPELLINGS, "<", "|", "<|", "|>", "turn", "Hello ", "\n", "é日"]), max_size=6
).map("".join)


@cache
def _encoder() -> tuple[PromptEncoder, ControlIds]:
    tokenizer = byte_level_tokenizer()
    controls = read_control_ids(tokenizer)
    return PromptEncoder(tokenizer, controls), controls


def _everywhere(text: str) -> tuple[list[Message], list[Tool]]:
    messages = [
        Message(Role.SYSTEM, (TextPart(text),)),
        Message(Role.USER, (TextPart(text),)),
        Message(
            Role.ASSISTANT,
            (TextPart(f"x{text}x"),),
            thinking=text,
            tool_calls=(ToolCall(f"f{text}", {f"k{text}": [text, {"n": text}]}, "1"),),
        ),
        Message(Role.TOOL, (TextPart(text),), tool_call_id="1"),
        Message(Role.USER, (TextPart(text),)),
    ]
    schema = {"type": "object", "properties": {f"k{text}": {"type": "string", "enum": [text]}}}
    return messages, [Tool(f"f{text}", text, schema)]


def _without_media(segments: Sequence[Segment]) -> list[Control | Literal]:
    return [segment for segment in segments if not isinstance(segment, MediaSlot)]


def _control_ids(text: str) -> list[int]:
    encoder, controls = _encoder()
    messages, tools = _everywhere(text)
    segments = render(messages, tools, fmt=Format.LARGE, options=RenderOptions(thinking=True))
    ids = encoder.encode(_without_media(segments))
    return [one for one in ids if one in controls.forbidden]


@given(TYPED)
def test_typed_control_tokens_never_become_ids_in_any_role(text: str) -> None:
    assert _control_ids(text) == _control_ids("plain")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_each_spelling_stays_text_as_typed(spelling: str) -> None:
    encoder, controls = _encoder()
    typed = f"a{spelling}b{spelling}"
    ids = encoder.literal(typed)
    assert not set(ids) & set(controls.forbidden)
    assert byte_level_tokenizer().decode(ids) == typed


def test_typed_name_is_encoded_like_any_other_text() -> None:
    encoder, _ = _encoder()
    assert encoder.literal("<|turn>") == [*encoder.literal("<|tu"), *encoder.literal("rn>")]


@given(st.lists(st.sampled_from(["Hello", " there", "\n", "The weather", "é", "  "])).map("".join))
def test_harmless_text_is_encoded_as_the_whole_string_would_be(text: str) -> None:
    encoder, _ = _encoder()
    messages, tools = _everywhere(text)
    segments = render(messages, tools, fmt=Format.SMALL)
    whole = byte_level_tokenizer_once()(as_text(segments), add_special_tokens=False).input_ids
    assert encoder.encode(_without_media(segments)) == list(whole)


@cache
def byte_level_tokenizer_once():  # type: ignore[no-untyped-def]
    return byte_level_tokenizer()


def test_media_ids_are_those_a_reply_must_not_contain() -> None:
    _, controls = _encoder()
    assert controls["<|image|>"] in controls.multimodal
    assert controls["<turn|>"] not in controls.multimodal


def test_tokenizer_without_a_control_token_is_refused_by_name() -> None:
    with pytest.raises(ModelError, match=r"<\|channel>"):
        read_control_ids(byte_level_tokenizer(without=("<|channel>",)))


def test_missing_video_token_is_taken_from_the_configuration() -> None:
    tokenizer = byte_level_tokenizer(without=(VIDEO,))
    assert VIDEO not in read_control_ids(tokenizer).by_name
    assert read_control_ids(tokenizer, video_id=9999)[VIDEO] == 9999
