"""Boxes and points are found in whatever a model writes around them, and nothing else is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.grounding import MAX_MARKS, find_marks, marks_json
from engine.sight import Mark

BOX = '{"box_2d": [100, 200, 300, 400], "label": "cup"}'
CUP = (0.2, 0.1, 0.4, 0.3)


@pytest.mark.parametrize(
    "text",
    [
        BOX,
        f"[{BOX}]",
        f"```json\n[\n  {BOX}\n]\n```",
        f"The cup is here: {BOX}, as you see.",
        f'{{"objects": [{BOX}]}}',
        BOX.replace(", ", ",\n  "),
    ],
)
def test_box_is_found_in_any_surroundings(text: str) -> None:
    (mark,) = find_marks(text)
    assert (mark.label, mark.box, mark.is_point) == ("cup", CUP, False)
    start, end = mark.span
    assert json.loads(text[start:end]) == json.loads(BOX)


def test_points_are_found_in_their_spellings() -> None:
    text = '{"point": [500, 250], "label": "eye"} {"points": [[0, 0], [1000, 1000]]}'
    assert [(mark.label, mark.box) for mark in find_marks(text)] == [
        ("eye", (0.25, 0.5, 0.25, 0.5)),
        ("", (0.0, 0.0, 0.0, 0.0)),
        ("", (1.0, 1.0, 1.0, 1.0)),
    ]
    assert all(mark.is_point for mark in find_marks(text))


@pytest.mark.parametrize(
    "box",
    ["[1, 2, 3]", "[1, 2, 3, 4, 5]", "[1, 2, 3, 2000]", '["1", 2, 3, 4]', "[true, 2, 3, 4]",
     "[NaN, 2, 3, 4]", "[-50, 2, 3, 4]", "null", "{}"],
)  # fmt: skip
def test_what_is_no_box_is_left_out(box: str) -> None:
    assert find_marks(f'{{"box_2d": {box}, "label": "x"}}') == ()


def test_swapped_sides_and_a_little_overshoot_are_mended() -> None:
    (mark,) = find_marks('{"box_2d": [1005, 400, 100, -3]}')
    assert mark.box == (0.0, 0.1, 0.4, 1.0)


@given(
    before=st.text(max_size=30).filter(lambda text: "{" not in text),
    label=st.text(max_size=12),
    numbers=st.lists(st.integers(0, 1000), min_size=4, max_size=4),
)
def test_growing_answer_shows_its_mark_with_the_last_brace(
    before: str, label: str, numbers: list[int]
) -> None:
    written = json.dumps({"box_2d": numbers, "label": label})
    text = before + written
    for end in range(len(text)):
        assert find_marks(text[:end]) == ()
    (mark,) = find_marks(text)
    assert mark.label == label
    assert text[slice(*mark.span)] == written


@given(text=st.text(alphabet='{}[]":,\\ \n0159box_2dpoint`label', max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    for mark in find_marks(text):
        assert 0 <= mark.box[0] <= mark.box[2] <= 1
        assert 0 <= mark.box[1] <= mark.box[3] <= 1


@pytest.mark.timeout(120)
@pytest.mark.parametrize("piece", ["{", '{"', '{"box_2d":[', '{"a":"\\', "{1"])
def test_hostile_text_takes_no_time(piece: str) -> None:
    assert find_marks(piece * 20_000) == ()


def test_number_of_marks_is_bounded() -> None:
    assert len(find_marks(BOX * 1000)) == MAX_MARKS


def test_export_reads_back_as_the_same_marks() -> None:
    marks = (Mark("a “cup”", CUP, (0, 1)), Mark("eye", (0.25, 0.5, 0.25, 0.5), (1, 2)))
    again = find_marks(marks_json(marks))
    assert [(mark.label, mark.box) for mark in again] == [(mark.label, mark.box) for mark in marks]
