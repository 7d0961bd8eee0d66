"""A growing Markdown text ends up as it would if it had been written at once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from app.paths import RESOURCES
from app.viewmodels.formulas import FormulaModel
from app.views.common.theme import load_theme
from app.views.transcript import open_table
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.tail import MarkdownTail
from app.views.transcript.text_style import CHROME, KIND, MARK, TextStyle

MAX_CELLS = 8
STYLE = TextStyle(load_theme(RESOURCES / "themes", "light"))
FORMULAS = FormulaWriter(FormulaModel())
PIECES = [
    "plain words here",
    "**bold** and `code`",
    "\n",
    "\n\n",
    "- item\n",
    "  - inner\n",
    "1. first\n",
    "- [x] done\n",
    "# Heading\n",
    "```python\ndef f():\n    return 'x'\n",
    "```\n",
    "| a | b |\n|---|--:|\n| 1 | 2 |\n",
    "| 3 | **4** |\n",
    "| a | b |\n|---|--:|\n" + "| 5 | 6 |\n" * 9,
    "|" + " a |" * 30 + "\n|" + "---|" * 30 + "\n|" + " 7 |" * 30 + "\n",
    "> quote\n",
    "---\n",
    "[link](https://example.org)",
    "<b>html</b>\n",
    "日本語 😀",
    "    indented code\n",
    "~~~\ntilde\n",
    "$a_b$ and $5 and $6",
    "$$\n\\sum_i x_i\n- y\n",
    "$$",
    "$$x^2$$\n",
    "\\[ z \\] and \\(w\\)",
    "\\[\n",
]


@pytest.fixture(scope="module", autouse=True)
def _application(qapp: QApplication) -> None:
    """A document's layout needs one."""


@pytest.fixture(scope="module", autouse=True)
def _short_tables() -> Iterator[None]:
    """Tables go on in further ones so soon that small examples show it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_table, "MAX_CELLS", MAX_CELLS)
        yield


class Page:
    """A document with one growing text."""

    def __init__(self) -> None:
        self.document = QTextDocument()
        self.document.documentLayout()  # without a layout it tells of no changes
        start = QTextCursor(self.document)
        start.setBlockFormat(STYLE.thin())
        start.insertBlock(STYLE.thin())
        self.tail = MarkdownTail(
            STYLE, start, lambda: self.document.characterCount() - 1, lambda: 700.0, FORMULAS
        )

    def content(self) -> list[tuple[object, ...]]:
        """Text and shape of every block that is not a thin one."""
        found = []
        block = self.document.begin()
        while block.isValid():
            form = block.blockFormat()
            frame = self.document.frameAt(block.position())
            if not form.hasProperty(CHROME) or block.text():
                found.append(
                    (
                        block.text(),
                        form.indent(),
                        form.property(MARK),
                        form.headingLevel(),
                        None if frame is None else frame.frameFormat().property(KIND),
                        QTextCursor(block).currentTable() is not None,
                    )
                )
            block = block.next()
        return found

    def tables(self) -> list[QTextTable]:
        """All tables from top to bottom."""
        return [
            frame
            for frame in self.document.rootFrame().childFrames()
            if isinstance(frame, QTextTable)
        ]

    def column_lefts(self, table: QTextTable) -> list[float]:
        """Where the columns of a table begin."""
        layout = self.document.documentLayout()
        blocks = [table.cellAt(0, c).firstCursorPosition().block() for c in range(table.columns())]
        return [round(layout.blockBoundingRect(block).left(), 1) for block in blocks]


def written_at_once(source: str) -> list[tuple[object, ...]]:
    page = Page()
    page.tail.show(source)
    return page.content()


@settings(max_examples=150, deadline=None)
@given(
    pieces=st.lists(st.sampled_from(PIECES), max_size=12),
    cuts=st.lists(st.integers(0, 400), max_size=12),
)
@example(
    pieces=["```python\ndef f():\n    return 'x'\n", "```\n", "plain words here"], cuts=[12, 20]
)
@example(pieces=["- item\n", "\n", "- item\n", "plain words here"], cuts=[3, 7, 8, 9])
@example(
    pieces=["| a | b |\n|---|--:|\n" + "| 5 | 6 |\n" * 9, "\n\n", "plain words here"],
    cuts=[22, 40, 60, 80, 109, 110, 111, 112, 113],
)
def test_any_cutting_gives_the_same_page(pieces: list[str], cuts: list[int]) -> None:
    source = "".join(pieces)
    page = Page()
    for end in [*sorted(cut for cut in cuts if cut < len(source)), len(source)]:
        page.tail.show(source[:end])
    page.tail.finish(source)
    assert page.content() == written_at_once(source)


@settings(max_examples=60, deadline=None)
@given(source=st.text(max_size=200))
def test_no_text_breaks_the_writer(source: str) -> None:
    page = Page()
    for end in range(0, len(source) + 1, 7):
        page.tail.show(source[:end])
    page.tail.show(source)


def test_closed_blocks_are_frozen_and_never_written_again() -> None:
    page = Page()
    page.tail.show("first paragraph\n\nsecond paragraph, longer")
    assert page.tail.num_frozen_chars == len("first paragraph\n\n")
    written: list[int] = []
    page.document.contentsChange.connect(lambda start, _gone, _new: written.append(start))
    for end in range(5):
        page.tail.show("first paragraph\n\nsecond paragraph, longer" + " word" * end)
    assert min(written) >= len("first paragraph")


@pytest.mark.parametrize("prefix", ["- a\n\n  ", "> ", "1. a\n   - b\n\n     "])
def test_open_code_block_in_a_list_or_quote_grows_by_its_last_line_only(prefix: str) -> None:
    indent = prefix if prefix == "> " else " " * (len(prefix) - prefix.rindex("\n") - 1)
    lines = [f"{indent}value_{number} = {number}" for number in range(200)]
    start = f"{prefix}```python\n"
    page = Page()
    page.tail.show(start + "\n".join(lines))
    removed: list[int] = []
    page.document.contentsChange.connect(lambda _start, gone, _new: removed.append(gone))
    whole = start + "\n".join(lines) + f"\n{indent}last = 1"
    page.tail.show(whole)
    assert max(removed) < 60
    assert page.content() == written_at_once(whole)
    page.tail.show(whole + f"\n{indent}```\n\nEnd of it all.")
    assert page.content() == written_at_once(whole + f"\n{indent}```\n\nEnd of it all.")


def test_long_open_table_grows_by_its_last_row_and_keeps_its_columns() -> None:
    head, row = "| name | price |\n|---|--:|\n", "| *value* 12 | 34 |\n"
    page = Page()
    page.document.setTextWidth(700)
    page.tail.show(head + row * 3)
    removed: list[int] = []
    page.document.contentsChange.connect(lambda _start, gone, _new: removed.append(gone))
    for number in range(4, 40):
        page.tail.show(head + row * number + "| *val")
        page.tail.show(head + row * number + "| *value* 12 | 3")
    page.tail.show(head + row * 40 + "\nEnd of it all.")
    # Where a further table begins, the format of the one before changes; no text does.
    assert sum(gone >= 60 for gone in removed) <= len(page.tables()) + 1
    assert page.content() == written_at_once(head + row * 40 + "\nEnd of it all.")
    assert len(page.tables()) > 1
    assert all(table.rows() * 2 <= MAX_CELLS for table in page.tables()[1:])
    assert len({tuple(page.column_lefts(table)) for table in page.tables()}) == 1


def test_too_wide_table_is_shown_as_it_was_typed() -> None:
    source = "\n".join("| " + " | ".join([cell] * 30) + " |" for cell in ("a", "---", "**b**"))
    (head, *rows) = written_at_once(source)
    assert head[0] == "text\tCopy"
    assert [row[0] for row in rows] == [source.split("\n")[0], source.split("\n")[2]]


def test_long_open_code_block_grows_by_its_last_line_only() -> None:
    lines = [f"value_{number} = {number}" for number in range(200)]
    page = Page()
    page.tail.show("```python\n" + "\n".join(lines))
    removed: list[int] = []
    page.document.contentsChange.connect(lambda _start, gone, _new: removed.append(gone))
    page.tail.show("```python\n" + "\n".join(lines) + "\nlast = 1")
    assert max(removed) < 60
    assert [block[0] for block in page.content()][-2:] == ["value_199 = 199", "last = 1"]


@pytest.mark.parametrize(
    ("source", "marks"),
    [
        ("- a\n- b", ["disc", "disc"]),
        ("3. a\n4. b", ["3.", "4."]),
        ("- a\n  - b", ["disc", "circle"]),
        ("- [ ] a\n- [x] b", ["todo", "done"]),
    ],
)
def test_list_items_carry_their_marks(source: str, marks: list[str]) -> None:
    assert [block[2] for block in written_at_once(source)] == marks


def test_html_and_remote_pictures_are_shown_as_text_and_link() -> None:
    page = Page()
    page.tail.show("<script>x</script> ![a cat](https://example.org/cat.png)")
    assert page.content()[0][0] == "<script>x</script> [a cat]"
    formats = itertools.chain.from_iterable(
        block.textFormats() for block in [page.document.lastBlock()]
    )
    assert not any(item.format.isImageFormat() for item in formats)
