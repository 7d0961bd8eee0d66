"""A checkpoint's own chat template is compared, not used."""

from __future__ import annotations

from typing import Any

from engine.prompt import Format
from engine.template import template_notes
from tests.engine.tokenizers import byte_level_tokenizer

PLAIN = (
    "{{ bos_token }}{% if enable_thinking %}<|turn>system\n<|think|>\n<turn|>\n{% endif %}"
    "{% for m in messages %}<|turn>{{ 'model' if m.role == 'assistant' else m.role }}\n"
    "{{ m.content if m.content is string else '<|image|>' + m.content[1].text }}<turn|>\n"
    # As an expression: Jinja drops a newline that ends the template itself.
    "{% endfor %}{{ '<|turn>model\n' }}"
)


def _notes(template: str | None, fmt: Format = Format.SMALL) -> tuple[str, ...]:
    tokenizer: Any = byte_level_tokenizer()
    tokenizer.chat_template = template
    return template_notes(tokenizer, fmt)


def test_template_that_differs_only_with_tools_is_told_so() -> None:
    (note,) = _notes(PLAIN)
    assert "(tools)" in note


def test_large_models_expect_the_empty_thought() -> None:
    (note,) = _notes(PLAIN, Format.LARGE)
    assert "(plain chats, pictures, history, tools)" in note


def test_template_that_cannot_be_rendered_differs() -> None:
    (note,) = _notes("{{ raise_exception('no') }}")
    assert "thinking" in note


def test_checkpoint_without_template_has_nothing_to_compare() -> None:
    assert _notes(None) == ()
