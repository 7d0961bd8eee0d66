"""What a search found, in rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.history_records import Hit

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROOT = QModelIndex()


class SearchModel(QAbstractListModel):
    """The hits of the last query; ``query`` is empty while nothing is searched."""

    query_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = ""
        self._hits: list[Hit] = []

    def show_hits(self, query: str, hits: list[Hit]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.query, self._hits = query, hits
        self.endResetModel()
        self.query_changed.emit()

    def hit_at(self, row: int) -> Hit:
        """The hit in ``row``."""
        return self._hits[row]

    # --- Qt ------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.chat_title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                f"{hit.chat_title.text}: {hit.snippet.text}"
                if hit.message_id
                else hit.chat_title.text
            )
        return None
