"""How tools, calls and results are written inside a prompt, and how a call is read back.

The notation: strings between ``<|"|>`` without inner escaping, bare keys, ``true``/``false``/
``null``, numbers as Python prints them, mappings sorted by key, no spaces. ``<|"|>`` is a control
token; a string that spells it stays text. Pure functions, usable in any process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.errors import PromptError
from engine.messages import Tool

QUOTE = '<|"|>'


@dataclass(frozen=True, slots=True)
class Control:
    """A control token, by the name the tokenizer knows it by."""

    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that can never become a control token."""

    text: str


Written = Control | Literal
_Field = tuple[str, Iterable[Written]]


def value_segments(value: Any, *, quote_keys: bool = False) -> Iterator[Written]:
    """Write one JSON-like value. ``quote_keys`` is the form inside declarations."""
    match value:
        case None:
            yield Literal("null")
        case bool():
            yield Literal("true" if value else "false")
        case str():
            yield from _string(value)
        case int() | float():
            yield Literal(str(value))
        case Mapping():
            yield from mapping_segments(value, quote_keys=quote_keys)
        case Sequence():
            yield from _list(value_segments(item, quote_keys=quote_keys) for item in value)
        case _:
            raise PromptError(
                f"A tool value of type {type(value).__name__} cannot be written; use JSON types."
            )


def mapping_segments(mapping: Mapping[str, Any], *, quote_keys: bool = False) -> Iterator[Written]:
    """Write ``{key:value,…}`` sorted by key without regard to case."""
    yield Literal("{")
    for position, (key, value) in enumerate(_by_key(mapping)):
        if position:
            yield Literal(",")
        yield from _string(key) if quote_keys else (Literal(key),)
        yield Literal(":")
        yield from value_segments(value, quote_keys=quote_keys)
    yield Literal("}")


def declaration_segments(tool: Tool) -> Iterator[Written]:
    """Write ``declaration:NAME{description:…,parameters:{…}}`` of one tool."""
    yield Literal(f"declaration:{tool.name}{{description:")
    yield from _string(tool.description)
    if tool.parameters:
        yield Literal(",parameters:{")
        yield from _fields(_parameter_fields(tool.parameters))
        yield Literal("}")
    yield Literal("}")


def _parameter_fields(parameters: Mapping[str, Any]) -> Iterator[_Field]:
    properties = parameters.get("properties")
    if properties:
        yield "properties", _properties(properties)
    if parameters.get("required"):
        yield "required", _names(parameters["required"])
    yield "type", _type(parameters.get("type", "object"))


def _properties(properties: Mapping[str, Any]) -> Iterator[Written]:
    yield Literal("{")
    for position, (name, schema) in enumerate(_by_key(properties)):
        if not isinstance(schema, Mapping):
            raise PromptError(f"The schema of the tool parameter '{name}' is not a JSON object.")
        if position:
            yield Literal(",")
        yield Literal(f"{name}:{{")
        yield from _fields(_property_fields(schema))
        yield Literal("}")
    yield Literal("}")


def _property_fields(schema: Mapping[str, Any]) -> Iterator[_Field]:
    """Fields in the order the format wants: description, detail of the type, type."""
    kind = str(schema.get("type", "")).upper()
    if schema.get("description"):
        yield "description", _string(str(schema["description"]))
    if kind == "STRING" and schema.get("enum"):
        yield "enum", value_segments(schema["enum"], quote_keys=True)
    if kind == "ARRAY" and isinstance(schema.get("items"), Mapping) and schema["items"]:
        yield "items", _items(schema["items"])
    if schema.get("nullable"):
        yield "nullable", (Literal("true"),)
    if kind == "OBJECT":
        nested = schema.get("properties")
        yield "properties", _properties(nested if isinstance(nested, Mapping) else {})
        if schema.get("required"):
            yield "required", _names(schema["required"])
    yield "type", _type(schema.get("type", ""))


def _items(items: Mapping[str, Any]) -> Iterator[Written]:
    """Element schema of an array: every field, sorted by name."""
    yield Literal("{")
    yield from _fields(
        (key, _item_field(key, value)) for key, value in _by_key(items) if value is not None
    )
    yield Literal("}")


def _item_field(key: str, value: Any) -> Iterator[Written]:
    if key == "properties":
        return _properties(value if isinstance(value, Mapping) else {})
    if key == "required":
        return _names(value)
    if key == "type":
        return _type(value)
    return value_segments(value, quote_keys=True)


def _fields(fields: Iterable[_Field]) -> Iterator[Written]:
    for position, (name, written) in enumerate(fields):
        yield Literal(f",{name}:" if position else f"{name}:")
        yield from written


def _names(names: Any) -> Iterator[Written]:
    if not isinstance(names, list | tuple):
        raise PromptError("The field 'required' of a tool's schema must be a list of names.")
    return _list(_string(str(name)) for name in names)


def _type(kind: Any) -> Iterator[Written]:
    if isinstance(kind, str):
        return _string(kind.upper())
    if not isinstance(kind, list | tuple):
        raise PromptError("The field 'type' of a tool's schema must be a name or a list of names.")
    return _list(_string(str(one).upper()) for one in kind)


def _string(text: str) -> Iterator[Written]:
    yield Control(QUOTE)
    yield Literal(text)
    yield Control(QUOTE)


def _list(items: Iterable[Iterable[Written]]) -> Iterator[Written]:
    yield Literal("[")
    for position, item in enumerate(items):
        if position:
            yield Literal(",")
        yield from item
    yield Literal("]")


def _by_key(mapping: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return sorted(mapping.items(), key=lambda item: item[0].lower())
