"""The list of conversations with its buttons; the newest is at the top."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.chats import BUSY_ROLE, ChatListModel
from app.views import icons
from app.views.theme import Theme

WIDTH_PX = 264
ROW_PX = 38
ROW_RADIUS_PX = 8
MORE_PX = 26
Index = QModelIndex | QPersistentModelIndex


class ChatDelegate(QStyledItemDelegate):
    """A row: the title, a dot while it is being answered, and “more” under the mouse."""

    more_clicked = Signal(QModelIndex, QPoint)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def _more_rect(self, row: QRect) -> QRect:
        return QRect(row.right() - MORE_PX - 8, row.top(), MORE_PX, row.height())

    # --- Qt --------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH_PX - 24, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected or is_hovered:
            painter.setBrush(self.theme.color("selected" if is_selected else "hover"))
            painter.drawRoundedRect(rect, ROW_RADIUS_PX, ROW_RADIUS_PX)
        text = rect.adjusted(12, 0, -12, 0)
        if is_hovered:
            text.setRight(self._more_rect(option.rect).left() - 4)
            self._paint_more(painter, option.rect)
        elif index.data(BUSY_ROLE):
            painter.setBrush(self.theme.color("accent"))
            painter.drawEllipse(QPoint(rect.right() - 14, rect.center().y() + 1), 4, 4)
            text.setRight(rect.right() - 26)
        painter.setPen(self.theme.color("text"))
        font = option.font
        painter.setFont(font)
        title = QFontMetrics(font).elidedText(
            index.data() or self.tr("Untitled"), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()

    def _paint_more(self, painter: QPainter, row: QRect) -> None:
        dots = icons.pixmap("more", self.theme.colors["muted"])
        place = self._more_rect(row)
        painter.drawPixmap(place.center().x() - 9, place.center().y() - 9, dots)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            more = self._more_rect(option.rect)
            if event.button() == Qt.MouseButton.LeftButton and more.contains(event.pos()):
                self.more_clicked.emit(
                    model.index(index.row(), 0), event.globalPosition().toPoint()
                )
                return True
        return super().editorEvent(event, model, option, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(10, 3, -10, -3))


class ChatList(QListView):
    """The conversations; F2 renames, Delete deletes (with undo)."""

    delete_pressed = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_pressed.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class Sidebar(QFrame):
    """New chat, the list, and one line about privacy."""

    new_requested = Signal()
    open_requested = Signal(int)
    delete_requested = Signal(int)
    hide_requested = Signal()

    def __init__(self, model: ChatListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH_PX)
        self._model = model
        self._delegate = ChatDelegate(theme, self)
        self.new_button = QPushButton(self.tr("New chat"))
        self.hide_button = QToolButton()
        self.list = ChatList()
        self._privacy_icon = QLabel()
        self._set_up_list()
        self._lay_out()
        self.set_theme(theme)

    def _set_up_list(self) -> None:
        view = self.list
        view.setObjectName("chatList")
        view.setAccessibleName(self.tr("Conversations"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.clicked.connect(self._on_clicked)
        view.activated.connect(self._on_clicked)
        view.delete_pressed.connect(self._on_delete)
        view.customContextMenuRequested.connect(self._on_menu_at)
        self._delegate.more_clicked.connect(self._show_menu)

    def _lay_out(self) -> None:
        title = QLabel("Tandem")
        title.setObjectName("appTitle")
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(QSize(26, 26), self.devicePixelRatio()))
        self.hide_button.setObjectName("flatButton")
        self.hide_button.setFixedSize(32, 32)
        self.hide_button.setAccessibleName(self.tr("Hide the list of chats"))
        self.hide_button.setToolTip(self.tr("Hide the list of chats (Ctrl+B)"))
        self.hide_button.clicked.connect(self.hide_requested)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 10, 0)
        head.setSpacing(10)
        head.addWidget(mark)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.hide_button)
        self.new_button.setObjectName("newButton")
        self.new_button.setToolTip(self.tr("New chat (Ctrl+N)"))
        self.new_button.setAccessibleName(self.tr("New chat"))
        self.new_button.clicked.connect(self.new_requested)
        new_row = QHBoxLayout()
        new_row.setContentsMargins(12, 0, 12, 0)
        new_row.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(new_row)
        column.addWidget(self.list, 1)
        column.addLayout(self._privacy_line())

    def _privacy_line(self) -> QHBoxLayout:
        label = QLabel(self.tr("Everything runs on this computer"))
        label.setObjectName("privacyLine")
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(7)
        row.addWidget(self._privacy_icon)
        row.addWidget(label, 1)
        return row

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and rows in other colours."""
        self._delegate.theme = theme
        self.new_button.setIcon(icons.icon("new", theme.color("text")))
        self.hide_button.setIcon(icons.icon("sidebar", theme.color("muted")))
        self._privacy_icon.setPixmap(icons.pixmap("lock", theme.colors["faint"], 15))
        self.list.viewport().update()

    def select(self, chat_id: int | None) -> None:
        """Mark the open chat."""
        row = self._model.row_of(chat_id)
        if row < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self._model.index(row))

    # --- list ------------------------------------------------------------------------

    def _on_clicked(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._model.id_at(index.row()))

    def _on_delete(self, index: QModelIndex) -> None:
        self.delete_requested.emit(self._model.id_at(index.row()))

    def _on_menu_at(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self._show_menu(index, self.list.viewport().mapToGlobal(place))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        chat_id = self._model.id_at(index.row())
        menu = QMenu(self)
        theme = self._delegate.theme
        rename = menu.addAction(icons.icon("rename", theme.color("text")), self.tr("Rename"))
        delete = menu.addAction(icons.icon("trash", theme.color("danger")), self.tr("Delete"))
        rename.triggered.connect(
            lambda: self.list.edit(self._model.index(self._model.row_of(chat_id)))
        )
        delete.triggered.connect(lambda: self.delete_requested.emit(chat_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
