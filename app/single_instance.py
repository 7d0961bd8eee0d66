"""One window per data folder: a later start hands its files to the one that is open.

The lock decides who is first, a local socket carries the files. Only the same user may connect.
Runs on the GUI thread; the later start blocks for at most ``ANSWER_MS`` and never opens a window.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

LOCK_WAIT_MS = 100
# The first start may be busy building its window.
ANSWER_MS = 10_000
MAX_MESSAGE_BYTES = 1_000_000
ANSWER = b"ok\n"
# Lets a Wayland compositor give the focus to the window of the first start.
ACTIVATION_TOKEN = "XDG_ACTIVATION_TOKEN"
# What the kernel allows a socket's path, less Qt's own ending.
MAX_SOCKET_CHARS = 90


class SingleInstance(QObject):
    """Holds the lock of one data folder, or reaches the program that does.

    ``files_received`` carries the files of a later start, often none; the window should come to
    the front either way.
    """

    files_received = Signal(list)

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._name = socket_name(lock)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def acquire(self) -> bool:
        """Become the first start and listen for later ones; False where another one is."""
        if not self._lock.tryLock(LOCK_WAIT_MS):
            return False
        # A program that crashed leaves its socket behind; the lock says that it is gone.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            logger.warning("later starts cannot hand over: %s", self._server.errorString())
        return True

    def hand_over(self, files: Sequence[Path], wait_ms: int = ANSWER_MS) -> bool:
        """Give ``files`` to the first start; False where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(wait_ms):
            return False
        message = {
            "files": [str(path) for path in files],
            "token": os.environ.get(ACTIVATION_TOKEN, ""),
        }
        socket.write(json.dumps(message).encode() + b"\n")
        while not socket.canReadLine():
            if not socket.waitForReadyRead(wait_ms):
                return False
        return socket.readLine().data() == ANSWER

    def release(self) -> None:
        """Stop listening and free the lock."""
        self._server.close()
        self._lock.unlock()

    # --- the first start's side -----------------------------------------------------------

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MAX_MESSAGE_BYTES)
            socket.readyRead.connect(lambda socket=socket: self._on_ready(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_ready(socket)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            files = [Path(name) for name in message["files"]]
            token = str(message["token"])
        except (ValueError, KeyError, TypeError) as error:
            logger.warning("a later start sent something unreadable: %s", error)
            socket.disconnectFromServer()
            return
        if token:
            os.environ[ACTIVATION_TOKEN] = token
        socket.write(ANSWER)
        socket.flush()
        self.files_received.emit(files)


def socket_name(lock: Path) -> str:
    """Where the holder of ``lock`` listens: in the user's run-time folder where there is one."""
    short = "tandem-" + hashlib.sha256(str(lock).encode()).hexdigest()[:16]
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    whole = f"{folder}/{short}"
    is_usable = os.name != "nt" and Path(folder).is_dir() and len(whole) <= MAX_SOCKET_CHARS
    return whole if folder and is_usable else short
