"""The line of links under a message: its variants, what can be done with it, its speed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextImageFormat

from app.viewmodels.transcript import MessageItem
from app.views.transcript.message_text import speed_text
from app.views.transcript.text_style import TextStyle

translate = QCoreApplication.translate

ICON_PX = 15
Link = tuple[str, str, str]


def write_answer_links(
    item: MessageItem, cursor: QTextCursor, style: TextStyle, is_newest: bool
) -> None:
    """The links and the speed under an answer; only the newest can be tried again."""
    links = [("copy", translate("Message", "Copy"), "copy-answer")] if item.text else []
    if is_newest and item.can_continue:
        links.append(("continue", translate("Message", "Continue"), "continue"))
    if is_newest:
        links.append(("retry", translate("Message", "Try again"), "retry"))
    links.append(("trash", translate("Message", "Delete"), "delete"))
    _write_links(item, links, cursor, style)


def write_speed(item: MessageItem, cursor: QTextCursor, style: TextStyle) -> None:
    """How fast an answer came, and the way to see how it was drafted."""
    chars = style.chrome("faint")
    speed = "" if item.stats is None else speed_text(item.stats)
    cursor.insertText(speed, chars)
    if item.text or item.thinking:
        link = style.link(chars, f"replay:{item.id}", color="muted")
        cursor.insertText("\u2003" if speed else "", chars)
        write_icon(cursor, "replay", link)
        cursor.insertText("\u00a0" + translate("Message", "Replay the drafts"), link)


def write_question_links(item: MessageItem, cursor: QTextCursor, style: TextStyle) -> None:
    """The links under a bubble, at the right like the bubble; the cursor's block becomes theirs."""
    form = style.chrome_block(top_px=4)
    form.setAlignment(Qt.AlignmentFlag.AlignRight)
    cursor.setBlockFormat(form)
    links = [
        ("rename", translate("Message", "Edit"), "edit"),
        ("trash", translate("Message", "Delete"), "delete"),
    ]
    _write_links(item, links, cursor, style)


def _write_links(
    item: MessageItem, links: list[Link], cursor: QTextCursor, style: TextStyle
) -> None:
    chars = style.chrome("faint")
    if len(item.variants) > 1:
        _write_variants(item, cursor, style)
    for position, (name, label, target) in enumerate(links):
        linked = style.link(chars, f"{target}:{item.id}", color="muted")
        if position:
            cursor.insertText("\u2003", chars)
        write_icon(cursor, name, linked)
        cursor.insertText("\u00a0" + label, linked)


def _write_variants(item: MessageItem, cursor: QTextCursor, style: TextStyle) -> None:
    """‹ 2/3 ›: which of the variants this is, and the ways to its neighbours."""
    chars = style.chrome("faint")
    place, number = item.variants.index(item.id) + 1, len(item.variants)
    for sign, target, is_there in (("‹", "older", place > 1), ("›", "newer", place < number)):
        link = style.link(chars, f"{target}-variant:{item.id}", color="muted")
        if sign == "›":
            cursor.insertText(f"\u00a0{place}/{number}\u00a0", chars)
        cursor.insertText(f"\u00a0{sign}\u00a0", link if is_there else chars)
    cursor.insertText("\u2003", chars)


def write_icon(cursor: QTextCursor, name: str, base: QTextCharFormat) -> None:
    """A small icon in a line of text."""
    form = QTextImageFormat()
    form.merge(base)
    form.setName(f"icon:{name}")
    form.setWidth(ICON_PX)
    form.setHeight(ICON_PX)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    cursor.insertImage(form)
