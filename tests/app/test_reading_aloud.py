"""What is spoken of an answer, and how much of it is ready while it arrives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.controllers.reading_aloud import next_sentences


def test_only_whole_sentences_are_spoken_while_more_arrives() -> None:
    assert next_sentences("One. Two is lo", 0, is_whole=False) == (["One."], 5)
    assert next_sentences("One. Two is long.", 5, is_whole=True) == (["Two is long."], 17)


def test_signs_and_code_are_not_spoken() -> None:
    text = "## A **red** [circle](http://x)\n\n- `big`\n\n```python\nprint()\n```\n\nDone."
    spoken, _ = next_sentences(text, 0, is_whole=True)
    assert spoken == ["A red circle", "big", "Done."]


def test_open_code_waits_for_its_end() -> None:
    assert next_sentences("Look:\n```\nx = 1.\n", 0, is_whole=False) == (["Look:"], 6)


def test_decimals_do_not_end_a_sentence() -> None:
    assert next_sentences("It is 1.7 m. Yes", 0, is_whole=False)[0] == ["It is 1.7 m."]


@given(st.text(alphabet="ab. !?\n`*", max_size=60), st.integers(1, 7))
def test_words_come_in_order_and_once_whatever_the_pieces(text: str, size: int) -> None:
    heard: list[str] = []
    said = 0
    for end in range(0, len(text), size):
        fresh, said = next_sentences(text[:end], said, is_whole=False)
        heard += fresh
    fresh, said = next_sentences(text, said, is_whole=True)
    assert said == len(text)
    letters = "".join(c for c in "".join(heard + fresh) if c.isalnum())
    wanted = "".join(c for c in text if c.isalnum())
    if "```" not in text:
        assert letters == wanted
