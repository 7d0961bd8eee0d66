"""Formulas in the transcript: typeset beside the window, never in its way."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPixmap, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.formulas import FormulaController, FormulaError, typeset
from app.controllers.jobs import JobRunner, make_pool
from app.paths import RESOURCES
from app.records import MessageState
from app.viewmodels.formulas import Formula, FormulaModel
from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.common.theme import load_theme
from app.views.transcript.copying import selected_text
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.markdown_writer import parser
from app.views.transcript.math_text import pieces_of
from app.views.transcript.tail import MarkdownTail
from app.views.transcript.text_style import TextStyle
from app.views.transcript.thoughts import ThoughtFrame
from app.views.transcript.transcript_view import TranscriptView
from engine.events import Channel
from engine.messages import Role
from tests.gui.stalls import StallMeter, is_quick

FORMULAS = [
    r"e^{i\pi} + 1 = 0",
    r"\frac{-b \pm \sqrt{b^2 - 4ac}}{2a}",
    r"\sum_{i=1}^{n} i^2 = \frac{n(n+1)(2n+1)}{6}",
    r"\int_0^\infty e^{-x^2}\,dx",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
    r"\begin{aligned} a &= b \\ c &= d \end{aligned}",
    r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}",
    r"\underbrace{a + b}_{n}",
    r"\lim_{x \to 0} \frac{\sin x}{x}",
    r"\mathbb{R} \subset \mathbb{C}",
]
BROKEN = [r"\frac{a", r"\unknownmacro{x}", r"\left( x", r"\begin{cases} 1", "{" * 900, "x" * 5000]
MATHS = [
    "$a_1$",
    "$$",
    "\\[",
    "\\]",
    "\\(x\\)",
    "$$\\frac{a}{b}$$",
    "\n",
    "\n\n",
    "- ",
    "> ",
    "words here ",
    "$",
    "\\",
    "= ",
    "| a | b |\n|---|---|\n",
]


class Parts:
    """A transcript with its formulas, as the program wires them."""

    def __init__(self, pool: JobRunner, theme: str) -> None:
        self.formulas = FormulaController(pool, FormulaModel())
        self.view = TranscriptView(
            TranscriptModel(), load_theme(RESOURCES / "themes", theme), self.formulas.model
        )
        self.view.resize(900, 600)
        self.view.show()

    def show(self, text: str) -> None:
        answer = MessageItem(2, 1, Role.ASSISTANT, text, MessageState.COMPLETE, 0)
        self.view.model.set_items([answer])
        QApplication.processEvents()

    def ask(self, text: str) -> None:
        """Show a question."""
        self.view.model.set_items([MessageItem(1, 1, Role.USER, text, MessageState.COMPLETE, 0)])
        QApplication.processEvents()

    def think(self, text: str) -> MessageItem:
        """Begin an answer with an opened thought."""
        self.view.model.set_items([])
        answer = MessageItem(2, 1, Role.ASSISTANT, "", MessageState.STREAMING, 0, thinking="So ")
        self.view.model.append(answer)
        self.view.toggle_thinking(2)
        self.view.model.grow(answer, Channel.THINKING, text)
        self.view.flush()
        return answer

    def pictures(self) -> list[QTextImageFormat]:
        """The formats of all formulas that are shown as pictures."""
        return pictures_in(self.view.document())

    def drawn(self) -> QPixmap:
        """The first formula as Qt paints it."""
        return self.view.loadResource(2, QUrl(self.pictures()[0].name()))

    def copied(self) -> str:
        self.view.selectAll()
        self.view.copy()
        return QGuiApplication.clipboard().text()


def pictures_in(document: QTextDocument) -> list[QTextImageFormat]:
    found = []
    block = document.begin()
    while block.isValid():
        formats = [run.format.toImageFormat() for run in block.textFormats()]
        found += [form for form in formats if form.name().startswith("formula:")]
        block = block.next()
    return found


@pytest.fixture
def make_parts(qtbot: QtBot) -> Iterator[Callable[..., Parts]]:
    pool = make_pool()
    made: list[Parts] = []

    def make(theme: str = "light") -> Parts:
        made.append(Parts(pool, theme))
        return made[-1]

    yield make
    pool.close()
    for parts in made:
        parts.view.close()
        parts.view.deleteLater()


@pytest.fixture
def parts(make_parts: Callable[..., Parts]) -> Parts:
    return make_parts()


@pytest.mark.parametrize("latex", FORMULAS)
def test_formula_becomes_a_picture(latex: str, parts: Parts, qtbot: QtBot) -> None:
    parts.show(f"It is ${latex}$ here.")
    assert latex in parts.copied()
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    assert parts.copied() == f"It is ${latex}$ here."
    image = parts.drawn().toImage()
    colors = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(3, 12)}
    assert max(colors) > 200


@pytest.mark.parametrize("latex", BROKEN)
def test_broken_formula_stays_text_and_does_not_hold_up_the_next(
    latex: str, parts: Parts, qtbot: QtBot
) -> None:
    parts.show(f"\\[{latex}\\]\n\nand $x^2$")
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    assert parts.copied() == f"\\[{latex}\\]\nand $x^2$"


@pytest.mark.parametrize("latex", BROKEN)
def test_broken_formula_is_refused_in_a_sentence(latex: str) -> None:
    with pytest.raises(FormulaError):
        typeset(Formula(latex, True))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"$x$ is 5", [("x", "$")]),
        ("$5 and $6", []),
        ("from $5-$6, or $ 7 $", []),
        (r"\$x$ and `$y$`", []),
        (r"\(a\,b\) and \[c\;d\]", [(r"a\,b", r"\("), (r"c\;d", r"\[")]),
        ("so $$x$$ holds", [("x", "$$")]),
        ("text:\n$$\nx\n- y\n$$\nmore", [("\nx\n- y\n", "$$")]),
        ("$$x\n= y$$", [("x\n= y", "$$")]),
        ("words\nmore\n$$x\n- y$$", [("x\n- y", "$$")]),
        ("- item\n  \\[\n  z\n  \\]", [("\nz\n", r"\[")]),
        ("> $$\n> x\n> $$", [("\nx\n", "$$")]),
        ("    $$x$$", []),
    ],
)
def test_what_is_maths_and_what_is_not(text: str, found: list[tuple[str, str]]) -> None:
    tokens = [child for token in parser().parse(text) for child in [token, *(token.children or [])]]
    formulas = [token for token in tokens if token.type.startswith("math")]
    assert [(token.content, token.markup) for token in formulas] == found


def test_picture_follows_the_palette_the_font_and_the_display(
    make_parts: Callable[..., Parts], qtbot: QtBot
) -> None:
    light, dark = make_parts("light"), make_parts("dark")
    for parts in (light, dark):
        parts.show("# $x$\n\n$x$\n\n$$x$$")
        qtbot.waitUntil(lambda shown=parts: len(shown.pictures()) == 3)
    heading, inline, _display = light.pictures()
    assert heading.height() > inline.height()
    brightness = [
        max(
            image.pixelColor(x, y).lightness()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        )
        for image in (light.drawn().toImage(), dark.drawn().toImage())
    ]
    assert brightness[0] < 100 < 150 < brightness[1]
    dense = FormulaWriter(light.formulas.model).picture(inline.name().partition(":")[2], 2.0)
    assert dense.width() == 2 * inline.width()
    assert dense.devicePixelRatio() == 2.0


def test_formula_wider_than_the_page_is_made_to_fit(parts: Parts, qtbot: QtBot) -> None:
    parts.show("$$" + " + ".join(f"x_{{{number}}}" for number in range(60)) + "$$")
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    assert parts.pictures()[0].width() <= parts.view.lineWrapColumnOrWidth()


def test_formula_follows_the_width_of_the_window(parts: Parts, qtbot: QtBot) -> None:
    wide = "$$" + " + ".join(f"x_{{{number}}}" for number in range(14)) + "$$"
    parts.show(f"{wide}\n\n- {wide}\n\n| a |\n|---|\n| {wide} |\n\n> {wide}")
    qtbot.waitUntil(lambda: len(parts.pictures()) == 4)
    before = [form.name() for form in parts.pictures()]
    parts.view.resize(420, 600)
    column_px = parts.view.lineWrapColumnOrWidth()
    assert column_px < 400
    assert all(form.width() <= column_px for form in parts.pictures())
    parts.view.resize(900, 600)
    assert [form.name() for form in parts.pictures()] == before


def test_question_shows_its_formulas_and_the_bubble_fits_them(parts: Parts, qtbot: QtBot) -> None:
    text = r"What is $\frac{\partial^2 u}{\partial x^2}$, and `$x$`?" + "\n\nA price: $5 or $6."
    parts.ask(text)
    before_px = parts.view.document().rootFrame().childFrames()[0].frameFormat().leftMargin()
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    frame = parts.view.document().rootFrame().childFrames()[0]
    assert frame.frameFormat().leftMargin() > before_px
    cursor = frame.firstCursorPosition()
    cursor.setPosition(frame.lastPosition(), cursor.MoveMode.KeepAnchor)
    assert selected_text(cursor) == text


def test_formula_in_a_bubble_is_no_wider_than_the_bubble_may_be(parts: Parts, qtbot: QtBot) -> None:
    parts.ask("$$" + " + ".join(f"x_{{{number}}}" for number in range(40)) + "$$")
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    assert parts.pictures()[0].width() <= parts.view.lineWrapColumnOrWidth() * 0.8


def test_opened_thoughts_show_formulas_of_complete_paragraphs(parts: Parts, qtbot: QtBot) -> None:
    answer = parts.think("let $x^2$ be.\n\nThen $y")
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    assert "Then $y" in parts.view.toPlainText()
    parts.view.model.grow(answer, Channel.THINKING, "^2$ is it.")
    parts.view.flush()
    assert "Then $y^2$ is it." in parts.view.toPlainText()
    parts.view.model.grow(answer, Channel.ANSWER, "It is.")
    parts.view.flush()
    qtbot.waitUntil(lambda: len(parts.pictures()) == 2)
    shown = parts.view.toPlainText().replace("\ufffc", "")
    assert "So let  be.\n\nThen  is it.\n" in shown
    parts.view.toggle_thinking(2)
    assert parts.pictures() == []
    parts.view.toggle_thinking(2)
    assert len(parts.pictures()) == 2
    parts.view.model.end(answer, MessageState.COMPLETE)


@given(text=st.text(alphabet=st.sampled_from(list("ab $`\\[]()\n_^1")), max_size=60))
def test_cutting_literal_text_at_its_formulas_loses_nothing(text: str) -> None:
    assert "".join(piece.source for piece in pieces_of(text)) == text


@given(
    text=st.text(alphabet=st.sampled_from(list("ab $\n")), max_size=80),
    cuts=st.lists(st.integers(0, 80), max_size=6),
)
@settings(deadline=None)
def test_thoughts_that_grow_are_those_that_came_at_once(
    text: str, cuts: list[int], qapp: QApplication
) -> None:
    def shown(ends: list[int]) -> str:
        document = QTextDocument()
        style = TextStyle(load_theme(RESOURCES / "themes", "light"))
        frame = ThoughtFrame(QTextCursor(document), style, 700, FormulaWriter(FormulaModel()))
        for end in ends:
            frame.show(text[:end], is_whole=end == len(text))
        return document.toPlainText()

    assert shown([*sorted(cut for cut in cuts if cut < len(text)), len(text)]) == shown([len(text)])


def test_reader_stays_where_they_are_when_formulas_arrive_above(parts: Parts, qtbot: QtBot) -> None:
    tall = r"$$\begin{pmatrix} a \\ b \\ c \\ d \\ e \\ f \end{pmatrix}$$"
    parts.show(f"{tall}\n\n" + "\n\n".join(f"Paragraph {number}." for number in range(60)))
    bar = parts.view.verticalScrollBar()
    parts.view._set_following(False)
    bar.setValue(400)
    seen = parts.view.cursorForPosition(parts.view.viewport().rect().topLeft())
    before_px = parts.view.cursorRect(seen).top()
    qtbot.waitUntil(lambda: len(parts.pictures()) == 1)
    assert bar.value() > 430
    assert abs(parts.view.cursorRect(seen).top() - before_px) <= 1


def test_page_full_of_formulas_never_stalls_the_window(parts: Parts, qtbot: QtBot) -> None:
    others = itertools.count()

    def longest_s() -> float:
        number = next(others)
        pieces = [f"${latex} + {number} + {n}$\n\n" for n in range(3) for latex in FORMULAS]
        with StallMeter(time.thread_time) as meter:
            parts.show("".join(pieces))
            qtbot.waitUntil(lambda: len(parts.pictures()) == len(pieces))
        return meter.longest_s

    assert is_quick(longest_s)


class GrowingPage:
    """A document whose formulas are typeset at once."""

    def __init__(self, formulas: FormulaModel) -> None:
        self.document = QTextDocument()
        self.document.documentLayout()
        style = TextStyle(load_theme(RESOURCES / "themes", "light"))
        start = QTextCursor(self.document)
        start.setBlockFormat(style.thin())
        start.insertBlock(style.thin())
        self.tail = MarkdownTail(
            style,
            start,
            lambda: self.document.characterCount() - 1,
            lambda: 700.0,
            FormulaWriter(formulas),
        )

    def content(self) -> list[str]:
        """What is shown, with the names of its pictures."""
        blocks = [line for line in self.document.toPlainText().split("\n") if line.strip()]
        return blocks + [form.name() for form in pictures_in(self.document)]


@pytest.fixture(scope="module")
def typeset_formulas(qapp: QApplication) -> FormulaModel:
    model = FormulaModel()

    def answer(formula: Formula) -> None:
        try:
            result = typeset(formula)
        except FormulaError:
            return
        model.answer(formula, result)

    model.wanted.connect(answer, Qt.ConnectionType.QueuedConnection)
    return model


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    pieces=st.lists(st.sampled_from(MATHS), max_size=14),
    cuts=st.lists(st.integers(0, 150), max_size=10),
)
@example(pieces=["words\n$$x + y", "\n- an item, long enough\nz$$"], cuts=[36])
def test_any_cutting_of_maths_gives_the_same_page(
    pieces: list[str], cuts: list[int], typeset_formulas: FormulaModel
) -> None:
    source = "".join(pieces)
    page, whole = GrowingPage(typeset_formulas), GrowingPage(typeset_formulas)
    whole.tail.show(source)
    QCoreApplication.processEvents()
    for end in [*sorted(cut for cut in cuts if cut < len(source)), len(source)]:
        page.tail.show(source[:end])
        QCoreApplication.processEvents()
    page.tail.finish(source)
    whole = GrowingPage(typeset_formulas)
    whole.tail.show(source)
    assert page.content() == whole.content()


@settings(max_examples=100, deadline=None)
@given(latex=st.text(alphabet=st.sampled_from(list("\\{}[]()^_&ab1 \n$<>'\"é中")), max_size=60))
def test_any_latex_is_typeset_or_refused(latex: str) -> None:
    with contextlib.suppress(FormulaError):
        assert typeset(Formula(latex, True)).width >= 0


def reading_s(text: str) -> float:
    """Processor time to find out what a text says."""
    begin = time.thread_time()
    parser().parse(text)
    return time.thread_time() - begin


@settings(max_examples=100, deadline=None)
@given(pieces=st.lists(st.sampled_from(MATHS), max_size=200))
def test_any_text_is_read_quickly(pieces: list[str]) -> None:
    assert is_quick(lambda: reading_s("".join(pieces)))


@pytest.mark.parametrize("piece", ["\\(", "$a ", "$$ ", "\\[", "$$\n", "\\[\n\n", "$\\"])
def test_many_unclosed_openers_are_read_quickly(piece: str) -> None:
    assert is_quick(lambda: reading_s(piece * 2000))
