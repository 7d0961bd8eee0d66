"""Which language is spoken, and what the engine said in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.engine_words import in_users_language
from app.languages import best_language
from app.views.language.phrasebook import PhraseBook
from tests.gui.pseudo import PseudoCatalogue


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (["de-CH", "fr-CH"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["pt-BR", "es"], "es"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_first_wish_that_can_be_fulfilled_counts(wishes: list[str], language: str) -> None:
    assert best_language(wishes) == language


@pytest.fixture
def pseudo_book(qtbot: QtBot) -> Iterator[PhraseBook]:
    """The made-up language, spoken by the application."""
    book = PhraseBook()
    book.open([PseudoCatalogue(book)])
    QCoreApplication.installTranslator(book)
    yield book
    QCoreApplication.removeTranslator(book)


def test_engine_sentence_keeps_its_arguments(pseudo_book: PhraseBook) -> None:
    said = in_users_language("The picture /a/my cat.png is empty; save it again.")
    assert said.startswith("⟦")
    assert "/a/my cat.png" in said
    assert "⟦pïçtürë" in said


def test_sentence_within_a_sentence_is_translated_too(pseudo_book: PhraseBook) -> None:
    said = in_users_language(
        "Gemma could not be fetched in 3 attempts: example.org does not answer. Check the "
        "connection, then start the download again; it goes on where it stopped."
    )
    assert "⟦example.org döëš ñöt äñšwër" in said


def test_unknown_sentence_stays_english(pseudo_book: PhraseBook) -> None:
    assert in_users_language("Never heard of it.") == "Never heard of it."
