"""Finished sentences are recognised by their templates and said again in another language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.templates import COUNT, Template, fill


def test_arguments_are_taken_out() -> None:
    template = Template("The {what} {path} is empty; save it again.")
    found = template.arguments("The film /a/b c.mp4 is empty; save it again.")
    assert found == {"what": "film", "path": "/a/b c.mp4"}


def test_other_sentence_is_not_recognised() -> None:
    assert Template("Deleted “{title}”").arguments("Deleted the chat") is None


def test_repeated_gap_must_hold_the_same_text() -> None:
    template = Template("{a} and {a}")
    assert template.arguments("x and x") == {"a": "x"}
    assert template.arguments("x and y") is None


@pytest.mark.parametrize("number", ["1", "1,234", "1.234", "1\u202f234"])
def test_count_is_a_number_as_any_language_writes_it(number: str) -> None:
    assert Template("%n hits").arguments(f"{number} hits") == {COUNT: number}
    assert Template("%n hits").arguments("no hits") is None


def test_braces_that_are_no_gap_stay() -> None:
    assert Template("a {{b}} {c}").arguments("a {b} d") == {"c": "d"}
    assert fill("a {{b}} {c}", {"c": "d"}) == "a {b} d"


@given(st.text(min_size=1), st.text(min_size=1).filter(lambda text: "; " not in text))
def test_filling_undoes_taking_out(first: str, second: str) -> None:
    template = Template("‹{first}; {second}›")
    filled = fill(template.text, {"first": first, "second": second})
    found = template.arguments(filled)
    assert found is not None
    assert fill(template.text, found) == filled
