"""One door for errors and notices, and the hooks that bring stray errors to it.

Notices wait here until a window shows them; the same one is not shown twice in a row. A
traceback goes to the log file, never to the user.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

logger = logging.getLogger(__name__)

LOG_BYTES = 1_000_000
LOG_FILES_KEPT = 3


class Severity(StrEnum):
    """How loudly a notice is shown."""

    INFO = "info"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the user."""

    text: str
    severity: Severity = Severity.ERROR


class Notifier(QObject):
    """Collects notices; ``posted`` may be emitted from any thread and arrives in order."""

    posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Notice] = []
        self._is_shown = False

    def error(self, text: str) -> None:
        """Something did not work; ``text`` says what, and the way out."""
        logger.warning("shown to the user: %s", text)
        self._post(Notice(text))

    def info(self, text: str) -> None:
        """Something worth knowing."""
        self._post(Notice(text, Severity.INFO))

    def start_showing(self) -> None:
        """A window listens now: deliver what has waited."""
        self._is_shown = True
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            self.posted.emit(notice)

    def _post(self, notice: Notice) -> None:
        if self._is_shown:
            self.posted.emit(notice)
        elif notice not in self._waiting:
            self._waiting.append(notice)


class ErrorHooks:
    """Sends stray exceptions and Qt's warnings to log and notifier, between install and remove."""

    def __init__(self, notifier: Notifier) -> None:
        self._notifier = notifier
        self._previous_hook = sys.excepthook
        self._previous_thread_hook = threading.excepthook

    def install(self) -> None:
        """Take over Python's and Qt's error reporting."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Give it back."""
        sys.excepthook = self._previous_hook
        threading.excepthook = self._previous_thread_hook
        qInstallMessageHandler(None)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        logger.critical("unexpected error", exc_info=(kind, error, trace))
        self._notifier.error(
            QCoreApplication.translate(
                "Notifier",
                "Something went wrong inside Tandem ({fault}); your chats are kept, "
                "and the log file has the details.",
            ).format(fault=kind.__name__)
        )

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s (%s)", text, context.category)


def log_to_file(folder: Path) -> logging.Handler:
    """Write the program's log below ``folder``; raises ``OSError`` where that is impossible."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "tandem.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES_KEPT, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level > logging.INFO or root.level == logging.NOTSET:
        root.setLevel(logging.INFO)
    return handler
