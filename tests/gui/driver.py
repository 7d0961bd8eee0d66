"""Drives a real window the way a user does, and reads what it shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.engine_child import ChildEntry
from app.controllers.models import Surroundings
from app.paths import Paths
from app.viewmodels.status import EngineState
from app.viewmodels.transcript import MessageItem
from app.views.composer.chips import Chip
from app.wiring.application import Application
from engine.messages import Role
from tests.fakes import scripted_engine
from tests.patience import WAIT_MS

# What became visible a moment ago has no height yet: no click reaches it, and it shows no focus.
LAID_OUT_PX = 10


class Driver:
    """One run of the program on a data folder."""

    def __init__(
        self,
        qtbot: QtBot,
        data: Path,
        model: Path | None = Path("Scripted"),
        entry: ChildEntry = scripted_engine,
        outside: Surroundings | None = None,
    ) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self.qtbot = qtbot
        self.app = Application(Paths(data), model, entry, outside)
        self.window = self.app.window
        self.composer = self.window.page.composer
        self.text_box = self.composer.text_box
        self.transcript = self.window.page.transcript
        self._is_closed = False
        self.app.start()
        # What a window manager does; a bare test display has none, and shortcuts need it.
        self.window.activateWindow()

    # --- waiting -----------------------------------------------------------------------

    def wait(self, condition: Callable[[], bool], timeout_ms: int = WAIT_MS) -> None:
        """Wait until ``condition`` holds."""
        self.qtbot.waitUntil(condition, timeout=timeout_ms)

    def wait_ready(self, timeout_ms: int = WAIT_MS) -> None:
        """Wait until the model is loaded."""
        self.wait(lambda: self.app.status.status.engine is EngineState.READY, timeout_ms)

    def wait_idle(self, timeout_ms: int = WAIT_MS) -> None:
        """Wait until no answer is streaming."""
        self.wait(lambda: not self.app.history.composer.is_answering, timeout_ms)

    def settle(self) -> None:
        """Wait until everything asked of the storage lane so far is done and shown."""
        done: list[bool] = []
        self.app.lane.ask(lambda _history: True, done.append)
        self.wait(lambda: bool(done))

    # --- acting ------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type into the composer."""
        self.qtbot.keyClicks(self.text_box, text)

    def press_enter(self) -> None:
        """Press Enter in the composer."""
        self.qtbot.keyClick(self.text_box, Qt.Key.Key_Return)

    def ask(self, text: str) -> None:
        """Type, send, and wait for the end of the answer."""
        self.type(text)
        self.press_enter()
        self.wait_idle()

    def click_send(self) -> None:
        """Click the button that sends or stops."""
        self.qtbot.mouseClick(self.composer.send_button, Qt.MouseButton.LeftButton)

    def follow(self, action: str, item: MessageItem) -> None:
        """Click the link of this name under a message; it must be there."""
        target = f"{action}:{item.id}"
        assert f'href="{target}"' in self.transcript.toHtml()
        self.transcript.anchorClicked.emit(QUrl(target))

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in the composer."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(self.text_box, key, held)

    def drop(self, *paths: Path) -> None:
        """Drag files from a file manager over the window and let go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.drop_data(data)

    def drop_data(self, data: QMimeData) -> None:
        """Drag anything over the window and let go."""
        copy, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(300, 300), copy, data, left, none)
        QApplication.sendEvent(self.window, drop)

    def attach(self, *paths: Path) -> None:
        """Drop files and wait until each is attached or refused."""
        self.drop(*paths)
        self.wait(lambda: not self.app.history.composer.pending)

    # --- seeing ------------------------------------------------------------------------

    @property
    def items(self) -> list[MessageItem]:
        """The messages of the open chat."""
        return self.app.history.transcript.items

    @property
    def answers(self) -> list[str]:
        """The texts of the open chat's answers."""
        return [item.text for item in self.items if item.role is Role.ASSISTANT]

    @property
    def titles(self) -> list[str]:
        """The list of chats, from the top."""
        model = self.app.history.chats
        return [str(model.data(model.index(row))) for row in range(model.rowCount())]

    @property
    def shown(self) -> str:
        """Everything written in the transcript."""
        return self.transcript.toPlainText()

    @property
    def banner(self) -> str:
        """The sentence in the banner; empty while it is hidden."""
        banner = self.window.page.banner
        return banner.label.text() if banner.isVisible() else ""

    @property
    def chips(self) -> list[str]:
        """The accessible names of the attached files."""
        chips = self.composer.chips.findChildren(Chip)
        return [chip.accessibleName() for chip in chips if chip.isVisible()]

    def close(self) -> None:
        """Close the window as the user does; a second call does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self.window.close()
        self.app.close()
        self.window.deleteLater()
        self.app.deleteLater()
        QApplication.processEvents()
