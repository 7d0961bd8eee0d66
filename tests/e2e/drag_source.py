"""A window of another program that lets something be dragged out of it.

python -m tests.e2e.drag_source file PATH
python -m tests.e2e.drag_source web ADDRESS [PICTURE]
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Drag source"
ACCEPTED = "Drag accepted"


class Source(QLabel):
    def __init__(self, kind: str, target: str, picture: str = "") -> None:
        super().__init__(target)
        self.setGeometry(40, 40, 300, 120)
        self._kind, self._target, self._picture = kind, target, picture

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        data = QMimeData()
        is_file = self._kind == "file"
        data.setUrls([QUrl.fromLocalFile(self._target) if is_file else QUrl(self._target)])
        if self._picture:
            data.setImageData(QImage(self._picture))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(self._tell)
        drag.exec(Qt.DropAction.CopyAction)

    def _tell(self, action: Qt.DropAction) -> None:
        self.setWindowTitle(ACCEPTED if action == Qt.DropAction.CopyAction else TITLE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self.windowTitle():
            self.setWindowTitle(TITLE)  # from now on the mouse is listened to


if __name__ == "__main__":
    app = QApplication(sys.argv)
    source = Source(*sys.argv[1:])
    source.show()
    sys.exit(app.exec())
