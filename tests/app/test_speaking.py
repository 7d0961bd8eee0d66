"""Streamed text is read out in whole sentences, each once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.views.transcript.speaking import sentences, whole_sentences


def test_only_whole_sentences_are_read() -> None:
    assert whole_sentences("It is red. It is rou") == ["It is red."]
    assert whole_sentences("It is red.") == []
    assert sentences("It is red.") == ["It is red."]


def test_marks_are_not_read_and_code_is_left_out() -> None:
    text = "**Look** at `x`.\n\n```python\nprint(1)\n```\n\nThen go on."
    assert sentences(text) == ["Look at x.", "Then go on."]
    assert whole_sentences("Look.\n\n```python\nprint(1). ") == ["Look."]


def test_scripts_without_spaces_and_lists_are_divided_too() -> None:
    assert sentences("这是圆。是红色的！") == ["这是圆。", "是红色的！"]
    assert sentences("Two things:\n- one\n- two") == ["Two things:", "- one", "- two"]


@given(st.lists(st.sampled_from(["It is red. ", "Is it", "? ", "\n\n", "No", "! ", "3.5 "])))
def test_what_was_read_stays_a_beginning_of_what_is_read(pieces: list[str]) -> None:
    text, before = "", []
    for piece in pieces:
        text += piece
        now = whole_sentences(text)
        assert now[: len(before)] == before
        before = now
    assert sentences(text)[: len(before)] == before
