"""Says in the user's language what the engine and the storage said in English.

They know no Qt: a sentence arrives finished, through a pipe or from the history. Its template is
found among those that packaging/translations.py read from their source, its arguments are taken
out and put into the translation. A sentence that nobody knows stays as it is.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.engine_sentences import SENTENCES
from app.templates import Template, fill


def in_users_language(sentence: str) -> str:
    """The sentence in the language of the window, or as it came."""
    found = _recognise(sentence)
    if found is None:
        return sentence
    template, arguments = found
    text = QCoreApplication.translate("Engine", template)
    if text == template:
        return sentence
    return fill(text, {name: in_users_language(value) for name, value in arguments.items()})


@lru_cache(maxsize=256)
def _recognise(sentence: str) -> tuple[str, dict[str, str]] | None:
    for template in _templates():
        arguments = template.arguments(sentence)
        if arguments is not None:
            return template.text, arguments
    return None


@lru_cache(maxsize=1)
def _templates() -> list[Template]:
    """The surest first: a template that is little more than gaps fits many sentences."""
    return sorted((Template(text) for text in SENTENCES), key=lambda item: -item.num_fixed)
