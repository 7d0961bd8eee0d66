"""Which characters of a Markdown source stand where on the page."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from app.viewmodels.formulas import Formula, FormulaModel, Typeset
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.markdown_writer import MarkdownWriter, parser
from app.views.transcript.source_map import SourceMap
from tests.gui.test_tail import PIECES, STYLE

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>'


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Text formats need one."""


def page(source: str, formulas: FormulaModel | None = None) -> QTextDocument:
    document = QTextDocument()
    writer = FormulaWriter(formulas or FormulaModel())
    MarkdownWriter(STYLE, QTextCursor(document), 700, writer).write(parser().parse(source))
    return document


def shown(document: QTextDocument, source: str, start: int, end: int) -> list[str]:
    """What the page shows of these characters, piece by piece."""
    found = SourceMap.of_markdown(document, 0, document.characterCount(), source)
    pieces = []
    for position, length in found.places([(start, end)]):
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        pieces.append(cursor.selectedText())
    return pieces


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.data())
@example("a **b** c\n\n> - q\n>   r\n", None)
def test_every_place_shows_the_character_it_stands_for(source: str, data: object) -> None:
    document = page(source)
    last = -1
    for place, character in enumerate(source):
        for position, length in SourceMap.of_markdown(
            document, 0, document.characterCount(), source
        ).places([(place, place + 1)]):
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            text = cursor.selectedText()
            assert position >= last
            last = position
            if "\ufffc" not in text and "$" not in source and "\\" not in source:
                assert text == character or (character == "\n" and text in (" ", "\u2028"))


def test_marks_are_left_out_and_words_are_found_behind_them() -> None:
    source = "# Head\n\nSome **bold 😀 text** and `code` [link](http://bold/) end.\n\n- [x] done\n"
    document = page(source)
    for word in ("Head", "bold", "text", "code", "link", "end.", "done"):
        start = source.index(word)
        assert shown(document, source, start, start + len(word)) == [word]
    start = source.index("(http")
    assert shown(document, source, start, start + 6) == []


def test_a_word_that_stands_in_two_places_is_found_in_its_own() -> None:
    source = "one\n\n| one | two |\n|---|---|\n| one | one |\n\n```py\none = two\n```\n"
    document = page(source)
    found = SourceMap.of_markdown(document, 0, document.characterCount(), source)
    starts = [at for at in range(len(source)) if source.startswith("one", at)]
    positions = [next(found.places([(at, at + 3)]))[0] for at in starts]
    assert positions == sorted(set(positions))
    assert len(positions) == 5


def test_a_tinted_formula_is_still_replaced_by_its_picture() -> None:
    source = "so $a^2$ is"
    model = FormulaModel()
    document = page(source, model)
    (place,) = SourceMap.of_markdown(document, 0, document.characterCount(), source).places(
        [(4, 6)]
    )
    assert place == (3, len("$a^2$"))
    model.answer(Formula("a^2", False), Typeset(SVG, 1.0, 1.0, 0.1))
    FormulaWriter(model).show(document, {0}, 700)
    assert shown(document, source, 4, 6) == ["\ufffc"]
    assert shown(document, source, 9, 11) == ["is"]


def test_a_words_line_decides_where_a_link_hides_the_same_word() -> None:
    source = "[a](two)\n\ntwo\n"
    document = page(source)
    assert shown(document, source, 4, 7) == []
    assert shown(document, source, 10, 13) == ["two"]
