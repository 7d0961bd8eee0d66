"""The search field above the list of chats, and the hits that take the list's place."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.history_records import Hit, Snippet
from app.viewmodels.search import HIT_ROLE, SearchModel
from app.views.common import icons
from app.views.common.theme import Theme

MARGIN_PX = 12
SNIPPET_PX = 13
SIDE_PX = 20
Index = QModelIndex | QPersistentModelIndex


class SearchField(QLineEdit):
    """Down goes to the hits, Esc clears."""

    down_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setPlaceholderText(self.tr("Search"))
        self.setToolTip(self.tr("Search all chats (Ctrl+F)"))
        self.setAccessibleName(self.tr("Search all chats"))
        self.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        lens, clear = self.tr("Search"), self.tr("Clear the search")
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(lens if button.defaultAction() is self._lens else clear)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the lens in another colour."""
        self._lens.setIcon(icons.icon("search", theme.color("faint")))

    def event(self, event: QEvent) -> bool:
        # Esc is also the window's key for stopping an answer; here it clears first.
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_asked and is_escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class HitDelegate(QStyledItemDelegate):
    """A hit: the chat's title, and below it the words around what was found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def _text_px(self) -> int:
        """The same width with and without a scroll bar, so that heights stay true."""
        view = self.parent()
        assert isinstance(view, QListView)
        return view.width() - view.verticalScrollBar().sizeHint().width() - 2 * SIDE_PX

    def _document(self, hit: Hit, width_px: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setTextWidth(width_px)
        colors = self.theme.colors
        where = self._where(hit)
        lines = [f'<p style="margin:0"><b>{self._marked(hit.chat_title)}</b>{where}</p>']
        if hit.message_id is not None:
            lines.append(
                f'<p style="margin:2px 0 0 0; font-size:{SNIPPET_PX}px; color:{colors["muted"]}">'
                f"{self._marked(hit.snippet)}</p>"
            )
        document.setHtml(f'<div style="color:{colors["text"]}">{"".join(lines)}</div>')
        return document

    def _where(self, hit: Hit) -> str:
        words = []
        if hit.is_archived:
            words.append(self.tr("archived"))
        if hit.is_thinking:
            words.append(self.tr("thought"))
        color = self.theme.colors["faint"]
        return f' <span style="color:{color}">· {", ".join(words)}</span>' if words else ""

    def _marked(self, snippet: Snippet) -> str:
        """The snippet as HTML with everything escaped but our own marks."""
        colors, text, at, parts = self.theme.colors, snippet.text, 0, []
        for start, end in snippet.marks:
            parts.append(html.escape(text[at:start]))
            parts.append(
                f'<span style="background-color:{colors["accent_soft"]}; color:{colors["accent"]}">'
                f"{html.escape(text[start:end])}</span>"
            )
            at = end
        return "".join(parts) + html.escape(text[at:])

    # --- Qt --------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        document = self._document(index.data(HIT_ROLE), self._text_px())
        return QSize(self._text_px(), int(document.size().height()) + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected or is_hovered:
            painter.setBrush(self.theme.color("selected" if is_selected else "hover"))
            painter.drawRoundedRect(rect, 8, 8)
        painter.translate(option.rect.left() + SIDE_PX, rect.top() + 7)
        self._document(index.data(HIT_ROLE), self._text_px()).drawContents(painter)
        painter.restore()


class SearchResults(QFrame):
    """The hits with a line that says how many, or that there are none."""

    hit_chosen = Signal(object)
    thinking_toggled = Signal(bool)

    def __init__(self, model: SearchModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.list = QListView()
        self._delegate = HitDelegate(theme, self.list)
        self.line = QLabel()
        self.line.setObjectName("privacyLine")
        self.line.setWordWrap(True)
        self.thinking_box = QCheckBox(self.tr("In thoughts too"))
        self.thinking_box.setObjectName("searchThinking")
        self.thinking_box.toggled.connect(self.thinking_toggled)
        self._set_up_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.line, self.thinking_box):
            widget.setContentsMargins(0, 0, 0, 0)
            row = QVBoxLayout()
            row.setContentsMargins(20, 0, MARGIN_PX, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self.list, 1)
        model.query_changed.connect(self._on_found)

    def _set_up_list(self) -> None:
        view = self.list
        view.setObjectName("chatList")
        view.setAccessibleName(self.tr("Search results"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.clicked.connect(self._on_chosen)
        view.activated.connect(self._on_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Draw the hits in other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def focus_first(self) -> None:
        """Go from the field to the hits."""
        if self._model.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self._model.index(0))

    def _on_found(self) -> None:
        number = self._model.rowCount()
        if number:
            self.line.setText(self.tr("%n hit(s)", "", number))
        else:
            self.line.setText(
                self.tr("Nothing found for “{query}”").format(query=self._model.query)
            )

    def _on_chosen(self, index: QModelIndex) -> None:
        self.hit_chosen.emit(self._model.hit_at(index.row()))
