"""Declarations and values in the notation of the chat format."""

from __future__ import annotations

from typing import Any

import pytest

from engine.errors import PromptError
from engine.messages import Tool
from engine.prompt import as_text
from engine.toolformat import declaration_segments, value_segments


def _value(value: Any) -> str:
    return as_text(list(value_segments(value)))


def _declared(parameters: dict[str, Any]) -> str:
    text = as_text(list(declaration_segments(Tool("f", "d", parameters))))
    return text.removeprefix('declaration:f{description:<|"|>d<|"|>').removesuffix("}")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "null"),
        (True, "true"),
        (3, "3"),
        (1.5, "1.5"),
        (1e-05, "1e-05"),
        ('a"b', '<|"|>a"b<|"|>'),
        ([1, ["a"], {}], '[1,[<|"|>a<|"|>],{}]'),
        ({"b": 1, "A": 2, "c": {"z": 1, "y": 2}}, "{A:2,b:1,c:{y:2,z:1}}"),
    ],
)
def test_values(value: Any, written: str) -> None:
    assert _value(value) == written


def test_value_outside_json_is_refused() -> None:
    with pytest.raises(PromptError, match="type object"):
        _value(object())


def test_tool_without_parameters_has_no_parameter_field() -> None:
    assert _declared({}) == ""


def test_type_of_parameters_is_always_written() -> None:
    assert _declared({"properties": {}}) == ',parameters:{type:<|"|>OBJECT<|"|>}'


def test_fields_of_a_property_come_in_the_order_of_the_format() -> None:
    schema = {"type": "string", "nullable": True, "enum": ["x"], "description": "D"}
    assert _declared({"type": "object", "properties": {"p": schema}}) == (
        ',parameters:{properties:{p:{description:<|"|>D<|"|>,enum:[<|"|>x<|"|>],nullable:true,'
        'type:<|"|>STRING<|"|>}},type:<|"|>OBJECT<|"|>}'
    )


def test_elements_of_an_array_keep_their_schema() -> None:
    items = {"type": "object", "properties": {"q": {"type": "number"}}, "required": ["q"]}
    written = _declared({"type": "object", "properties": {"p": {"type": "array", "items": items}}})
    assert 'items:{properties:{q:{type:<|"|>NUMBER<|"|>}},required:[<|"|>q<|"|>],' in written


def test_several_types_are_a_list() -> None:
    written = _declared({"type": "object", "properties": {"p": {"type": ["string", "null"]}}})
    assert 'p:{type:[<|"|>STRING<|"|>,<|"|>NULL<|"|>]}' in written


@pytest.mark.parametrize(
    "parameters",
    [
        {"properties": {"p": "string"}},
        {"type": "object", "required": True},
        {"type": 5},
        {"type": "object", "properties": {"p": {"type": "object", "required": "q"}}},
    ],
)
def test_schema_that_is_none_is_refused(parameters: dict[str, Any]) -> None:
    with pytest.raises(PromptError):
        _declared(parameters)
