"""What is said to the user is found in the source, and what is not translatable is named."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield import_module("messages")
    sys.modules.pop("messages", None)


def test_text_is_found_in_the_class_that_says_it(messages: ModuleType) -> None:
    source = 'class Page:\n    def f(self):\n        self.tr("%n hit(s)", "", 3)\n'
    (found,) = messages.messages_in(source)
    assert (found.context, found.source, found.is_plural) == ("Page", "%n hit(s)", True)


def test_text_is_found_where_lupdate_overlooks_it(messages: ModuleType) -> None:
    source = (
        "class Page:\n"
        "    def f(self):\n"
        "        f\"{self.tr('Copy')}\"\n"
        '        translate("Files", "%n page(s)", "", last - first + 1)\n'
    )
    found = [(item.context, item.source, item.is_plural) for item in messages.messages_in(source)]
    assert sorted(found) == [("Files", "%n page(s)", True), ("Page", "Copy", False)]


@pytest.mark.parametrize(
    "call",
    [
        'widget.tr("Copy")',  # looked up in the class of the widget
        "self.tr(text)",
        'self.tr(f"Copy {name}")',
    ],
)
def test_text_that_cannot_be_found_is_named(messages: ModuleType, call: str) -> None:
    (found,) = messages.messages_in(f"class Page:\n    def f(self):\n        {call}\n")
    assert found.problem


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Ready")',
        'label.setText("Ready" if ok else "")',
        'label.setText(f"{count} files")',
        'label.setText("{n} files".format(n=3))',
        'QLabel("Ready")',
        'box.addButton("Close", role)',
        'notifier.error("No such file.")',
    ],
)
def test_bare_text_is_named(messages: ModuleType, line: str) -> None:
    assert len(messages.bare_texts_in(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Ready"))',
        'label.setText(f"{name}: {text} – {count}")',
        'label.setText(self.tr("{n} files").format(n=len("abc")))',
        'window.setWindowTitle("Tandem")',
        'logger.error("the child ended")',
        'button.setObjectName("flatButton")',
    ],
)
def test_what_needs_no_translation_is_left_alone(messages: ModuleType, line: str) -> None:
    assert messages.bare_texts_in(line) == []


def test_engine_sentence_becomes_a_template(messages: ModuleType) -> None:
    source = (
        "def f(path, fit):\n"
        '    """Not this one."""\n'
        '    logger.info("Nor this one.")\n'
        '    raise ModelError(f"{path} needs {format_bytes(fit.needed)} of {fit.needed}.")\n'
    )
    assert messages.sentences_in(source) == ["{path} needs {needed} of {needed2}."]


def test_everything_the_user_sees_is_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    translations = import_module("translations")
    assert list(translations.faults()) == []
