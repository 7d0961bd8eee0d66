"""Character, block and frame formats of the transcript, made from a theme.

Frames that the transcript paints itself (bubbles, code, thinking, quotes) carry their kind
as a property; blocks that are not part of what was said (headers, buttons) are *chrome* and
are never copied.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from app.views.common.theme import MONO_FAMILIES, Theme

KIND = int(QTextFormat.Property.UserProperty) + 1
CHROME = int(QTextFormat.Property.UserProperty) + 2
FRAME_ID = int(QTextFormat.Property.UserProperty) + 3
# Logical pixels: where a right-aligned link ends, measured from the column's right edge.
TAB_INSET = int(QTextFormat.Property.UserProperty) + 4
# What stands before a list item: disc, circle, square, todo, done, or a number like "3.".
MARK = int(QTextFormat.Property.UserProperty) + 6
# A formula's number in the program, and what was typed for it.
FORMULA = int(QTextFormat.Property.UserProperty) + 7
FORMULA_SOURCE = int(QTextFormat.Property.UserProperty) + 8
# The lines of the Markdown source a block was made of, "first:end", counted from 0.
SOURCE_LINES = int(QTextFormat.Property.UserProperty) + 9
# The largest part of the column that a user's message takes.
BUBBLE_SHARE = 0.8

TEXT_PX = 15
CODE_PX = 13
SMALL_PX = 12
LINE_PX = 24.0
CODE_LINE_PX = 19.0
CHROME_LINE_PX = 18.0
PARAGRAPH_GAP_PX = 12
LIST_INDENT_PX = 26
HEADING_PX = {1: 22, 2: 19, 3: 17, 4: 15, 5: 15, 6: 15}


class FrameKind(IntEnum):
    """What a painted frame is."""

    USER = 1
    CODE = 2
    THINKING = 3
    QUOTE = 4


class TextStyle:
    """All formats of one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    # --- characters ------------------------------------------------------------------

    def body(self, color: str = "text", size_px: int = TEXT_PX) -> QTextCharFormat:
        """Running text."""
        form = QTextCharFormat()
        form.setForeground(QBrush(self.theme.color(color)))
        form.setProperty(QTextFormat.Property.FontPixelSize, size_px)
        return form

    def heading(self, level: int) -> QTextCharFormat:
        """A heading of ``level`` 1 to 6."""
        form = self.body(size_px=HEADING_PX[level])
        form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def code(self, syntax: str = "") -> QTextCharFormat:
        """Code in a block; ``syntax`` is a key of the theme's syntax colours."""
        form = self.body("code_text", CODE_PX)
        form.setFontFamilies(MONO_FAMILIES)
        form.setFontFixedPitch(True)
        if syntax:
            form.setForeground(QBrush(QColor(self.theme.syntax[syntax])))
        if syntax == "comment":
            form.setFontItalic(True)
        return form

    def inline_code(self, base: QTextCharFormat) -> QTextCharFormat:
        """Code inside a sentence."""
        form = QTextCharFormat(base)
        form.setFontFamilies(MONO_FAMILIES)
        form.setFontFixedPitch(True)
        form.setProperty(QTextFormat.Property.FontPixelSize, CODE_PX)
        form.setBackground(QBrush(self.theme.color("inline_code")))
        return form

    def link(self, base: QTextCharFormat, target: str, color: str = "link") -> QTextCharFormat:
        """A link; following it is up to the window."""
        form = QTextCharFormat(base)
        form.setAnchor(True)
        form.setAnchorHref(target)
        form.setForeground(QBrush(self.theme.color(color)))
        return form

    def chrome(self, color: str = "muted", size_px: int = SMALL_PX) -> QTextCharFormat:
        """Small text that belongs to the window, not to the conversation."""
        form = self.body(color, size_px)
        form.setProperty(CHROME, True)
        return form

    # --- blocks ------------------------------------------------------------------------

    def paragraph(self, top_px: float = 0, bottom_px: float = PARAGRAPH_GAP_PX) -> QTextBlockFormat:
        """A paragraph of running text."""
        form = QTextBlockFormat()
        form.setLineHeight(LINE_PX, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        form.setTopMargin(top_px)
        form.setBottomMargin(bottom_px)
        return form

    def formula(self) -> QTextBlockFormat:
        """The line of a formula that stands alone."""
        form = self.paragraph()
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return form

    def code_line(self) -> QTextBlockFormat:
        """A line of a code block."""
        form = QTextBlockFormat()
        form.setLineHeight(CODE_LINE_PX, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        return form

    def thin(self, height_px: float = 1) -> QTextBlockFormat:
        """The empty block Qt wants before and after a frame, made nearly invisible."""
        form = QTextBlockFormat()
        form.setLineHeight(height_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setProperty(CHROME, True)
        return form

    def chrome_block(self, top_px: float = 0, bottom_px: float = 0) -> QTextBlockFormat:
        """A line of small text that is not part of the conversation."""
        form = self.paragraph(top_px, bottom_px)
        form.setLineHeight(CHROME_LINE_PX, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        form.setProperty(CHROME, True)
        return form

    def chrome_ends(
        self, width_px: float, inset_px: float, top_px: float = 0, bottom_px: float = 0
    ) -> QTextBlockFormat:
        """Like ``chrome_block``; what follows a tab ends ``inset_px`` before the column does."""
        form = self.chrome_block(top_px, bottom_px)
        form.setProperty(TAB_INSET, inset_px)
        form.setTabPositions(right_tab(width_px - inset_px))
        return form

    def rule(self) -> QTextBlockFormat:
        """A horizontal rule."""
        form = self.thin(12)
        form.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        form.setBackground(QBrush(Qt.GlobalColor.transparent))
        form.setBottomMargin(PARAGRAPH_GAP_PX)
        return form

    # --- frames, tables ------------------------------------------------------------------

    def frame(
        self, kind: FrameKind, padding_px: float, left_px: float = 0, bottom_px: float = 0
    ) -> QTextFrameFormat:
        """A frame whose background the transcript paints."""
        form = QTextFrameFormat()
        form.setProperty(KIND, int(kind))
        form.setPadding(padding_px)
        form.setBorder(0)
        form.setLeftMargin(left_px)
        form.setBottomMargin(bottom_px)
        return form

    def table(self) -> QTextTableFormat:
        """A table as wide as its content."""
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(QBrush(self.theme.color("border")))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(7)
        form.setCellSpacing(0)
        form.setBottomMargin(PARAGRAPH_GAP_PX)
        return form


def right_tab(position_px: float) -> list[QTextOption.Tab]:
    """One tab stop whose text ends at ``position_px``."""
    return [QTextOption.Tab(position_px, QTextOption.TabType.RightTab)]
